import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import test, { after } from "node:test";
import { z } from "zod";
import { zodExpression } from "../../codegen/emit/zod.ts";
import { generateForeign } from "../../codegen/pipeline.ts";
import { toolInputs } from "../../src/contract/inputs.ts";
import { type Schema, sampleValue, seeded } from "../corpus/sampler.ts";
import { independentValidator } from "../corpus/verdicts.ts";
import { project } from "./cases.ts";
import { randomSchemas } from "./random-schemas.ts";

/* What a tool advertises of a schema, and what both kinds of checks make of it, against the schema itself by ajv. */

const folder = await mkdtemp(path.join(tmpdir(), "advertised-"));
after(() => rm(folder, { recursive: true }));

const components: { readonly [name: string]: Schema } = {
  Cat: {
    type: "object",
    required: ["kind"],
    properties: { kind: { const: "cat" }, lives: { type: "integer" } },
  },
  Dog: {
    type: "object",
    required: ["kind"],
    properties: { kind: { const: "dog" }, tricks: { type: "string" } },
  },
  Pet: { oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }] },
  Closed: {
    type: "object",
    required: ["a"],
    properties: { a: { type: "integer" } },
    additionalProperties: false,
  },
  Named: { type: "object", required: ["name"], properties: { name: { type: "string", minLength: 2 } } },
  Tree: {
    type: "object",
    properties: {
      leaf: { type: "integer" },
      below: {
        type: "array",
        items: { allOf: [{ $ref: "#/components/schemas/Tree" }, { required: ["leaf"] }] },
      },
    },
  },
  Map: {
    type: "object",
    additionalProperties: { allOf: [{ $ref: "#/components/schemas/Map" }, { maxProperties: 1 }] },
  },
  Left: {
    type: "object",
    properties: {
      right: {
        type: "array",
        items: {
          allOf: [{ $ref: "#/components/schemas/Right" }, { properties: { n: { type: "integer" } } }],
        },
      },
    },
  },
  Right: {
    type: "object",
    properties: {
      left: {
        type: "array",
        items: { allOf: [{ $ref: "#/components/schemas/Left" }, { properties: { s: { type: "string" } } }] },
      },
    },
  },
};

/** References that something stands beside. */
const beside: { readonly [name: string]: Schema } = {
  Word: { type: "string", pattern: "^[abc]*$", minLength: 1 },
  WordOrNumber: { type: ["string", "integer"] },
  Colour: { type: "string", enum: ["red", "green"] },
  Words: { type: "array", items: { $ref: "#/components/schemas/Word" } },
  Vine: {
    properties: { leaf: { minimum: 3 }, below: { items: { $ref: "#/components/schemas/Vine" } } },
    required: ["leaf"],
  },
  Short: { $ref: "#/components/schemas/Word", maxLength: 3 },
  Bush: {
    type: "object",
    properties: {
      leaf: { type: "integer" },
      below: { type: "array", items: { $ref: "#/components/schemas/Bush", required: ["leaf"] } },
    },
  },
};

/** Each of them is made of each other, so that there is always something new to put together. */
const KNOT = ["A", "B", "C", "D"].map((name) => `Knot${name}`);
const knots = KNOT.map((name, index) => {
  const parts = KNOT.map((one, other) => [one, KNOT[(index + other) % KNOT.length] ?? one]);
  const tied = parts.map((pair) => ({ allOf: pair.map((one) => ({ $ref: `#/components/schemas/${one}` })) }));
  const properties = Object.fromEntries(tied.map((schema, other) => [`p${other}`, schema]));
  return [name, { type: "object", properties: { ...properties, n: { type: "integer" } } }] as const;
});

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
const integer = { type: "integer" };
const string = { type: "string" };

