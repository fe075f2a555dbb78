import fc from "fast-check";

/** A document or a schema of it; only what stands in `$ref` ties the two together. */
export type Schema = { readonly [keyword: string]: unknown };

/** Numbers in [0, 1). */
export type Random = () => number;

/** A generator that starts again from the same seed; 32 bits are enough to choose among branches. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const STRINGS: { readonly [format: string]: readonly string[] } = {
  uuid: ["5c1b7d3e-9d4a-4c1e-8f7a-1b2c3d4e5f60"],
  date: ["2027-03-28", "2024-02-29"],
  time: ["15:00:00Z"],
  "date-time": ["2027-03-28T15:00:00+02:00", "2027-03-28T13:00:00Z", "2027-03-28T13:00:00.123Z"],
  duration: ["P1DT2H"],
  email: ["a@example.com"],
  uri: ["https://example.com/a?b=c", "urn:isbn:0451450523"],
  ipv4: ["192.0.2.1"],
  ipv6: ["2001:db8::1"],
  hostname: ["example.com"],
};

const TEXTS = ["", "a", "abc", "Some words", "ž🐎", "0", "2027-03-28", "a".repeat(40)];
const ANY: readonly unknown[] = [null, true, 0, -1, 1.5, "a", "", [], ["a"], {}, { a: 1 }];

/**
 * A value that the schema was written for, most of the time; every second one is then spoilt in one place. Walks the
 * schema only as far as the value goes, so that schemas which contain themselves cost nothing.
 */
export function sampleValue(schema: Schema, document: Schema, random: Random): unknown {
  const value = new Sampler(document, random).meant(schema, 0);
  return random() < 0.5 ? value : spoilt(value, random);
}

/** A value that the schema was written for, made of these texts where the schema leaves the choice. */
export function meantValue(
  schema: unknown,
  document: Schema,
  random: Random,
  texts: readonly string[],
): unknown {
  return new Sampler(document, random, texts).meant(schema, 0);
}

