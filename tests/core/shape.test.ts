import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { shapeOf } from "../../src/core/shape.ts";

const ROWS: readonly (readonly [given: unknown, want: unknown])[] = [
  ["Hello", "string(5)"],
  [7, "number"],
  [true, "boolean"],
  [null, "null"],
  [undefined, "undefined"],
  [new Blob(["abc"]), "bytes(3)"],
  [new Date(0), "object"],
  [
    { name: "News", accounts: [1, "two"], options: {} },
    { name: "string(4)", accounts: ["number", "string(3)"], options: {} },
  ],
  [
    [1, 2, 3, 4, 5],
    ["number", "number", "number", "2 more"],
  ],
  [{ "me@example.com": 1 }, { "property 1 (14)": "number" }],
  [{ a: { a: { a: { a: { a: { a: 1, b: 2 } } } } } }, { a: { a: { a: { a: { a: "object(2)" } } } } }],
];

for (const [given, want] of ROWS) {
  test(`the shape of ${JSON.stringify(given)}`, () => assert.deepEqual(shapeOf(given), want));
}

test("a shape is small and has none of the texts, whatever they are in", () => {
  const text = fc.string({ minLength: 4 }).map((letters) => `§${letters}`);
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 7 },
      text,
      fc.array(tie("any"), { maxLength: 60 }),
      fc.dictionary(text, tie("any"), { maxKeys: 60 }),
    ),
  })).any;
  fc.assert(
    fc.property(value, (given) => {
      assert.ok(!JSON.stringify(shapeOf(given)).includes("§"));
    }),
  );
});
