import type { Sent } from "../../tests/torture/row.ts";

/**
 * A request in a spelling that forgives what no server minds: a space as `+` in a query or a form, a space after the comma of a
 * header, the type of a body that is not there, and characters that neither a URL nor a parameter style has a use for in
 * that place, whether encoded or not. Commas, semicolons, pipes, dots and the like
 * are left as they came: whether they are encoded is what the styles are about.
 */
export function forgiving(request: Sent): Sent {
  const { path, query, headers, body, ...rest } = JSON.parse(JSON.stringify(request)) as Sent;
  const isForm = headers["content-type"] === "application/x-www-form-urlencoded";
  const { "content-type": _type, ...others } = headers;
  const spelled = Object.entries(body === null ? others : headers).map(([name, value]) => [
    name,
    value.replaceAll(/, +/g, ","),
  ]);
  return {
    ...rest,
    headers: Object.fromEntries(spelled),
    path: decoded(path, IN_PATH),
    query: query.map(pair),
    body: isForm && Array.isArray(body) ? body.map(pair) : body,
  };
}

/** A request without the credentials of the schemes in `tests/torture/spec.yaml`. */
export function anonymous(request: Sent): Sent {
  const { authorization: _token, "x-api-key": _key, ...headers } = request.headers;
  return {
    ...request,
    headers,
    query: request.query.filter((each) => !each.startsWith("api_key=")),
    cookies: request.cookies.filter((each) => !each.startsWith("sid=")),
  };
}

const IN_PATH = /%(?:3A|40|24|21|27|28|29|2A)/g;
const IN_QUERY = /%(?:3A|40|24|21|27|28|29|2A|2F|3F|5B|5D)/g;

function pair(text: string): string {
  return decoded(text.replaceAll("+", "%20"), IN_QUERY);
}

function decoded(text: string, codes: RegExp): string {
  return text.replace(codes, (code) => decodeURIComponent(code));
}
