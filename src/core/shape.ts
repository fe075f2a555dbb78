import { isRecord } from "./value-text.ts";

/** What a value is made of: types, lengths and the names of properties. */
export type Shape = string | readonly Shape[] | { readonly [name: string]: Shape };

const MOST_PROPERTIES = 40;
const MOST_ITEMS = 3;
const DEEPEST = 5;
/** Names that somebody chose as names; anything else may be content (`{"me@example.com": …}`). */
const NAME = /^[A-Za-z_][\w.-]{0,47}$/;

/**
 * Tells the shape of a value for a log, never its content: `{name: "string(12)", accounts: ["number", "2 more"]}`.
 * Large values are cut.
 */
export function shapeOf(value: unknown, depth = 0): Shape {
  if (typeof value === "string") return `string(${value.length})`;
  if (value === null || typeof value !== "object") return value === null ? "null" : typeof value;
  if (Array.isArray(value)) return depth < DEEPEST ? listShape(value, depth) : `list(${value.length})`;
  if (value instanceof Blob) return `bytes(${value.size})`;
  if (!isRecord(value)) return "object";
  const properties = Object.entries(value);
  return depth < DEEPEST ? recordShape(properties, depth) : `object(${properties.length})`;
}

function listShape(list: readonly unknown[], depth: number): readonly Shape[] {
  const shapes = list.slice(0, MOST_ITEMS).map((item) => shapeOf(item, depth + 1));
  return list.length > MOST_ITEMS ? [...shapes, `${list.length - MOST_ITEMS} more`] : shapes;
}

function recordShape(properties: readonly (readonly [string, unknown])[], depth: number): Shape {
  const shown = properties.slice(0, MOST_PROPERTIES).map(([name, value], index) => {
    const label = NAME.test(name) ? name : `property ${index + 1} (${name.length})`;
    return [label, shapeOf(value, depth + 1)] as const;
  });
  return Object.fromEntries(shown);
}
