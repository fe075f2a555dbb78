import * as z from "zod";
import type { JsonSchema } from "../core/json.ts";
import type { ToolDefinition } from "../core/tool.ts";

/** Formats whose meaning is agreed on; hosts and servers differ about the others. */
const FORMATS: ReadonlySet<unknown> = new Set([
  ...["date", "date-time", "duration", "email", "ipv4", "ipv6", "time", "uri"],
]);

/** Patterns that zod, which reads them without the flag for Unicode, would take for something else: the API checks them. */
const OF_UNICODE = /\\[pP]\{|\\u\{|[\u{10000}-\u{10ffff}]/u;

/**
 * Checks arguments by the very schemas that the tools advertise, each compiled when its tool is first called. What a
 * model was told and what it is held to are then the same, and a contract of a thousand tools costs nothing to load.
 */
export function toolInputs(tools: readonly ToolDefinition[]): Readonly<Record<string, z.ZodType>> {
  const compiled = new Map<string, z.ZodType>();
  const byName = new Map(tools.map((tool) => [tool.name, tool]));
  return new Proxy({} as Record<string, z.ZodType>, {
    get(_, name) {
      const tool = typeof name === "string" ? byName.get(name) : undefined;
      if (tool === undefined) return undefined;
      const schema = compiled.get(tool.name) ?? compile(tool.inputSchema);
      compiled.set(tool.name, schema);
      return schema;
    },
  });
}

function compile(schema: JsonSchema): z.ZodType {
  return z.fromJSONSchema(checking(schema) as Parameters<typeof z.fromJSONSchema>[0]);
}

/** A schema without its defaults, which zod would send on their own; what it requires is then a property. */
function checking(value: unknown, isSchema = true): unknown {
  if (Array.isArray(value)) return value.map((item) => checking(item));
  if (typeof value !== "object" || value === null) return value;
  if (!isSchema) return mapped(value, (entry) => checking(entry));
  const { default: _, format, description: _d, ...rest } = value as JsonSchema;
  const values = "const" in rest ? [rest.const] : rest.enum;
  if (Array.isArray(values) && values.some(hasParts)) return { anyOf: values.map(exactly) };
  const kept = FORMATS.has(format) ? { ...rest, format } : rest;
  const schema = Object.entries(kept)
    .filter(([key, entry]) => key !== "pattern" || !OF_UNICODE.test(String(entry)))
    .map(([key, entry]) => [key, keyword(key, entry)] as const);
  return withClosedGroups(withRequired(withItems(withTypes(Object.fromEntries(schema)))));
}

const TYPES = ["string", "number", "boolean", "null", "array", "object"];

/** Keywords without a type are about the values that each of them fits; zod would pass over them all. */
function withTypes(schema: JsonSchema): JsonSchema {
  const isTold = ["type", "$ref", "anyOf", "not", "enum", "const"].some((keyword) => keyword in schema);
  return isTold || Object.keys(schema).length === 0 ? schema : { ...schema, type: TYPES };
}

/** zod counts elements only where something is said of them. */
function withItems(schema: JsonSchema): JsonSchema {
  const isList = [schema.type].flat().includes("array") && !("prefixItems" in schema);
  return isList ? { items: {}, ...schema } : schema;
}

/**
 * Beside a closed object stand lists of names that go together. An intersection in zod takes what one of its sides knows,
 * so that each side must know the same names.
 */
function withClosedGroups(schema: JsonSchema): JsonSchema {
  const { type, properties, additionalProperties, anyOf } = schema;
  if (type !== "object" || additionalProperties !== false || !Array.isArray(anyOf)) return schema;
  const known = mapped(properties ?? {}, () => ({}));
  const groups = anyOf.map((group) => {
    return { ...group, additionalProperties: false, properties: { ...known, ...group.properties } };
  });
  return { ...schema, anyOf: groups };
}

/** zod compares values by their identity, so that one with parts is told part by part. */
function exactly(value: unknown): JsonSchema {
  if (!hasParts(value)) return { const: value } as JsonSchema;
  if (Array.isArray(value)) {
    const { length } = value;
    return { type: "array", prefixItems: value.map(exactly), minItems: length, maxItems: length };
  }
  const properties = mapped(value, exactly) as JsonSchema;
  return { type: "object", properties, required: Object.keys(value), additionalProperties: false };
}

function hasParts(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function keyword(key: string, value: unknown): unknown {
  if (key === "enum" || key === "const" || key === "required") return value;
  return checking(value, key !== "properties" && key !== "$defs");
}

function withRequired(schema: JsonSchema): JsonSchema {
  if (!Array.isArray(schema.required)) return schema;
  const further = schema.additionalProperties === false ? { not: {} } : {};
  const unknown = Object.fromEntries(schema.required.map((name) => [name, further]));
  return { ...schema, properties: { ...unknown, ...(schema.properties as object) } };
}

function mapped(object: object, change: (value: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
