import { isObject } from "../../document.ts";
import type { Shape } from "./alternatives.ts";
import { canonical } from "./finding.ts";

/** Which alternative became which. */
export interface Pairs {
  readonly pairs: readonly (readonly [Shape, Shape])[];
  readonly gone: readonly Shape[];
  readonly added: readonly Shape[];
}

type IsMatch = (before: Shape, after: Shape) => boolean;

/** Surest first: the same text, the same name, the same tag, then the same type in the order of writing. */
const MATCHES: readonly IsMatch[] = [
  (before, after) => before.type === after.type && canonical(before.schema) === canonical(after.schema),
  (before, after) => before.type === after.type && before.name !== null && before.name === after.name,
  (before, after) => before.type === after.type && tagOf(before) !== null && tagOf(before) === tagOf(after),
  (before, after) => before.type === after.type && (tagOf(before) === null) === (tagOf(after) === null),
  (before, after) => before.type === after.type,
  (before, after) => isNumber(before) && isNumber(after),
];

export function pairUp(before: readonly Shape[], after: readonly Shape[]): Pairs {
  const [gone, added] = [new Set(before), new Set(after)];
  const pairs: [Shape, Shape][] = [];
  for (const isMatch of MATCHES) {
    for (const old of [...gone]) {
      const now = [...added].find((shape) => isMatch(old, shape));
      if (now === undefined) continue;
      pairs.push([old, now]);
      gone.delete(old);
      added.delete(now);
    }
  }
  return { pairs, gone: [...gone], added: [...added] };
}

function isNumber({ type }: Shape): boolean {
  return type === "integer" || type === "number";
}

/** The properties of an object that have a single value: they tell its alternatives apart. */
function tagOf({ schema }: Shape): string | null {
  const properties = isObject(schema.properties) ? Object.entries(schema.properties) : [];
  const tags = properties.flatMap(([name, property]) => {
    if (!isObject(property)) return [];
    const values = property.const === undefined ? property.enum : [property.const];
    return Array.isArray(values) && values.length === 1 ? [[name, values[0]]] : [];
  });
  return tags.length === 0 ? null : canonical(tags);
}
