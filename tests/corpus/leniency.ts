import type { Schema } from "./sampler.ts";

/**
 * Where the generated checks mean to differ from the letter of a schema, written as a change of the schema: what is left
 * must agree. A choice takes what at least one alternative takes; bytes are no JSON.
 */
export function checkedDocument(document: Schema): Schema {
  return rewritten(document, (schema) => asUnion(withoutBytes(schema)));
}

/** Answers moreover are checked for their shape alone: what the API adds, or words otherwise, is no fault of theirs. */
export function answerDocument(document: Schema): Schema {
  return rewritten(document, (schema) => shape(asUnion(withoutBytes(schema))));
}

function asUnion({ oneOf, ...schema }: Schema): Schema {
  return Array.isArray(oneOf)
    ? { ...schema, anyOf: oneOf }
    : { ...schema, ...(oneOf === undefined ? {} : { oneOf }) };
}

function withoutBytes(schema: Schema): Schema {
  return schema.format === "binary" ? { not: {} } : schema;
}

const UNCHECKED = ["format", "pattern", "if", "contains", "propertyNames", "dependentRequired"];

function shape(schema: Schema): Schema {
  const kept = Object.entries(schema).filter(([keyword, value]) => {
    if (keyword === "additionalProperties") return value !== false;
    return !UNCHECKED.includes(keyword);
  });
  return Object.fromEntries(kept);
}

const ANNOTATIONS = new Set(
  "description title default example examples discriminator xml externalDocs deprecated".split(" "),
);
const NAMED = new Set(["properties", "patternProperties", "$defs", "dependentSchemas", "schemas", "paths"]);

/** Applies a change to every object, except to tables of schemas by name; annotations and extensions are dropped. */
function rewritten(value: unknown, change: (schema: Schema) => Schema): Schema {
  return walk(value, false) as Schema;

  function walk(part: unknown, isTable: boolean): unknown {
    if (Array.isArray(part)) return part.map((item) => walk(item, false));
    if (typeof part !== "object" || part === null) return part;
    const entries = Object.entries(part).filter(
      ([key]) => isTable || !(ANNOTATIONS.has(key) || key.startsWith("x-")),
    );
    const walked = entries.map(([key, below]) => {
      if (!isTable && (key === "enum" || key === "const")) return [key, below];
      return [key, walk(below, !isTable && NAMED.has(key))];
    });
    return isTable ? Object.fromEntries(walked) : change(Object.fromEntries(walked));
  }
}
