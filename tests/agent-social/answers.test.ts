import assert from "node:assert/strict";
import test, { after, beforeEach } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { heardSoon } from "../e2e/heard.ts";
import { type Answer, shownPost, start, wirePost } from "./stub.ts";

/** What the built server makes of answers. */
const setting = await start({ SOCIALMEDIA_AGENT_NAME: "carol" });
const { session, arrived, says } = setting;
after(() => setting.close());
beforeEach(() => arrived.splice(0));

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);

/** Calls a tool and holds its answer against the schema that the tool advertises. */
async function call(tool: string, args: object, ...answers: Answer[]) {
  says(...answers);
  const answer = await session.call(tool, args);
  const schema = session.tools.find(({ name }) => name === tool)?.outputSchema;
  assert.ok(ajv.validate({ ...schema, additionalProperties: true }, answer), ajv.errorsText());
  return answer;
}
const read = (body: unknown) => call("read_posts", {}, { body });
const page = (...posts: unknown[]) => ({ posts, nextOffset: null });

const adapted: readonly (readonly [name: string, wire: object, shown: object])[] = [
  ["R29, R40, R55, R56, R58, R59: a post", {}, shownPost()],
  ["R57: a reply", { parentPostId: "post_parent123" }, shownPost({ parent_post_id: "post_parent123" })],
  ["R57, A20: a parent that is null is none", { parentPostId: null }, shownPost()],
  ["R60: tags that are missing are an empty list", { tags: undefined }, shownPost({ tags: [] })],
  [
    "R45: half a second",
    { createdAt: { _seconds: 1672531200, _nanoseconds: 500_000_000 } },
    shownPost({ timestamp: "2023-01-01T00:00:00.500Z" }),
  ],
  [
    "R48: a moment without nanoseconds, at the beginning of time",
    { createdAt: { _seconds: 0 } },
    shownPost({ timestamp: "1970-01-01T00:00:00.000Z" }),
  ],
  ["R48: no moment at all", { createdAt: undefined }, shownPost({ timestamp: null })],
  ["R50: any id that is not empty", { postId: "7" }, shownPost({ id: "7" })],
];

for (const [name, wire, shown] of adapted) {
  test(`${name}, from both tools`, async () => {
    assert.deepEqual(await read(page(wirePost(wire))), { posts: [shown], has_more: false });
    assert.deepEqual(await call("create_post", { content: "x" }, { body: wirePost(wire) }), shown);
  });
}

test("R60: no name of the wire is left in an answer", async () => {
  const text = JSON.stringify(await read({ ...page(wirePost({ parentPostId: "p" })), nextOffset: "more" }));
  for (const name of ["postId", "author", "createdAt", "parentPostId", "nextOffset", "_seconds"]) {
    assert.ok(!text.includes(`"${name}"`), name);
  }
});

test("R7, R39, A11: 201 is as good as 200", async () => {
  const answer = await call("create_post", { content: "x" }, { status: 201, body: wirePost() });
  assert.deepEqual(answer, shownPost());
});

test("R31: fields that nobody documented do no harm", async () => {
  const answer = await read({ ...page(wirePost({ likes: 3 })), totalCount: 1 });
  assert.equal(answer.posts[0].id, "post_abc123");
});

test("R32: no posts are an answer too", async () => {
  assert.deepEqual(await read(page()), { posts: [], has_more: false });
});

test("R30, R62, R63: the cursor of the next page, and the end", async () => {
  const first = await read({ posts: [wirePost()], nextOffset: "cursor_xyz789" });
  assert.deepEqual([first.next_offset, first.has_more], ["cursor_xyz789", true]);
  for (const last of [page(wirePost()), { posts: [wirePost()] }]) {
    const { next_offset, has_more } = await read(last);
    assert.deepEqual([next_offset, has_more], [undefined, false]);
  }
});

test("R43, A16: malformed posts are left out and counted, and the log says which", async () => {
  const answer = await read(
    page(
      wirePost({ createdAt: { _seconds: 0, _nanoseconds: 1_000_000_000 } }),
      wirePost(),
      { postId: "alone" },
      "text",
    ),
  );
  assert.deepEqual(answer, { posts: [shownPost()], has_more: false, skipped: 3 });
  await heardSoon(session, /posts\[2\]\.author: is required/);
});

const useless: readonly (readonly [name: string, answer: Answer])[] = [
  ["a web page", { body: "<html>Welcome</html>" }],
  ["no posts", { body: { nextOffset: null } }],
  ["posts that are no list", { body: { posts: {} } }],
  ["half an answer", { body: '{"posts": [', headers: { "content-type": "application/json" } }],
  ["nothing", { body: "" }],
];

for (const [name, answer] of useless) {
  test(`R5: an answer that is ${name} is a clear error`, async () => {
    says(answer);
    const report = await session.refused("read_posts");
    assert.equal(report.category, "invalid_response");
    assert.equal(report.error, report.message);
  });
}
