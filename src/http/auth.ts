import { ConfigurationError } from "../core/errors.ts";
import { isFieldValue } from "../core/header.ts";
import type { CallInfo, FetchDecorator, HttpRequest } from "../core/http.ts";

/** A secret, or where to get the current one; asked for each request. */
export type Secret = string | (() => string | Promise<string>);

/** What one security scheme of the contract wants. */
export type Credential =
  | { readonly type: "bearer"; readonly token: Secret }
  | { readonly type: "basic"; readonly username: string; readonly password: Secret }
  | { readonly type: "header" | "query" | "cookie"; readonly name: string; readonly value: Secret };

/** By the name of the security scheme. */
export type Credentials = Readonly<Record<string, Credential>>;

/** What would let an operation be called that asks for all schemes of one of these alternatives. */
export type LoginRemedy = (alternatives: readonly (readonly string[])[]) => string;

const anyRemedy: LoginRemedy = () => "Configure the API token or key.";

/**
 * Adds the credentials that the operation asks for: all schemes of the first alternative that can be met. An
 * operation that asks for none gets none.
 *
 * @throws {ConfigurationError} when no alternative can be met, or a secret cannot stand in a header; never quotes it
 */
export function authenticate(credentials: Credentials, remedy = anyRemedy): FetchDecorator {
  return (inner) => async (request) => {
    let authenticated = request;
    for (const scheme of chooseSchemes(request.call, credentials, remedy)) {
      const credential = credentials[scheme];
      if (!credential) continue;
      const given = secretOf(credential);
      const secret = typeof given === "string" ? given : await given();
      authenticated = apply(authenticated, credential, secret, scheme);
    }
    return inner(authenticated);
  };
}

function chooseSchemes(
  { operationId, requestId, security }: CallInfo,
  credentials: Credentials,
  remedy: LoginRemedy,
): readonly string[] {
  if (security.length === 0) return [];
  const fitting = security.find((schemes) => schemes.every((scheme) => Object.hasOwn(credentials, scheme)));
  if (fitting) return fitting;
  const wanted = security.map((schemes) => schemes.join(" and ")).join(", or ");
  throw new ConfigurationError(`${operationId} needs credentials that are not configured (${wanted}).`, {
    requestId,
    hint: remedy(security),
  });
}

function secretOf(credential: Credential): Secret {
  if (credential.type === "bearer") return credential.token;
  return credential.type === "basic" ? credential.password : credential.value;
}

function apply(request: HttpRequest, credential: Credential, secret: string, scheme: string): HttpRequest {
  switch (credential.type) {
    case "bearer":
      return withHeader(request, "authorization", `Bearer ${secret}`, scheme);
    case "basic": {
      const login = Buffer.from(`${credential.username}:${secret}`).toString("base64");
      return withHeader(request, "authorization", `Basic ${login}`, scheme);
    }
    case "header":
      return withHeader(request, credential.name.toLowerCase(), secret, scheme);
    case "cookie": {
      const cookie = `${credential.name}=${encodeURIComponent(secret)}`;
      const before = request.headers.cookie;
      return withHeader(request, "cookie", before ? `${before}; ${cookie}` : cookie, scheme);
    }
    case "query":
      return withQuery(request, credential.name, secret);
  }
}

function withHeader(request: HttpRequest, name: string, value: string, scheme: string): HttpRequest {
  if (isFieldValue(value)) return { ...request, headers: { ...request.headers, [name]: value } };
  throw new ConfigurationError(`The credential for ${scheme} has characters that a header cannot carry.`, {
    requestId: request.call.requestId,
    hint: "Copy it again, without line breaks.",
  });
}

function withQuery(request: HttpRequest, name: string, value: string): HttpRequest {
  const pair = `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
  return { ...request, url: `${request.url}${request.url.includes("?") ? "&" : "?"}${pair}` };
}
