import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { createMixpostSandbox, type Seed } from "../../src/sandbox/index.ts";
import { createCaller, form, original, PNG, png, SECOND_WORKSPACE, WORKSPACE } from "./caller.ts";

const prd: Seed = {
  accounts: [
    { id: 1, uuid: "uuid-1", name: "First" },
    { id: 2, uuid: "uuid-2", name: "Second", provider: "linkedin" },
  ],
  tags: [{ name: "announcement" }],
};

describe("a sandbox without a seed", () => {
  test("has two workspaces, eight networks, one lost connection, and posts in every state that lasts", async () => {
    const { call, sandbox } = createCaller();
    assert.equal(sandbox.info.workspaceUuid, WORKSPACE);
    assert.equal((await call("GET", "workspaces")).body.data.length, 2);
    const accounts: { provider: string; authorized: boolean }[] = (await call("GET", "W/accounts")).body.data;
    assert.equal(new Set(accounts.map(({ provider }) => provider)).size, 8);
    assert.equal(accounts.filter(({ authorized }) => !authorized).length, 1);
    const posts: { status: string }[] = (await call("GET", "W/posts")).body.data;
    const statuses = ["draft", "failed", "needs_approval", "published", "scheduled"];
    assert.deepEqual([...new Set(posts.map(({ status }) => status))].sort(), statuses);
  });

  test("is the same in every run", async () => {
    const run = async () => {
      const { call } = createCaller();
      await call("POST", "W/posts", { versions: original(), accounts: [3], queue: true });
      return (await call("GET", "W/posts")).body;
    };
    assert.deepEqual(await run(), await run());
  });
});

describe("a seed", () => {
  test("names accounts and tags as it likes", async () => {
    const { call } = createCaller({ seed: prd });
    assert.equal((await call("GET", "W/accounts/uuid-2")).body.id, 2);
    const tags = (await call("GET", "W/tags")).body.data;
    assert.deepEqual(
      tags.map(({ name }: { name: string }) => name),
      ["announcement"],
    );
    const created = await call("POST", "W/posts", {
      versions: original(),
      accounts: [1, 2],
      tags: [tags[0].id],
    });
    assert.deepEqual(
      created.body.accounts.map(({ uuid }: { uuid: string }) => uuid),
      ["uuid-1", "uuid-2"],
    );
  });

  test("takes its lists in place of the default ones, and what hung on those goes", async () => {
    const { call } = createCaller({ seed: prd });
    const posts = (await call("GET", "W/posts")).body.data;
    assert.deepEqual(
      posts.map(({ accounts }: { accounts: [] }) => accounts),
      [[]],
    );
    assert.equal((await call("GET", "W/media")).body.meta.total, 3);
    assert.deepEqual((await call("GET", `${SECOND_WORKSPACE}/accounts`)).body.data, []);
  });

  test("refers by id, uuid or name, and counts time from the start of the clock", async () => {
    const { call } = createCaller({
      now: undefined,
      seed: {
        ...prd,
        now: "2024-11-25T09:00:00Z",
        media: [{ name: "logo.png", content: PNG.toString("base64") }],
        posts: [
          {
            body: "Soon",
            status: "scheduled",
            accounts: [1, "uuid-2"],
            tags: ["announcement"],
            media: ["logo.png"],
            scheduled_at: "+90m",
          },
        ],
      },
    });
    const [post] = (await call("GET", "W/posts")).body.data;
    assert.deepEqual([post.status, post.scheduled_at], ["scheduled", "2024-11-25 10:30:00"]);
    assert.deepEqual(
      [post.accounts.length, post.tags.length, post.versions[0].content[0].media.length],
      [2, 1, 1],
    );
  });

  const wrong: readonly [what: string, seed: unknown, message: RegExp][] = [
    [
      "refers to something unknown",
      { posts: [{ body: "x", accounts: ["uuid-9"] }] },
      /no "uuid-9" in accounts/,
    ],
    ["has a field that nobody knows", { accounts: [{ name: "x", handle: "y" }] }, /handle/],
    ["has a list that nobody knows", { acounts: [] }, /acounts/],
    ["has a time that is none", { posts: [{ body: "x", scheduled_at: "soon" }] }, /scheduled_at/],
  ];
  for (const [what, seed, message] of wrong) {
    test(`that ${what} is refused`, () => {
      assert.throws(() => createMixpostSandbox({ seed: seed as Seed }), message);
    });
  }

  test("may bring its own token; the key given wins", async () => {
    const tokens = [{ token: "mine", role: "admin", user: 1 }];
    assert.equal(createCaller({ seed: { tokens } }).sandbox.info.apiKey, "mine");
    const { sandbox, call } = createCaller({ seed: { tokens }, apiKey: "given" });
    assert.equal(sandbox.info.apiKey, "given");
    assert.equal((await call("GET", "ping")).status, 200);
    assert.equal((await call("GET", "ping", undefined, "mine")).status, 401);
  });
});

describe("data in a file", () => {
  const folder = mkdtempSync(join(tmpdir(), "mixpost-sandbox-"));
  after(() => rmSync(folder, { recursive: true }));

  test("is there again when the file is opened again; the seed counts once", async () => {
    const data = join(folder, "kept.db");
    const first = createCaller({ data, seed: prd, apiKey: "first" });
    const post = {
      versions: original("Kept"),
      accounts: [1],
      date: "2026-05-05",
      time: "10:00",
      timezone: "UTC",
      schedule: true,
    };
    const { body } = await first.call("POST", "W/posts", post);
    const upload = (await first.call("POST", "W/media", form({ file: png() }))).body;
    first.sandbox.close();

    const second = createCaller({ data, now: "2026-05-06T10:00:00Z" });
    assert.equal(second.sandbox.info.apiKey, "first");
    const again = (await second.call("GET", `W/posts/${body.uuid}`)).body;
    assert.deepEqual([again.status, again.published_at], ["published", "2026-05-05 10:00:02"]);
    const file = await second.sandbox.fetch(new Request(upload.url));
    assert.deepEqual(Buffer.from(await file.arrayBuffer()), PNG);
    const { uuid } = (await second.call("POST", "W/posts", { versions: original() })).body;
    assert.equal((await second.call("GET", `W/posts?keyword=kept`)).body.meta.total, 1);
    assert.ok(![body.uuid, upload.uuid].includes(uuid), "ids go on where they stopped");
    second.sandbox.close();
  });
});
