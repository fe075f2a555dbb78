import { parseObject, parseSchema, type Refs } from "json-schema-to-zod";
import { isObject } from "../document.ts";
import { list } from "../model/schemas.ts";
import type { Schema } from "../model.ts";
import { literal } from "./literal.ts";

/** The expression for a schema, or null when it is none of the override's business. */
type Override = (schema: Schema, refs: Refs) => string | null;

export const OVERRIDES: readonly Override[] = [withMessage, bytes, string, union, tuple, object];

/** Zod's constructor for a string format; formats that are not listed are not checked. */
const FORMATS: ReadonlyMap<unknown, string> = new Map([
  ["date", "z.iso.date()"],
  ["date-time", "z.iso.datetime({ offset: true })"],
  ["duration", "z.iso.duration()"],
  ["email", "z.email()"],
  ["ipv4", "z.ipv4()"],
  ["ipv6", "z.ipv6()"],
  ["time", "z.iso.time()"],
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
  return typeof pattern === "string" ? `${text}.regex(/${new RegExp(pattern, "u").source}/u)` : text;
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
  const { minProperties, maxProperties, additionalProperties: rest, ...plain } = schema;
  const closed = rest === false;
  const open = rest === undefined || rest === true;
  const known = {
    ...plain,
    type: "object" as const,
    ...(isObject(rest) ? { additionalProperties: rest } : {}),
  };
  const text = parseObject(known, refs);
  const opened =
    open || closed ? text.replace(/^z\.object\(/, closed ? "z.strictObject(" : "z.looseObject(") : text;
  return opened + countCheck(">=", minProperties) + countCheck("<=", maxProperties);
}

function countCheck(comparison: ">=" | "<=", bound: unknown): string {
  if (typeof bound !== "number") return "";
  const expected = `expected ${comparison === ">=" ? "at least" : "at most"} ${bound} of the properties`;
  return `.refine((value) => Object.keys(value).length ${comparison} ${bound}, ${literal(expected)})`;
}

function kindOf(schema: Schema): string {
  const alternatives = list(schema.anyOf);
  if (alternatives.length > 0) return alternatives.map(kindOf).join(" or ");
  if (typeof schema.$ref === "string") return schema.$ref.split("/").at(-1) ?? "value";
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => JSON.stringify(value)).join(" or ");
  return typeof schema.type === "string" ? schema.type : "value";
}
