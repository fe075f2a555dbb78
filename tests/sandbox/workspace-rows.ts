import assert from "node:assert/strict";
import { form, original, png, WORKSPACE } from "./caller.ts";
import * as documented from "./documented.ts";
import { has, type Row } from "./operation-row.ts";
import { assertShape } from "./shape.ts";

const TWITTER = "ed1d7f93-ebca-4217-957c-a25fbb2c1075";
const MASTODON = "e7c2a950-3d18-4f6b-b04e-5a8f9d21c673";
const PUBLISHED = "69288ffd-d4ef-4666-9320-4b9e120694fc";
const DRAFT = "8eb4e98d-2b93-44bd-a664-7a6438eff67b";
const SCHEDULED = "f2a7d1c8-5e39-4b60-8d94-c1e6b0a3f725";
const FAILED = "3e8c5b90-a1f7-4d26-b83e-7d9f0c4a6e12";
const PENDING = "97d4f0e3-c6b2-4a18-95e7-2b8d1f5c3a60";
const PHOTO = "511b8c2d-c424-3a6a-a154-be271418ff01";
const TAG = "a09367a5-dfc1-43d7-9557-70eb93e01e01";
const FOLDER = "b5e1f0d7-2c64-4a89-8e3f-91d0a7c6b253";

const fullPost = {
  date: "2026-05-23",
  time: "15:00",
  timezone: "Europe/Chisinau",
  schedule: true,
  accounts: [1, 2, 3],
  tags: [1, 2],
  versions: [
    {
      account_id: 0,
      is_original: true,
      content: [{ body: "This is the content", url: "https://example.com", media: [1] }],
      options: { mastodon: { sensitive: false } },
    },
  ],
};

/** Operations of a token and of a workspace. */
export const workspaceRows: readonly Row[] = [
  ["system.ping", "GET", "ping", undefined, ({ status }) => assert.equal(status, 200)],
  [
    "workspaces.list",
    "GET",
    "workspaces",
    undefined,
    ({ body }) => {
      assert.deepEqual(
        body.data.map(({ name }: { name: string }) => name),
        ["My Workspace", "Client Workspace"],
      );
      assert.equal(body.data[0].uuid, WORKSPACE);
    },
  ],
  ["accounts.list", "GET", "W/accounts", undefined, { data: [documented.account] }],
  ["accounts.get", "GET", `W/accounts/${TWITTER}`, undefined, documented.account],
  ["media.list", "GET", "W/media", undefined, documented.page(documented.media)],
  ["media.get", "GET", `W/media/${PHOTO}`, undefined, documented.media],
  ["media.upload", "POST", "W/media", form({ file: png(), alt_text: "A pixel" }), documented.media],
  ["media.update", "PUT", `W/media/${PHOTO}`, { alt_text: "A cup", name: "cup.jpg" }, documented.success],
  ["media.delete", "DELETE", "W/media", { items: [1, 2] }, documented.success],
  [
    "media.chunked.initiate",
    "POST",
    "W/media/chunked/initiate",
    { filename: "video.mp4", mime_type: "video/mp4", total_size: 52428800 },
    ({ body }) => {
      assertShape(body, { upload_uuid: "uuid", chunk_size: "integer", total_chunks: "integer" });
      assert.deepEqual([body.chunk_size, body.total_chunks], [10485760, 5]);
    },
  ],
  [
    "media.remote.initiate",
    "POST",
    "W/media/remote/initiate",
    { url: "https://example.com/photo.jpg" },
    ({ body }) =>
      assert.deepEqual(body, { status: "failed", error: "Failed to download file from the provided URL." }),
  ],
  [
    "media.folders.list",
    "GET",
    "W/media/folders",
    undefined,
    ({ body }) => assert.equal(body.data.length, 2),
  ],
  [
    "media.folders.create",
    "POST",
    "W/media/folders",
    { name: "Winter", parent: FOLDER },
    ({ body }) => {
      assert.equal(body.name, "Winter");
      assert.equal(body.parent, FOLDER);
    },
  ],
  [
    "media.folders.update",
    "PUT",
    `W/media/folders/${FOLDER}`,
    { name: "Ads" },
    ({ body }) => assert.equal(body.name, "Ads"),
  ],
  [
    "media.folders.delete",
    "DELETE",
    `W/media/folders/${FOLDER}`,
    { delete_media: false },
    ({ status }) => assert.equal(status, 200),
  ],
  ["tags.list", "GET", "W/tags", undefined, { data: [documented.tag] }],
  ["tags.get", "GET", `W/tags/${TAG}`, undefined, documented.tag],
  ["tags.create", "POST", "W/tags", { name: "Motivation", hex_color: "#000000" }, documented.tag],
  ["tags.update", "PUT", `W/tags/${TAG}`, { name: "News", hex_color: "#fff" }, documented.success],
  ["tags.delete", "DELETE", `W/tags/${TAG}`, undefined, documented.success],
  ["posts.list", "GET", "W/posts", undefined, has("data", "links", "meta")],
  ["posts.get", "GET", `W/posts/${PUBLISHED}`, undefined, documented.post],
  ["posts.create", "POST", "W/posts", fullPost, documented.post],
  ["posts.update", "PUT", `W/posts/${DRAFT}`, { versions: original(), accounts: [1] }, documented.success],
  [
    "posts.delete",
    "DELETE",
    `W/posts/${DRAFT}`,
    { trash: true },
    ({ body }) => assert.deepEqual(body, { to_trash: true, deleted_from_app: true }),
  ],
  [
    "posts.deleteMany",
    "DELETE",
    "W/posts",
    { posts: [DRAFT, PUBLISHED] },
    ({ body }) => assert.deepEqual(body, { deleted: true, deleted_from_app: true }),
  ],
  ["posts.schedule", "POST", `W/posts/schedule/${SCHEDULED}`, { postNow: false }, documented.scheduleResult],
  ["posts.addToQueue", "POST", `W/posts/add-to-queue/${SCHEDULED}`, undefined, documented.scheduleResult],
  ["posts.approve", "POST", `W/posts/approve/${PENDING}`, undefined, documented.scheduleResult],
  [
    "posts.retry",
    "POST",
    `W/posts/retry/${FAILED}/${MASTODON}`,
    undefined,
    ({ status }) => assert.equal(status, 200),
  ],
  ["analytics.post", "GET", `W/posts/${PUBLISHED}/analytics`, undefined, has("accounts")],
  [
    "analytics.summary",
    "GET",
    "W/analytics?period=last_week",
    undefined,
    has("followers", "growth", "posts", "audience", "leaderboard"),
  ],
  [
    "analytics.account",
    "GET",
    `W/analytics/accounts/${TWITTER}?type=content&per_page=5`,
    undefined,
    has("tabs", "data", "meta"),
  ],
  [
    "analytics.postingTimes",
    "GET",
    `W/analytics/posting-times?accounts[]=${TWITTER}`,
    undefined,
    has("weekdays", "hours"),
  ],
  [
    "analytics.bestTimes",
    "GET",
    "W/analytics/best-times?timezone=Europe/Berlin&from=2026-06-01",
    undefined,
    ({ body }) => assert.equal(body.data[0].date, "2026-06-01"),
  ],
];
