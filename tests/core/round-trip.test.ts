import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Parameter } from "../../src/core/operation.ts";
import { serialize } from "../../src/core/serialize.ts";
import { anyText } from "./any-text.ts";
import { operation, parameter } from "./contract.ts";

type Style = Parameter["style"];
type Value = string | string[] | Record<string, string>;

/** What a path accepts; `path.test.ts` shows what it refuses. */
const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .filter((s) => !/^\.{1,2}$|[\\/]/.test(s));
const key = fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/);
const list = fc.array(text, { minLength: 1, maxLength: 4 });
const record = fc.dictionary(key, text, { minKeys: 1, maxKeys: 4, noNullPrototype: true });

const decode = decodeURIComponent;
const pairs = (parts: string[]) =>
  Object.fromEntries(
    parts.map((part) => [decode(part.split("=")[0] ?? ""), decode(part.slice(part.indexOf("=") + 1))]),
  );
const flat = (parts: string[]) =>
  Object.fromEntries(parts.flatMap((part, i) => (i % 2 ? [] : [[decode(part), decode(parts[i + 1] ?? "")]])));

/** A reader written from the style table, knowing nothing of the writer. */
function readParts(
  kind: "text" | "list" | "record",
  exploded: string[],
  joined: string[],
  explode: boolean,
): Value {
  if (kind === "text") return decode(joined.join(","));
  if (kind === "list") return (explode ? exploded : joined).map(decode);
  return explode ? pairs(exploded) : flat(joined);
}

function readPath(style: Style, explode: boolean, kind: "text" | "list" | "record", segment: string): Value {
  if (style === "simple") return readParts(kind, segment.split(","), segment.split(","), explode);
  if (style === "label") {
    const rest = segment.slice(1);
    return readParts(kind, rest.split("."), kind === "text" ? [rest] : rest.split(","), explode);
  }
  const items = segment.slice(1).split(";");
  const named = items.map((item) => (kind === "record" ? item : item.slice("v=".length)));
  return readParts(kind, named, segment.slice(";v=".length).split(","), explode);
}

function readQuery(style: Style, explode: boolean, kind: "text" | "list" | "record", query: string): Value {
  const items = query.split("&");
  if (style === "deepObject") {
    const deep = items.map((item) => item.replace(/^v%5B(.*?)%5D=/, "$1="));
    return pairs(deep);
  }
  const delimiter = { spaceDelimited: "%20", pipeDelimited: "%7C" }[style as string] ?? ",";
  const named = items.map((item) => (kind === "record" ? item : item.slice("v=".length)));
  const joined = query.slice("v=".length);
  return readParts(kind, named, kind === "text" ? [joined] : joined.split(delimiter), explode);
}

const KINDS = { text, list, record } as const;

for (const style of ["simple", "label", "matrix"] as const) {
  for (const explode of [false, true]) {
    for (const kind of ["text", "list", "record"] as const) {
      test(`path ${style} explode=${explode} ${kind}: what is written can be read back`, () => {
        // An exploded label separates by dots, which need no encoding in a value.
        const values = (KINDS[kind] as fc.Arbitrary<Value>).filter(
          (value) =>
            !(style === "label" && explode && kind !== "text" && JSON.stringify(value).includes(".")),
        );
        const one = operation({ path: "/a/{v}/b", parameters: [parameter("v", "path", { style, explode })] });
        fc.assert(
          fc.property(values, (v) => {
            const segment = serialize(one, { v }).path.split("/")[2] ?? "";
            assert.deepEqual(readPath(style, explode, kind, segment), v);
          }),
        );
      });
    }
  }
}

const QUERY_STYLES: [Style, boolean, (keyof typeof KINDS)[]][] = [
  ["form", true, ["text", "list", "record"]],
  ["form", false, ["text", "list", "record"]],
  ["spaceDelimited", false, ["list", "record"]],
  ["pipeDelimited", false, ["list", "record"]],
  ["deepObject", true, ["record"]],
];

for (const [style, explode, kinds] of QUERY_STYLES) {
  for (const kind of kinds) {
    test(`query ${style} explode=${explode} ${kind}: what is written can be read back`, () => {
      // These two styles cannot tell an encoded delimiter from one in a value; OpenAPI says so itself.
      const values = (KINDS[kind] as fc.Arbitrary<Value>).filter(
        (value) => !/Delimited/.test(style) || !/[ |]/.test(JSON.stringify(value)),
      );
      const one = operation({ parameters: [parameter("v", "query", { style, explode })] });
      fc.assert(
        fc.property(values, (v) => {
          assert.deepEqual(readQuery(style, explode, kind, serialize(one, { v }).query), v);
        }),
      );
    });
  }
}

test("a query value is read by URLSearchParams as it was given, whatever it is", () => {
  const one = operation({
    parameters: [parameter("v[]", "query", { argument: "v" }), parameter("w", "query")],
  });
  const any = anyText();
  fc.assert(
    fc.property(fc.array(any), any, (v, w) => {
      const read = new URL(`http://h/?${serialize(one, { v, w }).query}`).searchParams;
      assert.deepEqual(read.getAll("v[]"), v);
      assert.equal(read.get("w"), w);
    }),
  );
});

test("cookie values survive", () => {
  const one = operation({ parameters: [parameter("a", "cookie"), parameter("b", "cookie")] });
  const any = anyText({ minLength: 1 });
  fc.assert(
    fc.property(any, any, (a, b) => {
      const read = (serialize(one, { a, b }).headers.cookie ?? "").split("; ").map((pair) => pair.split("="));
      assert.deepEqual(
        read.map(([name, value]) => [name, decode(value ?? "")]),
        [
          ["a", a],
          ["b", b],
        ],
      );
    }),
  );
});
