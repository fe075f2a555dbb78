import { misfits, typeOfValue, typesOf } from "../model/types.ts";
import type { Complain } from "./keywords.ts";
import { isMutable, type Mutable } from "./mutable.ts";

/** What becomes of listed values that are of another type than the one beside them, and how that is said. */
interface Reading {
  readonly said: string;
  readonly change: Mutable;
}

/**
 * Where the type leaves some of the values, those are the ones. Where it leaves none, nothing would be good for both, and
 * what is meant is read off the values: numbers that are written as texts, the elements of a list, or else a slip in
 * the type.
 */
export function values(schema: Mutable, complain: Complain): void {
  const wrong = misfits(schema);
  if (wrong.length === 0) return;
  const keyword = schema.const === undefined ? "enum" : "const";
  const { said, change } = readingOf(schema, wrong);
  const types = typesOf(schema).join(" or ");
  complain("value-of-other-type", keyword, `${texts(wrong)} can be no ${types}: ${said}`);
  for (const [key, value] of Object.entries(change)) {
    if (value === undefined) delete schema[key];
    else schema[key] = value;
  }
}

function readingOf(schema: Mutable, wrong: readonly unknown[]): Reading {
  const types = typesOf(schema);
  const listed = schema.const === undefined ? (schema.enum as unknown[]) : [schema.const];
  const right = listed.filter((value) => !wrong.includes(value));
  if (right.some((value) => value !== null)) return { said: "left out", change: { enum: right } };
  const read = wrong.map((value) => readAs(value, types));
  if (read.every((value) => value !== undefined)) {
    const known = schema.const === undefined ? { enum: [...read, ...right] } : { const: read[0] };
    const standIn = readAs(schema.default, types) ?? schema.default;
    return { said: `read as ${texts(read)}`, change: { ...known, default: standIn } };
  }
  if (types.includes("array") && schema.const === undefined)
    return {
      said: "read as what its items are",
      change: { enum: undefined, items: among(wrong, schema.items) },
    };
  const own = [...new Set(listed.map(typeOfValue))];
  return { said: "their own type is taken", change: { type: own.length === 1 ? own[0] : own } };
}

/** The same value as one of these types; undefined where it does not say one. */
function readAs(value: unknown, types: readonly string[]): unknown {
  return types.map((type) => READ[type]?.(value)).find((read) => read !== undefined);
}

const READ: { readonly [type: string]: (value: unknown) => unknown } = {
  integer: (value) => (/^-?\d{1,15}$/.test(textOf(value)) ? Number(value) : undefined),
  number: (value) => (/^-?\d{1,15}(\.\d{1,15})?$/.test(textOf(value)) ? Number(value) : undefined),
  boolean: (value) => (/^(true|false)$/i.test(textOf(value)) ? /^true$/i.test(textOf(value)) : undefined),
  string: (value) => (typeof value === "number" || typeof value === "boolean" ? String(value) : undefined),
};

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Items of which nothing else is said than that they are these; what a reference leads to says it by itself. */
function among(listed: readonly unknown[], items: unknown): unknown {
  if (!isMutable(items)) return { enum: listed };
  return items.$ref === undefined && items.enum === undefined ? { ...items, enum: listed } : items;
}

function texts(list: readonly unknown[]): string {
  return list.map((value) => JSON.stringify(value)).join(", ");
}