const CASES: { readonly [what: string]: Schema } = {
  "a length beside a choice": { type: "string", minLength: 3, anyOf: [{ pattern: "^a" }, { maxLength: 4 }] },
  "a bound beside a choice": { minimum: 3, oneOf: [integer, { type: "string" }] },
  "properties beside a choice": object(
    { id: integer },
    { required: ["id"], oneOf: [ref("Cat"), ref("Dog")] },
  ),
  "names that are required beside a choice": {
    type: "object",
    required: ["x"],
    oneOf: [ref("Cat"), object({ x: integer })],
  },
  "a closed object beside a choice": object(
    { a: integer, b: integer, c: integer },
    {
      additionalProperties: false,
      oneOf: [{ required: ["a"], properties: { b: { maximum: 5 } } }, { required: ["c"] }],
    },
  ),
  "types beside a choice": {
    type: ["object", "null"],
    oneOf: [ref("Cat"), { type: "null" }, { type: "string" }],
  },
  "an enum beside a choice": { enum: ["a", "bb", 3], anyOf: [{ type: "string", minLength: 2 }, integer] },
  "items beside a choice that has a text": { oneOf: [string, { type: "array" }], items: integer },
  "items beside a choice without a list": { anyOf: [string, integer], items: { type: "string" } },
  "both kinds of choices": {
    anyOf: [ref("Cat"), ref("Named")],
    oneOf: [object({ a: integer }), object({ b: string }, { required: ["b"] })],
  },
  "names that go together beside a choice": object(
    { a: integer, b: integer },
    {
      anyOf: [{ required: ["a"] }, { required: ["b"] }],
      oneOf: [object({ c: string }, { required: ["c"] }), object({ d: string }, { required: ["d"] })],
    },
  ),
  "names that go together": object(
    { a: integer, b: integer },
    { oneOf: [{ required: ["a"] }, { required: ["b"] }] },
  ),
  "names that go together in a closed object": object(
    { a: integer, b: integer },
    { additionalProperties: false, anyOf: [{ required: ["a"] }, { required: ["b"] }] },
  ),
  "a part that is a choice": { allOf: [ref("Named"), ref("Pet")] },
  "parts that are choices": {
    allOf: [
      ref("Pet"),
      {
        anyOf: [
          object({ lives: { type: "number", minimum: 3 } }),
          object({ n: integer }, { required: ["n"] }),
        ],
      },
    ],
  },
  "a choice of parts": { oneOf: [{ allOf: [ref("Named"), ref("Cat")] }, { type: "null" }] },
  "parts of plain values": {
    allOf: [{ type: "string", minLength: 2 }, { type: "string", pattern: "b$" }, { pattern: "^a" }],
  },
  "parts that bound lists": {
    allOf: [
      { type: "array", items: { type: "number" } },
      { items: { minimum: 3 }, maxItems: 2 },
    ],
  },
  "parts with the same property": {
    allOf: [
      object({ a: { type: "string", minLength: 2 } }),
      object({ a: { maxLength: 3 } }, { required: ["a"] }),
    ],
  },
  "parts of which one is closed": {
    allOf: [
      object({ a: integer, b: integer }, { additionalProperties: false }),
      object({ a: { maximum: 5 } }, { required: ["b"] }),
    ],
  },
  "parts that bound further properties": {
    allOf: [
      object({ a: integer }, { additionalProperties: { type: "number" } }),
      object({ b: { minimum: 2 } }),
    ],
  },
  "a name that is required and not described": {
    type: "object",
    required: ["z"],
    properties: { a: integer },
  },
  "values that only one type has": { type: ["string", "integer"], enum: ["a", "b"] },
  "values that are objects or lists": { enum: [{}, { a: [1, { b: null }] }, [], [1, "x"], "x", null] },
  "one value that is an object": object({ v: { const: { a: 1 } } }, { required: ["v"] }),
  "objects as values of a map": {
    type: "object",
    additionalProperties: { type: "object", enum: [{}] },
  },
  "parts that leave no value": object({ never: { allOf: [{ const: 1 }, { const: 2 }] }, a: integer }),
  "what contains itself by a part of its items": ref("Tree"),
  "what contains itself by a part of its values": ref("Map"),
  "what contains itself by a part of another": ref("Left"),
  "what contains itself in ever new parts": ref("KnotA"),
  "a length beside a reference": { ...ref("Word"), maxLength: 3, description: "Words." },
  "a pattern beside a reference that has one": { ...ref("Word"), pattern: "c$", type: "string" },
  "a type beside a reference to several": { ...ref("WordOrNumber"), type: "string" },
  "a bound beside a reference": { ...ref("WordOrNumber"), minimum: 3 },
  "values beside a reference": { ...ref("Colour"), enum: ["red", "blue"] },
  "a length beside a reference to a list": { ...ref("Words"), maxItems: 1 },
  "items beside a reference": { ...ref("Words"), items: { maxLength: 3 } },
  "properties and names beside a reference": {
    ...ref("Named"),
    required: ["age"],
    properties: { age: integer, name: { maxLength: 3 } },
  },
  "a reference that is closed from beside": {
    ...ref("Named"),
    properties: { name: {}, age: integer },
    additionalProperties: false,
  },
  "parts beside a reference": { ...ref("Named"), allOf: [{ properties: { name: { pattern: "^a" } } }] },
  "a choice beside a reference": {
    ...ref("Named"),
    oneOf: [object({ a: integer }, { required: ["a"] }), object({ b: string }, { required: ["b"] })],
  },
  "what no value is beside a reference": { ...ref("Named"), not: { required: ["age"] } },
  "a reference to a choice with properties beside it": {
    ...ref("Pet"),
    properties: { lives: { type: "integer", minimum: 3 } },
    type: "object",
  },
  "a reference beside a reference": { ...ref("Short"), pattern: "^a" },
  "a bound of no type": { minimum: 3 },
  "bounds about several types": { maxLength: 2, multipleOf: 2, maxItems: 1, maxProperties: 1 },
  "a pattern of no type": { pattern: "^a" },
  "properties of no type": { properties: { a: integer, b: { maxLength: 2 } } },
  "names of no type": { required: ["a"] },
  "properties and names of no type": { properties: { a: integer }, required: ["a", "b"] },
  "a closed object of no type": { properties: { a: integer }, additionalProperties: false },
  "a map of no type": { additionalProperties: integer },
  "names that go together in an object of no type": {
    properties: { a: integer, b: integer },
    additionalProperties: false,
    anyOf: [{ required: ["a"] }, { required: ["b"] }],
  },
  "items of no type": { items: string },
  "items and bounds of no type": { items: { minimum: 3 }, maxItems: 2 },
  "a tuple of no type": { prefixItems: [string, { minimum: 2 }], items: integer },
  "values with a bound and no type": { enum: ["a", "abc", 1, 5, null, true], maxLength: 2, minimum: 3 },
  "a choice between bounds": { anyOf: [{ minimum: 3 }, { type: "string", maxLength: 1 }] },
  "parts of no type": { allOf: [{ properties: { a: integer } }, { required: ["a"], items: string }] },
  "properties of no type beside an object": {
    allOf: [ref("Named"), { properties: { name: { maxLength: 3 } } }],
  },
  "a choice of no type beside an object": {
    ...ref("Named"),
    anyOf: [{ properties: { a: integer }, required: ["a"] }, { properties: { name: { maxLength: 3 } } }],
  },
  "a property of which one alternative has a bound": {
    ...ref("Pet"),
    properties: { lives: { minimum: 3 } },
  },
  "what contains itself and has no type": ref("Vine"),
  "what contains itself beside keywords": ref("Bush"),
  "names beside a reference to what contains itself": { ...ref("Bush"), required: ["leaf"] },
  "names that another one needs": object(
    { a: integer, b: integer, c: string },
    { dependentRequired: { a: ["b"], c: ["a", "b"] } },
  ),
  "names that another one needs in a closed object": object(
    { a: integer, b: integer },
    { dependentRequired: { a: ["b"] }, additionalProperties: false },
  ),
  "what another name asks for": object(
    { a: integer, b: integer },
    { dependentSchemas: { a: { properties: { b: { minimum: 3 } }, required: ["b"] } } },
  ),
  "properties that none of the parts knows": {
    allOf: [ref("Named"), object({ a: integer })],
    properties: { b: string },
    unevaluatedProperties: false,
  },
  "properties that nothing knows": object({ a: integer }, { unevaluatedProperties: false }),
  "a type of what no part knows": { allOf: [ref("Named")], unevaluatedProperties: integer },
  "parts of which one knows all names": {
    allOf: [ref("Named"), object({ a: integer }, { additionalProperties: true })],
    unevaluatedProperties: false,
  },
  "a map of which the names are listed": {
    type: "object",
    additionalProperties: integer,
    propertyNames: { enum: ["red", "blue"] },
  },
  "a map of which the names are listed elsewhere": {
    type: "object",
    additionalProperties: ref("Named"),
    propertyNames: ref("Colour"),
    minProperties: 1,
  },
  "elements that nothing knows": { type: "array", prefixItems: [string, integer], unevaluatedItems: false },
  "elements that are all known": { type: "array", items: integer, unevaluatedItems: false },
  "what contains itself beside a choice": {
    ...object({ x: integer }),
    anyOf: [ref("Tree"), object({ y: integer }, { required: ["y"] })],
  },
};

