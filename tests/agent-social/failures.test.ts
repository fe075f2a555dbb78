import assert from "node:assert/strict";
import test, { after, beforeEach } from "node:test";
import { KEY, start, wirePost } from "./stub.ts";

/** What the built server makes of failures, and how often it tries. */
const [setting, limited] = await Promise.all([
  start({ SOCIALMEDIA_AGENT_NAME: "carol", TIMEOUT: "5000" }),
  start({ SOCIALMEDIA_AGENT_NAME: "carol" }),
]);
const { session, arrived, says } = setting;
after(() => Promise.all([setting.close(), limited.close()]));
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

for (const status of [500, 502, 503, 504]) {
  test(`R13, R14, A18: ${status} on a read is tried again`, async () => {
    says({ status, body: body("E2") }, { body: { posts: [], nextOffset: null } });
    await session.call("read_posts");
    assert.equal(arrived.length, 2);
  });

  test(`R13, R14, R42: ${status} on a post is not tried again, and told with all its fields (R15)`, async () => {
    says({ status, body: body("E2") });
    const report = await session.refused("create_post", { content: "x" });
    const { error, message, code } = report;
    assert.deepEqual({ error, message, code }, told("E2"));
    assert.deepEqual([report.status, report.outcome, arrived.length], [status, "unknown", 1]);
    await session.call("read_posts");
  });
}

test("R82, A18: a read is tried four times at most", async () => {
  says(...[1, 2, 3, 4, 5].map(() => ({ status: 502, body: body("E3") })));
  const report = await session.refused("read_posts");
  assert.deepEqual([report.status, report.code, arrived.length], [502, "E3", 4]);
  says();
  await session.call("read_posts");
});

test("R42: a post whose connection broke is not tried again", async () => {
  says({ hangUp: true });
  const report = await session.refused("create_post", { content: "x" });
  assert.deepEqual([report.category, report.outcome, arrived.length], ["network", "unknown", 1]);
  assert.equal(report.error, report.message);
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

test("R12, R80, R81: after 429 it waits as long as it is told, then goes on, with a post too (R83)", async () => {
  says({ status: 429, headers: { "retry-after": "1" }, body: body("RATE_LIMITED") }, { body: wirePost() });
  await session.call("create_post", { content: "x" });
  const [first, second] = arrived;
  assert.equal(arrived.length, 2);
  assert.ok((second?.at ?? 0) - (first?.at ?? 0) >= 1000);
});

test("R83: 429 without the header is tried again after a moment", async () => {
  says({ status: 429, body: body("RATE_LIMITED") }, { body: { posts: [] } });
  await session.call("read_posts");
  assert.equal(arrived.length, 2);
});

test("R82: a wait that is too long is told at once, with its seconds", async () => {
  const began = performance.now();
  limited.says({ status: 429, headers: { "retry-after": "3600" }, body: body("RATE_LIMITED") });
  const report = await limited.session.refused("read_posts");
  assert.deepEqual(
    [report.category, report.code, report.retryAfterSeconds],
    ["rate_limited", "RATE_LIMITED", 3600],
  );
  assert.equal(limited.arrived.length, 1);
  assert.ok(performance.now() - began < 5000);
});

test("a call that the client cancels ends its request, and the next one works", async () => {
  let resolve = () => {};
  const gone = new Promise<void>((done) => {
    resolve = done;
  });
  says({ delay: 60_000, onClose: () => resolve() });
  const cancelled = new AbortController();
  const call = session.client.callTool({ name: "read_posts", arguments: {} }, undefined, {
    signal: cancelled.signal,
  });
  setTimeout(() => cancelled.abort(), 100);
  await assert.rejects(call);
  await gone;
  says();
  await session.call("read_posts");
});

test("a server that is silent is given up at the deadline, and a read says that it may be repeated", async () => {
  const slow = await start({ TIMEOUT: "1000" });
  slow.says({ delay: 60_000 });
  const report = await slow.session.refused("read_posts");
  assert.deepEqual([report.category, report.retryable, report.error], ["timeout", true, report.message]);
  await slow.close();
});

test("R6: the key is in no answer and no log, not even when the server repeats it", async () => {
  says({ status: 400, body: { error: `bad key ${KEY}`, message: KEY, code: KEY } });
  const report = await session.refused("read_posts");
  assert.match(report.error, /^bad key /);
  says({ body: { posts: [wirePost({ content: `your key is ${KEY}` })] } });
  await session.call("read_posts");
  assert.ok(!session.heard().includes(KEY));
});
