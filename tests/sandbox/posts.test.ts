import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createCaller, original } from "./caller.ts";

const deletions: readonly [body: object | undefined, want: object, stays: boolean][] = [
  [undefined, { deleted: true, deleted_from_app: true }, false],
  [{ trash: false, delete_mode: "app_only" }, { deleted: true, deleted_from_app: true }, false],
  [{ trash: true }, { to_trash: true, deleted_from_app: true }, true],
  [{ delete_mode: "social_only" }, { deleted: true, deleting_from_social_platforms: "in_queue" }, true],
  [
    { delete_mode: "social_only", trash: true },
    { deleted: true, deleting_from_social_platforms: "in_queue" },
    true,
  ],
  [
    { delete_mode: "app_and_social" },
    { deleted: true, deleting_from_social_platforms: "in_queue", deleted_from_app: true },
    false,
  ],
  [
    { delete_mode: "app_and_social", trash: true },
    { to_trash: true, deleting_from_social_platforms: "in_queue", deleted_from_app: true },
    true,
  ],
];

describe("deleting", () => {
  const published = "69288ffd-d4ef-4666-9320-4b9e120694fc";
  for (const [body, want, stays] of deletions) {
    test(`with ${JSON.stringify(body)}`, async () => {
      const { call } = createCaller();
      const reply = await call("DELETE", `W/posts/${published}`, body);
      assert.deepEqual([reply.status, reply.body], [200, want]);
      const after = await call("GET", `W/posts/${published}`);
      assert.equal(after.status, stays ? 200 : 404);
      if ("deleting_from_social_platforms" in want && stays)
        assert.equal(after.body.accounts[0].external_url, null);
    });
  }

  test("several at once answers alike; unknown ones are skipped", async () => {
    const { call } = createCaller();
    const unknown = "00000000-0000-4000-8000-000000000000";
    const { body } = await call("DELETE", "W/posts", { posts: [published, unknown], trash: true });
    assert.deepEqual(body, { to_trash: true, deleted_from_app: true });
    assert.equal((await call("GET", `W/posts/${published}`)).body.trashed, true);
  });

  test("a proxy that strips bodies leaves the query", async () => {
    const { call } = createCaller();
    const { body } = await call("DELETE", `W/posts/${published}?trash=1`);
    assert.deepEqual(body, { to_trash: true, deleted_from_app: true });
  });
});

describe("a list of posts", () => {
  const rows: readonly [query: string, ids: readonly number[]][] = [
    ["", [6, 5, 4, 3, 2, 1]],
    ["status=published", [2, 1]],
    ["status=needs_approval", [6]],
    ["status=trash", [7]],
    ["keyword=BEANS", [4]],
    ["accounts[]=1&accounts[]=8", [6, 5, 1]],
    ["tags[]=news&tags[]=release", [4, 1]],
    ["tags[]=3", [1]],
    ["limit=2&page=2", [4, 3]],
    ["limit=2&page=9", []],
  ];
  for (const [query, ids] of rows) {
    test(`?${query}`, async () => {
      const { body } = await createCaller().call("GET", `W/posts?${query}`);
      assert.deepEqual(
        body.data.map(({ id }: { id: number }) => id),
        ids,
      );
    });
  }

  test("its envelope is that of Laravel", async () => {
    const { body } = await createCaller().call("GET", "W/posts?limit=4&page=2");
    const path = "http://mixpost.test/mixpost/api/3bbd0951-5b04-432b-b2a0-688588b0720e/posts";
    assert.deepEqual(body.links, {
      first: `${path}?page=1`,
      last: `${path}?page=2`,
      prev: `${path}?page=1`,
      next: null,
    });
    assert.deepEqual(body.meta, {
      current_page: 2,
      from: 5,
      last_page: 2,
      links: [
        { url: `${path}?page=1`, label: "« Previous", active: false },
        { url: `${path}?page=1`, label: "1", active: false },
        { url: `${path}?page=2`, label: "2", active: true },
        { url: null, label: "Next »", active: false },
      ],
      path,
      per_page: 4,
      to: 6,
      total: 6,
    });
  });
});

describe("what a post refers to", () => {
  const wrong: readonly [what: string, body: object, field: string, text: RegExp][] = [
    ["a uuid where an id belongs", { accounts: ["uuid-1"] }, "accounts.0", /must be a number/],
    ["an account of another workspace", { accounts: [9] }, "accounts.0", /selected accounts.0 is invalid/],
    ["an unknown tag", { tags: [1, 99] }, "tags.1", /invalid/],
    [
      "an unknown file",
      { versions: [{ account_id: 0, is_original: true, content: [{ media: [99] }] }] },
      "versions.0.content.0.media.0",
      /invalid/,
    ],
    ["no version", { versions: [] }, "versions", /at least 1/],
    ["no versions at all", { versions: null }, "versions", /required/],
    [
      "content that is no list",
      { versions: [{ account_id: 0, is_original: true, content: { body: "x" } }] },
      "versions.0.content",
      /an array/,
    ],
    [
      "an original that does not come first",
      { versions: [{ account_id: 3, is_original: false, content: [{}] }] },
      "versions.0.is_original",
      /original/,
    ],
    ["a day that does not exist", { date: "2026-02-31", time: "10:00" }, "date", /date field must/],
    [
      "a zone that does not exist",
      { date: "2026-02-01", time: "10:00", timezone: "Mars/Olympus" },
      "timezone",
      /timezone/,
    ],
  ];
  for (const [what, body, field, text] of wrong) {
    test(`${what} is refused`, async () => {
      const reply = await createCaller().call("POST", "W/posts", { versions: original(), ...body });
      assert.equal(reply.status, 422);
      assert.equal(reply.body.message, "Validation errors");
      assert.deepEqual(Object.keys(reply.body.errors), [field]);
      assert.match(reply.body.errors[field][0], text);
    });
  }

  test("numeric texts pass and fields that nobody knows are ignored, as in PHP", async () => {
    const content = [{ body: "Hi", urls: ["https://example.com"], media: ["1"] }];
    const body = {
      accounts: ["3"],
      tags: ["1"],
      versions: [{ account_id: "0", is_original: "1", content }],
      schedule: "0",
      extra: 1,
    };
    const reply = await createCaller().call("POST", "W/posts", body);
    assert.equal(reply.status, 200);
    const [version] = reply.body.versions;
    assert.deepEqual([version.account_id, version.is_original, version.content[0].url], [0, true, null]);
    assert.deepEqual([version.content[0].media[0].id, "uuid" in version.content[0].media[0]], ["1", false]);
  });

  test("a deleted tag leaves its posts, a deleted file too", async () => {
    const { call } = createCaller();
    const versions = [
      {
        account_id: 0,
        is_original: true,
        content: [{ body: "x", media: [1, 3], video_thumbs: [{ media_id: 1, thumb_id: 3 }] }],
      },
    ];
    const { body } = await call("POST", "W/posts", { versions, tags: [1, 3] });
    await call("DELETE", "W/tags/2323e1eb-b3a6-4183-990d-4d5afea04835");
    await call("DELETE", "W/media", { items: ["1", 99] });
    const after = (await call("GET", `W/posts/${body.uuid}`)).body;
    assert.deepEqual(
      after.tags.map(({ id }: { id: number }) => id),
      [3],
    );
    assert.deepEqual(
      after.versions[0].content[0].media.map(({ id }: { id: string }) => id),
      ["3"],
    );
  });
});