/** Schemas that contradict themselves or are of another draft, and what they are read as. */
const MENDED: { readonly [what: string]: { readonly written: Schema; readonly meant: Schema } } = {
  "numbers that are listed as texts": {
    written: { type: "integer", enum: ["1", "2"] },
    meant: { type: "integer", enum: [1, 2] },
  },
  "a truth that is listed as a text": {
    written: { type: ["boolean", "null"], const: "true" },
    meant: { const: true },
  },
  "texts that are listed as numbers": {
    written: { type: "string", enum: [1, 2.5] },
    meant: { enum: ["1", "2.5"] },
  },
  "words that are listed for an object": {
    written: { type: "object", enum: ["a", "b"] },
    meant: { enum: ["a", "b"] },
  },
  "names that another one needs, in the words of an older draft": {
    written: object({ a: integer, b: integer }, { dependencies: { a: ["b"], b: { maxProperties: 2 } } }),
    meant: object(
      { a: integer, b: integer },
      { dependentRequired: { a: ["b"] }, dependentSchemas: { b: { maxProperties: 2 } } },
    ),
  },
  "parts that are closed to each other": {
    written: { allOf: [ref("Closed"), object({ c: string }, { additionalProperties: false })] },
    meant: object({ a: integer, c: string }, { required: ["a"], additionalProperties: false }),
  },
  "a closed part with properties beside it": {
    written: { ...object({ c: string }, { required: ["c"] }), allOf: [ref("Closed")] },
    meant: object({ a: integer, c: string }, { required: ["a", "c"], additionalProperties: false }),
  },
  "a closed part beside a choice between closed ones": {
    written: {
      allOf: [ref("Closed"), { oneOf: [{ ...ref("Cat"), additionalProperties: false }, ref("Dog")] }],
    },
    meant: {
      ...object(
        { a: integer, kind: {}, lives: {}, tricks: {} },
        { required: ["a"], additionalProperties: false },
      ),
      anyOf: [
        object({ tricks: { not: {} }, kind: { const: "cat" }, lives: integer }, { required: ["kind"] }),
        ref("Dog"),
      ],
    },
  },
  "a part with further properties of another type": {
    written: {
      allOf: [
        object({ a: integer }, { additionalProperties: string }),
        object({ b: integer }, { required: ["b"] }),
      ],
    },
    meant: object({ a: integer, b: integer }, { required: ["b"], additionalProperties: string }),
  },
  "words that are listed for a list": {
    written: { type: "array", items: string, enum: ["a", "b"] },
    meant: { type: "array", items: { enum: ["a", "b"] } },
  },
};

