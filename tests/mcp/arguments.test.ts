import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { toWire } from "../../src/mcp/arguments.ts";
import { tool } from "./tool.ts";

const lend = tool({
  arguments: [
    { name: "shelf", argument: "shelfUuid", bind: "shelf", default: null, unbound: null },
    { name: null, argument: "tenant", bind: "tenant", default: null, unbound: null },
    { name: "bookUuids", argument: "books", bind: null, default: null, unbound: null },
    { name: "days", argument: "days", bind: null, default: 14, unbound: null },
    { name: "language", argument: "lang", bind: "language", default: "en", unbound: null },
  ],
});

const rows = [
  { name: "nothing given, nothing configured", args: {}, defaults: {}, want: { days: 14, lang: "en" } },
  {
    name: "configuration fills in",
    args: {},
    defaults: { shelf: "s-1", tenant: 7, language: "fr" },
    want: { shelfUuid: "s-1", tenant: 7, days: 14, lang: "fr" },
  },
  {
    name: "what the model says wins, under its wire name",
    args: { shelf: "s-2", bookUuids: ["b"], days: 0, note: "x" },
    defaults: { shelf: "s-1" },
    want: { shelfUuid: "s-2", books: ["b"], days: 0, note: "x", lang: "en" },
  },
  {
    name: "null is a value",
    args: { shelf: null, days: null },
    defaults: { shelf: "s-1" },
    want: { shelfUuid: null, days: null, lang: "en" },
  },
];

for (const { name, args, defaults, want } of rows) {
  test(`toWire: ${name}`, () => assert.deepEqual(toWire(lend, args, defaults), want));
}

test("toWire: what a tool does not list passes through, whatever it is called", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true }), (args) => {
      assert.deepEqual(toWire(tool({}), args, {}), args);
    }),
  );
});
