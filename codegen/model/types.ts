import { isObject } from "../document.ts";
import type { Schema } from "../model.ts";
import { strings } from "./schemas.ts";

/** The types that a schema admits; none for all of them, whatever its keywords are about. */
export function typesOf({ type }: Schema): string[] {
  return type === undefined ? [] : strings([type].flat());
}

/** Whether a value is of a type as JSON Schema means it. */
export function isOfType(value: unknown, type: string): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}

/** The type of a value as JSON Schema has it; of numbers the closest one. */
export function typeOfValue(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

/** The values that a schema lists and that are of none of its types. */
export function misfits(schema: Schema): unknown[] {
  const types = typesOf(schema);
  const listed = schema.const === undefined ? schema.enum : [schema.const];
  if (types.length === 0 || !Array.isArray(listed)) return [];
  return listed.filter((value) => !types.some((type) => isOfType(value, type)));
}

/** Whether a listed value also meets the bounds that stand beside the list. */
export function isWithinBounds(value: unknown, schema: Schema): boolean {
  if (typeof value === "string") return isTextWithin(value, schema);
  if (typeof value !== "number") return true;
  const { minimum = value, maximum = value, exclusiveMinimum, exclusiveMaximum } = schema;
  const above = exclusiveMinimum === undefined || value > Number(exclusiveMinimum);
  const below = exclusiveMaximum === undefined || value < Number(exclusiveMaximum);
  return value >= Number(minimum) && value <= Number(maximum) && above && below;
}

function isTextWithin(
  value: string,
  { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern }: Schema,
): boolean {
  const { length } = [...value];
  if (length < Number(minLength) || length > Number(maxLength)) return false;
  return typeof pattern !== "string" || matches(pattern, value);
}

/** Whether a text has what a pattern asks for; one that is no pattern asks for nothing. */
export function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, "u").test(text);
  } catch {
    return true;
  }
}