/** What came out at random need not have both good values and bad ones. */
const random = randomSchemas(1, 40);
const names = [...Object.keys(CASES), ...Object.keys(MENDED), ...Object.keys(random)];
const schemas = schemasOf("meant");

function schemasOf(side: "written" | "meant") {
  const cases = names.map((what) => CASES[what] ?? MENDED[what]?.[side] ?? ref(what));
  return {
    ...components,
    ...beside,
    ...random,
    ...Object.fromEntries(knots),
    ...Object.fromEntries(cases.map((schema, index) => [`Case${index}`, schema])),
  };
}

const document = {
  openapi: "3.1.0",
  info: { title: "Advertised", version: "1" },
  servers: [{ url: "https://example.com" }],
  paths: Object.fromEntries(
    names.map((_, index) => [
      `/case${index}`,
      {
        post: {
          operationId: `case${index}`,
          requestBody: bodyOf(index),
          responses: { 204: { description: "Done." } },
        },
      },
    ]),
  ),
  components: { schemas: schemasOf("written") },
};

function bodyOf(index: number) {
  const schema = object({ value: ref(`Case${index}`) }, { required: ["value"], additionalProperties: false });
  return { required: true, content: { "application/json": { schema } } };
}

const spec = path.join(folder, "spec.json");
await writeFile(spec, JSON.stringify(document));
const selection = { expose: "all" as const, includeTags: [], includePaths: [], overlay: null };
const { model } = await generateForeign({ spec, name: "advertised", ...selection }, project);
const tools = model?.tools ?? [];
const checks = toolInputs(tools as never);
const adopted = model?.schemas ?? [];
const made = new Map<string, z.ZodType>();
const said = independentValidator().addSchema(asUnion({ components: { schemas } }) as object, "document");

