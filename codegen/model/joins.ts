import { isObject } from "../document.ts";
import type { Schema } from "../model.ts";
import { given, list, strings } from "./schemas.ts";
import { matches } from "./types.ts";

/** What a keyword says for all of some schemas together; schemas that do not say it may matter too. */
type Join = (schemas: readonly Schema[]) => unknown;

/** By keyword, as JSON Schema has them apply together; of the keywords that are not here the last one counts. */
export const JOINS: { readonly [keyword: string]: Join } = {
  ...each(["minLength", "minItems", "minProperties", "minimum", "exclusiveMinimum"], largest),
  ...each(["maxLength", "maxItems", "maxProperties", "maximum", "exclusiveMaximum"], smallest),
  multipleOf: (schemas) => said(schemas, "multipleOf").map(Number).reduce(commonMultiple),
  uniqueItems: (schemas) => said(schemas, "uniqueItems").includes(true),
  pattern: (schemas) => allPatterns([...new Set(said(schemas, "pattern").map(String))]),
  required: (schemas) => [...new Set(said(schemas, "required").flatMap(strings))],
  properties: (schemas) => Object.fromEntries(namesIn(schemas).flatMap((name) => property(schemas, name))),
  patternProperties: (schemas) => (schemas.some(isListed) ? undefined : patternsOf(schemas)),
  additionalProperties: (schemas) => below(said(schemas, "additionalProperties")),
  items: (schemas) => below(said(schemas, "items")),
  prefixItems: (schemas) => elements(schemas),
  anyOf: (schemas) => said(schemas, "anyOf").map(list).reduce(allGroups),
};

/** Types that all admit, none for all types; null when there is no such type. */
export function joinedTypes(lists: readonly (readonly string[])[]): readonly string[] | null {
  const known = lists.filter((types) => types.length > 0);
  const [first, ...others] = known;
  if (first === undefined) return [];
  const common = others.reduce((types, more) => {
    const both = types.flatMap((type) => (admits(more, type) ? [type] : narrowed(type, more)));
    return [...new Set(both)];
  }, first);
  return common.length === 0 ? null : common;
}

/** The values that all list, as a keyword; null when there is none. */
export function joinedValues(schemas: readonly Schema[]): Schema | null {
  const lists = schemas.flatMap((schema) => {
    if (schema.const !== undefined) return [[schema.const]];
    return Array.isArray(schema.enum) ? [schema.enum as unknown[]] : [];
  });
  const [first, ...others] = lists.map((values) => new Map(values.map((v) => [JSON.stringify(v), v])));
  if (first === undefined) return {};
  const common = [...first].filter(([text]) => others.every((values) => values.has(text)));
  if (common.length === 0) return null;
  const values = common.map(([, value]) => value);
  return schemas.some((schema) => schema.const !== undefined) ? { const: values[0] } : { enum: values };
}

const WORDS = ["description", "title", "default", "readOnly", "writeOnly", "x-mcp"];

/** One schema for several that hold at once, with what the last ones say besides. */
export function together(schemas: readonly Schema[]): Schema {
  const parts = distinct(schemas.flatMap(partsOf));
  const [only] = parts;
  const words: Schema = Object.assign(
    {},
    ...schemas.flatMap((part) => WORDS.map((word) => given(word, part[word]))),
  );
  return only !== undefined && parts.length === 1 ? { ...only, ...words } : { ...words, allOf: parts };
}

/** Parts of parts are parts, so that the same ones never go by two names. */
function partsOf(schema: Schema): Schema[] {
  const isList = Object.keys(schema).every((key) => key === "allOf" || WORDS.includes(key));
  if (isList && schema.allOf !== undefined) return list(schema.allOf).flatMap(partsOf);
  return [Object.fromEntries(Object.entries(schema).filter(([key]) => !WORDS.includes(key)))];
}

/** In an order that does not depend on where they were met, without the ones that say the same. */
function distinct(schemas: readonly Schema[]): Schema[] {
  const texts = schemas.map((schema) => [JSON.stringify(schema), schema] as const);
  return [...new Map(texts.sort(([one], [other]) => (one < other ? -1 : 1))).values()];
}

