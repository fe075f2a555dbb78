import { type Random, type Schema, seeded } from "../corpus/sampler.ts";

/** Keywords of every type and of none, each with values that leave some room for the others. */
const KEYWORDS: readonly (readonly [keyword: string, values: readonly unknown[]])[] = [
  ["minimum", [0, 2]],
  ["maximum", [3, 5]],
  ["minLength", [1]],
  ["maxLength", [1, 3]],
  ["pattern", ["^a", "b$"]],
  ["minItems", [1]],
  ["maxItems", [1, 2]],
  ["required", [["a"], ["b"]]],
  ["additionalProperties", [false, { type: "integer" }]],
  ["maxProperties", [1]],
];
const TYPES = ["string", "integer", "number", "object", "array", ["string", "null"], ["object", "null"]];
const VALUES = [
  ["a", "ab", 1],
  [1, 2, null],
];

/** Schemas that nobody would write, each from few keywords, some of them beside a reference to an earlier one. */
export function randomSchemas(seed: number, count: number): { readonly [name: string]: Schema } {
  const random = seeded(seed);
  const names = Array.from({ length: count }, (_, index) => `Random${index}`);
  return Object.fromEntries(names.map((name, index) => [name, schema(random, names.slice(0, index), 2)]));
}

function schema(random: Random, earlier: readonly string[], depth: number): Schema {
  const chance = (rate: number) => random() < rate;
  const inner = () => schema(random, earlier, depth - 1);
  const bounds = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
    const [keyword, values] = pick(random, KEYWORDS);
    return [keyword, pick(random, values)];
  });
  return {
    ...Object.fromEntries(bounds),
    ...(chance(0.3) ? { type: pick(random, TYPES) } : chance(0.15) ? { enum: pick(random, VALUES) } : {}),
    ...(depth > 0 && chance(0.4)
      ? { properties: { a: inner(), ...(chance(0.5) ? { b: inner() } : {}) } }
      : {}),
    ...(depth > 0 && chance(0.2) ? { items: inner() } : {}),
    ...(depth > 0 && chance(0.15) ? { allOf: [inner(), inner()] } : {}),
    ...(depth > 0 && chance(0.15) ? { anyOf: [inner(), inner()] } : {}),
    ...(earlier.length > 0 && chance(0.5) ? { $ref: `#/components/schemas/${pick(random, earlier)}` } : {}),
  };
}

function pick<T>(random: Random, values: readonly T[]): T {
  return values[Math.floor(random() * values.length)] as T;
}
