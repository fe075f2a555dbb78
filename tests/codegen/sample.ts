import fc from "fast-check";

type Schema = { readonly [keyword: string]: unknown };
type Below = (part: unknown) => fc.Arbitrary<unknown>;

/** Values that formats and patterns are made for, by what they are. */
const STRINGS: { readonly [format: string]: string } = {
  uuid: "5c1b7d3e-9d4a-4c1e-8f7a-1b2c3d4e5f60",
  date: "2027-03-28",
  time: "15:00",
  "date-time": "2027-03-28T15:00:00+02:00",
  email: "a@example.com",
  uri: "https://example.com/a?b=c",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  colour: "#ff0000",
  word: "ab",
  path: "a/b7",
  long: "abcdefghij",
};

const MISFITS: readonly unknown[] = [
  ...["", "2027-13-41", "25:00", "2027-03-28 15:00:00", "no link", ...Object.values(STRINGS)],
  ...[null, true, false, -1, 0, 1, 0.25, 0.3, 10, 1e9],
  ...[[], ["a"], ["a", "a"], [1], {}, { a: "b" }, { name: "a" }],
];

/** Values that a schema was written for, and such values with one thing wrong somewhere inside of them. */
export function sample(schema: Schema, document: Schema): fc.Arbitrary<unknown> {
  const good = meant(schema, document, 0);
  const bad = fc.tuple(good, fc.nat(), fc.constantFrom(...MISFITS), fc.boolean()).map(spoil);
  return fc.oneof(good, bad);
}

/** Replaces a place of the value, or takes it out, or adds one beside it. */
function spoil([value, at, misfit, isAddition]: [unknown, number, unknown, boolean]): unknown {
  const copy: Holder = { root: structuredClone(value) };
  const places = placesIn(copy);
  const [holder, key] = places[at % places.length] ?? [copy, "root"];
  if (isAddition && !Array.isArray(holder[key]) && holder[key] instanceof Object) {
    Object.assign(holder[key], { more: misfit });
  } else if (misfit === null && !Array.isArray(holder)) {
    delete holder[key];
  } else {
    holder[key] = misfit;
  }
  return copy.root;
}

type Holder = { [key: string]: unknown };

function placesIn(holder: Holder): [Holder, string][] {
  return Object.entries(holder).flatMap(([key, value]) => {
    const below = value instanceof Object ? placesIn(value as Holder) : [];
    return [[holder, key] as [Holder, string], ...below];
  });
}

function meant(schema: Schema, document: Schema, depth: number): fc.Arbitrary<unknown> {
  const below: Below = (part) => meant((part ?? {}) as Schema, document, depth + 1);
  if (typeof schema.$ref === "string")
    return depth > 12 ? fc.constant({}) : below(resolve(document, schema.$ref));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
  if (Array.isArray(schema.allOf)) return allOf(schema, schema.allOf, below);
  const alternatives = (schema.anyOf ?? schema.oneOf) as Schema[] | undefined;
  if (alternatives && schema.properties === undefined) return fc.oneof(...alternatives.map(below));
  const types = [schema.type ?? (schema.properties ? "object" : [])].flat();
  return types.length === 0
    ? fc.constantFrom(...MISFITS)
    : fc.oneof(...types.map((type) => ofType(type, schema, below)));
}

function allOf(
  { allOf: _, ...schema }: Schema,
  parts: readonly unknown[],
  below: Below,
): fc.Arbitrary<unknown> {
  const all = schema.properties === undefined ? parts : [...parts, schema];
  return fc.tuple(...all.map(below)).map((values) => Object.assign({}, ...values));
}

function ofType(type: unknown, schema: Schema, below: Below): fc.Arbitrary<unknown> {
  if (type === "string") return strings(schema);
  if (type === "integer")
    return fc.integer({ min: Number(schema.minimum ?? 1), max: Number(schema.maximum ?? 9) });
  if (type === "number") return fc.constantFrom(0.25, 0.5, 0.75);
  if (type === "boolean") return fc.boolean();
  if (type === "null") return fc.constant(null);
  return type === "array" ? arrays(schema, below) : objects(schema, below);
}

function strings({ format, pattern, minLength, maxLength }: Schema): fc.Arbitrary<unknown> {
  const meantFor = STRINGS[String(format)];
  if (meantFor !== undefined) return fc.constant(meantFor);
  const fitting = Object.values(STRINGS).filter((text) => {
    const matches = typeof pattern !== "string" || new RegExp(pattern, "u").test(text);
    return matches && text.length >= Number(minLength ?? 0) && text.length <= Number(maxLength ?? 99);
  });
  return fc.constantFrom(...fitting);
}

function arrays({ prefixItems, items, minItems, maxItems }: Schema, below: Below): fc.Arbitrary<unknown> {
  const minLength = Number(minItems ?? 0);
  if (!Array.isArray(prefixItems)) {
    return fc.array(below(items), { minLength, maxLength: Math.min(Number(maxItems ?? 3), minLength + 2) });
  }
  const whole = fc.tuple(...prefixItems.map(below), ...(items === false ? [] : [below(items)]));
  return whole.chain((values) =>
    fc.integer({ min: minLength, max: values.length }).map((length) => values.slice(0, length)),
  );
}

function objects(
  { properties = {}, required = [], additionalProperties, minProperties }: Schema,
  below: Below,
) {
  const model = Object.fromEntries(
    Object.entries(properties as Schema).map(([name, part]) => [name, below(part)]),
  );
  const free = Object.keys(model).length === 0 && additionalProperties instanceof Object;
  const requiredKeys =
    minProperties === undefined ? (required as string[]).filter((name) => name in model) : Object.keys(model);
  return free
    ? fc.dictionary(fc.constantFrom("a", "b"), below(additionalProperties))
    : fc.record(model, { requiredKeys });
}

function resolve(document: Schema, pointer: string): unknown {
  const keys = pointer.split("/").slice(1);
  return keys.reduce((value: unknown, key) => (value as Schema)[key], document);
}
