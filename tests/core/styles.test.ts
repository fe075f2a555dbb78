import assert from "node:assert/strict";
import { test } from "node:test";
import type { Parameter } from "../../src/core/operation.ts";
import { serialize } from "../../src/core/serialize.ts";
import { operation, parameter } from "./contract.ts";

const ARRAY = ["blue", "black", "brown"];
const OBJECT = { R: 100, G: 200, B: 150 };

/** The table "Style Examples" of OpenAPI 3.1.1, section 4.8.12.4; null where it says n/a or nothing is sent. */
const PATH_ROWS: [Parameter["style"], boolean, string, string, string][] = [
  ["matrix", false, ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"],
  ["matrix", true, ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"],
  ["label", false, ".blue", ".blue,black,brown", ".R,100,G,200,B,150"],
  ["label", true, ".blue", ".blue.black.brown", ".R=100.G=200.B=150"],
  ["simple", false, "blue", "blue,black,brown", "R,100,G,200,B,150"],
  ["simple", true, "blue", "blue,black,brown", "R=100,G=200,B=150"],
];

for (const [style, explode, string, array, object] of PATH_ROWS) {
  test(`path ${style}, explode ${explode}`, () => {
    const one = operation({
      path: "/a/{color}",
      parameters: [parameter("color", "path", { style, explode })],
    });
    const path = (color: unknown) => serialize(one, { color }).path;
    assert.equal(path("blue"), `/a/${string}`);
    assert.equal(path(ARRAY), `/a/${array}`);
    assert.equal(path(OBJECT), `/a/${object}`);
  });
}

const QUERY_ROWS: [Parameter["style"], boolean, unknown, string][] = [
  ["form", false, "", "color="],
  ["form", false, "blue", "color=blue"],
  ["form", false, ARRAY, "color=blue,black,brown"],
  ["form", false, OBJECT, "color=R,100,G,200,B,150"],
  ["form", true, "", "color="],
  ["form", true, "blue", "color=blue"],
  ["form", true, ARRAY, "color=blue&color=black&color=brown"],
  ["form", true, OBJECT, "R=100&G=200&B=150"],
  ["spaceDelimited", false, ARRAY, "color=blue%20black%20brown"],
  ["spaceDelimited", false, OBJECT, "color=R%20100%20G%20200%20B%20150"],
  ["pipeDelimited", false, ARRAY, "color=blue%7Cblack%7Cbrown"],
  ["pipeDelimited", false, OBJECT, "color=R%7C100%7CG%7C200%7CB%7C150"],
  ["deepObject", true, OBJECT, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"],
  [
    "deepObject",
    true,
    { a: { b: [1, null, "x y"] }, c: undefined },
    "color%5Ba%5D%5Bb%5D%5B0%5D=1&color%5Ba%5D%5Bb%5D%5B2%5D=x%20y",
  ],
  ["form", true, [], ""],
  ["form", false, [], ""],
  ["form", true, {}, ""],
  ["form", true, null, ""],
  ["form", true, undefined, ""],
  ["form", true, [1, null, undefined, 2], "color=1&color=2"],
  ["form", true, true, "color=true"],
  ["form", true, false, "color=false"],
  ["form", true, 0, "color=0"],
  ["form", true, 12345678901234567890n, "color=12345678901234567890"],
  ["form", true, new Date(0), "color=1970-01-01T00%3A00%3A00.000Z"],
  ["form", true, [{ a: 1 }], "color=%7B%22a%22%3A1%7D"],
  ["form", true, "a b&c=d#é!*'()", "color=a%20b%26c%3Dd%23%C3%A9%21%2A%27%28%29"],
];

for (const [style, explode, value, expected] of QUERY_ROWS) {
  test(`query ${style}, explode ${explode}: ${expected || "nothing"}`, () => {
    const one = operation({ parameters: [parameter("color", "query", { style, explode })] });
    assert.equal(serialize(one, { color: value }).query, expected);
  });
}

test("a query array in PHP's form keeps its brackets", () => {
  const accounts = parameter("accounts[]", "query", { argument: "accounts" });
  const { query } = serialize(operation({ parameters: [accounts] }), { accounts: [6, 5] });
  assert.equal(query, "accounts%5B%5D=6&accounts%5B%5D=5");
  assert.deepEqual(new URLSearchParams(query).getAll("accounts[]"), ["6", "5"]);
});

test("allowReserved keeps what may stand in a value and finished triples, never what ends it", () => {
  const url = parameter("url", "query", { allowReserved: true });
  const { query } = serialize(operation({ parameters: [url] }), {
    url: "https://e.x/a?b=c&admin=1#f+g [h] %2F %zz",
  });
  assert.equal(query, "url=https://e.x/a?b=c%26admin=1%23f%2Bg%20%5Bh%5D%20%2F%20%25zz");
  assert.deepEqual([...new URL(`http://h/?${query}`).searchParams.keys()], ["url"]);
});

const HEADER_ROWS: [boolean, unknown, string | undefined][] = [
  [false, "blue", "blue"],
  [false, ARRAY, "blue,black,brown"],
  [false, OBJECT, "R,100,G,200,B,150"],
  [true, OBJECT, "R=100,G=200,B=150"],
  [false, "a b/c?d", "a b/c?d"],
  [false, null, undefined],
];

for (const [explode, value, expected] of HEADER_ROWS) {
  test(`header, explode ${explode}: ${expected}`, () => {
    const one = operation({ parameters: [parameter("X-Color", "header", { argument: "color", explode })] });
    assert.equal(serialize(one, { color: value }).headers["x-color"], expected);
  });
}

test("cookies share one header and are encoded", () => {
  const one = operation({
    parameters: [
      parameter("session", "cookie"),
      parameter("color", "cookie"),
      parameter("flat", "cookie", { explode: false }),
    ],
  });
  const { headers } = serialize(one, { session: "a;b=c", color: ["x", "y"], flat: [1, 2] });
  assert.equal(headers.cookie, "session=a%3Bb%3Dc; color=x; color=y; flat=1,2");
});

for (const bad of ["a\r\nx-evil: 1", "a\nb", "nul\0", "snow☃"]) {
  test(`a header value that would break the header is refused: ${JSON.stringify(bad)}`, () => {
    const one = operation({ parameters: [parameter("X-Note", "header", { argument: "note" })] });
    assert.throws(() => serialize(one, { note: bad }), {
      name: "ValidationError",
      errors: { note: ["has characters that a header cannot carry"] },
    });
  });
}

for (const bad of [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Symbol("s"),
  () => 1,
  "\ud800",
  new Date(Number.NaN),
]) {
  test(`a value without a text form is refused by name: ${String(bad)}`, () => {
    const one = operation({ parameters: [parameter("x", "query")] });
    assert.throws(
      () => serialize(one, { x: bad }),
      (error: Error) => error.name === "ValidationError" && error.message.includes("x: "),
    );
  });
}

test("the same name in path, query and header goes to three places", () => {
  const one = operation({
    path: "/a/{id}",
    parameters: [
      parameter("id", "path"),
      parameter("id", "query", { argument: "idQuery" }),
      parameter("id", "header", { argument: "idHeader" }),
    ],
  });
  const wire = serialize(one, { id: 1, idQuery: 2, idHeader: 3 });
  assert.deepEqual([wire.path, wire.query, wire.headers.id], ["/a/1", "id=2", "3"]);
});

test("accept names what the operation answers with", () => {
  const accept = (...kinds: ("json" | "text" | "binary" | "empty")[]) =>
    serialize(operation({ answers: kinds.map((kind) => ({ status: "200", kind })) }), {}).headers.accept;
  assert.equal(accept("json"), "application/json");
  assert.equal(accept("empty"), "application/json");
  assert.equal(accept("binary"), "*/*");
  assert.equal(accept("json", "text"), "application/json, */*;q=0.5");
});
