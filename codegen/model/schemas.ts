import { type Document, follow, isObject, join, type Node, text } from "../document.ts";
import type { Schema } from "../model.ts";

export interface Property {
  readonly name: string;
  readonly required: boolean;
  /** As written: a reference is not followed. */
  readonly node: Node;
}

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

/** The properties of an object schema, those of its `allOf` parts included; null when it is not such an object. */
export function objectProperties(document: Document, schema: Node, depth = 0): Property[] | null {
  const node = resolveSchema(document, schema);
  const { allOf, type } = node.value;
  // Properties beside another type are a habit of generators, and are those of no value.
  const isOther = type !== undefined && ![type].flat().includes("object");
  if (isOther || alternatives(node).length > 0 || depth > 16) return null;
  const parts = list(allOf).map((part, index) =>
    objectProperties(document, { pointer: join(node.pointer, "allOf", index), value: part }, depth + 1),
  );
  if (parts.includes(null)) return null;
  const required = new Set(strings(node.value.required));
  const all = new Map<string, Property>();
  for (const property of [...parts.flatMap((part) => part ?? []), ...ownProperties(node)]) {
    all.set(property.name, { ...property, required: property.required || required.has(property.name) });
  }
  return all.size > 0 || type === "object" || parts.length > 0 ? [...all.values()] : null;
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

function ownProperties({ pointer, value }: Node): Property[] {
  const required = new Set(strings(value.required));
  return Object.entries(isObject(value.properties) ? value.properties : {}).flatMap(([name, property]) =>
    isObject(property)
      ? [
          {
            name,
            required: required.has(name),
            node: { pointer: join(pointer, "properties", name), value: property },
          },
        ]
      : [],
  );
}
