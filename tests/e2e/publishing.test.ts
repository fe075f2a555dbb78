import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Answer } from "./session.ts";
import { openWorkspace } from "./workspace.ts";

const { sandbox, call, refused, writes, written } = await openWorkspace();

describe("from draft to published", () => {
  it("draft, final wording, schedule, publication", async () => {
    const draft = await call("mixpost_create_post", {
      date: "2026-06-15",
      time: "10:00",
      timezone: "UTC",
      schedule: false,
      accounts: ["Bakery"],
      versions: [{ content: { body: "To be confirmed" } }],
    });
    assert.equal(draft.status, "draft");
    const { uuid: postUuid } = draft;
    await call("mixpost_update_post", { postUuid, versions: [{ content: { body: "Monday to Friday" } }] });
    sandbox.take();
    const { success, scheduled_at } = await call("mixpost_schedule_post", { postUuid });
    assert.deepEqual([success, scheduled_at], [true, "2026-06-15 10:00:00"]);
    assert.deepEqual(written("posts.schedule"), { postNow: false });
    sandbox.clock.set("2026-06-15T10:01:00Z");
    const post = await call("mixpost_get_post", { postUuid });
    assert.equal(post.status, "published");
    assert.match(post.accounts[0].external_url, /^https:/);
    assert.match(post.versions[0].content[0].body, /Monday to Friday/);
    const report = await refused("mixpost_update_post", { postUuid, tags: [] });
    assert.match(JSON.stringify(report), /already published/);
    assert.equal(report.outcome === "unknown", false);
  });

  it("schedule takes a new moment in a zone, and postNow publishes", async () => {
    const args = { accounts: ["Bakery"], versions: [{ content: { body: "A" } }] };
    const { uuid: postUuid } = await call("mixpost_create_post", args);
    sandbox.take();
    const moment = { date: "2026-12-24", time: "18:00", timezone: "America/New_York" };
    assert.equal(
      (await call("mixpost_schedule_post", { postUuid, ...moment })).scheduled_at,
      "2026-12-24 23:00:00",
    );
    assert.deepEqual(written("posts.schedule"), { postNow: false, ...moment });
    await call("mixpost_schedule_post", { postUuid, postNow: true });
    assert.deepEqual(written("posts.schedule"), { postNow: true });
  });

  const unclear: readonly { what: string; args: object; says: RegExp }[] = [
    { what: "a day without a time", args: { date: "2026-12-24" }, says: /^time: / },
    { what: "a time without a day", args: { time: "18:00" }, says: /^date: / },
    { what: "a zone alone", args: { timezone: "Asia/Tokyo" }, says: /^timezone: / },
    {
      what: "now, and then",
      args: { postNow: true, date: "2026-12-24", time: "18:00" },
      says: /^postNow: contradicts date/,
    },
  ];
  for (const { what, args, says } of unclear) {
    it(`a schedule that Mixpost would read as another one is refused: ${what}`, async () => {
      const post = { accounts: [3], date: "2026-12-31", time: "18:00", timezone: "UTC" };
      const versions = [{ content: { body: "A" } }];
      const { uuid: postUuid } = await call("mixpost_create_post", { ...post, versions });
      sandbox.take();
      const report = await refused("mixpost_schedule_post", { postUuid, ...args });
      assert.match(report.message, says);
      assert.equal(report.outcome, "not_sent");
      assert.deepEqual(writes(), []);
    });
  }

  it("deleting goes to the trash, unless told otherwise", async () => {
    const post = async () =>
      (await call("mixpost_create_post", { versions: [{ content: { body: "A" } }] })).uuid as string;
    const [one, two, three] = [await post(), await post(), await post()];
    sandbox.take();
    assert.equal((await call("mixpost_delete_post", { postUuid: one })).to_trash, true);
    assert.deepEqual(written("posts.delete"), { trash: true });
    await call("mixpost_delete_multiple_posts", { postUuids: [two] });
    assert.deepEqual(written("posts.deleteMany"), { posts: [two], trash: true });
    const trashed = (await call("mixpost_list_posts", { status: "trash" })).data;
    assert.deepEqual(trashed.map(({ uuid }: Answer) => uuid).sort(), [one, two].sort());
    assert.equal((await call("mixpost_delete_post", { postUuid: three, trash: false })).deleted, true);
    assert.deepEqual(written("posts.delete"), { trash: false });
    await refused("mixpost_get_post", { postUuid: three });
  });
});
