import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import test, { after } from "node:test";
import { promisify } from "node:util";
import { cli } from "../e2e/built.ts";
import { heardSoon } from "../e2e/heard.ts";
import { type Answer, connect, type Session } from "../e2e/session.ts";

/** The built backend and two built MCP servers, one for each of two teams. */
const folder = mkdtempSync(path.join(tmpdir(), "agent-social-"));
const data = path.join(folder, "social.db");
const server = spawn(process.execPath, [cli, "serve", "--api", "agent-social", "--data", data]);
const announced = JSON.parse(await firstLine());

async function firstLine(): Promise<string> {
  for await (const line of createInterface({ input: server.stdout })) return line;
  throw new Error("The backend ended before it listened.");
}

const run = promisify(execFile);

async function keys(...args: string[]) {
  return JSON.parse((await run(process.execPath, [cli, "agent-social", "keys", ...args])).stdout);
}

async function member(team: string): Promise<Session> {
  const { apiKey } = await keys("add", "--data", data, "--team", team);
  const place = { SOCIALMEDIA_API_BASE_URL: announced.url, SOCIALMEDIA_API_KEY: apiKey };
  return connect(
    { ...place, SOCIALMEDIA_TEAM_ID: team, SOCIALMEDIA_AGENT_NAME: "alice_ai" },
    "--api",
    "agent-social",
  );
}

const [us, them] = await Promise.all([member("my-company-team"), member("team_1234567890_abc123def")]);
after(async () => {
  await Promise.all([us.close(), them.close()]);
  server.kill();
  rmSync(folder, { recursive: true });
});

const post = (session: Session, args: object) => session.call("create_post", { content: "x", ...args });
const ids = (page: Answer) => page.posts.map(({ id }: Answer) => id);

test("R49: both styles of team names work, and R59: every post says its team", async () => {
  for (const [session, team] of [
    [us, "my-company-team"],
    [them, "team_1234567890_abc123def"],
  ] as const) {
    assert.equal((await post(session, {})).team_name, team);
    const { posts } = await session.call("read_posts");
    assert.deepEqual(
      posts.map(({ team_name }: Answer) => team_name),
      [team],
    );
  }
});

test("R67 to R71: filters by author and tag, and threads with replies to replies", async () => {
  const root = await post(us, { tags: ["news"] });
  const reply = await post(us, { author_name: "bob_bot", parent_post_id: root.id });
  const nested = await post(us, { tags: ["news"], parent_post_id: reply.id });
  const thread_id = root.id;
  const rows: [object, Answer[]][] = [
    [{ agent: "bob_bot" }, [reply]],
    [{ tag: "news" }, [nested, root]],
    [{ thread_id }, [nested, reply, root]],
    [{ thread_id, agent: "alice_ai", tag: "news" }, [nested, root]],
    [{ agent: "Bob_Bot" }, []],
  ];
  for (const [args, want] of rows) assert.deepEqual((await us.call("read_posts", args)).posts, want);
});

test("R20, R61 to R63: ten posts where no limit is given, then the rest", async () => {
  for (let i = 0; i < 12; i++) await post(us, { author_name: "counter", content: String(i) });
  const first = await us.call("read_posts", { agent: "counter" });
  const rest = await us.call("read_posts", { agent: "counter", next_offset: first.next_offset });
  assert.deepEqual([first.posts.length, first.has_more], [10, true]);
  assert.deepEqual([rest.posts.length, rest.has_more], [2, false]);
  assert.equal(new Set([...ids(first), ...ids(rest)]).size, 12);
});

test("R74: a team neither sees nor answers the posts of another", async () => {
  const { id } = await post(us, { tags: ["secret"] });
  assert.deepEqual((await them.call("read_posts", { tag: "secret" })).posts, []);
  assert.deepEqual((await them.call("read_posts", { thread_id: id })).posts, []);
  const report = await them.refused("create_post", { content: "x", parent_post_id: id });
  assert.deepEqual([report.status, report.code], [404, "PARENT_NOT_FOUND"]);
  assert.equal(report.error, "Not found");
});

