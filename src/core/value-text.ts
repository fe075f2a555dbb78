import { invalidArgument } from "./issues.ts";

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * The text of a scalar: `true`, `12`, `2026-01-31T00:00:00.000Z`. A list or object becomes JSON, since no parameter
 * style says how to write one inside another.
 *
 * @throws {ValidationError} naming the argument, for NaN, infinities, functions, symbols and half surrogate pairs
 */
export function textOf(value: unknown, argument: string): string {
  if (typeof value === "string") return wellFormed(value, argument);
  if (typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (value instanceof Date) return dateText(value, argument);
  if (typeof value === "object" && value !== null) return jsonTextOf(value, argument);
  throw invalidArgument(argument, "has a value that cannot be sent as text");
}

/**
 * JSON of a whole value.
 *
 * @throws {ValidationError} naming the argument, for cycles, bigints and values that JSON has no word for
 */
export function jsonTextOf(value: unknown, argument: string): string {
  const text = attempt(() => JSON.stringify(value));
  if (text === undefined) throw invalidArgument(argument, "cannot be written as JSON");
  return text;
}

/** Neither null nor undefined. */
export function isPresent<T>(value: T): value is NonNullable<T> {
  return value !== undefined && value !== null;
}

/** An object with properties of its own to write, as opposed to a list, a date or bytes. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === "[object Object]";
}

function wellFormed(text: string, argument: string): string {
  if (LONE_SURROGATE.test(text)) throw invalidArgument(argument, "is not well-formed Unicode text");
  return text;
}

function dateText(value: Date, argument: string): string {
  if (Number.isNaN(value.getTime())) throw invalidArgument(argument, "is not a date");
  return value.toISOString();
}

function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
