import { isObject } from "../document.ts";
import { list, strings } from "../model/schemas.ts";
import type { Schema } from "../model.ts";

/** Requests are checked to the letter; answers only for their shape, since the API owns their contents. */
export type Use = "request" | "answer";

/** Keywords that change what is accepted; annotations are left out (the library makes a rule of `default`). */
const CHECKED = new Set(
  [
    "type const enum allOf anyOf oneOf not properties required additionalProperties items prefixItems uniqueItems",
    "minItems maxItems minLength maxLength pattern format minimum maximum exclusiveMinimum exclusiveMaximum",
    "multipleOf minProperties maxProperties nullable patternProperties",
    "if then else contains minContains maxContains propertyNames dependentRequired",
  ].flatMap((line) => line.split(" ")),
);

/** Of these an answer may break any without being useless. */
const UNCHECKED_IN_ANSWERS = new Set(
  "format pattern if then else contains minContains maxContains propertyNames dependentRequired".split(" "),
);

/** Where other schemas stand within one. */
const BY_NAME = new Set(["properties", "patternProperties"]);
const IN_LISTS = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const SINGLE = new Set("items additionalProperties not if then else contains propertyNames".split(" "));

/**
 * The same schema in the words that `json-schema-to-zod` understands: no type lists, `anyOf` for `oneOf`, `type`
 * wherever it can be told; an answer's objects are open.
 */
export function zodReady(schema: Schema, use: Use): Schema {
  const extension = schema["x-mcp"];
  const errorText = use === "request" && isObject(extension) ? extension.error : undefined;
  const ready =
    typeof schema.$ref === "string"
      ? reference(schema.$ref, schema, use)
      : restricting(travelling(schema, use), use);
  return errorText === undefined ? ready : { ...ready, errorText };
}

/** What stands beside a reference restricts it further. */
function reference($ref: string, { $ref: _, ...beside }: Schema, use: Use): Schema {
  const more = restricting(beside, use);
  return Object.keys(more).length === 0 ? { $ref } : { allOf: [{ $ref }, more] };
}

/** What is read-only is no part of a request, what is write-only none of an answer; neither is then missed there. */
function travelling(schema: Schema, use: Use): Schema {
  const { properties, required } = schema;
  if (!isObject(properties)) return schema;
  const stays = use === "request" ? "readOnly" : "writeOnly";
  const entries = Object.entries(properties);
  const kept = entries.filter(([, property]) => !isObject(property) || property[stays] !== true);
  if (kept.length === entries.length) return schema;
  const names = new Set(entries.filter((entry) => !kept.includes(entry)).map(([name]) => name));
  const missed = strings(required).filter((name) => !names.has(name));
  return { ...schema, properties: Object.fromEntries(kept), required: missed };
}

function restricting(schema: Schema, use: Use): Schema {
  const kept = Object.entries(schema).filter(([keyword]) => isChecked(keyword, schema, use));
  const mapped = Object.fromEntries(kept.map(([keyword, value]) => mapKeyword(keyword, value, use)));
  return apart(withType(use === "answer" ? opened(mapped) : mapped));
}

/** Keywords, parts and choices that stand beside each other all hold: a list of them is what the library can be told. */
function apart({ allOf, anyOf, oneOf, ...own }: Schema): Schema {
  const choices = [anyOf, oneOf].filter((choice) => list(choice).length > 0);
  const parts = [...list(allOf), ...choices.map((choice) => ({ anyOf: choice }))];
  const whole = Object.keys(own).length === 0 ? parts : [splitTypes(own), ...parts];
  const [only = {}, ...others] = whole;
  return others.length === 0 ? only : { allOf: whole };
}

function isChecked(keyword: string, schema: Schema, use: Use): boolean {
  if (!CHECKED.has(keyword)) return false;
  return use === "request" || !UNCHECKED_IN_ANSWERS.has(keyword) || schema.format === "binary";
}

function mapKeyword(keyword: string, value: unknown, use: Use): [string, unknown] {
  if (BY_NAME.has(keyword)) {
    const parts = Object.entries(value as Schema).map(([key, part]) => [key, mapPart(part, use)]);
    return [keyword, Object.fromEntries(parts)];
  }
  if (IN_LISTS.has(keyword) && Array.isArray(value))
    return [keyword, value.map((part) => mapPart(part, use))];
  return [keyword, SINGLE.has(keyword) ? mapPart(value, use) : value];
}

function mapPart(part: unknown, use: Use): unknown {
  return isObject(part) ? zodReady(part, use) : part;
}

function opened(schema: Schema): Schema {
  const { additionalProperties, ...rest } = schema;
  return additionalProperties === false ? rest : schema;
}

/** A schema without a type is given the one that its keywords are about; what it requires is then a property. */
function withType(schema: Schema): Schema {
  const type = schema.type ?? impliedType(schema);
  if (type !== "object") return type === undefined ? schema : { ...schema, type };
  const known = (schema.properties ?? {}) as Schema;
  const others = isObject(schema.additionalProperties) && schema.patternProperties === undefined;
  const unknown = strings(schema.required).filter((name) => !Object.hasOwn(known, name));
  const added = unknown.map((name) => [name, others ? schema.additionalProperties : {}]);
  const properties = { ...known, ...Object.fromEntries(added) };
  return { ...schema, type, ...(Object.keys(properties).length > 0 ? { properties } : {}) };
}

function impliedType(schema: Schema): string | undefined {
  if (schema.properties !== undefined || schema.required !== undefined) return "object";
  if ([schema.allOf, schema.anyOf, schema.oneOf].some((parts) => parts !== undefined)) return undefined;
  if (schema.items !== undefined || schema.prefixItems !== undefined) return "array";
  const open = schema.additionalProperties !== undefined || schema.patternProperties !== undefined;
  return open && schema.enum === undefined && schema.const === undefined ? "object" : undefined;
}

/** `type: [string, null]` as a nullable string, `type: [integer, string]` as a choice. */
function splitTypes(schema: Schema): Schema {
  if (!Array.isArray(schema.type)) return withoutStrays(schema);
  const { type, ...rest } = schema;
  const types = strings(type).filter((name) => name !== "null");
  const nullable = types.length < (type as unknown[]).length ? { nullable: true } : {};
  const values = Array.isArray(rest.enum) ? { enum: rest.enum.filter((value) => value !== null) } : {};
  if (types.length === 1) return { ...withType({ ...rest, ...values, type: types[0] }), ...nullable };
  return { anyOf: types.map((name) => withType({ ...rest, ...values, type: name })), ...nullable };
}

/** An enum may list values that the type beside it refuses, `null` above all. */
function withoutStrays(schema: Schema): Schema {
  const { type, enum: values } = schema;
  const kind = type === "integer" ? "number" : type;
  if (!Array.isArray(values) || !["string", "number", "boolean"].includes(String(kind))) return schema;
  return {
    ...schema,
    enum: values.filter((value) => typeof value === kind || (value === null && schema.nullable)),
  };
}