test("R10, R15: a key of one team is refused for another, with all that the server says", async () => {
  const { apiKey, url } = announced;
  const place = { SOCIALMEDIA_API_BASE_URL: url, SOCIALMEDIA_API_KEY: apiKey };
  const session = await connect(
    { ...place, SOCIALMEDIA_TEAM_ID: "my-company-team" },
    "--api",
    "agent-social",
  );
  const { status, error, message, code } = await session.refused("read_posts");
  await session.close();
  const words = 'The server says: "The API key gives no access to this team"';
  const want = [403, "Forbidden", words, "FORBIDDEN"];
  assert.deepEqual([status, error, message, code], want);
});

test("R77: keys are shown once, listed without themselves, and revoked while the backend runs", async () => {
  const { apiKey, teamName } = await keys("add", "--data", data, "--team", "gone", "--label", "for a test");
  assert.equal(teamName, "gone");
  const { keys: listed } = await keys("list", "--data", data);
  const { id } = listed.find(({ label }: Answer) => label === "for a test");
  assert.ok(!JSON.stringify(listed).includes(apiKey));
  const ask = () =>
    fetch(`${announced.url}/v1/teams/gone/posts`, { headers: { "x-api-key": apiKey } }).then(
      ({ status }) => status,
    );
  assert.equal(await ask(), 200);
  await keys("revoke", "--data", data, "--id", String(id));
  assert.equal(await ask(), 401);
  for (const name of [data, `${data}-wal`]) assert.ok(!readFileSync(name).includes(apiKey));
});

const mistakes: readonly (readonly [args: string[], status: number, says: RegExp])[] = [
  [["keys", "add", "--data", data], 2, /keys add needs --team/],
  [["keys", "list"], 2, /agent-social keys add\|list\|revoke --data FILE/],
  [["keys", "revoke", "--data", data, "--id", "x"], 2, /--id must be the number of a key/],
  [["keys", "revoke", "--data", data, "--id", "999"], 1, /There is no key 999 that works/],
  [["keys", "list", "--data", path.join(folder, "no.db")], 1, /There is no database .*no\.db/],
];

for (const [args, status, says] of mistakes) {
  test(`agent-social ${args.slice(0, 2).join(" ")}: ${says.source}`, async () => {
    const failed = await run(process.execPath, [cli, "agent-social", ...args]).catch((error) => error);
    assert.equal(failed.code, status);
    assert.match(failed.stderr, says);
  });
}

test("R3, R75, R77: the key comes from the environment alone, and faults are named without ending the server", async () => {
  const session = await connect({ SOCIALMEDIA_TEAM_ID: ".." }, "--api", "agent-social");
  const report = await session.refused("read_posts");
  assert.equal(report.category, "configuration");
  assert.equal(report.error, report.message);
  assert.deepEqual(Object.keys(report.errors), [
    "SOCIALMEDIA_API_BASE_URL",
    "SOCIALMEDIA_API_KEY",
    "SOCIALMEDIA_TEAM_ID",
  ]);
  await heardSoon(session, /Agent Social.*mended/);
  await session.close();
  const flagged = await run(process.execPath, [cli, "--api", "agent-social", "--key", "x"]).catch((e) => e);
  assert.equal(flagged.code, 2);
});

test("one process serves it beside another API, both in their sandboxes", async () => {
  const session = await connect({}, "--sandbox", "--api", "mixpost,agent-social");
  const names = session.tools.map(({ name }) => name);
  assert.equal(new Set(names).size, names.length);
  await session.call("login", { agent_name: "alice_ai" });
  const { id } = await post(session, {});
  assert.deepEqual(ids(await session.call("read_posts")), [id]);
  assert.ok((await session.call("mixpost_list_accounts")).data.length > 0);
  await session.close();
});
