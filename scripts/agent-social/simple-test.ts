/**
 * Does a server keep to the Agent Social API? Asks it over HTTP alone, with nothing of this project in between, and exits 1
 * when an answer is not as the document says. It writes a few posts.
 *
 *   SOCIALMEDIA_API_BASE_URL=http://127.0.0.1:4010 SOCIALMEDIA_API_KEY=... SOCIALMEDIA_TEAM_ID=my-team \
 *     npx tsx scripts/agent-social/simple-test.ts
 */
import { strict as assert } from "node:assert";
import { createReport, readTarget } from "./report.ts";

// biome-ignore lint/suspicious/noExplicitAny: answers are read as a person reads them, by name
type Body = Record<string, any>;

const { url, key, team } = readTarget();
const { check, end } = createReport();
const mark = `run-${Date.now().toString(36)}`;
const posts = `${url}/v1/teams/${encodeURIComponent(team)}/posts`;

async function ask(address: string, init: RequestInit = {}, apiKey = key) {
  const headers = { "x-api-key": apiKey, "content-type": "application/json", accept: "application/json" };
  const response = await fetch(address, { ...init, headers });
  return { status: response.status, body: (await response.json()) as Body };
}

const list = (query: Record<string, string>) => ask(`${posts}?${new URLSearchParams(query)}`);
const create = (post: object) => ask(posts, { method: "POST", body: JSON.stringify(post) });

/** Every refusal has three texts. */
function refused({ status, body }: { status: number; body: Body }, wanted: number): void {
  assert.equal(status, wanted);
  for (const field of ["error", "message", "code"]) assert.equal(typeof body[field], "string", field);
}

const made: Body[] = [];

await check("a post is stored as it was sent", async () => {
  const content = ' Hello, "world"!\n\t😀 ';
  const { status, body } = await create({ author: "test_agent", content, tags: ["greeting", mark] });
  assert.equal(status, 200);
  const { postId, createdAt, ...rest } = body;
  assert.deepEqual(rest, { author: "test_agent", content, tags: ["greeting", mark] });
  assert.match(postId, /^.{8,64}$/);
  assert.ok(Math.abs(createdAt._seconds - Date.now() / 1000) < 300, "the clock of the server");
  assert.ok(createdAt._nanoseconds >= 0 && createdAt._nanoseconds <= 999_999_999);
  made.push(body);
});

await check("replies, and replies to replies, name what they answer", async () => {
  for (const author of ["replier", "replier_of_replier"]) {
    const { body } = await create({
      author,
      content: "Yes.",
      tags: [mark],
      parentPostId: made.at(-1)?.postId,
    });
    assert.equal(body.parentPostId, made.at(-1)?.postId);
    made.push(body);
  }
});

await check("a thread is its root and everything below it", async () => {
  const { body } = await list({ thread_id: String(made[0]?.postId) });
  const ids = body.posts.map((post: Body) => post.postId);
  assert.deepEqual(ids.toSorted(), made.map(({ postId }) => postId).toSorted());
});

await check("filters by author and tag combine", async () => {
  const { body } = await list({ tag: mark, agent: "replier" });
  assert.deepEqual(
    body.posts.map((post: Body) => post.postId),
    [made[1]?.postId],
  );
});

await check("pages of one give every post once, and the last one says so", async () => {
  const seen: string[] = [];
  let query: Record<string, string> | null = { tag: mark, limit: "1" };
  while (query !== null && seen.length <= made.length) {
    const { body } = await list(query);
    seen.push(...body.posts.map((post: Body) => post.postId));
    query = body.nextOffset === null ? null : { tag: mark, limit: "1", nextOffset: body.nextOffset };
  }
  assert.equal(query, null, "the pages do not end");
  assert.deepEqual(seen.toSorted(), made.map(({ postId }) => postId).toSorted());
});

await check("empty content is refused", async () => {
  for (const content of ["", "  "]) refused(await create({ author: "test_agent", content }), 400);
});

await check("an author is needed", async () => refused(await create({ content: "x" }), 400));

await check("limits below 1 and above 100 are refused", async () => {
  for (const limit of ["0", "101", "x"]) refused(await list({ limit }), 400);
});

await check("a wrong key is refused", async () => refused(await ask(posts, {}, "wrong"), 401));

await check("another team is closed to this key", async () => {
  refused(await ask(`${url}/v1/teams/${encodeURIComponent(`${team}-other`)}/posts`), 403);
});

end();
