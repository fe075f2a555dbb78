import type { Schema } from "../../model.ts";
import { isAnnotation } from "./alternatives.ts";
import { canonical, type Effect, type Finding } from "./finding.ts";

/** Lower bounds admit less when they rise, upper ones when they fall. */
const BOUNDS: { readonly [keyword: string]: 1 | -1 } = {
  minimum: 1,
  exclusiveMinimum: 1,
  minLength: 1,
  minItems: 1,
  minProperties: 1,
  maximum: -1,
  exclusiveMaximum: -1,
  maxLength: -1,
  maxItems: -1,
  maxProperties: -1,
};

/** Keywords whose values `objects.ts` and `compare.ts` go into. */
const STRUCTURE = new Set([
  ...["type", "enum", "multipleOf", "items", "prefixItems"],
  ...["properties", "required", "additionalProperties", "$defs"],
]);

/** How the keywords that restrict plain values have changed. */
export function keywordFindings(at: string, before: Schema, after: Schema): Finding[] {
  const [old, now] = [inclusive(before), inclusive(after)];
  const keywords = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  const changed = keywords.filter((keyword) => canonical(old[keyword]) !== canonical(now[keyword]));
  return [
    ...enumFindings(at, old.enum, now.enum),
    ...changed
      .filter((keyword) => keyword === "multipleOf" || !(STRUCTURE.has(keyword) || isAnnotation(keyword)))
      .map((keyword) => keywordFinding(at, keyword, old[keyword], now[keyword])),
  ];
}

function keywordFinding(at: string, keyword: string, before: unknown, after: unknown): Finding {
  const effect = effectOf(keyword, before, after);
  return { at, code: codeOf(keyword), effect, message: wording(keyword, before, after) };
}

function effectOf(keyword: string, before: unknown, after: unknown): Effect {
  if (before === undefined || before === false) return "narrower";
  if (after === undefined || after === false) return "wider";
  const bound = BOUNDS[keyword];
  if (bound !== undefined) return Number(after) * bound > Number(before) * bound ? "narrower" : "wider";
  if (keyword !== "multipleOf") return "other";
  if (Number(after) % Number(before) === 0) return "narrower";
  return Number(before) % Number(after) === 0 ? "wider" : "other";
}

function codeOf(keyword: string): string {
  return BOUNDS[keyword] === undefined
    ? /^(pattern|format)$/.test(keyword)
      ? keyword
      : "constraint"
    : "bound";
}

function wording(keyword: string, before: unknown, after: unknown): string {
  if (before === undefined) return `has ${keyword} ${brief(after)} now`;
  if (after === undefined) return `has no ${keyword} any more (was ${brief(before)})`;
  return `has ${keyword} ${brief(after)} instead of ${brief(before)}`;
}

function enumFindings(at: string, before: unknown, after: unknown): Finding[] {
  if (!Array.isArray(before) && !Array.isArray(after)) return [];
  const finding = (effect: Effect, message: string): Finding => ({ at, code: "enum", effect, message });
  if (!Array.isArray(before)) return [finding("narrower", `admits only ${values(after as unknown[])} now`)];
  if (!Array.isArray(after)) return [finding("wider", `admits more than ${values(before)} now`)];
  const [removed, added] = [without(before, after), without(after, before)];
  return [
    ...(removed.length === 0 ? [] : [finding("narrower", `admits ${values(removed)} no longer`)]),
    ...(added.length === 0 ? [] : [finding("wider", `admits ${values(added)} too`)]),
  ];
}

/** For whole numbers `exclusiveMinimum: 0` is `minimum: 1`. */
function inclusive(schema: Schema): Schema {
  if (schema.type !== "integer") return schema;
  const { exclusiveMinimum: low, exclusiveMaximum: high, ...rest } = schema;
  return {
    ...rest,
    ...(typeof low === "number" ? { minimum: Math.max(low + 1, Number(rest.minimum ?? low)) } : {}),
    ...(typeof high === "number" ? { maximum: Math.min(high - 1, Number(rest.maximum ?? high)) } : {}),
  };
}

function without(values: readonly unknown[], others: readonly unknown[]): unknown[] {
  const texts = new Set(others.map(canonical));
  return values.filter((value) => !texts.has(canonical(value)));
}

function values(list: readonly unknown[]): string {
  return list.map(brief).join(", ");
}

/** A value in one short line. */
export function brief(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
