import { parseSchema, type Refs } from "json-schema-to-zod";
import { isObject } from "../document.ts";
import { list, strings } from "../model/schemas.ts";
import type { Schema } from "../model.ts";
import { literal } from "./literal.ts";
import { WHERE_OF_TYPE } from "./zod-schema.ts";

/** The source of a check on a value called `value`, with what to say when it fails; null when there is none to make. */
type Check = (
  schema: Schema,
  zod: (part: unknown) => string,
) => readonly [code: string, message: string] | null;

/** Keywords that the library leaves out, or reads too loosely, in the order in which they are complained of. */
const CHECKS: { readonly [keyword: string]: Check } = {
  not: ({ not }, zod) => [`!${zod(not)}.safeParse(value).success`, "is a value that is not allowed here"],
  if: ({ if: condition, then = {}, else: otherwise = {} }, zod) => [
    `(${zod(condition)}.safeParse(value).success ? ${zod(then)} : ${zod(otherwise)}).safeParse(value).success`,
    "does not fit together",
  ],
  contains: ({ contains, minContains = 1, maxContains = "Infinity" }, zod) => [
    `!Array.isArray(value) || ((count) => count >= ${Number(minContains)} && count <= ${Number(maxContains)})(` +
      `value.filter((item) => ${zod(contains)}.safeParse(item).success).length)`,
    "has too few or too many items of the wanted kind",
  ],
  uniqueItems: ({ type, uniqueItems }) =>
    type === "array" && uniqueItems === true
      ? [
          "new Set(value.map((item) => JSON.stringify(item))).size === value.length",
          "must not contain an item twice",
        ]
      : null,
  propertyNames: ({ type, propertyNames }, zod) =>
    type === "object"
      ? [
          `Object.keys(value).every((name) => ${zod(propertyNames)}.safeParse(name).success)`,
          "has a property of a name that is not allowed",
        ]
      : null,
  dependentRequired: ({ type, dependentRequired }) =>
    type === "object"
      ? [
          `Object.entries<string[]>(${literal(dependencies(dependentRequired))}).every(([name, others]) => ` +
            "!Object.hasOwn(value, name) || others.every((other) => Object.hasOwn(value, other)))",
          "lacks a property that another one needs",
        ]
      : null,
};

const BESIDE_THEM = ["then", "else", "minContains", "maxContains"];

/** The rest of the schema, followed by one check for each keyword that says something about the value as a whole. */
export function refined(schema: Schema, refs: Refs): string | null {
  const keywords = Object.keys(CHECKS).filter((keyword) => schema[keyword] !== undefined);
  if (keywords.length === 0) return null;
  const taken = [...keywords, ...BESIDE_THEM];
  const rest = Object.fromEntries(Object.entries(schema).filter(([keyword]) => !taken.includes(keyword)));
  const zod = (part: unknown) =>
    part === false ? "z.never()" : parseSchema(isObject(part) ? part : {}, refs);
  const checks = keywords.map((keyword) => CHECKS[keyword]?.(schema, zod) ?? null);
  return checks.reduce(
    (text, check) => (check === null ? text : `${text}.refine((value) => ${check[0]}, ${literal(check[1])})`),
    parseSchema(rest, refs),
  );
}

function dependencies(given: unknown): { [name: string]: string[] } {
  const entries = Object.entries(isObject(given) ? given : {});
  return Object.fromEntries(entries.map(([name, others]) => [name, strings(others)]));
}

/** Whether a value called `value` is of another type. */
const IS_OTHER: { readonly [type: string]: string } = {
  string: 'typeof value !== "string"',
  number: 'typeof value !== "number"',
  array: "!Array.isArray(value)",
  object: '(typeof value !== "object" || value === null || Array.isArray(value))',
};

/** Schemas of different types, each for the values of its type; any other value is good. */
export function whereOfType({ [WHERE_OF_TYPE]: schemas }: Schema, refs: Refs): string | null {
  if (schemas === undefined) return null;
  const typed = list(schemas);
  const types = typed.map(({ type }) => String(type));
  const other = types.map((type) => IS_OTHER[type]).join(" && ");
  const members = typed.map((schema) => parseSchema(schema, refs));
  // Aborted, so that the complaint about a value of such a type is the only one.
  const error = literal(`expected no ${types.join(" or ")}`);
  const rest = `z.unknown().refine((value) => ${other}, { error: ${error}, abort: true })`;
  return `z.union([${[...members, rest].join(", ")}])`;
}
