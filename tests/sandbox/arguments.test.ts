import assert from "node:assert/strict";
import { test } from "node:test";
import type { Operation, Parameter } from "../../src/core/operation.ts";
import { readArguments } from "../../src/sandbox/arguments.ts";
import { readBody } from "../../src/sandbox/body.ts";

const parameter = (argument: string, place: Parameter["in"], name = argument): Parameter => ({
  argument,
  name,
  in: place,
  required: false,
  style: place === "query" ? "form" : "simple",
  explode: true,
  allowReserved: false,
  bind: null,
});

const operation: Operation = {
  id: "things.update",
  method: "PUT",
  path: "/things/{id}",
  parameters: [parameter("id", "path"), parameter("tags", "query", "tags[]"), parameter("page", "query")],
  body: {
    mediaType: "application/json",
    required: false,
    fields: [
      { argument: "idBody", name: "id", required: false, binary: false },
      { argument: "trash", name: "trash", required: false, binary: false },
    ],
  },
  answers: [],
  security: [],
  retry: "never",
};

const rows: readonly [query: string, body: unknown, want: Record<string, unknown>][] = [
  ["", undefined, {}],
  ["tags[]=a&tags[]=b&page=2", undefined, { tags: ["a", "b"], page: "2" }],
  ["tags[0]=a&tags[1]=b", undefined, { tags: ["a", "b"] }],
  ["tags=a", undefined, { tags: ["a"] }],
  ["", { id: 5, trash: true, other: 1 }, { idBody: 5, trash: true }],
  ["trash=1", undefined, { trash: "1" }],
  ["trash=1", { trash: false }, { trash: false }],
  ["", [1, 2], {}],
];

for (const [query, body, want] of rows) {
  test(`?${query} with ${JSON.stringify(body)}`, () => {
    const request = new Request("http://x.test/things/7");
    const incoming = { request, query: new URLSearchParams(query), path: { id: "7" }, body };
    assert.deepEqual(readArguments(operation, incoming), { id: "7", ...want });
  });
}

test("a body without fields travels whole", () => {
  const whole = {
    ...operation,
    parameters: [],
    body: { mediaType: "application/json", required: true, fields: null },
  };
  const incoming = {
    request: new Request("http://x.test"),
    query: new URLSearchParams(),
    path: {},
    body: [1, 2],
  };
  assert.deepEqual(readArguments(whole, incoming), { body: [1, 2] });
});

test("a body counts only under a content type that says what it is", async () => {
  const send = (type: string, body: string) =>
    readBody(new Request("http://x.test", { method: "POST", headers: { "content-type": type }, body }));
  assert.deepEqual(await send("application/json; charset=utf-8", '{"a":1}'), { a: 1 });
  assert.deepEqual(await send("application/vnd.api+json", '{"a":1}'), { a: 1 });
  assert.deepEqual(await send("application/x-www-form-urlencoded", "a=1&b[]=2&b[]=3"), {
    a: "1",
    b: ["2", "3"],
  });
  assert.equal(await send("text/plain", '{"a":1}'), undefined);
  assert.equal(await send("application/json", '{"a":'), undefined);
  assert.equal(await send("multipart/form-data; boundary=x", "no parts"), undefined);
});
