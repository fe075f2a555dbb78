import { parseObject, parseSchema, type Refs } from "json-schema-to-zod";
import { isObject } from "../document.ts";
import { list, strings } from "../model/schemas.ts";
import type { Schema } from "../model.ts";
import { literal } from "./literal.ts";
import { refined, whereOfType } from "./zod-refinements.ts";
import { WHERE_OF_TYPE } from "./zod-schema.ts";

/** The expression for a schema, or null when it is none of the override's business. */
export type Override = (schema: Schema, refs: Refs) => string | null;

export const OVERRIDES: readonly Override[] = [
  ...[withMessage, whereOfType, refined, bytes, constant],
  ...[string, union, tuple, object],
];

/** Zod's constructor for a string format; formats that are not listed are not checked. */
const FORMATS: ReadonlyMap<unknown, string> = new Map([
  ["date", "z.iso.date()"],
  ["date-time", "z.iso.datetime({ offset: true })"],
  ["duration", "z.iso.duration()"],
  ["email", "z.email()"],
  ["ipv4", "z.ipv4()"],
  ["ipv6", "z.ipv6()"],
  ["uri", "z.url()"],
  ["uuid", "z.guid()"],
]);

/** What a custom check says of the values that pass it. */
const TYPES: ReadonlyMap<unknown, string> = new Map([
  ["boolean", "boolean"],
  ["integer", "number"],
  ["number", "number"],
  ["string", "string"],
]);

/** The same words for whatever is wrong with a value, its absence included; or words for each check that it fails. */
function withMessage(schema: Schema, refs: Refs): string | null {
  const { errorText, ...rest } = schema;
  if (errorText === undefined) return null;
  const passes = (part: Schema) => `(value) => ${parseSchema(part, refs)}.safeParse(value).success`;
  const type = TYPES.get(rest.type) ?? "unknown";
  if (!isObject(errorText)) return `z.custom<${type}>(${passes(rest)}, ${literal(errorText)})`;
  const checks = Object.entries(errorText).map(([keyword, error]) => {
    const part = { type: rest.type, [keyword]: rest[keyword] };
    // A value that fails one check is not worth the next.
    return `(${passes(part)}, { error: ${literal(error)}, abort: true })`;
  });
  return `z.custom<${type}>${checks.join(".refine")}`;
}

function bytes(schema: Schema): string | null {
  return schema.format === "binary" ? "z.instanceof(Blob)" : null;
}

/** Formats by zod 4's constructors, patterns as literals. */
function string(schema: Schema, refs: Refs): string | null {
  const { format, pattern, ...rest } = schema;
  if (schema.type !== "string" || schema.enum !== undefined || (format ?? pattern) === undefined) return null;
  const text = (FORMATS.get(format) ?? "z.string()") + parseSchema(rest, refs).slice("z.string()".length);
  const expression = typeof pattern === "string" ? regularExpression(pattern) : null;
  return expression === null ? text : `${text}.regex(${expression})`;
}

/** A pattern as a literal, or null when it is no expression of this language: then there is nothing to check. */
function regularExpression(pattern: string): string | null {
  for (const flags of ["u", ""]) {
    try {
      return `/${new RegExp(pattern, flags).source}/${flags}`;
    } catch {}
  }
  return null;
}

/** Objects and lists are compared by what they contain; the library's literals are compared by identity. */
function constant(schema: Schema): string | null {
  const values = schema.const === undefined ? schema.enum : [schema.const];
  if (!Array.isArray(values) || !values.some((value) => value instanceof Object)) return null;
  const members = values.map(equal);
  return members.length === 1 ? (members[0] ?? null) : `z.union([${members.join(", ")}])`;
}

function equal(value: unknown): string {
  if (Array.isArray(value)) return `z.tuple([${value.map(equal).join(", ")}])`;
  if (!isObject(value)) return `z.literal(${literal(value)})`;
  const entries = Object.entries(value).map(([key, part]) => `${literal(key)}: ${equal(part)}`);
  return `z.strictObject({${entries.join(", ")}})`;
}

/** The library's unions do not say what they expect. */
function union(schema: Schema, refs: Refs): string | null {
  const alternatives = list(schema.anyOf);
  if (alternatives.length === 0 || schema.type !== undefined) return null;
  if (alternatives.length === 1) return parseSchema(alternatives[0] ?? {}, refs);
  const expected = [...new Set(alternatives.map(kindOf))].join(" or ");
  const members = alternatives.map((alternative) => parseSchema(alternative, refs)).join(", ");
  return `z.union([${members}], ${literal(`Invalid input: expected ${expected}`)})`;
}

