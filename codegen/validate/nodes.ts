import { type Document, isObject, join, type Node, root } from "../document.ts";

/** Keys below which everything is data, whatever it looks like. */
const DATA = new Set(["const", "default", "enum", "example", "examples"]);

/** Keywords of a schema below which one schema stands, or a map or a list of them. */
const ONE = new Set([
  "additionalProperties",
  "contains",
  "else",
  "if",
  "items",
  "not",
  "propertyNames",
  "then",
]);
const MANY = new Set([
  "$defs",
  "allOf",
  "anyOf",
  "dependentSchemas",
  "oneOf",
  "patternProperties",
  "prefixItems",
  "properties",
]);

/** Every object of a document as it is written, data and extensions left out. */
export function objectNodes(document: Document): readonly Node[] {
  return once(objects, document, () => {
    const found: Node[] = [];
    addObjects(root(document), found);
    return found;
  });
}

/** Every schema of a document where it is written; references are not followed. */
export function schemaNodes(document: Document): readonly Node[] {
  return once(schemas, document, () => {
    const found = new Map<string, Node>();
    for (const node of objectNodes(document)) {
      const all = node.pointer === "#/components/schemas";
      for (const [key, schema] of entries(node)) if (all || key === "schema") addSchemas(schema, found);
    }
    return [...found.values()];
  });
}

/** A document does not change once it is loaded, and many rules walk through it. */
const objects = new WeakMap<Document, readonly Node[]>();
const schemas = new WeakMap<Document, readonly Node[]>();

function once(
  known: WeakMap<Document, readonly Node[]>,
  document: Document,
  find: () => readonly Node[],
): readonly Node[] {
  const nodes = known.get(document) ?? find();
  known.set(document, nodes);
  return nodes;
}

function addObjects(node: Node, found: Node[]): void {
  found.push(node);
  for (const [key, next] of entries(node)) {
    if (!DATA.has(key) && !key.startsWith("x-")) addObjects(next, found);
  }
}

function addSchemas(schema: Node, found: Map<string, Node>): void {
  if (found.has(schema.pointer)) return;
  found.set(schema.pointer, schema);
  for (const [keyword, next] of entries(schema)) {
    if (ONE.has(keyword)) addSchemas(next, found);
    if (MANY.has(keyword)) for (const [, part] of entries(next)) addSchemas(part, found);
  }
}

function entries({ pointer, value }: Node): [string, Node][] {
  return Object.entries(value).flatMap(([key, next]): [string, Node][] =>
    isObject(next) || Array.isArray(next)
      ? [[key, { pointer: join(pointer, key), value: next as Node["value"] }]]
      : [],
  );
}
