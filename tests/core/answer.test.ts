import assert from "node:assert/strict";
import { test } from "node:test";
import type { Answer } from "../../src/core/operation.ts";
import { operation } from "./contract.ts";
import { answering, createTag, failing, listTags, reach } from "./reach.ts";

const ANSWERS: [string, Answer[], number, string | null, string, unknown][] = [
  [
    "JSON",
    [{ status: "200", kind: "json" }],
    200,
    '{"a":[1]}',
    "application/json; charset=utf-8",
    { a: [1] },
  ],
  ["a JSON dialect", [{ status: "200", kind: "json" }], 200, '{"a":1}', "application/problem+json", { a: 1 }],
  ["JSON without a type", [{ status: "200", kind: "json" }], 200, "[1]", "", [1]],
  [
    "JSON after a byte order mark",
    [{ status: "200", kind: "json" }],
    200,
    "\ufeff[1]",
    "application/json",
    [1],
  ],
  ["201 where 200 is documented", [{ status: "200", kind: "json" }], 201, "{}", "application/json", {}],
  ["a class of statuses", [{ status: "2XX", kind: "json" }], 202, "{}", "application/json", {}],
  ["204", [{ status: "200", kind: "json" }], 204, null, "", undefined],
  ["nothing where nothing is promised", [{ status: "202", kind: "empty" }], 202, "", "", undefined],
  [
    "a page where nothing is promised",
    [{ status: "202", kind: "empty" }],
    202,
    "<p>ok",
    "text/html",
    undefined,
  ],
  [
    "JSON where nothing is promised",
    [{ status: "204", kind: "empty" }],
    200,
    '{"ok":true}',
    "application/json",
    { ok: true },
  ],
  ["text", [{ status: "200", kind: "text" }], 200, "hé", "text/plain", "hé"],
  [
    "text beside JSON",
    [
      { status: "200", kind: "json" },
      { status: "200", kind: "text" },
    ],
    200,
    "a,b",
    "text/csv",
    "a,b",
  ],
];

for (const [name, answers, status, body, type, expected] of ANSWERS) {
  test(`an answer with ${name} becomes data`, async () => {
    const got = await answering(status, body, type).call({ ...listTags, answers }, {});
    assert.deepEqual(got, expected);
  });
}

test("bytes become a Blob with their type", async () => {
  const transport = reach(
    () => new Response(Uint8Array.of(137, 80, 0), { headers: { "content-type": "image/png" } }),
  ).transport;
  const image = operation({ answers: [{ status: "200", kind: "binary" }] });
  const blob = (await transport.call(image, {})) as Blob;
  assert.deepEqual([blob.type, [...new Uint8Array(await blob.arrayBuffer())]], ["image/png", [137, 80, 0]]);
});

test("HEAD answers with nothing", async () => {
  const transport = reach(
    () => new Response(null, { headers: { "content-type": "application/json", "content-length": "12" } }),
  ).transport;
  assert.equal(await transport.call(operation({ method: "HEAD" }), {}), undefined);
});

const NOT_ANSWERS: [string, string, string, RegExp][] = [
  ["a log-in page", "<!DOCTYPE html><html>…", "text/html", /web page/],
  ["a page that calls itself JSON", "\n <html>", "application/json", /web page/],
  ["a page without a type", "<!doctype html>", "", /web page/],
  ["an empty body", "", "application/json", /nothing/],
  ["cut JSON", '{"data":[{"id":1', "application/json", /not valid JSON/],
  ["plain text", "ok", "text/plain", /other than JSON/],
];

for (const [name, body, type, message] of NOT_ANSWERS) {
  test(`status 200 with ${name} is an error, not data`, async () => {
    const error = await failing(answering(200, body, type).call(createTag, { name: "x" }));
    assert.deepEqual([error.category, error.status, error.outcome], ["invalid_response", 200, "unknown"]);
    assert.match(error.message, message);
  });
}