/** The library knows the tuples of older drafts only, and wants every element there. */
function tuple(schema: Schema, refs: Refs): string | null {
  const prefix = list(schema.prefixItems);
  if (prefix.length === 0) return null;
  const least = typeof schema.minItems === "number" ? schema.minItems : 0;
  const members = prefix.map((item, index) => parseSchema(item, refs) + (index < least ? "" : ".optional()"));
  const rest = isObject(schema.items) ? parseSchema(schema.items, refs) : "z.unknown()";
  return `z.tuple([${members.join(", ")}])${schema.items === false ? "" : `.rest(${rest})`}`;
}

/** An object is open unless its schema closes it; the library's default drops what it does not know. */
function object(schema: Schema, refs: Refs): string | null {
  if (schema.type !== "object") return null;
  const { minProperties, maxProperties, additionalProperties: rest, patternProperties, ...plain } = schema;
  const patterns = isObject(patternProperties) ? Object.entries(patternProperties) : [];
  const open = patterns.length > 0 || rest === undefined || rest === true;
  const closed = rest === false && !open;
  const known = {
    ...plain,
    ...(patterns.length > 0 || closed
      ? { properties: isObject(plain.properties) ? plain.properties : {} }
      : {}),
    ...(isObject(rest) && !open ? { additionalProperties: rest } : {}),
    type: "object" as const,
  };
  const text = parseObject(known as Parameters<typeof parseObject>[0], refs);
  const opened =
    open || closed ? text.replace(/^z\.object\(/, closed ? "z.strictObject(" : "z.looseObject(") : text;
  const named = patterns.length === 0 ? "" : patternCheck(schema, patterns, refs);
  return onLines(opened) + named + countCheck(">=", minProperties) + countCheck("<=", maxProperties);
}

/** More than the formatter puts on one line. */
const LONG = 120;

/**
 * A long object begins a line, as it would anyhow. The formatter believes it, and else it would try at each level whether
 * the rest fits on one: twice the time for each level of a schema that is written out in one place.
 */
function onLines(text: string): string {
  return text.length < LONG ? text : text.replace(/^(z\.\w+\(\{) /, "$1\n");
}

/** Every property is what all patterns that its name matches say; what nothing names is left to `additionalProperties`. */
function patternCheck(schema: Schema, patterns: readonly [string, unknown][], refs: Refs): string {
  const rules = patterns.map(([pattern, part]) => {
    const expression = regularExpression(pattern) ?? "/(?:)/";
    return `{ pattern: ${expression}, value: ${parseSchema((part ?? {}) as Schema, refs)} }`;
  });
  const rest = schema.additionalProperties;
  const others = rest === false ? "z.never()" : isObject(rest) ? parseSchema(rest, refs) : "z.any()";
  const known = Object.keys(isObject(schema.properties) ? schema.properties : {}).map(
    (name) => `name === ${literal(name)} || `,
  );
  return `.refine((value) => Object.entries(value).every(([name, part]) => {
    const rules = [${rules.join(", ")}].filter(({ pattern }) => pattern.test(name));
    if (rules.length === 0) return ${known.join("")}${others}.safeParse(part).success;
    return rules.every(({ value }) => value.safeParse(part).success);
  }), "has a property that does not fit its name")`;
}

function countCheck(comparison: ">=" | "<=", bound: unknown): string {
  if (typeof bound !== "number") return "";
  const expected = `expected ${comparison === ">=" ? "at least" : "at most"} ${bound} of the properties`;
  return `.refine((value) => Object.keys(value).length ${comparison} ${bound}, ${literal(expected)})`;
}

function kindOf(schema: Schema): string {
  const alternatives = list(schema.anyOf ?? schema[WHERE_OF_TYPE]);
  if (alternatives.length > 0) return alternatives.map(kindOf).join(" or ");
  if (typeof schema.$ref === "string") return schema.$ref.split("/").at(-1) ?? "value";
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => JSON.stringify(value)).join(" or ");
  if (isGroup(schema)) return `an object with ${strings(schema.required).join(" and ")}`;
  return typeof schema.type === "string" ? schema.type : "value";
}

/** Whether nothing is said of an object but which properties it needs. */
function isGroup({ type, required, properties, ...others }: Schema): boolean {
  if (type !== "object" || required === undefined || Object.keys(others).length > 0) return false;
  return Object.values(isObject(properties) ? properties : {}).every((part) => {
    return isObject(part) && Object.keys(part).length === 0;
  });
}
