import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { film, openWorkspace, photo } from "./workspace.ts";

const { call, refused, writes, written } = await openWorkspace();

describe("creating a post: what assistants send becomes what Mixpost takes", () => {
  const original = (...content: object[]) => [{ account_id: 0, is_original: true, content }];

  const forms: readonly [what: string, versions: readonly object[], onTheWire: readonly object[]][] = [
    ["content as an object", [{ content: { body: "A" } }], original({ body: "A" })],
    ["content as a list", [{ content: [{ body: "A" }] }], original({ body: "A" })],
    ["a thread", [{ content: [{ body: "A" }, { body: "B" }] }], original({ body: "A" }, { body: "B" })],
    [
      "urls for url",
      [{ content: { body: "A", urls: ["https://a.example"] } }],
      original({ body: "A", url: "https://a.example" }),
    ],
    [
      "the account of the original counts for nothing",
      [{ account_id: "Bakery", is_original: true, content: { body: "A" } }],
      original({ body: "A" }),
    ],
    [
      "media by uuid, id, numeric text and name",
      [{ content: { media: [photo.uuid, film.id, "3", film.name] } }],
      original({ media: [photo.id, film.id, 3, film.id] }),
    ],
    [
      "the original comes first, wherever it stands",
      [
        { account_id: "3", content: { body: "Toot" } },
        { account_id: 0, is_original: true, content: { body: "A" } },
      ],
      [...original({ body: "A" }), { account_id: 3, is_original: false, content: [{ body: "Toot" }] }],
    ],
    [
      "options as they are",
      [
        {
          content: { body: "A" },
          options: { mastodon: { sensitive: true }, pinterest: { boards: { "account-3": "7" } } },
        },
      ],
      [
        {
          account_id: 0,
          is_original: true,
          content: [{ body: "A" }],
          options: { mastodon: { sensitive: true }, pinterest: { boards: { "account-3": "7" } } },
        },
      ],
    ],
  ];
  for (const [what, versions, onTheWire] of forms) {
    it(what, async () => {
      await call("mixpost_create_post", { accounts: [3], versions });
      assert.deepEqual(written("posts.create"), { accounts: [3], versions: onTheWire });
    });
  }

  const names: readonly (number | string)[] = [
    3,
    "3",
    "33333333-3333-4333-8333-333333333333",
    "Bakery",
    "bakery",
    "mastodon",
    "Bakery (mastodon)",
  ];
  for (const name of names) {
    it(`${JSON.stringify(name)} is account 3`, async () => {
      await call("mixpost_create_post", { accounts: [name], versions: [{ content: { body: "A" } }] });
      assert.deepEqual(written("posts.create").accounts, [3]);
    });
  }

  it("tags by name, numeric text and uuid", async () => {
    const tags = ["Winter", "1", "a2222222-2222-4222-8222-222222222222"];
    const post = await call("mixpost_create_post", { tags, versions: [{ content: { body: "A" } }] });
    assert.deepEqual(written("posts.create").tags, [2, 1, 2]);
    assert.equal(post.tags.length, 2);
  });

  it("lists that a host has encoded twice", async () => {
    const versions = JSON.stringify([{ content: { body: "A" } }]);
    await call("mixpost_create_post", { accounts: "[3]", versions });
    assert.deepEqual(written("posts.create"), { accounts: [3], versions: original({ body: "A" }) });
  });

  const refusals: readonly { what: string; args: object; says: readonly string[] }[] = [
    {
      what: "a name that two accounts have",
      args: { accounts: ["Acme"] },
      says: ["Acme (twitter, id 1)", "Acme (linkedin, id 2)", "id or uuid"],
    },
    {
      what: "names that nothing has, all of them at once",
      args: { accounts: ["Acme GmbH"], tags: ["autumn"] },
      says: ["Acme (twitter, id 1)", "announcement (id 1)", "winter (id 2)", '"accounts[0]"', '"tags[0]"'],
    },
    { what: "an id that no account has", args: { accounts: [99] }, says: ["99", "Bakery (mastodon, id 3)"] },
    {
      what: "a file that is not there",
      args: { versions: [{ content: { media: ["no.png"] } }] },
      says: ["no.png"],
    },
    {
      what: "two wishes at once",
      args: { accounts: [3], queue: true, schedule_now: true },
      says: ["schedule_now"],
    },
    { what: "schedule without a date", args: { accounts: [3], schedule: true }, says: ["date"] },
    { what: "a date without a time", args: { date: "2026-06-01" }, says: ["time"] },
    { what: "publishing to nobody", args: { schedule_now: true }, says: ["accounts"] },
    {
      what: "a version for an account that is not among the accounts",
      args: {
        accounts: [1],
        versions: [{ content: { body: "A" } }, { account_id: 3, content: { body: "B" } }],
      },
      says: ["3", "version"],
    },
    { what: "no version", args: { versions: [] }, says: ["versions"] },
    { what: "an argument that does not exist", args: { acounts: [3] }, says: ["acounts"] },
    { what: "a day that does not exist", args: { date: "2026-02-30", time: "10:00" }, says: ["date"] },
  ];
  for (const { what, args, says } of refusals) {
    it(`refused, and nothing sent: ${what}`, async () => {
      const report = await refused("mixpost_create_post", {
        versions: [{ content: { body: "A" } }],
        ...args,
      });
      assert.deepEqual([report.category, report.outcome], ["validation", "not_sent"]);
      for (const text of says)
        assert.ok(JSON.stringify(report).replaceAll('\\"', '"').includes(text), JSON.stringify(report));
      assert.deepEqual(writes(), []);
    });
  }
});
