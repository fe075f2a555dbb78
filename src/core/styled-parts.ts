import type { Part } from "./multipart.ts";
import type { FieldEncoding } from "./operation.ts";
import { queryText, type Written } from "./query.ts";

/** A property of a form as the query parameter that its encoding makes of it. */
export function writtenAs(name: string, { style = "form", explode, allowReserved }: FieldEncoding): Written {
  return {
    argument: name,
    ...{ name, style },
    explode: explode ?? style === "form",
    allowReserved: allowReserved ?? false,
  };
}

/**
 * The parts of a multipart form that a property with a style becomes: the pairs that a query would have, as plain text.
 * A content type means nothing beside a style.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#encoding-object
 */
export function styledParts(name: string, given: unknown, { headers, ...encoding }: FieldEncoding): Part[] {
  const text = queryText(writtenAs(name, { ...encoding, allowReserved: false }), given);
  if (text === null) return [];
  return text.split("&").map((pair) => {
    const [key = "", value = ""] = pair.split(/=(.*)/s).map(decodeURIComponent);
    return { name: key, value, binary: false, encoding: headers && { headers } };
  });
}
