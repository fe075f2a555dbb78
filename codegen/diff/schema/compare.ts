import { isObject } from "../../document.ts";
import type { Schema } from "../../model.ts";
import { alternatives, isAnnotation, type Shape } from "./alternatives.ts";
import { annotated, annotationFindings } from "./annotations.ts";
import {
  below,
  type Compare,
  type Comparison,
  type Finding,
  type Part,
  referencedName,
  referencedNames,
} from "./finding.ts";
import { keywordFindings } from "./keywords.ts";
import { objectFindings } from "./objects.ts";
import { pairUp } from "./pairs.ts";

/**
 * How the values that a schema admits have changed. Knows the JSON Schema 2020-12 that the model contains; a keyword
 * that it does not know counts as incompatible when it changes.
 */
export function compareSchemas(before: unknown, after: unknown, comparison: Comparison, at = ""): Finding[] {
  const parts = [partOf(comparison, (compare) => compare(at, before, after))];
  const entered = new Set<string>();
  // The list grows while it is read: a part names others.
  for (const { names } of parts) {
    for (const name of names) {
      if (entered.has(name)) continue;
      entered.add(name);
      parts.push(namedPart(name, comparison));
    }
  }
  return distinct(parts.flatMap(({ findings }) => findings));
}

/** A named schema is told from itself, and once: it is the same change wherever it is used. */
function namedPart(name: string, comparison: Comparison): Part {
  const known = comparison.named.get(name);
  if (known !== undefined) return known;
  const reference = { $ref: name };
  const [old, now] = [comparison.before.get(name) ?? reference, comparison.after.get(name) ?? reference];
  const part = partOf(comparison, (_, structure) => [
    ...annotationFindings(name, old, now, comparison),
    ...structure(name, old, now),
  ]);
  comparison.named.set(name, part);
  return part;
}

/** Walks down from a schema as far as those that have the same name on both sides, which are parts of their own. */
function partOf(comparison: Comparison, start: (compare: Compare, structure: Compare) => Finding[]): Part {
  const names = new Set<string>();
  const above = new Set<string>();
  const compare: Compare = (at, before, after) => {
    const name = sharedName(before, after);
    if (name !== null) {
      names.add(name);
      return annotationFindings(at, before, after, comparison);
    }
    const old = annotated(before, comparison.before);
    const notes = annotationFindings(at, old, annotated(after, comparison.after), comparison);
    return [...notes, ...structure(at, before, after)];
  };
  const structure: Compare = (at, before, after) => {
    const texts = [before, after].map((schema) => JSON.stringify(schema));
    if (texts[0] === texts[1]) {
      // Whatever has changed stands in the named schemas that it refers to.
      for (const name of referencedNames(before)) names.add(name);
      return [];
    }
    const key = texts.join();
    if (above.has(key)) return [];
    above.add(key);
    const [old, now] = [alternatives(before, comparison.before), alternatives(after, comparison.after)];
    const findings = shapeFindings(at, old, now, { comparison, compare });
    above.delete(key);
    return findings;
  };
  return { findings: start(compare, structure), names };
}

/** The name that both sides refer to with nothing beside it but words. */
function sharedName(before: unknown, after: unknown): string | null {
  const [old, now] = [before, after].map((schema) => {
    if (!isObject(schema)) return null;
    const isPlain = Object.keys(schema).every((key) => key === "$ref" || isAnnotation(key));
    return isPlain ? referencedName(schema.$ref) : null;
  });
  return old !== undefined && old === now ? old : null;
}

interface Context {
  readonly comparison: Comparison;
  readonly compare: Compare;
}

function shapeFindings(at: string, before: readonly Shape[], after: readonly Shape[], context: Context) {
  const { pairs, gone, added } = pairUp(before, after);
  const kinds = (shapes: readonly Shape[]) =>
    [...new Set(shapes.map(({ type }) => type ?? "any value"))].join(" or ");
  const finding = (effect: Finding["effect"], message: string): Finding => ({
    at,
    code: "type",
    effect,
    message,
  });
  const inner = pairs.flatMap(([old, now]) => sameTypeFindings(at, old, now, context));
  if (gone.length > 0 && added.length > 0 && pairs.length === 0) {
    if (added.some(({ type }) => type === null))
      return [finding("wider", `admits any value, not only ${kinds(gone)}`)];
    if (gone.some(({ type }) => type === null))
      return [finding("narrower", `admits only ${kinds(added)} now`)];
    return [finding("other", `is ${kinds(added)} instead of ${kinds(gone)}`)];
  }
  return [
    ...inner,
    ...(gone.length === 0 ? [] : [finding("narrower", `admits ${forms(kinds(gone), pairs)} no longer`)]),
    ...(added.length === 0 ? [] : [finding("wider", `admits ${forms(kinds(added), pairs)} too`)]),
  ];
}

/** A second form of a type that is admitted anyway is called so. */
function forms(kinds: string, pairs: readonly (readonly [Shape, Shape])[]): string {
  return pairs.some(([, { type }]) => type === kinds) ? `a form of ${kinds}` : kinds;
}

function sameTypeFindings(
  at: string,
  before: Shape,
  after: Shape,
  { comparison, compare }: Context,
): Finding[] {
  const [old, now] = [before.schema, after.schema];
  return [
    ...(before.type === after.type ? [] : [numberFinding(at, before)]),
    ...keywordFindings(at, old, now),
    ...(before.type === "array" ? itemFindings(at, old, now, compare) : []),
    ...(before.type === "object" ? objectFindings(at, old, now, comparison, compare) : []),
  ];
}

function numberFinding(at: string, before: Shape): Finding {
  return before.type === "integer"
    ? { at, code: "type", effect: "wider", message: "admits fractions too" }
    : { at, code: "type", effect: "narrower", message: "admits whole numbers only" };
}

function itemFindings(at: string, before: Schema, after: Schema, compare: Compare): Finding[] {
  const [old, now] = [before, after].map(({ prefixItems }) =>
    Array.isArray(prefixItems) ? prefixItems : [],
  );
  const length = Math.max(old?.length ?? 0, now?.length ?? 0);
  const prefix = Array.from({ length }, (_, index) =>
    compare(below(at, String(index)), old?.[index] ?? before.items, now?.[index] ?? after.items),
  );
  return [...prefix.flat(), ...compare(below(at, "[]"), before.items, after.items)];
}

function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
