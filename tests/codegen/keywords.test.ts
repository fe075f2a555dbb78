import assert from "node:assert/strict";
import test from "node:test";
import { z } from "zod";
import { zodExpression } from "../../codegen/emit/zod.ts";
import { type Schema, seeded } from "../corpus/sampler.ts";
import { compareVerdicts, independentValidator } from "../corpus/verdicts.ts";

/** Every keyword alone and beside those that it depends on; what zod makes of each is compared with ajv's verdict. */
const SCHEMAS: readonly Schema[] = [
  { minLength: 2 },
  { minimum: 3, maxLength: 2 },
  { pattern: "^a", multipleOf: 2, maxItems: 1, maxProperties: 1 },
  { format: "date" },
  { properties: { a: { type: "integer" } } },
  { required: ["a"] },
  { required: ["a"], additionalProperties: { type: "integer" } },
  { additionalProperties: false },
  { patternProperties: { "^a": { type: "string" } } },
  { propertyNames: { pattern: "^.$" } },
  { properties: { a: {}, b: {} }, dependentRequired: { a: ["b"] } },
  { items: { type: "string" } },
  { items: { minimum: 3 }, minItems: 1 },
  { prefixItems: [{ type: "string" }], items: { type: "integer" } },
  { uniqueItems: true, items: {} },
  { contains: { type: "string" }, maxContains: 1 },
  { enum: ["a", "bcd", 1, 7, null], maxLength: 2, minimum: 3 },
  { const: "abc", minLength: 2 },
  { properties: { a: {} }, not: { required: ["a"] } },
  { properties: { a: {}, b: {} }, anyOf: [{ required: ["a"] }, { required: ["b"] }] },
  { type: ["object", "null"], properties: { a: {} }, anyOf: [{ required: ["a"] }, { maxProperties: 0 }] },
  { anyOf: [{ minimum: 3 }, { type: "string", maxLength: 1 }] },
  { allOf: [{ properties: { a: {} }, additionalProperties: false }, { properties: { b: {} } }] },
  { allOf: [{ minLength: 2 }, { items: { type: "integer" } }] },
  { multipleOf: 0.1, type: "number" },
  { type: "integer", minimum: 1, exclusiveMaximum: 10, multipleOf: 3 },
  { type: ["string", "integer"], minLength: 2, minimum: 3 },
  { type: "string", pattern: "^[\\w-]+/\\d$" },
  { type: "string", minLength: 1, maxLength: 3, enum: ["a", "ab"] },
  { type: "string", enum: ["a", null] },
  { type: "string", enum: ["a", "ab", "b"], pattern: "^a", maxLength: 1 },
  { type: ["string", "integer"], enum: ["a", "abc", 1, 5, null], maxLength: 2, minimum: 3 },
  { type: ["object", "null"], enum: [null, "a"] },
  { type: ["boolean", "null"], const: true },
  { anyOf: [{ type: "string" }, { type: "object", required: ["a"], additionalProperties: false }] },
  { enum: [1, "a", null, { b: [1] }] },
  { const: { a: [1, { b: null }] } },
  { type: "object", enum: [{ a: 1 }, {}] },
  { type: "array", enum: [[1], []] },
  { not: { type: "string" } },
  { type: "object", properties: { a: {} }, not: { required: ["a"] } },
  { type: "array", items: { type: "string" }, uniqueItems: true, minItems: 1 },
  { type: "array", items: { type: "object", properties: { a: { type: "integer" } } }, uniqueItems: true },
  { type: "array", contains: { type: "string" } },
  { type: "array", contains: { const: 1 }, minContains: 0, maxContains: 1 },
  { type: "array", prefixItems: [{ type: "string" }, { type: "integer" }], items: false, minItems: 1 },
  { type: "array", prefixItems: [{ type: "string" }], items: { type: "integer" } },
  { type: "array", maxItems: 2, items: { type: ["integer", "null"] } },
  { type: "object", additionalProperties: false },
  { type: "object", additionalProperties: { type: "string" } },
  { type: "object", required: ["z"], additionalProperties: { type: "integer" } },
  { type: "object", properties: { a: { type: "integer" } }, additionalProperties: { type: "string" } },
  { type: "object", patternProperties: { "^extra": { type: "boolean" } } },
  { type: "object", patternProperties: { "^extra": { type: "integer" } }, additionalProperties: false },
  {
    type: "object",
    properties: { a: { type: "string" } },
    patternProperties: { "-key$": { type: "integer" } },
    additionalProperties: { type: "null" },
    required: ["a"],
  },
  { type: "object", propertyNames: { pattern: "^.$" }, additionalProperties: {} },
  { type: "object", properties: { a: {}, b: {} }, dependentRequired: { a: ["b"] } },
  { type: "object", properties: { a: {}, b: {} }, minProperties: 1, maxProperties: 2 },
  {
    type: "object",
    properties: { kind: { enum: ["a", "b"] }, n: { type: "integer" } },
    if: { properties: { kind: { const: "a" } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { required: ["n"] },
    else: { properties: { n: { maximum: 3 } } },
  },
  {
    type: "object",
    properties: { a: { type: "string" }, b: {} },
    anyOf: [{ required: ["a"] }, { required: ["b"] }],
  },
  {
    anyOf: [
      { type: "string", maxLength: 2 },
      { type: "null" },
      { type: "array", items: { type: "integer" } },
    ],
  },
  {
    allOf: [
      { type: "object", properties: { a: { type: "string" } } },
      { type: "object", required: ["a"] },
    ],
  },
  { $ref: "#/components/schemas/Name", minLength: 3 },
  {
    allOf: [{ $ref: "#/components/schemas/Named" }],
    type: "object",
    properties: { b: { type: "integer" } },
    required: ["b"],
  },
  { type: "object", properties: { constructor: { type: "string" } }, required: ["constructor"] },
  ...["date", "date-time", "email", "ipv4", "ipv6", "uri", "uuid"].map((format) => ({
    type: "string",
    format,
  })),
];

const components = {
  schemas: {
    Name: { type: "string" },
    Named: {
      type: "object",
      required: ["name"],
      properties: { name: { $ref: "#/components/schemas/Name" } },
    },
  },
};

for (const schema of SCHEMAS) {
  test(`zod takes what the schema takes: ${JSON.stringify(schema)}`, () => {
    const pair = {
      schema,
      document: { components },
      zod: evaluated(zodExpression(schema, "request", nameOf)),
      ajv: independentValidator().compile({ ...schema, components }),
    };
    const { accepted, disagreements } = compareVerdicts(pair, 300, seeded(1));
    assert.deepEqual(disagreements, []);
    assert.ok(accepted > 0 && accepted < 300, `${accepted} of 300 values are good, so little was shown`);
  });
}

test("a pattern that is no regular expression is not checked, one of the older dialect is", () => {
  const good = (pattern: string) => evaluated(zodExpression({ type: "string", pattern }, "request", nameOf));
  assert.equal(good("(?i)^abc$").safeParse("x").success, true);
  assert.equal(good("[").safeParse("x").success, true);
  assert.equal(good("^\\_$").safeParse("x").success, false);
  assert.equal(good("^\\_$").safeParse("_").success, true);
});

function nameOf(reference: string): string {
  return `names[${JSON.stringify(reference.split("/").at(-1))}]`;
}

const names = Object.fromEntries(
  Object.entries(components.schemas).map(([name, schema]) => [
    name,
    z.lazy((): z.ZodType => schemas(schema)),
  ]),
);

function schemas(schema: Schema): z.ZodType {
  return evaluated(zodExpression(schema, "request", nameOf));
}

/** Generated code is TypeScript; what a check needs of it is one type argument. */
function evaluated(expression: string): z.ZodType {
  return new Function("z", "names", `return ${expression.replaceAll("<string[]>", "")}`)(z, names);
}
