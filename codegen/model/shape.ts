import { type Document, join, type Node } from "../document.ts";
import type { Schema } from "../model.ts";
import { distinct, isComposed, plainAlternatives } from "./conjunction.ts";
import { type Advertise, objectKeywords, schemaUnder } from "./object-shape.ts";
import { alternatives, describe, given, list } from "./schemas.ts";
import { isOfType, isWithinBounds, typesOf } from "./types.ts";
import { union } from "./union.ts";

/** Keywords that say something about values of one type; the others are noise there. */
const KEYWORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["string", ["minLength", "maxLength", "pattern", "format"]],
  ["integer", ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]],
  ["number", ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]],
  ["array", ["minItems", "maxItems", "uniqueItems"]],
  ["object", ["minProperties", "maxProperties"]],
]);

/** Formats that hosts reject or that tell a model nothing. */
const SILENT_FORMATS: ReadonlySet<unknown> = new Set([
  ...["uuid", "int32", "int64", "float", "double", "password", "binary"],
]);

/** The keywords of a schema that restrict values. */
export function shapeOf(document: Document, node: Node, advertise: Advertise): Schema {
  if (isFile(node.value)) return FILE;
  if (!isComposed(node.value)) return plainShape(document, node, advertise);
  // A choice with nothing beside it keeps the names of its alternatives.
  if (isChoice(document, node)) return union(alternatives(node).map(advertise));
  const shapes = plainAlternatives(document, node).map((alternative) => ({
    ...plainShape(document, alternative, advertise),
    ...given("description", describe(document, alternative)),
  }));
  return shapes.length === 0 ? NOTHING : union(distinct(shapes));
}

/** What parts that contradict each other take. */
const NOTHING: Schema = { not: {} };

/** Keywords that say nothing of values, or nothing that is advertised. */
const WORDS = new Set([
  ...[
    "description",
    "title",
    "default",
    "deprecated",
    "example",
    "examples",
    "discriminator",
    "externalDocs",
  ],
  ...["xml", "readOnly", "writeOnly", "nullable", "not", "$comment"],
]);

/** Whether a schema is a single choice, and what stands beside it adds nothing. */
export function isChoice(document: Document, node: Node): boolean {
  const { anyOf, oneOf, type, ...beside } = node.value;
  const choices = alternatives(node);
  if (choices.length === 0 || (anyOf !== undefined && oneOf !== undefined)) return false;
  if (!Object.keys(beside).every((key) => WORDS.has(key) || key.startsWith("x-"))) return false;
  return type === undefined || choices.every((choice) => isWithin(document, choice, typesOf({ type })));
}

function isWithin(document: Document, choice: Node, types: readonly string[]): boolean {
  return plainAlternatives(document, choice).every(({ value }) => {
    const own = typesOf(value);
    return own.length > 0 && own.every((type) => types.includes(type));
  });
}

/** A schema without parts and choices. */
function plainShape(document: Document, node: Node, advertise: Advertise): Schema {
  const { value } = node;
  if (isFile(value)) return FILE;
  if (value.const !== undefined) return { const: value.const };
  const written = typesOf(value);
  if (written.length === 0) return ofAnyType(document, node, advertise);
  const types = written.filter((type) => admitsValues(value, type));
  return types.length === 0
    ? given("enum", value.enum)
    : union(types.map((type) => ofType(document, node, type, advertise)));
}

/** A type of which no listed value is good is one that is not admitted. */
function admitsValues(schema: Schema, type: string): boolean {
  return !Array.isArray(schema.enum) || listed(schema, type).length > 0;
}

/** The values of a list that are of a type and meet what stands beside the list: nobody need read that again. */
function listed(schema: Schema, type: string): unknown[] {
  const values = Array.isArray(schema.enum) ? schema.enum : [];
  return values.filter((value) => isOfType(value, type) && isWithinBounds(value, schema));
}

/** What a model gives for bytes, which it cannot send. */
const FILE: Schema = {
  type: "object",
  properties: {
    path: { type: "string", description: "Absolute path of a file on the computer of this server." },
    base64: { type: "string", description: "The bytes themselves, in place of path." },
    name: { type: "string", description: "File name to send." },
    type: { type: "string", description: "Media type to send." },
  },
  additionalProperties: false,
};

/** Whether a schema stands for bytes. */
export function isFile({ type, format, contentMediaType, contentEncoding }: Schema): boolean {
  if (type !== undefined && type !== "string") return false;
  const bytes = contentMediaType === "application/octet-stream" && contentEncoding === undefined;
  return format === "binary" || bytes;
}

/** Without a type each keyword is about the values that it fits, and any other value is good. */
function ofAnyType(document: Document, node: Node, advertise: Advertise): Schema {
  const { value } = node;
  if (Array.isArray(value.enum)) {
    const good = value.enum.filter((one) => isWithinBounds(one, value));
    return good.length === 0 ? NOTHING : { enum: good };
  }
  const shape = {
    ...bounds(value, new Set([...KEYWORDS.values()].flat())),
    ...arrayKeywords(node, advertise),
    ...objectKeywords(document, node, advertise),
  };
  // Properties that go together are a choice, and to those a type is given.
  return shape.anyOf === undefined
    ? shape
    : union(TYPES.map((type) => ofType(document, node, type, advertise)));
}

const TYPES = ["string", "number", "boolean", "null", "array", "object"];

function bounds(schema: Schema, keywords: Iterable<string>): Schema {
  const kept = [...keywords].filter((keyword) => !SILENT_FORMATS.has(schema[keyword]));
  return Object.assign({}, ...kept.map((keyword) => given(keyword, schema[keyword])));
}

function ofType(document: Document, node: Node, type: string, advertise: Advertise): Schema {
  const { value } = node;
  if (Array.isArray(value.enum)) return { type, enum: listed(value, type) };
  return {
    type,
    ...bounds(value, KEYWORDS.get(type) ?? []),
    ...(type === "array" ? arrayKeywords(node, advertise) : {}),
    ...(type === "object" ? objectKeywords(document, node, advertise) : {}),
  };
}

function arrayKeywords(node: Node, advertise: Advertise): Schema {
  const prefix = list(node.value.prefixItems).map((value, index) => {
    return advertise({ pointer: join(node.pointer, "prefixItems", index), value });
  });
  return { ...given("prefixItems", prefix), ...given("items", schemaUnder(node, "items", advertise)) };
}
