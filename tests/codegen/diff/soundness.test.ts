import { strict as assert } from "node:assert";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { verdictOf } from "../../../codegen/diff/change.ts";
import { compareSchemas } from "../../../codegen/diff/schema/compare.ts";
import type { Direction } from "../../../codegen/diff/schema/finding.ts";

/*
 * The comparison against an independent judge: what it calls compatible, a validator that knows nothing of it never
 * refutes. `oneOf` counts as `anyOf`, as everywhere in the generator. Objects are closed here: with open ones a new optional property is compatible by decision, not by logic.
 */

type Schema = Record<string, unknown>;
type Pair = readonly [before: Schema, after: Schema];

const small = fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined });
const enums = (values: readonly unknown[]) =>
  fc.option(fc.subarray([...values], { minLength: 1 }), { nil: undefined });
const independent = (schema: fc.Arbitrary<Schema>): fc.Arbitrary<Pair> => fc.tuple(schema, schema);

const text = independent(
  fc.record({
    type: fc.constant("string"),
    minLength: small,
    maxLength: small,
    enum: enums(["", "a", "ab", "abc"]),
  }),
);
const number = independent(
  fc.record({
    type: fc.constantFrom("integer", "number"),
    minimum: small,
    exclusiveMinimum: small,
    maximum: small,
    exclusiveMaximum: small,
    multipleOf: fc.option(fc.constantFrom(1, 2, 3, 4), { nil: undefined }),
    enum: enums([0, 1, 2, 0.5]),
  }),
);
const other = independent(
  fc.constantFrom<Schema>(
    {},
    { type: "boolean" },
    { type: "null" },
    { const: "a" },
    { enum: ["a", null, 1] },
  ),
);

const { pair } = fc.letrec<{ pair: Pair; same: Pair }>((tie) => ({
  pair: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    text,
    number,
    other,
    tie("same").map(([before]): Pair => [before, before]),
    fc.tuple(tie("pair"), small, small).map(
      ([[before, after], most, least]): Pair => [
        { type: "array", items: before, maxItems: most },
        { type: "array", items: after, maxItems: most, minItems: least },
      ],
    ),
    fc.tuple(tie("pair"), tie("pair"), fc.subarray(["a", "b"]), fc.subarray(["a", "b"])).map(objects),
    fc
      .tuple(tie("pair"), tie("pair"))
      .map(([[a, b], [c, d]]): Pair => [{ anyOf: [a, c] }, { anyOf: [d, b] }]),
    fc.tuple(tie("pair"), tie("pair")).map(([[a, b], [c]]): Pair => [a, { anyOf: [c, b] }]),
    fc.tuple(tie("pair"), tie("pair")).map(([[a, b], [c]]): Pair => [{ anyOf: [a, c] }, b]),
  ),
  same: tie("pair") as fc.Arbitrary<Pair>,
}));

function objects([[a, b], [c, d], before, after]: readonly [Pair, Pair, string[], string[]]): Pair {
  const closed = { type: "object", additionalProperties: false };
  return [
    { ...closed, properties: { a, b: c }, required: before },
    { ...closed, properties: { a: b, b: d }, required: after },
  ];
}

const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom<unknown>("", "a", "ab", "abc", "abcd", 0, 1, 2, 3, 4, -1, 0.5, true, null),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("a", "b"), tie("value"), { maxKeys: 2 }),
  ),
}));

const ajv = new Ajv2020({ strict: false });

for (const direction of ["input", "output"] as const) {
  test(`what is compatible as ${direction} is so in the eyes of a validator`, () => {
    let compatible = 0;
    fc.assert(
      fc.property(pair, fc.array(value, { minLength: 30, maxLength: 30 }), ([before, after], values) => {
        if (isBreaking(before, after, direction)) return;
        compatible++;
        // What was sent has to be admitted still; what is answered now has to have been possible before.
        const [narrow, wide] = direction === "input" ? [before, after] : [after, before];
        const [sent, admitted] = [ajv.compile(json(narrow)), ajv.compile(json(wide))];
        for (const sample of values.filter((candidate) => sent(candidate))) {
          assert.ok(admitted(sample), `${JSON.stringify(sample)} from ${JSON.stringify([before, after])}`);
        }
      }),
      { numRuns: 1000 },
    );
    assert.ok(compatible > 100, `only ${compatible} pairs were compatible`);
  });
}

