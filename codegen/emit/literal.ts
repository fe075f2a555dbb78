import { isObject } from "../document.ts";

/**
 * The three ways in which a string of the spec may enter a generated file. The spec is untrusted input: whatever it
 * says, the result is one literal, one identifier or one comment, and nothing in it can run.
 */

/** A value as a TypeScript literal. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (isObject(value))
    return `{ ${Object.entries(value)
      .map(([key, entry]) => `${propertyKey(key)}: ${literal(entry)}`)
      .join(", ")} }`;
  return escapeLines(JSON.stringify(value) ?? "undefined");
}

/** A name that code is about to use as it stands. @throws {Error} when it is none: names are made in `names.ts` */
export function identifier(name: unknown): string {
  if (typeof name === "string" && /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name)) return name;
  throw new Error(`not an identifier: ${JSON.stringify(name)}`);
}

/** A JSDoc block of these paragraphs; empty ones are left out, and without any there is no block. */
export function comment(paragraphs: readonly string[]): string {
  const lines = paragraphs
    .filter((paragraph) => paragraph !== "")
    .flatMap((paragraph, index) => [
      ...(index > 0 ? [""] : []),
      ...paragraph.split(/\r\n|[\n\r\u2028\u2029]/),
    ])
    .map((line) => line.replaceAll("*/", "*\\/").trimEnd());
  if (lines.length === 0) return "";
  if (lines.length === 1) return `/** ${lines[0]} */`;
  return ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"].join("\n");
}

/** `__proto__` in an object literal sets the prototype instead of a property, unless it is computed. */
function propertyKey(key: string): string {
  return key === "__proto__" ? '["__proto__"]' : escapeLines(JSON.stringify(key));
}

function escapeLines(text: string): string {
  return text.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
