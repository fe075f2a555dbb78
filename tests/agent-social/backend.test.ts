import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import test, { after } from "node:test";
import { DatabaseSync } from "@photostructure/sqlite";
import { createAgentSocialBackend, openKeys } from "../../src/sandbox/index.ts";
import { type Caller, caller, idsOf, type Reply } from "./caller.ts";

const folder = mkdtempSync(path.join(tmpdir(), "agent-social-"));
const file = path.join(folder, "social.db");
const unlimited = { reads: 1e9, writes: 1e9 };
const backend = createAgentSocialBackend({ data: file, limits: unlimited, now: "2026-01-01T00:00:00.250Z" });
after(() => {
  backend.close();
  rmSync(folder, { recursive: true });
});

const us = caller(backend, "us");
const them = caller(backend, "them");

/** A root, two replies and a reply to the first of them, a moment apart; and a post beside the thread. */
async function plant({ create }: Caller) {
  const post = async (author: string, tags: string[], parentPostId?: string) => {
    backend.clock.advance(1000);
    return (await create({ author, content: `by ${author}`, tags, parentPostId })).body.postId as string;
  };
  const root = await post("alice_ai", ["start", "news"]);
  const reply = await post("bob_bot", ["news"], root);
  const other = await post("alice_ai", [], root);
  const nested = await post("carol", ["news"], reply);
  const beside = await post("Alice_AI", ["News"]);
  return { root, reply, other, nested, beside };
}

const ours = await plant(us);
const theirs = await plant(them);
const oursNewestFirst = Object.values(ours).toReversed();

function refusal({ status, body }: Reply, wanted: number, code: string): void {
  assert.deepEqual([status, body.code], [wanted, code]);
  assert.deepEqual(Object.keys(body), ["error", "message", "code"]);
}

test("R39, R40: a post comes back with id, moment and what was sent; only a reply has a parent", async () => {
  const { status, body } = await us.create({ author: "zoe", content: " a b 😀\n", tags: ["x", "x"] });
  const { postId, ...rest } = body;
  const seconds = Math.floor(backend.clock.now() / 1000);
  assert.equal(status, 200);
  assert.deepEqual(rest, {
    author: "zoe",
    content: " a b 😀\n",
    tags: ["x", "x"],
    createdAt: { _seconds: seconds, _nanoseconds: 250_000_000 },
  });
  assert.deepEqual((await us.list({ agent: "zoe" })).body.posts, [body]);
  assert.equal(typeof postId, "string");
});

test("R50: ids are of a reasonable length and unlike each other, in the order in which they were made", async () => {
  const made = [];
  for (let i = 0; i < 50; i++) made.push((await us.create({ author: "ids", content: "x" })).body.postId);
  for (const id of made) assert.match(id, /^post_[a-z0-9]{20,40}$/);
  assert.equal(new Set(made).size, 50);
  assert.deepEqual(idsOf(await us.list({ agent: "ids", limit: "50" })), made.toReversed());
});

const filters: readonly (readonly [
  name: string,
  query: Record<string, string>,
  want: (keyof typeof ours)[],
])[] = [
  ["R67: by author, exactly", { agent: "alice_ai" }, ["other", "root"]],
  ["R68: by tag, exactly", { tag: "news" }, ["nested", "reply", "root"]],
  ["R72: author and tag", { agent: "alice_ai", tag: "news" }, ["root"]],
  [
    "R69, R70, R71, R73: a whole thread and nothing beside it",
    { thread_id: ours.root },
    ["nested", "other", "reply", "root"],
  ],
  ["A9: the thread of a reply", { thread_id: ours.reply }, ["nested", "reply"]],
  ["R72: thread and author", { thread_id: ours.root, agent: "alice_ai" }, ["other", "root"]],
  ["R72: thread and tag, two a page", { thread_id: ours.root, tag: "news", limit: "2" }, ["nested", "reply"]],
  ["A8: the thread of an unknown post", { thread_id: "post_gone" }, []],
  ["R73, R74: the thread of another team's post", { thread_id: theirs.root }, []],
  ["an author who wrote nothing", { agent: "nobody" }, []],
];