test("a schema has not changed from itself, and a way back turns wider into narrower", () => {
  const opposite = {
    wider: "narrower",
    narrower: "wider",
    other: "other",
    harmless: "harmless",
    text: "text",
  } as const;
  const none = new Map();
  const comparison = { before: none, after: none, direction: "input", named: none } as const;
  const effects = (before: Schema, after: Schema) =>
    new Set(compareSchemas(json(before), json(after), comparison).map(({ effect }) => effect));
  fc.assert(
    fc.property(pair, ([before, after]) => {
      assert.deepEqual(compareSchemas(json(before), json(before), comparison), []);
      const [there, back] = [effects(before, after), effects(after, before)];
      const turned = new Set([...back].map((effect) => opposite[effect]));
      assert.deepEqual([...there].sort(), [...turned].sort());
    }),
    { numRuns: 300 },
  );
});

const integer = { type: "integer" };
const untyped: readonly (readonly [what: string, before: Schema, after: Schema, breaks: boolean])[] = [
  [
    "a text that items stand beside is gone",
    { oneOf: [{ type: "string" }, { type: "array" }], items: integer },
    { type: "array", items: integer },
    true,
  ],
  [
    "a text that items stand beside is as it was",
    { oneOf: [{ type: "string" }, { type: "array" }], items: integer },
    { oneOf: [{ type: "string" }, { type: "array", items: integer }] },
    false,
  ],
  [
    "properties of a text say nothing",
    { type: "string" },
    { allOf: [{ type: "string" }, { properties: { a: integer } }] },
    false,
  ],
  [
    "items beside properties are narrower",
    { properties: { a: integer }, items: {} },
    { properties: { a: integer }, items: integer },
    true,
  ],
  [
    "a forgotten type is what was meant",
    { properties: { a: integer } },
    { type: "object", properties: { a: integer } },
    false,
  ],
];

for (const [what, before, after, breaks] of untyped) {
  test(`keywords without a type: ${what}`, () => {
    assert.equal(isBreaking(before, after, "input"), breaks);
  });
}

test("schemas that contain themselves by way of parts, unions and other names come to an end", () => {
  const child = (type: string, items: Schema) => ({
    type: "object",
    properties: { title: { type }, children: { type: "array", items } },
  });
  const wrappings = [
    (ref: Schema) => ref,
    (ref: Schema) => ({ allOf: [ref] }),
    (ref: Schema) => ({ anyOf: [ref, { type: "null" }] }),
  ];
  for (const wrap of wrappings) {
    const before = new Map([["Tree", child("string", wrap({ $ref: "#/$defs/Tree" }))]]);
    const after = new Map([["Node", child("integer", wrap({ $ref: "#/$defs/Node" }))]]);
    const comparison = { before, after, direction: "input", named: new Map() } as const;
    const findings = compareSchemas({ $ref: "#/$defs/Tree" }, { $ref: "#/$defs/Node" }, comparison);
    assert.equal(findings[0]?.at, "title");
    assert.ok(findings.length <= 2, `${findings.length} findings`);
  }
});

function isBreaking(before: Schema, after: Schema, direction: Direction): boolean {
  const none = new Map();
  const comparison = { before: none, after: none, direction, named: none };
  const findings = compareSchemas(json(before), json(after), comparison);
  return findings.some(({ effect }) => verdictOf(effect, direction) === "breaking");
}

/** As it would be read: without what is undefined. */
function json(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema));
}
