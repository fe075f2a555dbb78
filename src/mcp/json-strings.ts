import { type JsonSchema, parseJson } from "../core/json.ts";
import type { Arguments } from "../core/operation.ts";

/**
 * Parses strings that hold JSON where the schema wants a list or an object: some hosts encode nested arguments
 * twice. A place that may hold a string keeps it, and so does one whose text is no such JSON.
 */
export function parseJsonStrings(args: Arguments, schema: JsonSchema): Arguments {
  return descend(args, schema) as Arguments;
}

function parsed(value: unknown, schema: JsonSchema): unknown {
  if (typeof value !== "string") return descend(value, schema);
  const wanted = types(schema);
  if (wanted.includes("string") || !(wanted.includes("array") || wanted.includes("object"))) return value;
  const content = parseJson(value);
  return wanted.includes(typeOf(content)) ? descend(content, schema) : value;
}

function descend(value: unknown, schema: JsonSchema): unknown {
  if (typeof value !== "object" || value === null) return value;
  const fitting = alternatives(schema).find(({ type }) => type === typeOf(value)) ?? {};
  if (Array.isArray(value)) return value.map((item) => parsed(item, asSchema(fitting.items)));
  const properties = asSchema(fitting.properties);
  const entries = Object.entries(value).map(([key, child]) => [
    key,
    parsed(child, asSchema(own(properties, key))),
  ]);
  return Object.fromEntries(entries);
}

function alternatives(schema: JsonSchema): readonly JsonSchema[] {
  const branches = [schema.anyOf, schema.oneOf].filter(Array.isArray).flat();
  return [schema, ...branches.map(asSchema).flatMap(alternatives)];
}

/** Types that a schema allows; one that does not say allows strings too, so that they are left alone. */
function types(schema: JsonSchema): readonly string[] {
  const leaves = alternatives(schema).filter((branch) => !("anyOf" in branch || "oneOf" in branch));
  return leaves.flatMap(({ type }) => (typeof type === "string" ? [type] : ["string"]));
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return value === null ? "null" : typeof value;
}

function own(object: JsonSchema, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function asSchema(value: unknown): JsonSchema {
  return typeof value === "object" && value !== null ? (value as JsonSchema) : {};
}