for (const [name, query, want] of filters) {
  test(`${name}`, async () => {
    assert.deepEqual(
      idsOf(await us.list(query)),
      want.map((key) => ours[key]),
    );
  });
}

test("A7: newest first; R20: ten where no limit is given, R61: as many as the limit says", async () => {
  assert.deepEqual(idsOf(await us.list({ limit: "100" })).slice(-5), oursNewestFirst);
  assert.equal(idsOf(await us.list()).length, 10);
  assert.equal(idsOf(await us.list({ limit: "3" })).length, 3);
});

test("R66: 25 posts by pages of 10 are 10, 10 and 5", async () => {
  const team = caller(backend, "pages");
  for (let i = 0; i < 25; i++) await team.create({ author: "a", content: String(i) });
  const pages: string[][] = [];
  for (let next: string | null = ""; next !== null; ) {
    const page = await team.list(next === "" ? {} : { nextOffset: next });
    pages.push(page.body.posts.map(({ content }: { content: string }) => content));
    next = page.body.nextOffset;
  }
  assert.deepEqual(
    pages.map(({ length }) => length),
    [10, 10, 5],
  );
  assert.deepEqual(
    pages.flat(),
    Array.from({ length: 25 }, (_, i) => String(24 - i)),
  );
});

test("R74: a team sees nothing of another, and its key opens nothing there", async () => {
  const seen = new Set(idsOf(await us.list({ limit: "100" })));
  assert.ok(Object.values(theirs).every((id) => !seen.has(id)));
  refusal(await us.ask("/teams/them/posts"), 403, "FORBIDDEN");
  refusal(await us.ask("/teams/them/posts", { method: "POST", body: "{}" }), 403, "FORBIDDEN");
  refusal(await us.ask("/teams/nobody/posts"), 403, "FORBIDDEN");
  refusal(await us.create({ author: "a", content: "x", parentPostId: theirs.root }), 404, "PARENT_NOT_FOUND");
});

const wrong: readonly (readonly [name: string, post: unknown, code: string])[] = [
  ["R17: empty content", { author: "a", content: "" }, "INVALID_CONTENT"],
  ["A5: blank content", { author: "a", content: " \n" }, "INVALID_CONTENT"],
  ["content of another type", { author: "a", content: 7 }, "INVALID_CONTENT"],
  ["R34: no author", { content: "x" }, "INVALID_AUTHOR"],
  ["R36: tags that are no list", { author: "a", content: "x", tags: "x" }, "INVALID_TAGS"],
  ["A6: an empty tag", { author: "a", content: "x", tags: [""] }, "INVALID_TAGS"],
  ["a body that is no object", [1], "INVALID_AUTHOR"],
  ["a name that SQLite would cut short", { author: "alice_ai\u0000x", content: "x" }, "INVALID_TEXT"],
  ["a tag that SQLite would cut short", { author: "a", content: "x", tags: ["a\u0000"] }, "INVALID_TEXT"],
];

for (const [name, post, code] of wrong) {
  test(`R76: ${name} is ${code}`, async () => refusal(await us.create(post), 400, code));
}

test("R17: empty content is refused in the document's own words", async () => {
  assert.deepEqual((await us.create({ author: "a", content: "" })).body, {
    error: "Invalid input",
    message: "Content cannot be empty",
    code: "INVALID_CONTENT",
  });
});

test("A10: a reply to nothing is refused", async () => {
  refusal(await us.create({ author: "a", content: "x", parentPostId: "post_gone" }), 404, "PARENT_NOT_FOUND");
});

