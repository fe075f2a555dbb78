import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { createMixpostClient } from "../../src/client.ts";
import { ConflictError, NotFoundError } from "../../src/core/errors.ts";
import { serveCheckedSandbox } from "./checked-sandbox.ts";
import { operations } from "./spec.ts";

const sandbox = await serveCheckedSandbox();
const { workspaceUuid } = sandbox.info;
const mixpost = createMixpostClient({ baseUrl: sandbox.url, ...sandbox.info });
after(async () => {
  await mixpost.close();
  await sandbox.close();
});

const twitter = { id: 3, uuid: "ed1d7f93-ebca-4217-957c-a25fbb2c1075" };
const mastodon = "e7c2a950-3d18-4f6b-b04e-5a8f9d21c673";
const published = "69288ffd-d4ef-4666-9320-4b9e120694fc";
const failed = "3e8c5b90-a1f7-4d26-b83e-7d9f0c4a6e12";
const waiting = "97d4f0e3-c6b2-4a18-95e7-2b8d1f5c3a60";

const original = (body: string) => [{ account_id: 0, is_original: true, content: [{ body }] }];
const draft = (body = "Hello") =>
  mixpost.posts.create({
    date: "2026-06-01",
    time: "12:00",
    timezone: "UTC",
    accounts: [twitter.id],
    versions: original(body),
  });

/** A file that a sniffer takes for the type, of any size. */
const film = (size: number) => {
  const bytes = Buffer.alloc(size);
  bytes.write("\0\0\0\x18ftypisom\0\0\0\0isommp42", "latin1");
  return new Blob([bytes], { type: "video/mp4" });
};

