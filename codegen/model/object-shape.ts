import { type Document, isObject, join, type Node } from "../document.ts";
import type { Schema } from "../model.ts";
import { fieldExtension } from "./extensions.ts";
import { objectProperties, type Property } from "./properties.ts";
import { given, list, resolveSchema, strings } from "./schemas.ts";
import { union } from "./union.ts";

export type Advertise = (node: Node) => Schema;

/** What is said of objects: their properties as the tool shows them, which of them are needed, and what else there may be. */
export function objectKeywords(document: Document, node: Node, advertise: Advertise): Schema {
  const known = objectProperties(document, node) ?? [];
  const shown = known.filter((property) => isShown(document, property.node));
  const further = furtherProperties(node, advertise);
  const unknown = unlisted(node, known);
  const schemas = [
    ...shown.map((property) => [nameOf(document, property), advertise(property.node)] as const),
    ...(further === false ? [] : unknown.map((name) => [name, further ?? {}] as const)),
  ];
  const required = shown
    .filter((property) => property.required)
    .map((property) => nameOf(document, property));
  return {
    ...given("properties", Object.fromEntries(schemas)),
    ...given("required", [...required, ...unknown]),
    ...given("additionalProperties", further),
    ...given("anyOf", groups(document, node, known)),
  };
}

/** Names that are required and of which nothing else is said. */
function unlisted({ value }: Node, known: readonly Property[]): string[] {
  return strings(value.required).filter((required) => !known.some(({ name }) => name === required));
}

/** Which properties go together. A group of hidden ones alone is met by whoever knows nothing of them. */
function groups(document: Document, { value }: Node, known: readonly Property[]): Schema[] {
  const all = list(value.anyOf).map((group) =>
    strings(group.required).flatMap((name) => {
      const property = known.find((one) => one.name === name);
      if (property === undefined) return [name];
      return isShown(document, property.node) ? [nameOf(document, property)] : [];
    }),
  );
  return all.some((names) => names.length === 0) ? [] : all.map((required) => ({ type: "object", required }));
}

function nameOf(document: Document, { name, node }: Property): string {
  return shownName(document, name, node);
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
export function schemaUnder(
  { pointer, value }: Node,
  keyword: string,
  advertise: Advertise,
): Schema | false | undefined {
  const schema = value[keyword];
  if (isObject(schema)) return advertise({ pointer: join(pointer, keyword), value: schema });
  return schema === false ? false : undefined;
}