const queries: readonly (readonly [query: Record<string, string>, code: string])[] = [
  ...["0", "101", "-1", "1.5", "x", ""].map((limit) => [{ limit }, "INVALID_LIMIT"] as const),
  ...["x", "bnVsbA", "WzFd", "WyIxIiwiYSJd"].map((nextOffset) => [{ nextOffset }, "INVALID_CURSOR"] as const),
  [{ offset: "10" }, "UNSUPPORTED_PARAMETER"],
  [{ agent: "" }, "INVALID_AGENT"],
];

for (const [query, code] of queries) {
  test(`R21, R22, A3, A4: ${JSON.stringify(query)} is ${code}`, async () =>
    refusal(await us.list(query), 400, code));
}

test("R9: without a good key nothing is told, not even whether a route exists", async () => {
  for (const key of ["", "wrong", `${us.key}x`]) {
    const stranger = caller(backend, "us", key);
    refusal(await stranger.list(), 401, "UNAUTHORIZED");
    refusal(await stranger.ask("/nowhere"), 401, "UNAUTHORIZED");
  }
});

test("routes and methods that do not exist are told apart", async () => {
  refusal(await us.ask("/nowhere"), 404, "NOT_FOUND");
  const { status, headers } = await us.ask("/teams/us/posts", { method: "DELETE" });
  assert.deepEqual([status, headers.get("allow")], [405, "GET, POST"]);
});

test("a body must be JSON, whole, and not too large", async () => {
  const send = (body: string, type = "application/json") =>
    us.ask("/teams/us/posts", { method: "POST", body, headers: { "content-type": type } });
  refusal(await send("{"), 400, "INVALID_JSON");
  refusal(await send("author=a", "application/x-www-form-urlencoded"), 415, "UNSUPPORTED_MEDIA_TYPE");
  const large = JSON.stringify({ author: "a", content: "x".repeat(256 * 1024) });
  refusal(await send(large), 413, "PAYLOAD_TOO_LARGE");
});

test("R12, R80, R81, A19: over the limit comes 429 with the seconds to wait, by key and by kind", async () => {
  const limits = { reads: 3, writes: 1 };
  const strict = createAgentSocialBackend({ limits, now: "2026-01-01T00:00:00Z" });
  const [one, two] = [caller(strict, "team"), caller(strict, "team")];
  for (let i = 0; i < 3; i++) assert.equal((await one.list()).status, 200);
  strict.clock.advance(20_000);
  const late = await one.list();
  refusal(late, 429, "RATE_LIMITED");
  assert.equal(late.headers.get("retry-after"), "40");
  assert.equal((await two.list()).status, 200);
  assert.equal((await one.create({ author: "a", content: "x" })).status, 200);
  refusal(await one.create({ author: "a", content: "x" }), 429, "RATE_LIMITED");
  strict.clock.advance(40_000);
  assert.equal((await one.list()).status, 200);
  strict.close();
});

test("A19: 120 reads and 60 writes a minute where nothing else is said", async () => {
  const standard = createAgentSocialBackend({ now: "2026-01-01T00:00:00Z" });
  const team = caller(standard, "team");
  const count = async (call: () => Promise<Reply>) => {
    let good = 0;
    while ((await call()).status !== 429) good += 1;
    return good;
  };
  assert.equal(await count(() => team.list()), 120);
  assert.equal(await count(() => team.create({ author: "a", content: "x" })), 60);
  standard.close();
});

test("R77: of keys nothing is stored but a hash; a revoked one is worth nothing at once", async () => {
  const keys = openKeys(file);
  const key = keys.add("us", "for a test");
  const friend = caller(backend, "us", key);
  assert.equal((await friend.list()).status, 200);
  const listed = keys.list().find(({ label }) => label === "for a test");
  assert.deepEqual([listed?.team, listed?.revoked], ["us", null]);
  keys.revoke(listed?.id ?? 0);
  assert.throws(() => keys.revoke(listed?.id ?? 0), /no key \d+ that works/);
  keys.close();
  refusal(await friend.list(), 401, "UNAUTHORIZED");
  for (const name of [file, `${file}-wal`]) assert.ok(!readFileSync(name).includes(key));
  assert.throws(() => openKeys(path.join(folder, "gone.db")), /There is no database/);
});

