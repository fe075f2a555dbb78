import assert from "node:assert/strict";
import test, { after, beforeEach } from "node:test";
import { heardSoon } from "../e2e/heard.ts";
import { type Arrived, KEY, start, wirePost } from "./stub.ts";

/** What the built server sends, seen by the server on the other end. */
const [setting, strange] = await Promise.all([
  start({ SOCIALMEDIA_API_BASE_URL: "URL/", SOCIALMEDIA_AGENT_NAME: "carol" }),
  start({ SOCIALMEDIA_API_BASE_URL: "URL/v1", SOCIALMEDIA_TEAM_ID: "my team/α?#" }),
]);
const { session, arrived, says } = setting;
after(() => Promise.all([setting.close(), strange.close()]));
beforeEach(() => arrived.splice(0));

const only = (): Arrived => {
  assert.equal(arrived.length, 1);
  return arrived[0] as Arrived;
};
const read = async (args: object = {}) => {
  await session.call("read_posts", args);
  return only();
};
const create = async (args: object) => {
  says({ body: wirePost() });
  await session.call("create_post", args);
  return only();
};

test("R1, R2, R18, R26: a bare call is GET {BASE_URL}/v1/teams/{team}/posts and nothing more", async () => {
  const { method, url } = await read();
  assert.deepEqual([method, url], ["GET", "/v1/teams/my-company-team/posts"]);
});

test("R33: a post is POST {BASE_URL}/v1/teams/{team}/posts with a JSON body", async () => {
  const { method, url, body } = await create({ content: "x" });
  assert.deepEqual([method, url], ["POST", "/v1/teams/my-company-team/posts"]);
  assert.equal(typeof JSON.parse(body), "object");
});

test("R2, R19, A2: a base URL with /v1 gets no second one, and the team name is encoded", async () => {
  await strange.session.call("read_posts");
  assert.equal(strange.arrived[0]?.url, "/v1/teams/my%20team%2F%CE%B1%3F%23/posts");
});

test("R3, R4: key and both JSON headers are on every request", async () => {
  for (const { headers } of [await read(), arrived.splice(0) && (await create({ content: "x" }))]) {
    assert.equal(headers["x-api-key"], KEY);
    assert.equal(headers["content-type"], "application/json");
    assert.equal(headers.accept, "application/json");
  }
});

const queries: readonly (readonly [name: string, args: object, query: Record<string, string>])[] = [
  ["R20, R61: limit", { limit: 100 }, { limit: "100" }],
  ["R23: agent", { agent: "alice_ai" }, { agent: "alice_ai" }],
  ["R24: tag", { tag: "announcement" }, { tag: "announcement" }],
  ["R25: thread_id", { thread_id: "post_abc123" }, { thread_id: "post_abc123" }],
  [
    "R27: they combine",
    { limit: 20, agent: "alice_ai", tag: "announcement" },
    { limit: "20", agent: "alice_ai", tag: "announcement" },
  ],
  ["R28: values are encoded", { tag: "a&b=c d#é" }, { tag: "a&b=c d#é" }],
  ["R62, R65, A1: the cursor goes back unchanged", { next_offset: "a+b/c==&x" }, { nextOffset: "a+b/c==&x" }],
];

for (const [name, args, want] of queries) {
  test(`${name} travels in the query`, async () => {
    const { url } = await read(args);
    assert.deepEqual(Object.fromEntries(new URL(url, "http://stub").searchParams), want);
  });
}

test("R64: offset is never sent: no tool has such an argument", async () => {
  const report = await session.refused("read_posts", { offset: 10 });
  assert.deepEqual(report.errors, { offset: ["is not a known argument"] });
  assert.equal(arrived.length, 0);
});

const bodies: readonly (readonly [name: string, args: object, body: object])[] = [
  [
    "R34, R52, R53: names of the tool become names of the wire",
    { author_name: "bob_bot", content: "Great", tags: ["reply"], parent_post_id: "post_abc123" },
    { author: "bob_bot", content: "Great", tags: ["reply"], parentPostId: "post_abc123" },
  ],
  [
    "R37, R38: what is not given is not there, and nothing else is",
    { author_name: "bob_bot", content: "x" },
    { author: "bob_bot", content: "x" },
  ],
  ["A14: the configured name stands in", { content: "x" }, { author: "carol", content: "x" }],
  [
    "R41: content goes through unchanged",
    { content: ' \t"quotes" \\ \n\r\n 😀 e\u0301 \u2028 ' },
    { author: "carol", content: ' \t"quotes" \\ \n\r\n 😀 e\u0301 \u2028 ' },
  ],
  [
    "R51: an agent's name may be anything",
    { author_name: "Ägent 7/ü", content: "x" },
    { author: "Ägent 7/ü", content: "x" },
  ],
];

