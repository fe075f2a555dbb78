import { isMutable, type Mutable } from "./mutable.ts";

/* What older dialects say in other words than JSON Schema 2020-12. */

/** OpenAPI 3.0 makes a bound exclusive by a boolean beside it. */
export function exclusiveBounds(schema: Mutable): void {
  for (const [flag, bound] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    if (typeof schema[flag] !== "boolean") continue;
    if (schema[flag] && schema[bound] !== undefined) {
      schema[flag] = schema[bound];
      delete schema[bound];
    } else delete schema[flag];
  }
}

/** OpenAPI 3.0 allows null by a boolean; many a 3.1 document still does. */
export function nullable(schema: Mutable): void {
  const allowed = schema.nullable === true || schema["x-nullable"] === true;
  delete schema.nullable;
  if (!allowed) return;
  if (schema.enum !== undefined && Array.isArray(schema.enum) && !schema.enum.includes(null)) {
    schema.enum = [...schema.enum, null];
  }
  if (schema.type !== undefined) {
    schema.type = [...new Set([schema.type, "null"].flat())];
    return;
  }
  orNull(schema);
}

/** A reference or a composition that may be null: a choice between it and null. */
function orNull(schema: Mutable): void {
  const composed = ["$ref", "allOf", "anyOf", "oneOf"].filter((keyword) => schema[keyword] !== undefined);
  if (composed.length === 0) return;
  const choice = composed.length === 1 && Array.isArray(schema[composed[0] ?? ""]) ? composed[0] : undefined;
  if (choice === "anyOf" || choice === "oneOf") {
    schema[choice] = [...(schema[choice] as unknown[]), { type: "null" }];
    return;
  }
  const inner = Object.fromEntries(composed.map((keyword) => [keyword, schema[keyword]]));
  for (const keyword of composed) delete schema[keyword];
  schema.anyOf = [inner, { type: "null" }];
}

/** Before 2020-12 a list of schemas under `items` was a tuple. */
export function tuples(schema: Mutable): void {
  if (!Array.isArray(schema.items)) return;
  schema.prefixItems = schema.items;
  delete schema.items;
  if (isMutable(schema.additionalItems) || schema.additionalItems === false)
    schema.items = schema.additionalItems;
  delete schema.additionalItems;
}

/** What one property asks of the others is a choice: as it wants them, or without it. `dependencies` is of older drafts. */
export function dependencies(schema: Mutable): void {
  const asked = ["dependencies", "dependentRequired", "dependentSchemas"].flatMap((keyword) => {
    const { [keyword]: entries } = schema;
    delete schema[keyword];
    return Object.entries(isMutable(entries) ? entries : {});
  });
  const choices = asked.flatMap(([name, wanted]) => {
    const then = Array.isArray(wanted) ? { required: wanted } : wanted;
    return isMutable(then) ? [{ anyOf: [then, { properties: { [name]: { not: {} } } }] }] : [];
  });
  if (choices.length > 0) schema.allOf = [schema.allOf ?? [], choices].flat();
}

/** Keywords that describe and restrict nothing, so that they may stand beside a reference. */
const ANNOTATIONS = new Set([
  ...["title", "description", "default", "deprecated", "readOnly", "writeOnly", "example", "examples"],
  ...["externalDocs", "xml", "$comment"],
]);

/** `allOf` with one part is how OpenAPI 3.0 says something beside a reference. */
export function singlePart(schema: Mutable): void {
  const parts = schema.allOf;
  if (!Array.isArray(parts) || parts.length !== 1 || !isMutable(parts[0])) return;
  const others = Object.keys(schema).filter((key) => key !== "allOf" && key !== "type");
  if (!others.every((key) => ANNOTATIONS.has(key) || key.startsWith("x-"))) return;
  // Beside a reference a type that adds nothing was left out before.
  if (typeof parts[0].$ref === "string" && schema.type !== undefined) return;
  delete schema.allOf;
  for (const [key, value] of Object.entries(parts[0])) schema[key] ??= value;
}

/** Parts that only restrict a plain value are one schema with all of their keywords. */
export function plainParts(schema: Mutable): void {
  const parts = schema.allOf;
  if (!Array.isArray(parts) || !parts.every(isPlain)) return;
  const keywords = (parts as Mutable[]).flatMap((part) => Object.entries(part));
  const clash = keywords.some(([key, value]) => {
    const known = [schema[key], ...keywords.filter(([other]) => other === key).map(([, other]) => other)];
    return known.some((other) => other !== undefined && JSON.stringify(other) !== JSON.stringify(value));
  });
  if (clash) return;
  delete schema.allOf;
  for (const [key, value] of keywords) schema[key] = value;
}

function isPlain(part: unknown): boolean {
  if (!isMutable(part)) return false;
  const composed = [
    "$ref",
    "allOf",
    "anyOf",
    "oneOf",
    "not",
    "properties",
    "items",
    "additionalProperties",
    "required",
  ];
  return part.type !== "object" && !composed.some((keyword) => part[keyword] !== undefined);
}
