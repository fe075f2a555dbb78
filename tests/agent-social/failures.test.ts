import assert from "node:assert/strict";
import test, { after, beforeEach } from "node:test";
import { KEY, start, wirePost } from "./stub.ts";

/** What the built server tells of failures, in the fields of this API. What it does about them: `tests/faults`. */
const setting = await start({ SOCIALMEDIA_AGENT_NAME: "carol", TIMEOUT: "5000" });
const { session, arrived, says } = setting;
after(() => setting.close());
beforeEach(() => arrived.splice(0));

const body = (code: string) => ({ error: `The ${code}`, message: `In detail: ${code}`, code });
/** The same as a tool tells it: declared fields as they are, the message marked as foreign. */
const told = (code: string) => ({ ...body(code), message: `The server says: "In detail: ${code}"` });
const calls = { read_posts: {}, create_post: { content: "x" } };

const refusals = [
  { name: "R8: 400", status: 400, category: "validation" },
  { name: "R9: 401", status: 401, category: "authentication" },
  { name: "R10: 403", status: 403, category: "authorization" },
  { name: "R11: 404", status: 404, category: "not_found" },
];

for (const { name, status, category } of refusals) {
  test(`${name} is told with all its fields (R15) and not repeated`, async () => {
    for (const [tool, args] of Object.entries(calls)) {
      says({ status, body: body("E1") });
      const report = await session.refused(tool, args);
      const { error, message, code } = report;
      assert.deepEqual({ error, message, code }, told("E1"));
      assert.deepEqual([report.status, report.category], [status, category]);
    }
    assert.equal(arrived.length, 2);
  });
}

for (const status of [500, 503, 504]) {
  test(`R13, R15, R42: ${status} on a post is told with all its fields, and not tried again`, async () => {
    says({ status, body: body("E2") });
    const report = await session.refused("create_post", { content: "x" });
    const { error, message, code } = report;
    assert.deepEqual({ error, message, code }, told("E2"));
    assert.deepEqual([report.status, report.outcome, arrived.length], [status, "unknown", 1]);
    await session.call("read_posts");
  });
}

test("R15, R42: without an answer the fields are made up", async () => {
  says({ hangUp: true });
  const report = await session.refused("create_post", { content: "x" });
  assert.deepEqual([report.outcome, report.error], ["unknown", report.message]);
  await session.call("read_posts");
});

const partial: readonly (readonly [name: string, body: unknown, error: string | RegExp])[] = [
  ["a web page", "<html><h1>502 Bad Gateway</h1></html>", /status 502/],
  ["nothing", "", /status 502/],
  ["an object without the fields", {}, /status 502/],
  ["one of the fields", { message: "Only this" }, 'The server says: "Only this"'],
  ["the other", { error: "Only that" }, "Only that"],
  ["fields of another type", { error: 7, message: ["x"], code: null }, /status 502/],
];

for (const [name, given, error] of partial) {
  test(`R16: of a 502 that has ${name} the rest is made up`, async () => {
    says({ status: 502, body: given });
    const report = await session.refused("create_post", { content: "x" });
    assert.equal(report.status, 502);
    if (typeof error === "string") assert.equal(report.error, error);
    else assert.match(report.error, error);
    assert.equal("code" in report, false);
    await session.call("read_posts");
  });
}

test("R83: 429 without the header is tried again after a moment", async () => {
  says({ status: 429, body: body("RATE_LIMITED") }, { body: { posts: [] } });
  await session.call("read_posts");
  assert.equal(arrived.length, 2);
});

test("R6: the key is in no answer and no log, not even when the server repeats it", async () => {
  says({ status: 400, body: { error: `bad key ${KEY}`, message: KEY, code: KEY } });
  const report = await session.refused("read_posts");
  assert.match(report.error, /^bad key /);
  says({ body: { posts: [wirePost({ content: `your key is ${KEY}` })] } });
  await session.call("read_posts");
  assert.ok(!session.heard().includes(KEY));
});