function each(
  keywords: readonly string[],
  join: (values: readonly number[]) => number,
): Schema & typeof JOINS {
  const joins = keywords.map((keyword) => {
    return [keyword, (schemas: readonly Schema[]) => join(said(schemas, keyword).map(Number))] as const;
  });
  return Object.fromEntries(joins);
}

function said(schemas: readonly Schema[], keyword: string): unknown[] {
  return schemas.flatMap((schema) => (schema[keyword] === undefined ? [] : [schema[keyword]]));
}

function largest(values: readonly number[]): number {
  return Math.max(...values);
}

function smallest(values: readonly number[]): number {
  return Math.min(...values);
}

/** Of fractions the larger one: it is a multiple of the other wherever that makes sense. */
function commonMultiple(one: number, other: number): number {
  if (!Number.isInteger(one) || !Number.isInteger(other)) return Math.max(one, other);
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  return (one * other) / divisor(one, other);
}

function allPatterns(patterns: readonly string[]): string {
  const [first = ""] = patterns;
  if (patterns.length === 1) return first;
  return `^${patterns.map((pattern) => `(?=[\\s\\S]*?(?:${pattern}))`).join("")}`;
}

function namesIn(schemas: readonly Schema[]): string[] {
  return [
    ...new Set(schemas.flatMap(({ properties }) => Object.keys(isObject(properties) ? properties : {}))),
  ];
}

/** A property as all schemas have it; none when one of them does not allow it. */
function property(schemas: readonly Schema[], name: string): [name: string, schema: Schema][] {
  const values = schemas.flatMap((schema) => valuesOf(schema, name));
  const parts = values.filter(isObject);
  return values.includes(false) ? [] : [[name, together(parts.length > 0 ? parts : [{}])]];
}

/** What a schema says of the property of a name, which it need not name itself. */
function valuesOf({ properties, patternProperties, additionalProperties }: Schema, name: string): unknown[] {
  const own = isObject(properties) && Object.hasOwn(properties, name) ? [properties[name]] : [];
  const patterns = Object.entries(isObject(patternProperties) ? patternProperties : {});
  const matching = patterns.filter(([pattern]) => matches(pattern, name)).map(([, value]) => value);
  const known = [...own, ...matching];
  return known.length > 0 ? known : [additionalProperties];
}

/** It takes the names that it lists and no others. */
function isListed({ additionalProperties, patternProperties }: Schema): boolean {
  return additionalProperties === false && patternProperties === undefined;
}

function patternsOf(schemas: readonly Schema[]): Schema {
  const all = said(schemas, "patternProperties").flatMap((patterns) => Object.entries(patterns as Schema));
  const names = [...new Set(all.map(([pattern]) => pattern))];
  return Object.fromEntries(
    names.map((name) => [
      name,
      together(all.flatMap(([key, value]) => (key === name && isObject(value) ? [value] : []))),
    ]),
  );
}

/** What stands under a keyword of which false allows nothing and true everything. */
function below(values: readonly unknown[]): Schema | false | undefined {
  if (values.includes(false)) return false;
  const parts = values.filter(isObject);
  return parts.length === 0 ? undefined : together(parts);
}

/** Element by element; behind the last one of a list, its further elements are spoken of. */
function elements(schemas: readonly Schema[]): Schema[] {
  const lists = schemas.map(({ prefixItems, items }) => ({ prefix: list(prefixItems), items }));
  const length = Math.max(...lists.map(({ prefix }) => prefix.length));
  return Array.from({ length }, (_, index) => {
    return below(lists.map(({ prefix, items }) => prefix[index] ?? items)) || {};
  });
}

/** Each list of names of the one together with each of the other. */
function allGroups(one: readonly Schema[], other: readonly Schema[]): Schema[] {
  return one.flatMap((group) =>
    other.map((more) => ({
      required: [...new Set([group, more].flatMap(({ required }) => strings(required)))],
    })),
  );
}

function admits(types: readonly string[], type: string): boolean {
  return types.includes(type) || (type === "integer" && types.includes("number"));
}

function narrowed(type: string, types: readonly string[]): string[] {
  return type === "number" && types.includes("integer") ? ["integer"] : [];
}
