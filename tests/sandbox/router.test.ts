import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import type { Operation } from "../../src/core/operation.ts";
import { checkInput } from "../../src/sandbox/mixpost/validation.ts";
import { Refused } from "../../src/sandbox/refused.ts";
import { createRouter, type Router } from "../../src/sandbox/router.ts";

function operation(id: string, method: Operation["method"], path: string, status = "200"): Operation {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  return {
    id,
    method,
    path,
    parameters: names.map((name) => ({
      argument: name,
      name,
      in: "path",
      required: true,
      style: "simple",
      explode: false,
      allowReserved: false,
      bind: null,
    })),
    body: null,
    answers: [{ status, kind: status === "204" ? "empty" : "json" }],
    security: [],
    retry: "never",
  };
}

const table = [
  operation("any.get", "GET", "/{team}/{thing}"),
  operation("things.get", "GET", "/things/{thing}"),
  operation("things.special", "GET", "/things/special"),
  operation("things.delete", "DELETE", "/things/{thing}", "204"),
  operation("things.broken", "GET", "/broken/answer"),
  operation("things.throws", "GET", "/throwing/handler"),
  operation("things.refused", "GET", "/refused/call"),
];

const echo = (id: string) => (input: unknown) => ({ id, input });

const router: Router = {
  operations: Object.fromEntries(table.map((entry) => [entry.id, entry])),
  handlers: {
    "any.get": echo("any.get"),
    "things.get": echo("things.get"),
    "things.special": echo("things.special"),
    "things.delete": () => undefined,
    "things.broken": () => ({ id: 5 }),
    "things.throws": () => {
      throw new TypeError("Oops");
    },
    "things.refused": () => {
      throw new Refused(418, { message: "No." }, { "x-why": "tea" });
    },
  },
  requests: Object.fromEntries(
    table.map(({ id, parameters }) => [id, strictlyNumbers(parameters.map(({ name }) => name))]),
  ),
  responses: {
    ...Object.fromEntries(table.map(({ id }) => [id, z.looseObject({ id: z.string() })])),
    "things.delete": z.undefined(),
  },
  basePath: "/base",
  around: (_, call) => call(),
  enter: () => undefined,
  check: checkInput,
  unknown: (_, allowed) => new Refused(404, { message: `Unknown; allowed: ${allowed}` }),
};

/** Stricter than anything that the paths below hold. */
function strictlyNumbers(names: readonly string[]): z.ZodType {
  return z.strictObject(Object.fromEntries(names.map((name) => [name, z.int()])));
}

const call = createRouter(router);

async function send(
  method: string,
  path: string,
): Promise<{ status: number; body: unknown; headers: Headers }> {
  const response = await call(new Request(`http://x.test${path}`, { method }), undefined);
  const text = await response.text();
  return {
    status: response.status,
    body: text === "" ? undefined : JSON.parse(text),
    headers: response.headers,
  };
}

const rows: readonly [path: string, id: string, input: unknown][] = [
  ["/base/things/special", "things.special", {}],
  ["/base/things/7", "things.get", { thing: 7 }],
  ["/base/things/other", "things.get", { thing: "other" }],
  ["/base/team/special", "any.get", { team: "team", thing: "special" }],
  ["/base/things/a%20b%2Fc", "things.get", { thing: "a b/c" }],
  ["/base/things/special/", "things.special", {}],
];

for (const [path, id, input] of rows) {
  test(`${path} reaches ${id}; a value in the path is never invalid`, async () => {
    const { status, body } = await send("GET", path);
    assert.deepEqual([status, body], [200, { id, input }]);
  });
}

test("an answer without content has the status that is documented for it", async () => {
  const { status, body } = await send("DELETE", "/base/things/7");
  assert.deepEqual([status, body], [204, undefined]);
});

test("an answer that breaks its own schema is a loud failure", async () => {
  const { status, body } = await send("GET", "/base/broken/answer");
  assert.equal(status, 500);
  assert.match(JSON.stringify(body), /answer of things\.broken breaks its own schema.*id/s);
});

test("so is a handler that throws", async () => {
  const { status, body } = await send("GET", "/base/throwing/handler");
  assert.equal(status, 500);
  assert.match(JSON.stringify(body), /Oops/);
});

test("a refusal is sent as it is", async () => {
  const { status, body, headers } = await send("GET", "/base/refused/call");
  assert.deepEqual([status, body, headers.get("x-why")], [418, { message: "No." }, "tea"]);
});

test("a path without an operation says which methods it has", async () => {
  assert.deepEqual((await send("POST", "/base/things/7")).body, { message: "Unknown; allowed: GET,DELETE" });
  assert.deepEqual((await send("GET", "/things/7")).body, { message: "Unknown; allowed: " });
});
