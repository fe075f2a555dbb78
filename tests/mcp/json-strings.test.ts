import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Arguments } from "../../src/core/operation.ts";
import { parseJsonStrings } from "../../src/mcp/json-strings.ts";

const list = { type: "array", items: { type: "integer" } };
const version = { type: "object", properties: { body: { type: "string" }, media: list } };
const schema = {
  type: "object",
  properties: {
    title: { type: "string" },
    count: { type: "integer" },
    ids: list,
    versions: { type: "array", items: version },
    content: { anyOf: [{ type: "array", items: version }, version] },
    either: { anyOf: [{ type: "string" }, list] },
    anything: {},
  },
};

const rows: readonly { name: string; args: Arguments; want: Arguments }[] = [
  { name: "a list", args: { ids: "[1,2]" }, want: { ids: [1, 2] } },
  {
    name: "an object inside a list inside a string",
    args: { versions: '["{\\"media\\":\\"[3]\\"}"]' },
    want: { versions: [{ media: [3] }] },
  },
  {
    name: "an object where list or object may stand",
    args: { content: '{"body":"x"}' },
    want: { content: { body: "x" } },
  },
  {
    name: "a list where list or object may stand",
    args: { content: '[{"media":"[1]"}]' },
    want: { content: [{ media: [1] }] },
  },
  { name: "a text keeps its text", args: { title: '["not a list"]' }, want: { title: '["not a list"]' } },
  {
    name: "a text inside an object keeps its text",
    args: { versions: [{ body: "{}" }] },
    want: { versions: [{ body: "{}" }] },
  },
  { name: "a place that takes texts too keeps its text", args: { either: "[1]" }, want: { either: "[1]" } },
  {
    name: "a place that takes anything keeps its text",
    args: { anything: "[1]" },
    want: { anything: "[1]" },
  },
  { name: "JSON of the wrong kind is left to the check", args: { ids: '{"a":1}' }, want: { ids: '{"a":1}' } },
  { name: "no JSON is left to the check", args: { ids: "1,2" }, want: { ids: "1,2" } },
  { name: "numbers are left to the check", args: { count: "3" }, want: { count: "3" } },
  {
    name: "unknown names are left to the check",
    args: { other: "[1]", constructor: "[]" },
    want: { other: "[1]", constructor: "[]" },
  },
];

for (const { name, args, want } of rows) {
  test(`JSON strings: ${name}`, () => assert.deepEqual(parseJsonStrings(args, schema), want));
}

test("JSON strings: encoding any list twice makes no difference, and plain arguments are not touched", () => {
  const ids = fc.array(fc.integer());
  fc.assert(
    fc.property(ids, fc.string(), (numbers, title) => {
      const plain = { ids: numbers, title };
      assert.deepEqual(parseJsonStrings(plain, schema), plain);
      assert.deepEqual(parseJsonStrings({ ids: JSON.stringify(numbers), title }, schema), plain);
    }),
  );
});
