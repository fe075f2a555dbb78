import { isObject } from "../../document.ts";
import type { Schema } from "../../model.ts";
import { alternatives, type Shape } from "./alternatives.ts";
import { below, type Comparison, canonical, type Finding, referencedName } from "./finding.ts";
import { brief, keywordFindings } from "./keywords.ts";
import { objectFindings } from "./objects.ts";
import { pairUp } from "./pairs.ts";

/** Compares the schemas of one place; what was compared above is not entered again. */
export type Compare = (at: string, before: unknown, after: unknown) => Finding[];

/**
 * How the values that a schema admits have changed. Knows the JSON Schema 2020-12 that the model contains; a keyword
 * that it does not know counts as incompatible when it changes.
 */
export function compareSchemas(before: unknown, after: unknown, comparison: Comparison, at = ""): Finding[] {
  const entered = new Set<string>();
  const compare: Compare = (place, old, now) => {
    const pair = [referencedName(refOf(old)), referencedName(refOf(now))];
    const isNamed = pair[0] !== null && pair[1] !== null;
    const key = isNamed ? JSON.stringify(pair) : "";
    if (isNamed && entered.has(key)) return [];
    if (isNamed) entered.add(key);
    // A named schema is told from itself: it is the same change wherever it is used.
    const from = isNamed && pair[0] === pair[1] ? String(pair[0]) : place;
    return [
      ...annotationFindings(place, old, now, comparison),
      ...shapeFindings(from, alternatives(old, comparison.before), alternatives(now, comparison.after), {
        comparison,
        compare,
      }),
    ];
  };
  return distinct(compare(at, before, after));
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

/** What is said about a value rather than of its form. */
function annotationFindings(at: string, before: unknown, after: unknown, comparison: Comparison): Finding[] {
  const old = annotated(before, comparison.before);
  const now = annotated(after, comparison.after);
  const isReworded = (old.description ?? "") !== (now.description ?? "");
  return [
    ...(isReworded
      ? [{ at, code: "description", effect: "text", message: "is described anew" } as const]
      : []),
    ...(now.deprecated === true && old.deprecated !== true
      ? [{ at, code: "deprecated", effect: "harmless", message: "is deprecated" } as const]
      : []),
    ...(canonical(old.default) === canonical(now.default) ? [] : [defaultFinding(at, old, now, comparison)]),
  ];
}

/**
 * Whoever leaves an argument out relies on its default, so that another one, or none, is another behaviour. A default
 * where there was none mostly writes down what happens already. Of an answer a default is documentation.
 */
function defaultFinding(at: string, before: Schema, after: Schema, { direction }: Comparison): Finding {
  const effect = direction === "output" ? "text" : before.default === undefined ? "harmless" : "other";
  const was = before.default === undefined ? "" : ` (was ${brief(before.default)})`;
  const message =
    after.default === undefined
      ? `has no default any more${was}`
      : `has the default ${brief(after.default)}${was}`;
  return { at, code: "default", effect, message };
}

/** A schema with the annotations of the named one that it refers to; its own win. */
function annotated(schema: unknown, definitions: Comparison["before"]): Schema {
  if (!isObject(schema)) return {};
  const target = definitions.get(referencedName(schema.$ref) ?? "");
  return { ...target, ...schema };
}

function refOf(schema: unknown): unknown {
  return isObject(schema) ? schema.$ref : undefined;
}

function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
