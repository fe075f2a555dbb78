import { isObject } from "../document.ts";
import { ABOUT, isAboutOneType } from "../model/about.ts";
import { list, strings } from "../model/schemas.ts";
import { isFile } from "../model/shape.ts";
import { isOfType, isWithinBounds } from "../model/types.ts";
import type { Schema } from "../model.ts";
import { mapSubschemas } from "./subschemas.ts";

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

/** A keyword of ours: schemas of different types, each to be met by the values that are of its type. */
export const WHERE_OF_TYPE = "whereOfType";

/**
 * The same schema in the words that `json-schema-to-zod` understands: no type lists, `anyOf` for `oneOf`, `type`
 * wherever a keyword is about values of one; an answer's objects are open.
 */
export function zodReady(schema: Schema, use: Use): Schema {
  const extension = schema["x-mcp"];
  const errorText = use === "request" && isObject(extension) ? extension.error : undefined;
  const ready =
    typeof schema.$ref === "string"
      ? reference(schema.$ref, schema, use)
      : use === "request" && isFile(schema)
        ? BYTES
        : restricting(travelling(schema, use), use);
  return errorText === undefined ? ready : { ...ready, errorText };
}

/** Bytes, in whichever of the two ways a schema has to say so; in an answer that is JSON the other one is text. */
const BYTES: Schema = { type: "string", format: "binary" };

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
  const mapped = mapSubschemas(Object.fromEntries(kept), (part) => zodReady(part, use));
  return apart(use === "answer" ? opened(mapped) : mapped);
}

/** Keywords, parts and choices that stand beside each other all hold: a list of them is what the library can be told. */
function apart({ allOf, anyOf, oneOf, ...own }: Schema): Schema {
  const choices = [anyOf, oneOf].filter((choice) => list(choice).length > 0);
  const parts = [...list(allOf), ...choices.map((choice) => ({ anyOf: choice }))];
  const whole = Object.keys(own).length === 0 ? parts : [...typed(own), ...parts];
  const [only = {}, ...others] = whole;
  return others.length === 0 ? only : { allOf: whole };
}

function isChecked(keyword: string, schema: Schema, use: Use): boolean {
  if (!CHECKED.has(keyword)) return false;
  return use === "request" || !UNCHECKED_IN_ANSWERS.has(keyword) || schema.format === "binary";
}

function opened(schema: Schema): Schema {
  const { additionalProperties, ...rest } = schema;
  return additionalProperties === false ? rest : schema;
}

/** A schema without a type says of each type what its keywords say of that, and nothing of others. */
function typed(schema: Schema): Schema[] {
  if (schema.type !== undefined) return [splitTypes(schema)];
  const about = (type: string) =>
    [...(ABOUT.get(type) ?? [])].filter((keyword) => schema[keyword] !== undefined);
  const types = [...ABOUT.keys()].filter((type) => about(type).length > 0);
  if (types.length === 0 || schema.format === "binary") return [schema];
  const entries = Object.entries(schema);
  const rest = Object.fromEntries(entries.filter(([keyword]) => !isAboutOneType(keyword)));
  const byType = types.map((type) => {
    const own = Object.fromEntries(entries.filter(([keyword]) => ABOUT.get(type)?.has(keyword)));
    return withRequired({ ...own, type });
  });
  return [...(Object.keys(rest).length === 0 ? [] : [rest]), { [WHERE_OF_TYPE]: byType }];
}

/** What an object requires is a property, as further ones are, so that nothing can be one of a closed object. */
function withRequired(schema: Schema): Schema {
  if (schema.type !== "object") return schema;
  const known = (schema.properties ?? {}) as Schema;
  const { additionalProperties, patternProperties } = schema;
  const further = additionalProperties === false ? { not: {} } : additionalProperties;
  const others = isObject(further) && patternProperties === undefined ? further : {};
  const unknown = strings(schema.required).filter((name) => !Object.hasOwn(known, name));
  const added = unknown.map((name) => [name, others]);
  const properties = { ...known, ...Object.fromEntries(added) };
  return { ...schema, ...(Object.keys(properties).length > 0 ? { properties } : {}) };
}

/** `type: [string, null]` as a nullable string, `type: [integer, string]` as a choice. */
function splitTypes(schema: Schema): Schema {
  if (!Array.isArray(schema.type)) return ofType(schema, schema.type);
  const { type, ...rest } = schema;
  const types = strings(type).filter((name) => name !== "null");
  const listed = rest.const === undefined ? rest.enum : [rest.const];
  const values = Array.isArray(listed) ? listed : [null];
  const nullable = strings(type).includes("null") && values.includes(null) ? { nullable: true } : {};
  const [only] = types;
  if (types.length === 1) return { ...ofType(rest, only), ...nullable };
  return { anyOf: types.map((name) => ofType(rest, name)), ...nullable };
}

/** A list of values may have some that what stands beside it refuses. */
function ofType(schema: Schema, type: unknown): Schema {
  if (!Array.isArray(schema.enum)) return withRequired({ ...schema, type });
  const isNull = (value: unknown) => value === null && schema.nullable === true;
  const good = schema.enum.filter((value) => {
    return isNull(value) || (isOfType(value, String(type)) && isWithinBounds(value, schema));
  });
  return good.length === 0 ? { enum: good } : withRequired({ ...schema, type, enum: good });
}
