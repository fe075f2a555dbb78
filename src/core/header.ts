import { invalidArgument } from "./issues.ts";
import type { Arguments, Operation, Parameter } from "./operation.ts";
import { asText, expand, STYLES } from "./parameter-style.ts";
import { encodeStrict } from "./percent-encoding.ts";

/** Visible ASCII, blanks inside, and the upper half of Latin-1: what a field value may hold. */
const FIELD_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * Header fields for header and cookie parameters, names in lower case. Header values travel as they are, cookie
 * values percent-encoded; several cookies share one field.
 *
 * @throws {ValidationError} naming an argument that a header cannot carry
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-5.5
 */
export function buildHeaders(operation: Operation, args: Arguments): Record<string, string> {
  const headers: Record<string, string> = {};
  const cookies: string[] = [];
  for (const parameter of operation.parameters) {
    if (parameter.in === "header") {
      const text = headerText(parameter, args[parameter.argument]);
      if (text !== null) headers[parameter.name.toLowerCase()] = text;
    } else if (parameter.in === "cookie") {
      const text = cookieText(parameter, args[parameter.argument]);
      if (text !== null) cookies.push(text);
    }
  }
  if (cookies.length > 0) headers.cookie = cookies.join("; ");
  return headers;
}

/** Whether a header field may carry the text; a line break in it would start a field of the caller's choice. */
export function isFieldValue(text: string): boolean {
  return FIELD_VALUE.test(text);
}

function headerText(parameter: Parameter, value: unknown): string | null {
  const { argument, name, explode } = parameter;
  const text = expand(asText(parameter, value), {
    argument,
    name,
    style: STYLES.simple,
    explode,
    encode: (part) => part,
  });
  if (text === null || isFieldValue(text)) return text;
  throw invalidArgument(argument, "has characters that a header cannot carry");
}

function cookieText(parameter: Parameter, value: unknown): string | null {
  const { argument, name, explode } = parameter;
  return expand(asText(parameter, value), {
    argument,
    name: encodeStrict(name),
    style: STYLES.cookie,
    explode,
    encode: encodeStrict,
  });
}
