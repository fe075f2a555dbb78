import { type Document, follow, isObject, join, type Node, text } from "../document.ts";
import type { Schema } from "../model.ts";

/**
 * A schema with its own reference followed, standing where the reference leads. Words beside the `$ref` win over those
 * of its target (what would restrict it does not stand there); `x-mcp` of both is joined.
 */
export function resolveSchema(document: Document, node: Node): Node {
  const target = follow(document, node);
  if (target === null || target.pointer === node.pointer) return node;
  const { $ref: _, ...beside } = node.value;
  const extension = { ...(target.value["x-mcp"] as object), ...(beside["x-mcp"] as object) };
  const joined = Object.keys(extension).length === 0 ? {} : { "x-mcp": extension };
  return { pointer: target.pointer, value: { ...target.value, ...beside, ...joined } };
}

/** The alternatives of a schema, each with its own place; those that only say which properties go together are none. */
export function alternatives({ pointer, value }: Node): Node[] {
  const keyword = ["anyOf", "oneOf"].find((name) => !isGrouping(list(value[name])));
  if (keyword === undefined) return [];
  return list(value[keyword]).map((part, index) => ({ pointer: join(pointer, keyword, index), value: part }));
}

/** Whether a choice only says which properties go together: no schemas of their own, but lists of names. */
export function isGrouping(choices: readonly Schema[]): boolean {
  return choices.every((choice) => Object.keys(choice).every((key) => key === "required"));
}

/** `{[keyword]: value}`, or nothing when there is no value, or one that holds nothing. */
export function given(keyword: string, value: unknown): Schema {
  const holdsNothing = value === "" || (value instanceof Object && Object.keys(value).length === 0);
  return value === undefined || holdsNothing ? {} : { [keyword]: value };
}

/** Docs of a schema: its own words, else those of the component it refers to. */
export function describe(document: Document, node: Node): string {
  const { description, title } = resolveSchema(document, node).value;
  return text(description) || text(title);
}

/** Whether a schema stands for bytes, or for a list of such. */
export function isBinary(document: Document, node: Node): boolean {
  const { pointer, value } = resolveSchema(document, node);
  const { type, format, contentMediaType, contentEncoding, items, allOf } = value;
  if (
    list(allOf).some((part, index) =>
      isBinary(document, { pointer: join(pointer, "allOf", index), value: part }),
    )
  )
    return true;
  if (type === "array")
    return isObject(items) && isBinary(document, { pointer: join(pointer, "items"), value: items });
  if (type !== undefined && type !== "string") return false;
  return (
    format === "binary" || (contentMediaType === "application/octet-stream" && contentEncoding === undefined)
  );
}

/** The strings of a list that may be absent. */
export function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}

/** The schemas of a list that may be absent. */
export function list(value: unknown): Schema[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