const SAID_OF: { readonly [type: string]: readonly string[] } = {
  string: ["minLength", "maxLength", "pattern", "format"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  array: ["minItems", "maxItems", "uniqueItems", "contains"],
  object: ["minProperties", "maxProperties", "patternProperties", "propertyNames", "dependentRequired"],
};

const DEEPEST = 20;

class Sampler {
  readonly #document: Schema;
  readonly #random: Random;
  readonly #texts: readonly string[];

  constructor(document: Schema, random: Random, texts: readonly string[] = TEXTS) {
    this.#document = document;
    this.#random = random;
    this.#texts = texts;
  }

  meant(given: unknown, depth: number): unknown {
    // What requires itself has no value that ends; one that is wrong at the bottom must do.
    if (depth > DEEPEST) return null;
    const schema = merged(given, this.#document, 0);
    if (schema.const !== undefined) return schema.const;
    if (Array.isArray(schema.enum) && schema.enum.length > 0) return this.#pick(schema.enum);
    const keyword = ["oneOf", "anyOf"].find((name) => Array.isArray(schema[name]));
    if (keyword !== undefined) return this.#chosen(keyword, schema, depth);
    return this.#ofType(this.#typeOf(schema), schema, depth);
  }

  /** One alternative together with what stands beside them. */
  #chosen(keyword: string, { [keyword]: choices, ...rest }: Schema, depth: number): unknown {
    return this.meant({ allOf: [rest, this.#pick(choices as unknown[])] }, depth + 0.2);
  }

  /** One that something is said about; without a type any other is good too. */
  #typeOf({
    type,
    properties,
    items,
    prefixItems,
    required,
    additionalProperties,
    ...rest
  }: Schema): unknown {
    if (type !== undefined) return this.#pick([type].flat());
    if (properties !== undefined || required !== undefined || additionalProperties instanceof Object)
      return "object";
    if (items !== undefined || prefixItems !== undefined) return "array";
    const about = Object.keys(SAID_OF).filter((kind) => SAID_OF[kind]?.some((keyword) => keyword in rest));
    return this.#pick([...about, "any"]);
  }

  #ofType(type: unknown, schema: Schema, depth: number): unknown {
    if (type === "string") return this.#text(schema);
    if (type === "integer" || type === "number") return this.#number(schema, type === "integer");
    if (type === "boolean") return this.#random() < 0.5;
    if (type === "null") return null;
    if (type === "array") return this.#list(schema, depth);
    return type === "object" ? this.#record(schema, depth) : this.#pick(ANY);
  }

  #text({ format, pattern, minLength, maxLength }: Schema): string {
    const known = STRINGS[String(format)];
    if (known !== undefined) return this.#pick(known);
    if (typeof pattern === "string") return this.#matching(pattern);
    const least = Number(minLength ?? 0);
    const text = this.#pick(this.#texts).padEnd(least, "x");
    return [...text].slice(0, Math.max(least, Number(maxLength ?? 60))).join("");
  }

  /** What fast-check makes of the pattern; patterns that it cannot read get any text. */
  #matching(pattern: string): string {
    try {
      const seed = Math.floor(this.#random() * 2 ** 31);
      return fc.sample(fc.stringMatching(new RegExp(pattern, "u")), { numRuns: 1, seed })[0] ?? "";
    } catch {
      return this.#pick(this.#texts);
    }
  }

  #number(
    { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }: Schema,
    whole: boolean,
  ): number {
    const step = Number(multipleOf ?? 1);
    const low = Number(minimum ?? exclusiveMinimum ?? 0);
    const high = Number(maximum ?? exclusiveMaximum ?? low + 100);
    const drawn = this.#pick([low, high, low + this.#random() * (high - low)]);
    const value = whole || multipleOf !== undefined ? Math.round(drawn / step) * step : drawn;
    return Number.isSafeInteger(value) || !whole ? value : 1;
  }

  #list({ prefixItems, items, minItems, maxItems }: Schema, depth: number): unknown[] {
    const least = Number(minItems ?? 0);
    const length = Math.min(
      Number(maxItems ?? 9),
      Math.max(least, depth > 4 ? 0 : Math.floor(this.#random() * 3)),
    );
    const fixed = Array.isArray(prefixItems) ? prefixItems : [];
    return Array.from({ length: Math.min(length, 20) }, (_, index) => {
      return this.meant(index < fixed.length ? fixed[index] : items, depth + 1);
    });
  }

  #record(
    { properties, required, additionalProperties, minProperties, propertyNames }: Schema,
    depth: number,
  ): object {
    const known = Object.entries((properties ?? {}) as Schema);
    const needed = new Set(Array.isArray(required) ? required : []);
    const rate = depth > 3 ? 0 : known.length > 12 ? 0.2 : 0.6;
    const chosen = known.filter(([name]) => needed.has(name) || this.#random() < rate);
    const unknown = [...needed]
      .filter((name) => !known.some(([key]) => key === name))
      .map((name) => [name, {}]);
    const entries = [...chosen, ...unknown].map(([name, part]) => [name, this.meant(part, depth + 1)]);
    const more =
      additionalProperties !== false && (Number(minProperties ?? 0) > entries.length || this.#random() < 0.2);
    const key = propertyNames === undefined ? "extra-key" : this.meant(propertyNames, depth + 1);
    const extra = more ? [[key, this.meant(additionalProperties ?? {}, depth + 1)]] : [];
    return Object.fromEntries([...entries, ...extra]);
  }

  #pick<T>(values: readonly T[]): T {
    return values[Math.floor(this.#random() * values.length)] as T;
  }
}

/** References followed and `allOf` put together, as far as a sampler must know; validators go by the schema itself. */
export function merged(given: unknown, document: Schema, depth = 0): Schema {
  if (typeof given !== "object" || given === null || depth > 30) return {};
  const { $ref, allOf, ...own } = given as Schema;
  const parts = [
    ...(typeof $ref === "string" ? [target(document, $ref)] : []),
    ...(Array.isArray(allOf) ? allOf : []),
  ];
  return parts.map((part) => merged(part, document, depth + 1)).reduce(both, own);
}

function both(one: Schema, other: Schema): Schema {
  return {
    ...other,
    ...one,
    ...(one.properties && other.properties
      ? { properties: eachOf(one.properties as Schema, other.properties as Schema) }
      : {}),
    ...(Array.isArray(one.required) && Array.isArray(other.required)
      ? { required: [...one.required, ...other.required] }
      : {}),
  };
}

/** The properties of both; one that both have is what both say of it. */
function eachOf(one: Schema, other: Schema): Schema {
  const shared = Object.keys(one).filter((name) => Object.hasOwn(other, name));
  const together = shared.map((name) => [name, { allOf: [one[name], other[name]] }]);
  return { ...other, ...one, ...Object.fromEntries(together) };
}

export function resolve(document: Schema, pointer: string): unknown {
  const keys = pointer
    .split("/")
    .slice(1)
    .map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"));
  return keys.reduce((value: unknown, key) => (value as Schema | undefined)?.[key], document);
}

/** The same for a pointer that leads by way of other references, as those of bundled documents may. */
export function target(document: Schema, pointer: string, depth = 0): unknown {
  const found = resolve(document, pointer);
  const above = pointer.replace(/\/[^/]*$/, "");
  if (found !== undefined || !above.includes("/") || depth > 30) return found;
  const holder = target(document, above, depth + 1) as Schema | undefined;
  const beyond = typeof holder?.$ref === "string" ? target(document, holder.$ref, depth + 1) : holder;
  return resolve(beyond as Schema, pointer.slice(above.length));
}

type Holder = { [key: string]: unknown };

/** The same value with one thing wrong in it: a place replaced, taken out, or added. */
function spoilt(value: unknown, random: Random): unknown {
  const copy: Holder = { root: structuredClone(value) };
  const places = placesIn(copy);
  const [holder, key] = places[Math.floor(random() * places.length)] ?? [copy, "root"];
  const way = random();
  const here = holder[key];
  if (way < 0.25 && here instanceof Object && !Array.isArray(here)) Object.assign(here, { "extra-key": 1 });
  else if (way < 0.5 && holder !== copy && !Array.isArray(holder)) delete holder[key];
  else if (way < 0.6 && typeof here === "string") holder[key] = here.slice(0, -1);
  else if (way < 0.7 && typeof here === "number") holder[key] = here + (random() < 0.5 ? 0.5 : -1000);
  else holder[key] = ANY[Math.floor(random() * ANY.length)];
  return copy.root;
}

function placesIn(holder: Holder): [Holder, string][] {
  return Object.entries(holder).flatMap(([key, value]) => {
    const below = value instanceof Object ? placesIn(value as Holder) : [];
    return [[holder, key] as [Holder, string], ...below];
  });
}
