import { MAX_PARAMETERS, MAX_VALUE_BYTES } from "./limits.ts";
import { executionError } from "./refused.ts";
import type { Token } from "./tokens.ts";

export type SqlParameter = null | string | number | bigint;

/** Values as the library takes them: those of `:a`, `@a` and `$a` by name, those of `?` and `?1` in order. */
export interface Bindings {
  readonly named: Readonly<Record<string, SqlParameter>>;
  readonly positional: readonly SqlParameter[];
}

/**
 * Gives each parameter of a query its value: they are bound in order, also those that have a name.
 *
 * @throws {QueryRefused} when a value is of another type, or there are too few or too many
 */
export function bind(tokens: readonly Token[], values: readonly unknown[]): Bindings {
  const sql = values.map(sqlValue);
  const bytes = sql.reduce((sum: number, value) => sum + Buffer.byteLength(String(value)), 0);
  if (bytes > MAX_VALUE_BYTES) {
    throw executionError(400, `parameters are longer than ${MAX_VALUE_BYTES} bytes`);
  }
  const { count, names } = numberParameters(tokens);
  if (count !== values.length) throw wrongNumber(count, values.length);
  const named = Array.from(names, ([number, name]) => [name, sql[number - 1] ?? null]);
  return { named: Object.fromEntries(named), positional: sql.filter((_, index) => !names.has(index + 1)) };
}

/** SQLite's numbering: each `?` and each new name is one more than the highest so far, `?7` is 7. */
function numberParameters(tokens: readonly Token[]): { count: number; names: Map<number, string> } {
  const known = new Set<string>();
  const names = new Map<number, string>();
  let count = 0;
  for (const { text } of tokens.filter(({ kind }) => kind === "parameter")) {
    const number = Number(text.slice(1));
    if (text === "?") count += 1;
    // A number that is too high is left to SQLite, whose message is better.
    else if (text.startsWith("?")) count = Math.max(count, number > MAX_PARAMETERS ? 0 : number);
    else if (!known.has(text)) names.set(++count, text);
    known.add(text);
  }
  return { count, names };
}

/** A whole number is bound as an integer: `7 / ?` with 2 is 3, and `'n' || ?` is `n2`, not `n2.0`. */
function sqlValue(value: unknown, index: number): SqlParameter {
  if (value === null || typeof value === "string") return value;
  if (typeof value === "boolean") return value ? 1n : 0n;
  if (typeof value === "number" && Number.isFinite(value)) {
    return Number.isSafeInteger(value) ? BigInt(value) : value;
  }
  const kind = Array.isArray(value) ? "array" : typeof value === "number" ? String(value) : typeof value;
  throw executionError(400, `parameter ${index + 1} must be a string, number, boolean or null, not ${kind}`);
}

function wrongNumber(count: number, given: number): Error {
  const text = `The statement uses ${count}, and ${given} were supplied.`;
  return executionError(400, `Incorrect number of bindings supplied. ${text}`);
}
