import { type Document, isObject, join, type Node } from "../document.ts";
import { objectProperties, type Property } from "./properties.ts";
import { isBinary, isGrouping, list, resolveSchema, strings } from "./schemas.ts";

/**
 * The properties of a body that are arguments of their own, read-only ones aside; none where it travels whole, as what is
 * no object does, and what says more than a list of arguments can.
 *
 * @param isStyled whether the media type says how some of them are written
 */
export function bodyFields(document: Document, schema: Node, isStyled: boolean): Property[] {
  const known = objectProperties(document, schema) ?? [];
  const all = [...known, ...unlisted(document, schema, known)];
  const fields = all.filter(({ node }) => isWritable(document, node));
  // Files and styles are matters of fields, of which a whole body has none.
  const isSplit = isStyled || fields.some(({ node }) => isBinary(document, node));
  return isSplit || beyondArguments(document, schema).whole.length === 0 ? fields : [];
}

/** Where a body says what no list of arguments can. */
export interface BeyondArguments {
  /** Names of the caller's own, and which go together: reason enough for one argument. */
  readonly whole: readonly string[];
  /** How many properties there are: that is no reason. */
  readonly counted: readonly string[];
}

export function beyondArguments(document: Document, schema: Node): BeyondArguments {
  const parts = partsOf(document, schema);
  const isListed = parts.some(isClosed);
  const required = new Set(parts.flatMap(({ value }) => strings(value.required))).size;
  const known = objectProperties(document, schema)?.length ?? 0;
  const where = (says: (keyword: string, value: unknown) => boolean) =>
    parts.flatMap(({ pointer, value }) => {
      const keywords = Object.keys(value).filter((keyword) => says(keyword, value[keyword]));
      return keywords.map((keyword) => join(pointer, keyword));
    });
  return {
    whole: where((keyword, value) => isGroup(keyword, value) || (!isListed && isFurther(keyword, value))),
    counted: where(
      (keyword, value) =>
        (keyword === "minProperties" && Number(value) > required) ||
        (keyword === "maxProperties" && Number(value) < known),
    ),
  };
}

function isGroup(keyword: string, value: unknown): boolean {
  return (keyword === "anyOf" || keyword === "oneOf") && list(value).length > 0 && isGrouping(list(value));
}

function isFurther(keyword: string, value: unknown): boolean {
  if (keyword === "patternProperties") return true;
  return (
    keyword === "additionalProperties" && (value === true || (isObject(value) && value.not === undefined))
  );
}

function isClosed({ value }: Node): boolean {
  return value.additionalProperties === false && value.patternProperties === undefined;
}

/** Names that an open object requires and says nothing of: any value will do, but the API wants one. */
function unlisted(document: Document, schema: Node, known: readonly Property[]): Property[] {
  const parts = known.length === 0 ? [] : partsOf(document, schema);
  if (parts.some(({ value }) => value.additionalProperties === false)) return [];
  const names = parts.flatMap(({ pointer, value }) =>
    strings(value.required).map((name) => [name, { pointer: join(pointer, "required"), value: {} }] as const),
  );
  const others = new Map(names.filter(([name]) => !known.some((property) => property.name === name)));
  return [...others].map(([name, node]) => ({ name, required: true, node }));
}

/** A schema and those that it is put together of. */
function partsOf(document: Document, schema: Node, depth = 0): Node[] {
  const node = resolveSchema(document, schema);
  if (depth > 16) return [node];
  const parts = list(node.value.allOf).flatMap((value, index) =>
    partsOf(document, { pointer: join(node.pointer, "allOf", index), value }, depth + 1),
  );
  return [node, ...parts];
}

/** A read-only property is part of answers alone. */
function isWritable(document: Document, property: Node): boolean {
  return resolveSchema(document, property).value.readOnly !== true;
}
