import { type Document, isObject, join, type Node, root } from "../document.ts";

/** Keys below which everything is data, whatever it looks like. */
const DATA = new Set(["const", "default", "enum", "example", "examples"]);

/** Keywords of a schema below which one schema stands, or a map or a list of them. */
const ONE = ["additionalProperties", "contains", "else", "if", "items", "not", "propertyNames", "then"];
const MANY = [
  "$defs",
  "allOf",
  "anyOf",
  "dependentSchemas",
  "oneOf",
  "patternProperties",
  "prefixItems",
  "properties",
];

/** Every object of a document as it is written, data and extensions left out. */
export function objectNodes(document: Document): Node[] {
  const within = (node: Node): Node[] => [
    node,
    ...entries(node)
      .filter(([key]) => !DATA.has(key) && !key.startsWith("x-"))
      .flatMap(([, next]) => within(next)),
  ];
  return within(root(document));
}

/** Every schema of a document where it is written; references are not followed. */
export function schemaNodes(document: Document): Node[] {
  const roots = objectNodes(document).flatMap((node) => {
    if (node.pointer === "#/components/schemas") return entries(node).map(([, schema]) => schema);
    return entries(node)
      .filter(([key]) => key === "schema")
      .map(([, schema]) => schema);
  });
  const found = new Map(roots.flatMap(withinSchema).map((node) => [node.pointer, node]));
  return [...found.values()];
}

function withinSchema(schema: Node): Node[] {
  const one = entries(schema)
    .filter(([keyword]) => ONE.includes(keyword))
    .map(([, next]) => next);
  const many = entries(schema)
    .filter(([keyword]) => MANY.includes(keyword))
    .flatMap(([, next]) => entries(next).map(([, part]) => part));
  return [schema, ...[...one, ...many].flatMap(withinSchema)];
}

function entries({ pointer, value }: Node): [string, Node][] {
  return Object.entries(value).flatMap(([key, next]): [string, Node][] =>
    isObject(next) || Array.isArray(next)
      ? [[key, { pointer: join(pointer, key), value: next as Node["value"] }]]
      : [],
  );
}