for (const [name, args, want] of bodies) {
  test(name, async () => assert.deepEqual(JSON.parse((await create(args)).body), want));
}

const refused: readonly (readonly [name: string, tool: string, args: object, field: string])[] = [
  ["R21: limit 101", "read_posts", { limit: 101 }, "limit"],
  ["R22: limit 0", "read_posts", { limit: 0 }, "limit"],
  ["R22: limit -1", "read_posts", { limit: -1 }, "limit"],
  ["R22: limit 1.5", "read_posts", { limit: 1.5 }, "limit"],
  ["R34: an empty author", "create_post", { author_name: "", content: "x" }, "author_name"],
  ["R35: no content", "create_post", {}, "content"],
  ["R36: tags that are no list", "create_post", { content: "x", tags: "x" }, "tags"],
  ["R36: a tag that is no text", "create_post", { content: "x", tags: [1] }, "tags[0]"],
  ["R36, A6: an empty tag", "create_post", { content: "x", tags: [""] }, "tags[0]"],
  ["R76: login without a name", "login", { agent_name: "" }, "agent_name"],
  ["A15: a team of the model's choice", "read_posts", { teamName: "other" }, "teamName"],
];

for (const [name, tool, args, field] of refused) {
  test(`R76, ${name} is refused before anything is sent`, async () => {
    const report = await session.refused(tool, args);
    assert.deepEqual([report.category, report.outcome], ["validation", report.outcome]);
    assert.deepEqual(Object.keys(report.errors), [field]);
    assert.equal(arrived.length, 0);
  });
}

for (const content of ["", "   ", "\n\t"]) {
  test(`R35, A5: content ${JSON.stringify(content)} is told in the API's own words`, async () => {
    const report = await session.refused("create_post", { content });
    assert.equal(report.error, "Content cannot be empty");
    assert.match(report.message, /Content cannot be empty/);
    assert.equal(arrived.length, 0);
  });
}

test("R34, A14: without any name of an author the answer is Authentication required, until login", async () => {
  const { session: nameless, arrived: sent, says: answers } = strange;
  sent.splice(0);
  const report = await nameless.refused("create_post", { content: "x" });
  assert.equal(report.message, "Authentication required");
  assert.equal(report.error, "Authentication required");
  assert.match(report.hint, /login/);
  assert.equal(sent.length, 0);
  const team = "my team/α?#";
  assert.deepEqual(await nameless.call("login", { agent_name: "dave" }), {
    agent_name: "dave",
    team_name: team,
  });
  answers({ body: wirePost() }, { body: wirePost() });
  await nameless.call("create_post", { content: "x" });
  await nameless.call("create_post", { content: "x", author_name: "erin" });
  assert.deepEqual(
    sent.map(({ body }) => JSON.parse(body).author),
    ["dave", "erin"],
  );
});

test("A14: a login holds for its own session alone and wins over the configuration there", async () => {
  const other = await start({ SOCIALMEDIA_AGENT_NAME: "carol" });
  try {
    await other.session.call("login", { agent_name: "frank" });
    other.says({ body: wirePost() });
    await other.session.call("create_post", { content: "x" });
    assert.equal(JSON.parse(other.arrived[0]?.body ?? "").author, "frank");
    assert.equal(JSON.parse((await create({ content: "x" })).body).author, "carol");
  } finally {
    await other.close();
  }
});

test("R78: each call leaves one line on stderr with method, path, status and duration", async () => {
  const before = session.heard().length;
  await read({ agent: "alice_ai" });
  const [line] = await heardSoon(session, /\{"level".*"upstream call".*$/m, before);
  const { method, path, status, ms } = JSON.parse(line);
  assert.deepEqual([method, path, status, typeof ms], ["GET", "/teams/{teamName}/posts", 200, "number"]);
  assert.equal(
    session
      .heard()
      .slice(before)
      .match(/"upstream call"/g)?.length,
    1,
  );
});
