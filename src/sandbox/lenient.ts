import type { z } from "zod";

type Issue = z.core.$ZodIssue;

/** What a lenient check has come to: the input with its values mended, and what could not be. */
export interface Checked {
  readonly input: Record<string, unknown>;
  readonly issues: readonly Issue[];
}

/** Each round may bring up problems that lay below a mended one. */
const ROUNDS = 8;

/**
 * Checks input as leniently as PHP does: `"12"` is a number, `"1"` and `0` are booleans, a null or an empty text
 * where none may be is an absent field, and unknown fields of an object are ignored. Does not change the given object.
 */
export function checkLeniently(schema: z.ZodType, given: Readonly<Record<string, unknown>>): Checked {
  const input = copy(given) as Record<string, unknown>;
  let issues: readonly Issue[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    issues = schema.safeParse(input).error?.issues ?? [];
    if (!issues.map((issue) => mend(input, issue, [])).includes(true)) break;
  }
  return { input, issues };
}

/** Files are passed on as they are: a clone would not be the same kind of file. */
function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value !== "object" || value === null || value instanceof Blob) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner)]));
}

/** @returns whether the input has changed */
function mend(input: Record<string, unknown>, issue: Issue, above: readonly PropertyKey[]): boolean {
  const path = [...above, ...issue.path];
  if (issue.code === "invalid_union") {
    return issue.errors.some((branch) => branch.some((inner) => mend(input, inner, path)));
  }
  const place = placeOf(input, path);
  if (issue.code === "unrecognized_keys") return dropKeys(place?.value, issue.keys);
  if (!place) return false;
  const mended = mendValue(place.value, issue);
  if (mended === undefined) return false;
  if (mended !== ABSENT) place.parent[place.key] = mended;
  else if (Array.isArray(place.parent)) return false;
  else delete place.parent[place.key];
  return true;
}

const ABSENT = Symbol("absent");

/** @returns undefined when nothing can be made of the value */
function mendValue(value: unknown, issue: Issue): unknown {
  return typed(value, issue) ?? (value === null || value === "" ? ABSENT : undefined);
}

function typed(value: unknown, issue: Issue): unknown {
  if (issue.code === "invalid_value") {
    return issue.values.find(
      (allowed) => typeof allowed === "number" && (value === String(allowed) || value === ""),
    );
  }
  if (issue.code !== "invalid_type") return undefined;
  if (issue.expected === "number" || issue.expected === "int") return numeric(value);
  return issue.expected === "boolean" ? booleans.get(value) : undefined;
}

function numeric(value: unknown): number | undefined {
  return typeof value === "string" && /^[+-]?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
}

/** The empty text is a flag without a value, as in `?trash`. */
const booleans: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  ["1", true],
  ["0", false],
  [1, true],
  [0, false],
  ["true", true],
  ["false", false],
  ["", true],
]);

interface Place {
  readonly parent: Record<PropertyKey, unknown>;
  readonly key: PropertyKey;
  readonly value: unknown;
}

function placeOf(input: Record<PropertyKey, unknown>, path: readonly PropertyKey[]): Place | null {
  const [key, ...rest] = path;
  if (key === undefined) return { parent: { root: input }, key: "root", value: input };
  if (!Object.hasOwn(input, key)) return null;
  const value = input[key];
  if (rest.length === 0) return { parent: input, key, value };
  return typeof value === "object" && value !== null
    ? placeOf(value as Record<PropertyKey, unknown>, rest)
    : null;
}

function dropKeys(value: unknown, keys: readonly string[]): boolean {
  if (typeof value !== "object" || value === null) return false;
  for (const key of keys) delete (value as Record<string, unknown>)[key];
  return true;
}
