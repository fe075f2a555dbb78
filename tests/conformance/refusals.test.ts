import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { createMixpostClient } from "../../src/client.ts";
import {
  AuthenticationError,
  AuthorizationError,
  NotFoundError,
  RateLimitedError,
  ServerError,
  ValidationError,
} from "../../src/core/errors.ts";
import { serveCheckedSandbox } from "./checked-sandbox.ts";

const sandbox = await serveCheckedSandbox();
const { corePath, workspaceUuid, apiKey, tokens } = sandbox.info;
const connect = (token: string) =>
  createMixpostClient({ baseUrl: sandbox.url, corePath, workspaceUuid, apiKey: token });
const mixpost = connect(apiKey);
const viewer = connect(tokens.viewer ?? "");
const author = connect(tokens.author ?? "");
const stranger = connect("no-such-token");

after(async () => {
  await Promise.all([mixpost, viewer, author, stranger].map((client) => client.close()));
  await sandbox.close();
});

const published = "69288ffd-d4ef-4666-9320-4b9e120694fc";
const waiting = "97d4f0e3-c6b2-4a18-95e7-2b8d1f5c3a60";
const nowhere = "00000000-0000-4000-8000-000000000000";
const original = (body: string) => [{ account_id: 0, is_original: true, content: [{ body }] }];

describe("refusals are documented, and tell the caller what kind they are", () => {
  it("401 without a good token", async () => {
    await assert.rejects(stranger.accounts.list(), AuthenticationError);
    await assert.rejects(stranger.panel.receipts.list(), AuthenticationError);
    await assert.rejects(stranger.system.ping(), AuthenticationError);
  });

  it("403 for a viewer who writes and for a member in the panel", async () => {
    await assert.rejects(viewer.tags.create({ name: "x", hex_color: "#fff" }), AuthorizationError);
    await assert.rejects(author.panel.users.list(), AuthorizationError);
    await assert.rejects(author.posts.approve({ postUuid: waiting }), AuthorizationError);
  });

  it("404 for what does not exist", async () => {
    const missing = [
      () => mixpost.accounts.get({ accountUuid: nowhere }),
      () => mixpost.media.get({ mediaUuid: nowhere }),
      () => mixpost.posts.delete({ postUuid: nowhere }),
      () => mixpost.media.remote.status({ downloadId: "no-such-download" }),
      () => mixpost.tags.list({ workspaceUuid: nowhere }),
      () => mixpost.panel.users.get({ userId: 999 }),
    ];
    for (const call of missing) await assert.rejects(call, NotFoundError, String(call));
  });

  it("422 for what breaks a rule", async () => {
    const nobody = { workspaceUuid, user_id: 999, can_approve: false, is_owner: false };
    const refused = [
      () => mixpost.posts.update({ postUuid: published, versions: original("Too late") }),
      () => mixpost.posts.schedule({ postUuid: published, postNow: true }),
      () => mixpost.posts.create({ accounts: [99], versions: original("Nobody") }),
      () => mixpost.media.upload({ file: new File(["text"], "a.txt", { type: "text/plain" }) }),
      () => mixpost.panel.workspaces.users.add({ ...nobody, role: "member" }),
    ];
    for (const call of refused) await assert.rejects(call, ValidationError, String(call));
  });

  it("429 with the seconds to wait", async () => {
    sandbox.faults.add({ operation: "tags.list", status: 429, retryAfter: 60 });
    await assert.rejects(viewer.tags.list(), (error) => {
      return error instanceof RateLimitedError && error.retryAfterSeconds === 60;
    });
  });

  it("all of them have the documented form", () => assert.deepEqual(sandbox.problems, []));

  it("a failure of the server is none of the document's answers, and is told as such", async () => {
    sandbox.faults.add({ operation: "tags.list", status: 500, times: 4 });
    await assert.rejects(mixpost.tags.list(), ServerError);
    assert.match(sandbox.problems.join(), /tags\.list .*no status 500/);
  });
});