describe("the client against the sandbox: each operation's answer is one that the document promises", () => {
  it("system and workspaces", async () => {
    await mixpost.system.ping();
    const { data } = await mixpost.workspaces.list();
    assert.ok(data.some(({ uuid }) => uuid === workspaceUuid));
  });

  it("accounts", async () => {
    const { data } = await mixpost.accounts.list({ providers: ["twitter"] });
    assert.deepEqual(
      data.map(({ uuid }) => uuid),
      [twitter.uuid],
    );
    assert.equal((await mixpost.accounts.get({ accountUuid: twitter.uuid })).id, twitter.id);
  });

  it("tags", async () => {
    const { uuid } = await mixpost.tags.create({ name: "spring", hex_color: "#0f0" });
    await mixpost.tags.update({ tagUuid: uuid, name: "Spring", hex_color: "#00ff00" });
    assert.equal((await mixpost.tags.get({ tagUuid: uuid })).name, "Spring");
    await mixpost.tags.delete({ tagUuid: uuid });
    assert.ok((await mixpost.tags.list()).data.every((tag) => tag.uuid !== uuid));
  });

  it("media", async () => {
    const file = new File([film(500)], "Größe.mp4", { type: "video/mp4" });
    const { uuid } = await mixpost.media.upload({ file, alt_text: "A film" });
    await mixpost.media.update({ mediaUuid: uuid, name: "film.mp4" });
    const media = await mixpost.media.get({ mediaUuid: uuid });
    assert.equal(media.name, "film.mp4");
    const stored = await fetch(media.url).then((response) => response.arrayBuffer());
    assert.deepEqual(new Uint8Array(stored), new Uint8Array(await file.arrayBuffer()));
    const { data, meta } = await mixpost.media.list({ type: "video", limit: 1 });
    assert.deepEqual([data[0]?.uuid, meta.per_page], [uuid, 1]);
    assert.deepEqual(await mixpost.media.delete({ items: [Number(media.id)] }), { success: true });
  });

  it("chunked upload", async () => {
    const whole = film(15 * 1024 * 1024);
    const about = { filename: "long.mp4", mime_type: "video/mp4", total_size: whole.size };
    const { upload_uuid: uploadUuid, chunk_size: size } = await mixpost.media.chunked.initiate(about);
    for (const chunk_index of [0, 1]) {
      const chunk = whole.slice(chunk_index * size, (chunk_index + 1) * size);
      await mixpost.media.chunked.upload({ uploadUuid, upload_session: uploadUuid, chunk, chunk_index });
    }
    assert.equal((await mixpost.media.chunked.complete({ uploadUuid })).type, "video");
    const { upload_uuid } = await mixpost.media.chunked.initiate(about);
    assert.equal(await mixpost.media.chunked.abort({ uploadUuid: upload_uuid }), undefined);
  });

  it("remote upload, at once and queued", async () => {
    const { data } = await mixpost.media.list();
    const [large] = data;
    const small = data.find(({ name }) => name === "photo.jpg");
    const done = await mixpost.media.remote.initiate({ url: small?.url ?? "", alt_text: "A photo" });
    assert.equal(done.status, "completed");
    const queued = await mixpost.media.remote.initiate({ url: large?.url ?? "" });
    assert.ok(queued.status === "pending");
    const status = () => mixpost.media.remote.status({ downloadId: queued.download_id });
    const stages = new Set([(await status()).status]);
    for (let second = 0; second < 6; second++) {
      sandbox.clock.advance(1000);
      stages.add((await status()).status);
    }
    assert.deepEqual([...stages], ["pending", "downloading", "processing", "completed"]);
    const missing = mixpost.media.remote.initiate({ url: "http://127.0.0.1:9/gone.png" });
    await assert.rejects(missing, { name: "ConflictError", status: 200, outcome: "rejected" });
  });

  it("media folders", async () => {
    const created = (await mixpost.media.folders.create({ name: "Autumn" })) as { uuid: string };
    await mixpost.media.folders.update({ folderUuid: created.uuid, name: "Winter", parent: null });
    await mixpost.media.folders.list();
    await mixpost.media.folders.delete({ folderUuid: created.uuid, delete_media: false });
    await assert.rejects(mixpost.media.folders.delete({ folderUuid: created.uuid }), NotFoundError);
  });

  it("posts, from draft to published", async () => {
    const { uuid: postUuid, status } = await draft();
    assert.equal(status, "draft");
    await mixpost.posts.update({ postUuid, accounts: [twitter.id], versions: original("Hello again") });
    const schedule = {
      postUuid,
      postNow: false,
      date: "2026-06-02",
      time: "08:30",
      timezone: "Europe/Berlin",
    };
    assert.equal((await mixpost.posts.schedule(schedule)).success, true);
    assert.equal((await mixpost.posts.get({ postUuid })).scheduled_at, "2026-06-02 06:30:00");
    assert.equal((await mixpost.posts.addToQueue({ postUuid: (await draft()).uuid })).success, true);
    await mixpost.posts.approve({ postUuid: waiting });
    const { data } = await mixpost.posts.list({ status: "scheduled", accounts: [twitter.id] });
    assert.ok(data.some(({ uuid }) => uuid === postUuid));
  });

  it("posts in the trash, gone, and tried again", async () => {
    const [one, two] = [await draft(), await draft()];
    assert.equal((await mixpost.posts.delete({ postUuid: one.uuid, trash: true })).to_trash, true);
    assert.equal((await mixpost.posts.deleteMany({ posts: [one.uuid, two.uuid] })).deleted, true);
    await mixpost.posts.delete({ postUuid: published, delete_mode: "social_only" });
    await mixpost.posts.retry({ postUuid: failed, accountUuid: mastodon });
  });

  it("analytics", async () => {
    await mixpost.analytics.post({ postUuid: published });
    await mixpost.analytics.summary({ date_from: "2026-04-01", date_to: "2026-04-30" });
    await mixpost.analytics.account({ accountUuid: twitter.uuid, type: "content", per_page: 5 });
    await mixpost.analytics.postingTimes({ accounts: [twitter.uuid], timezone: "Europe/Berlin" });
    await mixpost.analytics.bestTimes({ from: "2026-05-10" });
  });

  it("panel: workspaces and their users", async () => {
    const { panel } = mixpost;
    const about = { hex_color: "#6366f1", access_status: "unlimited" } as const;
    const { uuid } = await panel.workspaces.create({ name: "One", ...about });
    const other = await panel.workspaces.create({ name: "Two", ...about, owner_id: 1 });
    await panel.workspaces.update({ workspaceUuid: uuid, name: "First", ...about, access_status: "locked" });
    const member = { workspaceUuid: uuid, user_id: 3, can_approve: false, is_owner: false } as const;
    await panel.workspaces.users.add({ ...member, role: "viewer" });
    await panel.workspaces.users.update({ ...member, role: "admin" });
    assert.equal((await panel.workspaces.get({ workspaceUuid: uuid })).workspace.name, "First");
    await panel.workspaces.users.remove({ workspaceUuid: uuid, user_id: 3 });
    const { data } = await panel.workspaces.list({
      keyword: "first",
      access_status: ["locked", "unlimited"],
    });
    assert.deepEqual(
      data.map((workspace) => workspace.uuid),
      [uuid],
    );
    await panel.workspaces.delete({ workspaceUuid: uuid });
    await panel.workspaces.deleteMany({ workspaces: [other.uuid] });
  });

  it("panel: subscriptions", async () => {
    const { subscriptions } = mixpost.panel;
    const at = { workspaceUuid };
    assert.equal((await subscriptions.get(at))?.status, "active");
    const change = { plan_id: 2, cycle: "yearly", prorate: true, billing_immediately: false } as const;
    await subscriptions.changePlan({ ...at, ...change });
    await subscriptions.cancel(at);
    await subscriptions.resume(at);
    await subscriptions.update({ ...at, platform_plan_id: "price_1234567890", status: "past_due" });
    await subscriptions.delete(at);
    assert.equal(await subscriptions.get(at), null);
    await subscriptions.addGeneric({ ...at, plan_id: 1, trial_days: 14, keep_prev_trial_ends_at: false });
    await subscriptions.removeGeneric(at);
    await subscriptions.checkout({ ...at, plan_id: 1, cycle: "monthly", coupon: null });
    const free = subscriptions.checkout({ ...at, plan_id: 3, cycle: "monthly" });
    await assert.rejects(free, ConflictError);
    const record = { platform_subscription_id: "sub_2", platform_plan_id: "price_1234567890" };
    await subscriptions.create({ ...at, ...record, status: "active", trial_ends_at: null });
  });

  it("panel: users", async () => {
    const { users } = mixpost.panel;
    const person = { name: "John Doe", email: "john@example.com", is_admin: false };
    const password = { password: "correct-horse", password_confirmation: "correct-horse" };
    const { id } = await users.create({ ...person, ...password });
    const second = await users.create({ ...person, email: "jane@example.com", ...password });
    await users.update({ userId: id, ...person, name: "John" });
    assert.equal((await users.get({ userId: id })).name, "John");
    assert.equal((await users.list({ keyword: "jane" })).data[0]?.id, second.id);
    await users.delete({ userId: id });
    await users.deleteMany({ users: [second.id] });
    await assert.rejects(users.delete({ userId: 1 }), { name: "ConflictError", status: 200 });
  });

  it("panel: receipts", async () => {
    const { receipts } = mixpost.panel;
    const payment = {
      transaction_id: "txn_9",
      invoice_number: "INV-9",
      amount: 1999,
      tax: 0,
      currency: "USD",
      paid_at: "2025-01-15 10:30:00",
    };
    const { uuid } = await receipts.create({ workspace_uuid: workspaceUuid, ...payment });
    await receipts.update({ receiptUuid: uuid, ...payment, tax: null, description: "Plan" });
    assert.equal((await receipts.get({ receiptUuid: uuid })).description, "Plan");
    const { data } = await receipts.list({ invoice_number: "INV-9" });
    assert.equal(data.length, 1);
    await receipts.delete({ receiptUuid: uuid });
    await receipts.deleteMany({ receipts: [uuid] });
  });

  it("all 70 operations have answered", () => {
    const answered = sandbox.calls.filter(({ status }) => status < 300).map(({ operationId }) => operationId);
    assert.deepEqual([...new Set(answered)].sort(), operations.map(({ id }) => id).sort());
  });

  it("everything was as documented", () => assert.deepEqual(sandbox.problems, []));
});
