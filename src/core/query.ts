import type { Arguments, Operation, Parameter } from "./operation.ts";
import { asText, expand, STYLES } from "./parameter-style.ts";
import { encodeReserved, encodeStrict } from "./percent-encoding.ts";
import { isPresent, isRecord } from "./value-text.ts";

/**
 * The query string without its `?`; empty when no query argument is given. Null counts as absent.
 *
 * @throws {ValidationError} naming an argument that has no text form
 */
export function buildQuery(operation: Operation, args: Arguments): string {
  const parts: string[] = [];
  for (const parameter of operation.parameters) {
    if (parameter.in !== "query") continue;
    const text = queryText(parameter, args[parameter.argument]);
    if (text) parts.push(text);
  }
  return parts.join("&");
}

/** What decides how a query or a form writes a value. */
export type Written = Pick<Parameter, "argument" | "name" | "style" | "explode" | "allowReserved">;

/** `name=value` as the style has it, or null when there is nothing to send. */
export function queryText(parameter: Written, value: unknown): string | null {
  if (!isPresent(value)) return null;
  if (parameter.style === "deepObject") return deepText(parameter, parameter.name, value).join("&") || null;
  const style = parameter.style === "json" ? "form" : parameter.style;
  return plainText(parameter, parameter.name, asText(parameter, value), style);
}

function plainText(
  parameter: Written,
  name: string,
  value: unknown,
  style: keyof typeof STYLES,
): string | null {
  const { argument, explode, allowReserved } = parameter;
  const encode = allowReserved ? encodeReserved : encodeStrict;
  return expand(value, { argument, name: encodeStrict(name), style: STYLES[style], explode, encode });
}

/** OpenAPI defines one level (`a[b]=1`); deeper ones and lists follow what PHP and `qs` read (`a[b][0]=1`). */
function deepText(parameter: Written, name: string, value: unknown): string[] {
  if (Array.isArray(value) || isRecord(value)) {
    return Object.entries(value).flatMap(([key, part]) => deepText(parameter, `${name}[${key}]`, part));
  }
  const text = isPresent(value) ? plainText(parameter, name, value, "form") : null;
  return text === null ? [] : [text];
}