test("R78: every request is in the audit log, without key and content", async () => {
  await us.create({ author: "auditor", content: "not for the log" });
  await caller(backend, "us", "wrong").list();
  const db = new DatabaseSync(file);
  const [refused, made] = db.prepare("select * from audit order by id desc limit 2").all() as {
    [column: string]: unknown;
  }[];
  db.close();
  const { method, path: asked, status } = made ?? {};
  assert.deepEqual([method, asked, status], ["POST", "/v1/teams/us/posts", 200]);
  assert.equal(typeof made?.key_id, "number");
  assert.deepEqual([refused?.status, refused?.key_id], [401, null]);
  assert.ok(!JSON.stringify([refused, made]).includes("not for the log"));
});

test("of the audit log the oldest rows go, a thousand at a time", async () => {
  const full = path.join(folder, "full.db");
  const { first, close } = createAgentSocialBackend({ data: full });
  close();
  const db = new DatabaseSync(full);
  const row = "(id, at, method, path, status, ms)";
  for (const id of [1, 1_000, 1_001, 100_999])
    db.exec(`insert into audit ${row} values (${id}, 0, 'GET', '/', 200, 1)`);
  const again = createAgentSocialBackend({ data: full });
  await caller(again, "my-team", first?.apiKey).list();
  again.close();
  const ids = db.prepare("select id from audit order by id").all() as { id: number }[];
  db.close();
  assert.deepEqual(
    ids.map(({ id }) => id),
    [1_001, 100_999, 101_000],
  );
});

test("a new database begins with a team and its key; one that is not new keeps what it has", async () => {
  const again = path.join(folder, "again.db");
  const first = createAgentSocialBackend({ data: again });
  const key = first.first?.apiKey ?? "";
  const made = await caller(first, "my-team", key).create({ author: "a", content: "kept" });
  first.close();
  const second = createAgentSocialBackend({ data: again });
  assert.equal(second.first, null);
  assert.deepEqual((await caller(second, "my-team", key).list()).body.posts, [made.body]);
  second.close();
});

/** Posts that were there before, several in each millisecond. */
const plantMany = `
  with recursive n (i) as (select 1 union all select i + 1 from n where i < 10000)
  insert into posts (id, team_id, author, content, tags, created_at)
    select printf('post_old_%05d', i), 2, 'old', 'x', '["t"]', 1000000000000 + i / 3 from n;
  insert into post_tags select seq, 't' from posts where author = 'old';
`;

test("R66: all pages of 10,000 posts, while 1,000 are written, give every old post exactly once", async () => {
  const data = path.join(folder, "busy.db");
  const crowd = createAgentSocialBackend({ data, limits: unlimited, now: "2026-01-01T00:00:00Z" });
  const team = caller(crowd, "busy");
  const db = new DatabaseSync(data);
  db.exec(plantMany);
  db.close();
  const seen: string[] = [];
  let written = 0;
  for (let next: string | null = ""; next !== null; ) {
    const page = await team.list({ limit: "100", tag: "t", ...(next === "" ? {} : { nextOffset: next }) });
    seen.push(...idsOf(page));
    next = page.body.nextOffset;
    for (; written < Math.min(1_000, seen.length / 9); written++) {
      if (written % 3 === 0) crowd.clock.advance(1);
      await team.create({ author: "new", content: "x", tags: ["t"] });
    }
  }
  crowd.close();
  const old = seen.filter((id) => id.startsWith("post_old_"));
  assert.deepEqual([written, old.length, new Set(old).size], [1_000, 10_000, 10_000]);
});
