import { type Document, isObject, join, type Node } from "../document.ts";
import type { Schema } from "../model.ts";
import { fieldExtension } from "./extensions.ts";
import { alternatives, given, list, objectProperties, resolveSchema, strings } from "./schemas.ts";

type Advertise = (node: Node) => Schema;

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

/** The keywords of a schema that restrict values, without type lists, `oneOf` and `allOf`. */
export function shapeOf(document: Document, node: Node, advertise: Advertise): Schema {
  const { value } = node;
  if (isFile(value)) return FILE;
  if (value.const !== undefined) return { const: value.const };
  const choices = alternatives(node);
  if (choices.length > 0) return union(choices.map((choice) => advertise(withBase(node, choice))));
  const types = typesOf(value);
  return types.length === 0
    ? given("enum", value.enum)
    : union(types.map((type) => ofType(document, node, type, advertise)));
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

/** A choice has what stands beside the alternatives too, where that is more than words. */
function withBase(node: Node, choice: Node): Node {
  const { anyOf: _, oneOf: _o, ...base } = node.value;
  if (base.properties === undefined && base.allOf === undefined) return choice;
  return { pointer: node.pointer, value: { allOf: [base, choice.value] } };
}

/** Whether a schema stands for bytes. */
export function isFile({ type, format, contentMediaType, contentEncoding }: Schema): boolean {
  if (type !== undefined && type !== "string") return false;
  const bytes = contentMediaType === "application/octet-stream" && contentEncoding === undefined;
  return format === "binary" || bytes;
}

/** One schema as it is, several as a choice. */
export function union(schemas: readonly Schema[]): Schema {
  const [first = {}, ...others] = schemas;
  return others.length === 0 ? first : { anyOf: schemas };
}

/** The types that a schema admits; those of an untyped one are read off its keywords. */
export function typesOf(schema: Schema): string[] {
  if (schema.type !== undefined) return strings([schema.type].flat());
  if (schema.properties !== undefined || schema.allOf !== undefined || schema.patternProperties !== undefined)
    return ["object"];
  if (isObject(schema.additionalProperties)) return ["object"];
  return schema.items === undefined && schema.prefixItems === undefined ? [] : ["array"];
}

function ofType(document: Document, node: Node, type: string, advertise: Advertise): Schema {
  const { value } = node;
  const kept = (KEYWORDS.get(type) ?? []).filter((keyword) => !SILENT_FORMATS.has(value[keyword]));
  return {
    type,
    ...given(
      "enum",
      Array.isArray(value.enum) ? value.enum.filter((entry) => isOfType(entry, type)) : undefined,
    ),
    ...Object.assign({}, ...kept.map((keyword) => given(keyword, value[keyword]))),
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

function objectKeywords(document: Document, node: Node, advertise: Advertise): Schema {
  const shown = (objectProperties(document, node) ?? []).filter((property) =>
    isShown(document, property.node),
  );
  const properties = shown.map(
    ({ name, node: property }) => [shownName(document, name, property), advertise(property)] as const,
  );
  return {
    ...given("properties", Object.fromEntries(properties)),
    ...given(
      "required",
      shown
        .filter(({ required }) => required)
        .map(({ name, node: property }) => shownName(document, name, property)),
    ),
    ...given("additionalProperties", furtherProperties(node, advertise)),
  };
}

/** Names that a pattern allows are further ones here: few hosts know patterns of names. */
function furtherProperties(node: Node, advertise: Advertise): Schema | false | undefined {
  const { patternProperties } = node.value;
  if (!isObject(patternProperties)) return schemaUnder(node, "additionalProperties", advertise);
  const place = join(node.pointer, "patternProperties");
  const values = Object.entries(patternProperties).flatMap(([pattern, value]) =>
    isObject(value) ? [advertise({ pointer: join(place, pattern), value })] : [],
  );
  return union(values);
}

/** The name under which the tool shows a property. */
export function shownName(document: Document, name: string, property: Node): string {
  return fieldExtension(resolveSchema(document, property)).name ?? name;
}

function isShown(document: Document, property: Node): boolean {
  const { value } = resolveSchema(document, property);
  return fieldExtension(property).expose !== false && value.readOnly !== true;
}

/** What stands under a keyword: a schema made fit, or false; a keyword that allows everything says nothing. */
function schemaUnder(
  { pointer, value }: Node,
  keyword: string,
  advertise: Advertise,
): Schema | false | undefined {
  const schema = value[keyword];
  if (isObject(schema)) return advertise({ pointer: join(pointer, keyword), value: schema });
  return schema === false ? false : undefined;
}

function isOfType(value: unknown, type: string): boolean {
  if (type === "null") return value === null;
  if (type === "integer" || type === "number") return typeof value === "number";
  return typeof value === type;
}
