import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { test } from "node:test";
import { z } from "zod";
import { createTransport } from "../../src/core/client-transport.ts";
import { type ApiError, ValidationError } from "../../src/core/errors.ts";
import { validateWith } from "../../src/core/issues.ts";
import type { Arguments, Operation } from "../../src/core/operation.ts";
import { createTag, failing, listTags, reach, UUID } from "./reach.ts";

test("one call is one request: URL, method, headers and body as the contract says", async () => {
  const { seen, transport } = reach(() => Response.json({ id: 4 }, { status: 201 }), {
    defaults: { workspace: "w 1" },
  });
  assert.deepEqual(await transport.call(createTag, { name: "news" }), { id: 4 });
  assert.equal(seen.length, 1);
  const [{ url, method, headers, body } = assert.fail()] = seen;
  assert.deepEqual([method, url], ["POST", "https://example.com/mixpost/api/w%201/tags"]);
  assert.equal(body, '{"name":"news"}');
  assert.equal(headers["content-type"], "application/json");
  assert.equal(headers.accept, "application/json");
  assert.match(headers["x-request-id"] ?? "", UUID);
});

test("every call has a request id of its own; the error carries the one that was sent", async () => {
  const { seen, transport } = reach(() => Response.json({}, { status: 404 }), {
    defaults: { workspace: "w" },
  });
  const first = await failing(transport.call(listTags, {}));
  const second = await failing(transport.call(listTags, {}));
  assert.notEqual(first.requestId, second.requestId);
  assert.deepEqual(
    seen.map(({ headers }) => headers["x-request-id"]),
    [first.requestId, second.requestId],
  );
});

test("a caller who has a request id already gives it along", async () => {
  const { seen, transport } = reach(() => Response.json([]), { defaults: { workspace: "w" } });
  await transport.call(listTags, {}, { requestId: "7d9f5a2e-5c0b-4a52-9d6c-0a2b7d1c1c11" });
  assert.equal(seen[0]?.headers["x-request-id"], "7d9f5a2e-5c0b-4a52-9d6c-0a2b7d1c1c11");
});

test("a bound argument comes from the defaults, and the caller's own wins", async () => {
  const { seen, transport } = reach(() => Response.json([]), { defaults: { workspace: "mine" } });
  await transport.call(listTags, {});
  await transport.call(listTags, { workspaceUuid: "other", page: 2 });
  await transport.call(listTags, { workspaceUuid: undefined });
  assert.deepEqual(
    seen.map(({ url }) => url.replace("https://example.com/mixpost/api", "")),
    ["/mine/tags", "/other/tags?page=2", "/mine/tags"],
  );
});

test("without a default the error says what is missing, and nothing is sent", async () => {
  const { seen, transport } = reach(() => Response.json([]));
  const error = await failing(transport.call(listTags, {}));
  assert.deepEqual([error.category, error.outcome], ["configuration", "not_sent"]);
  assert.match(error.message, /tags\.list needs a workspace/);
  assert.match(error.hint, /`workspaceUuid`/);
  assert.equal(seen.length, 0);
});

const BAD_ARGUMENTS: [Operation, Arguments, Record<string, string[]>][] = [
  [createTag, {}, { name: ["is required"] }],
  [createTag, { name: "x", colour: "red" }, { colour: ["is not a known argument"] }],
  [
    createTag,
    JSON.parse('{"name": "x", "__proto__": {"a": 1}}'),
    { ["__proto__"]: ["is not a known argument"] },
  ],
  [listTags, { workspaceUuid: ".." }, { workspaceUuid: ["must not contain the path segments `.` or `..`"] }],
];

for (const [one, args, errors] of BAD_ARGUMENTS) {
  test(`bad arguments cost no request: ${one.id} ${JSON.stringify(args)}`, async () => {
    const { seen, transport } = reach(() => Response.json({}), { defaults: { workspace: "w" } });
    const error = await failing(transport.call(one, args));
    assert.ok(error instanceof ValidationError);
    assert.deepEqual({ ...error.errors }, errors);
    assert.equal(error.outcome, "not_sent");
    assert.equal(seen.length, 0);
  });
}

test("an injected check decides with the arguments that will be sent", async () => {
  const schema = z.strictObject({ workspaceUuid: z.string().min(3), name: z.string() });
  const validate = validateWith(async () => ({ "tags.create": schema }));
  const { seen, transport } = reach(() => Response.json({}), { validate, defaults: { workspace: "w" } });
  const error = await failing(transport.call(createTag, { name: 7 }));
  assert.deepEqual(error.errors, {
    workspaceUuid: ["expected string to have >=3 characters"],
    name: ["expected string, received number"],
  });
  assert.equal(seen.length, 0);
  await transport.call(createTag, { workspaceUuid: "www", name: "n", ignored: undefined });
  assert.equal(seen.length, 1);
});

test("the deadline ends a call whose answer does not come", async () => {
  const { transport } = reach(() => new Promise<Response>(() => {}), {
    defaults: { workspace: "w" },
    timeoutMs: 30,
  });
  const error = await failing(transport.call(createTag, { name: "x" }));
  assert.deepEqual([error.category, error.outcome, error.retryable], ["timeout", "unknown", false]);
  assert.match(error.hint, /look before you repeat/);
  assert.equal((await failing(transport.call(listTags, {}, { timeoutMs: 5 }))).retryable, true);
});

test("a deadline beyond what a timer can hold is not a deadline at once", async () => {
  const { transport } = reach(
    async () => Response.json([await new Promise((resolve) => setTimeout(resolve, 20, 1))]),
    {
      defaults: { workspace: "w" },
    },
  );
  assert.deepEqual(await transport.call(listTags, {}, { timeoutMs: 2 ** 40 }), [1]);
});

test("the caller's signal ends a call, before and while it runs", async () => {
  let aborted = false;
  const { seen, transport } = reach(
    (request) => {
      request.signal.addEventListener("abort", () => {
        aborted = true;
      });
      return new Promise<Response>(() => {});
    },
    { defaults: { workspace: "w" } },
  );
  const early = await failing(transport.call(listTags, {}, { signal: AbortSignal.abort("enough") }));
  assert.deepEqual([early.category, early.outcome, seen.length], ["cancelled", "not_sent", 0]);
  const controller = new AbortController();
  setTimeout(() => controller.abort(new Error("stop")), 20);
  const late = await failing(transport.call(listTags, {}, { signal: controller.signal }));
  assert.deepEqual([late.category, late.outcome, late.retryable], ["cancelled", "unknown", false]);
  assert.equal(aborted, true);
});

test("one signal over many calls at once leaves no listener and no warning", async () => {
  const warnings: string[] = [];
  const note = (warning: Error) => warnings.push(warning.name);
  process.on("warning", note);
  const { transport } = reach(() => Response.json([]), { defaults: { workspace: "w" } });
  const { signal } = new AbortController();
  await Promise.all(Array.from({ length: 40 }, () => transport.call(listTags, {}, { signal })));
  await new Promise((resolve) => setImmediate(resolve));
  process.off("warning", note);
  assert.deepEqual(warnings, []);
  assert.equal(getEventListeners(signal, "abort").length, 0);
});

for (const baseUrl of [
  "",
  "example.com",
  "ftp://example.com",
  "https://u:p@example.com",
  "https://e.com/?a=1",
  "https://e.com/#x",
]) {
  test(`a base URL like "${baseUrl}" is refused at once, unquoted`, () => {
    assert.throws(
      () => createTransport({ baseUrl, fetch: () => assert.fail() }),
      (error: ApiError) => error.category === "configuration" && !error.message.includes("u:p"),
    );
  });
}
