import type { Parameter } from "./operation.ts";
import { isPresent, isRecord, jsonTextOf, textOf } from "./value-text.ts";

/** How one style writes a value: the columns of the style table of OpenAPI, which are those of RFC 6570. */
interface Style {
  readonly prefix: string;
  /** Between the parts of an exploded value. */
  readonly separator: string;
  /** Between the parts of a value that is not exploded. */
  readonly delimiter: string;
  /** The name stands before the value. */
  readonly named: boolean;
  /** What follows the name of an empty value. */
  readonly empty: string;
}

const UNNAMED = { delimiter: ",", named: false, empty: "" };
const NAMED = { prefix: "", separator: "&", delimiter: ",", named: true, empty: "=" };

/** `cookie` is `form` as a Cookie header writes it; `deepObject` has a file of its own. */
export const STYLES = {
  simple: { ...UNNAMED, prefix: "", separator: "," },
  label: { ...UNNAMED, prefix: ".", separator: "." },
  matrix: { ...NAMED, prefix: ";", separator: ";", empty: "" },
  form: NAMED,
  spaceDelimited: { ...NAMED, delimiter: "%20" },
  pipeDelimited: { ...NAMED, delimiter: "%7C" },
  cookie: { ...NAMED, separator: "; " },
} as const satisfies Record<string, Style>;

/** The value that a style writes: a parameter whose media type is JSON is one text, whatever it holds. */
export function asText({ style, argument }: Pick<Parameter, "style" | "argument">, value: unknown): unknown {
  return style === "json" && isPresent(value) ? jsonTextOf(value, argument) : value;
}

export interface Expansion {
  readonly argument: string;
  readonly name: string;
  readonly style: Style;
  readonly explode: boolean;
  readonly encode: (text: string) => string;
}

/**
 * Writes one value as its style says. Null and undefined count as absent, in a list and in an object too; so does
 * an empty list or object.
 *
 * @returns the text, or null when there is nothing to send
 * @throws {ValidationError} for a value that has no text form
 * @see https://spec.openapis.org/oas/v3.1.1#style-examples
 */
export function expand(value: unknown, how: Expansion): string | null {
  const parts = partsOf(value, how);
  if (parts.length === 0) return null;
  return how.style.prefix + parts.join(how.style.separator);
}

function partsOf(value: unknown, how: Expansion): string[] {
  if (Array.isArray(value)) {
    const items = value.filter(isPresent).map((item) => encodeValue(item, how));
    return how.explode ? items.map((item) => label(item, how)) : joined(items, how);
  }
  if (isRecord(value)) {
    const pairs = Object.entries(value).filter(([, part]) => isPresent(part));
    const texts = pairs.map(([key, part]) => [encodeValue(key, how), encodeValue(part, how)] as const);
    return how.explode ? texts.map(([key, part]) => `${key}=${part}`) : joined(texts.flat(), how);
  }
  return isPresent(value) ? [label(encodeValue(value, how), how)] : [];
}

function joined(texts: readonly string[], how: Expansion): string[] {
  return texts.length === 0 ? [] : [label(texts.join(how.style.delimiter), how)];
}

function label(text: string, how: Expansion): string {
  if (!how.style.named) return text;
  return text === "" ? `${how.name}${how.style.empty}` : `${how.name}=${text}`;
}

function encodeValue(value: unknown, how: Expansion): string {
  return how.encode(textOf(value, how.argument));
}