/** So many good values, and as many bad ones, or so many as there are among 400. */
const SEEN = 40;

for (const [index, what] of names.entries()) {
  test(`${what}: advertised and checked as the document says`, () => {
    const tool = tools.find(({ name }) => name === `case${index}`);
    assert.ok(tool);
    const ajv = independentValidator();
    const expected = said.getSchema(`document#/components/schemas/Case${index}`);
    const advertised = ajv.compile(tool.inputSchema);
    const generated = zodOf(`Case${index}`);
    const draw = seeded(1);
    let [accepted, refused] = [0, 0];
    const isEnough = () => accepted >= SEEN && refused >= SEEN;
    for (let count = 0; count < (what in random ? 60 : 400) && !isEnough(); count++) {
      const value = sampleValue(ref(`Case${index}`), { components: { schemas } }, draw);
      const verdict = expected?.(value) === true;
      verdict ? accepted++ : refused++;
      const say = (judge: string): string =>
        `${judge} of ${JSON.stringify(value)} by ${JSON.stringify(tool.inputSchema)}`;
      assert.equal(advertised({ value }), verdict, say("advertised"));
      assert.equal(checks[`case${index}`]?.safeParse({ value }).success, verdict, say("checked"));
      assert.equal(generated.safeParse(value).success, verdict, say("generated"));
    }
    assert.ok(
      what in random || (accepted > 0 && refused > 0),
      `${accepted} good values and ${refused} bad ones show little`,
    );
  });
}

/** A choice is checked as a union, wherever. */
function asUnion(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asUnion);
  if (typeof value !== "object" || value === null) return value;
  const { oneOf, ...rest } = value as Schema;
  const entries = Object.entries(rest).map(([key, part]) => [key, asUnion(part)]);
  const plain = Object.fromEntries(entries);
  if (oneOf === undefined) return plain;
  const choice = { anyOf: asUnion(oneOf) };
  return rest.anyOf === undefined ? { ...plain, ...choice } : { ...plain, allOf: [choice] };
}

/** As in generated code each schema is made once, and refers to the others. */
function zodOf(name: string): z.ZodType {
  const known = made.get(name) ?? makeZod(name);
  made.set(name, known);
  return known;
}

function makeZod(name: string): z.ZodType {
  const schema = adopted.find((component) => component.name === name)?.schema ?? {};
  const nameOf = (reference: string) => `z.lazy(() => zodOf(${JSON.stringify(reference.split("/").at(-1))}))`;
  const expression = zodExpression(schema, "request", nameOf).replaceAll("<string[]>", "");
  return new Function("z", "zodOf", `return ${expression}`)(z, zodOf);
}
