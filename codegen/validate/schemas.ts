import { type Problem, problem } from "../diagnostics.ts";
import { join } from "../document.ts";
import { isComposed, isNever, isTooManyAlternatives } from "../model/conjunction.ts";
import { RESTRICTING } from "../model/restricting.ts";
import { isChoice } from "../model/shape.ts";
import { misfits, typesOf } from "../model/types.ts";
import { schemaNodes } from "./nodes.ts";
import type { Subject } from "./rule.ts";

/** Keywords that few hosts and models understand, so that tools are silent about them and take what they would refuse. */
const UNCHECKED = [
  ...["contains", "contentSchema", "dependentRequired", "dependentSchemas", "if", "not", "propertyNames"],
  ...["unevaluatedItems", "unevaluatedProperties"],
];

export function* uncheckedKeywords({ document }: Subject): Generator<Problem> {
  for (const { pointer, value } of schemaNodes(document)) {
    for (const keyword of UNCHECKED.filter((name) => value[name] !== undefined && !isNever(value))) {
      const text = `no tool checks ${keyword}: the API does`;
      yield problem("schema-keyword-unchecked", join(pointer, keyword), text);
    }
  }
}

/** What a tool cannot tell of its choices it cannot check either. */
export function* manyAlternatives({ document }: Subject): Generator<Problem> {
  for (const node of schemaNodes(document)) {
    if (!isComposed(node.value) || isChoice(document, node)) continue;
    if (!isTooManyAlternatives(document, node)) continue;
    const message =
      "parts and choices make more than 64 alternatives together: tools leave the last ones out";
    yield problem("schema-alternatives-many", node.pointer, message);
  }
}

/** What is listed is of the type that stands beside the list. */
export function* listedValues({ document }: Subject): Generator<Problem> {
  for (const { pointer, value } of schemaNodes(document)) {
    const wrong = misfits(value).map((one) => JSON.stringify(one));
    if (wrong.length === 0) continue;
    const at = join(pointer, value.const === undefined ? "enum" : "const");
    yield problem("value-of-other-type", at, `${wrong.join(", ")} can be no ${typesOf(value).join(" or ")}`);
  }
}

const BOUNDS = [
  ["minimum", "maximum"],
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
  ["minProperties", "maxProperties"],
] as const;

export function* contradictoryBounds({ document }: Subject): Generator<Problem> {
  for (const { pointer, value } of schemaNodes(document)) {
    for (const [lower, upper] of BOUNDS) {
      const [least, most] = [Number(value[lower]), Number(value[upper])];
      if (!(least > most)) continue;
      yield problem("bounds-contradict", join(pointer, upper), `${lower} ${least} is above ${upper} ${most}`);
    }
  }
}

/** Clients compile patterns as Unicode expressions; one that is none breaks their whole tool list. */
export function* patterns({ document }: Subject): Generator<Problem> {
  for (const { pointer, value } of schemaNodes(document)) {
    if (typeof value.pattern !== "string" || isPattern(value.pattern)) continue;
    yield problem(
      "pattern-invalid",
      join(pointer, "pattern"),
      `${value.pattern} is no ECMAScript pattern with the flag u`,
    );
  }
}

/** Schemas that are used twice have a name, so that types and checks can say it. */
export function* namedReferences({ document }: Subject): Generator<Problem> {
  for (const { pointer, value } of schemaNodes(document)) {
    if (typeof value.$ref !== "string" || /^#\/components\/schemas\/[^/]+$/.test(value.$ref)) continue;
    yield problem("ref-unnamed", join(pointer, "$ref"), `${value.$ref} is not a component`);
  }
}

/** Types say nothing of what restricts a reference from beside it; of parts they do. */
export function* bareReferences({ document }: Subject): Generator<Problem> {
  for (const { pointer, value } of schemaNodes(document)) {
    if (typeof value.$ref !== "string") continue;
    const beside = Object.keys(value).filter((keyword) => RESTRICTING.has(keyword));
    if (beside.length > 0)
      yield problem("ref-siblings", pointer, `${beside.join(", ")} would restrict ${value.$ref}`);
  }
}

function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern, "u");
    return true;
  } catch {
    return false;
  }
}
