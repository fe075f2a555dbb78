import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Answer } from "./session.ts";
import { film, openWorkspace, photo } from "./workspace.ts";

const { sandbox, call, refused, writes } = await openWorkspace();

describe("updating a post keeps what is not mentioned", () => {
  const full = {
    accounts: ["Bakery", 1],
    tags: ["announcement", "winter"],
    date: "2026-07-01",
    time: "09:30",
    timezone: "Europe/Berlin",
    versions: [
      {
        content: [{ body: "One", url: "https://a.example", media: [photo.uuid] }, { body: "Two" }],
        options: { mastodon: { sensitive: true } },
      },
      { account_id: "Bakery", content: { body: "Toot", media: [film.name] } },
    ],
  };
  const create = async (): Promise<string> => (await call("mixpost_create_post", full)).uuid;
  /** What of a post the user has made. */
  const made = async (postUuid: string) => {
    const { accounts, tags, versions, scheduled_at } = await call("mixpost_get_post", {
      postUuid,
      detail: "full",
    });
    const ids = (list: Answer[]) => list.map(({ id }) => Number(id));
    return { accounts: ids(accounts), tags: ids(tags), scheduled_at, versions: versions as Answer[] };
  };

  const changes: readonly {
    what: string;
    change: object;
    expect: (before: Awaited<ReturnType<typeof made>>) => object;
  }[] = [
    { what: "nothing", change: {}, expect: () => ({}) },
    { what: "tags", change: { tags: ["winter"] }, expect: () => ({ tags: [2] }) },
    { what: "no tags any more", change: { tags: [] }, expect: () => ({ tags: [] }) },
    {
      what: "the moment",
      change: { date: "2026-08-02", time: "07:00", timezone: "UTC" },
      expect: () => ({ scheduled_at: "2026-08-02 07:00:00" }),
    },
    {
      what: "the wording of one account",
      change: { versions: [{ account_id: "Bakery", content: { body: "Toot!" } }] },
      expect: ({ versions: [original, bakery] }) => ({
        versions: [original, { ...bakery, content: [{ ...bakery?.content[0], body: "Toot!" }] }],
      }),
    },
    {
      what: "the wording of the first part; its link and picture stay, and so does the second part",
      change: { versions: [{ is_original: true, content: { body: "Uno" } }] },
      expect: ({ versions: [original, bakery] }) => ({
        versions: [
          { ...original, content: [{ ...original?.content[0], body: "Uno" }, original?.content[1]] },
          bakery,
        ],
      }),
    },
    {
      what: "the length of a thread by giving all of it",
      change: { versions: [{ content: [{ body: "Uno", url: "" }] }] },
      expect: ({ versions: [original, bakery] }) => ({
        versions: [{ ...original, content: [{ ...original?.content[0], body: "Uno", url: "" }] }, bakery],
      }),
    },
    {
      what: "a picture taken out",
      change: { versions: [{ account_id: 3, content: { media: [] } }] },
      expect: ({ versions: [original, bakery] }) => ({
        versions: [original, { ...bakery, content: [{ ...bakery?.content[0], media: [] }] }],
      }),
    },
    {
      what: "options of one network",
      change: { versions: [{ content: {}, options: { mastodon: { sensitive: false } } }] },
      expect: ({ versions: [original, bakery] }) => ({
        versions: [
          { ...original, options: { ...original?.options, mastodon: { sensitive: false } } },
          bakery,
        ],
      }),
    },
    {
      what: "an account less, and its version with it",
      change: { accounts: [1] },
      expect: ({ versions: [original] }) => ({ accounts: [1], versions: [original] }),
    },
  ];
  for (const { what, change, expect } of changes) {
    it(`changes ${what}`, async () => {
      const postUuid = await create();
      const before = await made(postUuid);
      assert.deepEqual([before.scheduled_at, before.versions.length], ["2026-07-01 07:30:00", 2]);
      await call("mixpost_update_post", { postUuid, ...change });
      assert.deepEqual(await made(postUuid), { ...before, ...expect(before) });
    });
  }

  it("a scheduled post stays scheduled", async () => {
    const { uuid: postUuid } = await call("mixpost_create_post", { ...full, schedule: true });
    const post = await call("mixpost_update_post", { postUuid, tags: [] });
    assert.deepEqual([post.status, post.scheduled_at], ["scheduled", "2026-07-01 07:30:00"]);
  });

  const refusals: readonly { what: string; change: object; says: string }[] = [
    { what: "a time without a date", change: { time: "11:00" }, says: "date" },
    { what: "a zone without date and time", change: { timezone: "Asia/Tokyo" }, says: "timezone" },
    {
      what: "a version for an account that the post does not go to",
      change: { versions: [{ account_id: 2, content: { body: "Lost" } }] },
      says: "2",
    },
    {
      what: "two versions for one account",
      change: { versions: [1, 2].map(() => ({ account_id: 3, content: { body: "Twice" } })) },
      says: "already has a version",
    },
  ];
  for (const { what, change, says } of refusals) {
    it(`refused, and nothing sent: ${what}`, async () => {
      const postUuid = await create();
      sandbox.take();
      const report = await refused("mixpost_update_post", { postUuid, ...change });
      assert.deepEqual([report.category, report.outcome], ["validation", "not_sent"]);
      assert.ok(report.message.includes(says), report.message);
      assert.deepEqual(writes(), []);
    });
  }
});
