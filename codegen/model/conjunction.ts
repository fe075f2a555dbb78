import { type Document, isObject, type Node } from "../document.ts";
import type { Schema } from "../model.ts";
import { JOINS, joinedTypes, joinedValues } from "./joins.ts";
import { given, isGrouping, list, resolveSchema, strings } from "./schemas.ts";
import { isOfType, isWithinBounds, typesOf } from "./types.ts";

/** Schemas without references, parts and choices that hold at the same time. */
type Parts = readonly Schema[];

/** Choices of choices multiply; beyond this the last ones are left to the API to check. */
const MOST = 64;

/**
 * A schema whose keywords, parts (`allOf`) and choices apply together, as a choice between schemas that have neither: each
 * says all that it takes. An alternative that nothing can meet is left out, so that none may be left. Hosts and models
 * understand one choice of plain schemas better than parts that have to be thought together.
 */
export function plainAlternatives(document: Document, { pointer, value }: Node): Node[] {
  const { description: _, title: _t, ...unnamed } = value;
  const all = expand(document, { pointer, value: unnamed }, []);
  const merged = all.map((parts) => conjunction(document, parts)).filter((schema) => schema !== null);
  return distinct(merged).map((plain) => ({ pointer, value: plain }));
}

/** Whether other schemas than its own keywords say what it takes. */
export function isComposed({ allOf, anyOf, oneOf }: Schema): boolean {
  return [allOf, anyOf, oneOf].some((parts) => list(parts).length > 0);
}

function expand(document: Document, written: Node, above: readonly unknown[]): readonly Parts[] {
  const { $ref } = written.value;
  // What is part of itself adds nothing to itself.
  if ($ref !== undefined && above.includes($ref)) return [[]];
  const within = $ref === undefined ? above : [...above, $ref];
  const { allOf, anyOf, oneOf, ...own } = resolveSchema(document, written).value;
  const enter = (value: Schema) => expand(document, { pointer: written.pointer, value }, within);
  const choices = [list(anyOf), list(oneOf)].filter((parts) => parts.length > 0);
  const groupings = choices.filter(isGrouping).map((parts) => ({ anyOf: parts }));
  return [
    ...list(allOf).map((part) => enter(part).map(unworded)),
    ...choices.filter((parts) => !isGrouping(parts)).map((parts) => parts.flatMap(enter)),
  ].reduce<readonly Parts[]>(both, [[own, ...groupings]]);
}

/** How many alternatives a schema makes, counted until they are too many to be told. */
export function isTooManyAlternatives(document: Document, node: Node): boolean {
  return countOf(document, node, []) > MOST;
}

function countOf(document: Document, written: Node, above: readonly unknown[]): number {
  const { $ref } = written.value;
  if ($ref !== undefined && above.includes($ref)) return 1;
  const within = $ref === undefined ? above : [...above, $ref];
  const { allOf, anyOf, oneOf } = resolveSchema(document, written).value;
  const count = (value: Schema) => countOf(document, { pointer: written.pointer, value }, within);
  const choices = [list(anyOf), list(oneOf)].filter((parts) => parts.length > 0 && !isGrouping(parts));
  const product = list(allOf).reduce((most, part) => (most > MOST ? most : most * count(part)), 1);
  return choices.reduce((most, parts) => {
    return most > MOST ? most : most * parts.reduce((sum, part) => (sum > MOST ? sum : sum + count(part)), 0);
  }, product);
}

/** Each of the one beside each of the other. */
function both(one: readonly Parts[], other: readonly Parts[]): readonly Parts[] {
  if (one.length * other.length > MOST) return one;
  return one.flatMap((parts) => other.map((more) => [...parts, ...more]));
}

/** The words of a choice tell it from the others; those of a part are about something that is nowhere to be seen. */
function unworded(parts: Parts): Parts {
  return parts.map(({ description: _, title: _t, ...part }) => part);
}

/** One schema that takes what all of them take; null when that is nothing. */
function conjunction(document: Document, parts: Parts): Schema | null {
  const schema = joined(parts);
  return schema === null || isImpossible(document, schema) ? null : schema;
}

function joined(parts: Parts): Schema | null {
  const types = joinedTypes(parts.map(typesOf));
  const values = joinedValues(parts);
  if (types === null || values === null || parts.some(isNever)) return null;
  const keywords = new Set(parts.flatMap((part) => Object.keys(part)));
  const said = [...keywords].map((keyword) => [keyword, join(keyword, parts)] as const);
  const { const: _, enum: _e, type: _t, ...rest } = Object.fromEntries(said);
  const [type] = types;
  const schema = { ...rest, ...given("type", types.length === 1 ? type : types), ...values };
  return parts.length > 1 && !isMet(schema, types) ? null : schema;
}

/** Whether one of the values that a part lists, if any does, is good for the other parts. */
function isMet(schema: Schema, types: readonly string[]): boolean {
  const values = schema.const === undefined ? schema.enum : [schema.const];
  if (!Array.isArray(values)) return true;
  return values.some((value) => {
    return (
      isWithinBounds(value, schema) && (types.length === 0 || types.some((type) => isOfType(value, type)))
    );
  });
}

function join(keyword: string, parts: Parts): unknown {
  const rule = JOINS[keyword];
  return rule === undefined ? parts.findLast((part) => part[keyword] !== undefined)?.[keyword] : rule(parts);
}

/** A schema that nothing meets. */
export function isNever({ not }: Schema): boolean {
  return isObject(not) && Object.keys(not).length === 0;
}

/** Whether it requires a property that nothing can be; what was put together here alone can be at odds with itself. */
function isImpossible(document: Document, { properties, required, type }: Schema): boolean {
  if (!isObject(properties) || type !== "object") return false;
  return strings(required).some((name) => {
    const value = properties[name];
    if (!isObject(value) || value.allOf === undefined) return false;
    return expand(document, { pointer: "#", value }, []).every((parts) => joined(parts) === null);
  });
}

/** Without the ones that say the same as an earlier one. */
export function distinct(schemas: readonly Schema[]): Schema[] {
  return [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
}
