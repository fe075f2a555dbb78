import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { createMixpostClient, type MixpostClient } from "../../src/client.ts";
import { listen } from "./upstream.ts";

const W = "3bbd0951-5b04-432b-b2a0-688588b0720e";
const P = "8eb4e98d-2b93-44bd-a664-7a6438eff67b";
const A = "123e4567-e89b-12d3-a456-426614174000";
const U = "a3f1b2c4-d5e6-7890-abcd-ef1234567890";

const upstream = await listen();
const mixpost = createMixpostClient({ baseUrl: upstream.baseUrl, apiKey: "token-1", workspaceUuid: W });
after(async () => {
  await mixpost.close();
  upstream.close();
});

/** One call and the request that Mixpost's documentation, or its vendor's own client, sends for it. */
interface Row {
  readonly call: (client: MixpostClient) => Promise<unknown>;
  readonly sends: string;
  /** Left out: none. */
  readonly body?: object;
}

const original = { account_id: 0, is_original: true, content: [{ body: "This is the content", media: [1] }] };

/** Written from the documentation, not from our document: where both are wrong in the same way, this one is not. */
const rows: readonly Row[] = [
  { call: ({ system }) => system.ping(), sends: "GET /mixpost/api/ping" },
  { call: ({ accounts }) => accounts.list(), sends: `GET /mixpost/api/${W}/accounts` },
  {
    call: ({ accounts }) => accounts.list({ providers: ["instagram", "linkedin"], unauthorized: 1 }),
    sends: `GET /mixpost/api/${W}/accounts?providers[]=instagram&providers[]=linkedin&unauthorized=1`,
  },
  {
    call: ({ media }) => media.list({ page: 2, limit: 20, type: "image", mime_types: ["image/png"] }),
    sends: `GET /mixpost/api/${W}/media?page=2&limit=20&type=image&mime_types[]=image/png`,
  },
  {
    call: ({ posts }) => posts.list({ status: "needs_approval", accounts: [1, 2], tags: ["a&b", "c"] }),
    sends: `GET /mixpost/api/${W}/posts?status=needs_approval&accounts[]=1&accounts[]=2&tags[]=a&b&tags[]=c`,
  },
  {
    call: ({ posts }) =>
      posts.create({
        date: "2024-05-23",
        time: "15:00",
        timezone: "Europe/Chisinau",
        schedule: true,
        accounts: [1, 2, 3],
        tags: [1, 2],
        versions: [{ ...original, options: { mastodon: { sensitive: false } } }],
      }),
    sends: `POST /mixpost/api/${W}/posts`,
    body: {
      date: "2024-05-23",
      time: "15:00",
      timezone: "Europe/Chisinau",
      schedule: true,
      accounts: [1, 2, 3],
      tags: [1, 2],
      versions: [{ ...original, options: { mastodon: { sensitive: false } } }],
    },
  },
  {
    call: ({ posts }) => posts.update({ postUuid: P, versions: [original] }),
    sends: `PUT /mixpost/api/${W}/posts/${P}`,
    body: { versions: [original] },
  },
  { call: ({ posts }) => posts.delete({ postUuid: P }), sends: `DELETE /mixpost/api/${W}/posts/${P}` },
  {
    call: ({ posts }) => posts.delete({ postUuid: P, trash: true, delete_mode: "app_and_social" }),
    sends: `DELETE /mixpost/api/${W}/posts/${P}`,
    body: { trash: true, delete_mode: "app_and_social" },
  },
  {
    call: ({ posts }) => posts.deleteMany({ posts: [P], trash: true }),
    sends: `DELETE /mixpost/api/${W}/posts`,
    body: { posts: [P], trash: true },
  },
  {
    call: ({ posts }) => posts.schedule({ postUuid: P, postNow: false }),
    sends: `POST /mixpost/api/${W}/posts/schedule/${P}`,
    body: { postNow: false },
  },
  {
    call: ({ posts }) => posts.addToQueue({ postUuid: P }),
    sends: `POST /mixpost/api/${W}/posts/add-to-queue/${P}`,
  },
  { call: ({ posts }) => posts.approve({ postUuid: P }), sends: `POST /mixpost/api/${W}/posts/approve/${P}` },
  {
    call: ({ posts }) => posts.retry({ postUuid: P, accountUuid: A }),
    sends: `POST /mixpost/api/${W}/posts/retry/${P}/${A}`,
  },
  {
    call: ({ media }) => media.delete({ items: [1, 2] }),
    sends: `DELETE /mixpost/api/${W}/media`,
    body: { items: [1, 2] },
  },
  {
    call: ({ media }) => media.chunked.abort({ uploadUuid: U }),
    sends: `DELETE /mixpost/api/${W}/media/chunked/${U}`,
  },
  {
    call: ({ media }) => media.remote.initiate({ url: "https://example.com/a.png", alt_text: "A" }),
    sends: `POST /mixpost/api/${W}/media/remote/initiate`,
    body: { url: "https://example.com/a.png", alt_text: "A" },
  },
  {
    call: ({ media }) => media.folders.update({ folderUuid: U, parent: null }),
    sends: `PUT /mixpost/api/${W}/media/folders/${U}`,
    body: { parent: null },
  },
  {
    call: ({ tags }) => tags.create({ name: "news", hex_color: "#38bdf8" }),
    sends: `POST /mixpost/api/${W}/tags`,
    body: { name: "news", hex_color: "#38bdf8" },
  },
  {
    call: ({ analytics }) =>
      analytics.bestTimes({ accounts: [A], timezone: "Europe/Berlin", from: "2026-01-31" }),
    sends: `GET /mixpost/api/${W}/analytics/best-times?accounts[]=${A}&timezone=Europe/Berlin&from=2026-01-31`,
  },
  {
    call: ({ panel }) => panel.workspaces.users.remove({ workspaceUuid: W, user_id: 3 }),
    sends: `DELETE /mixpost/api/panel/workspaces/${W}/users`,
    body: { user_id: 3 },
  },
  {
    call: ({ panel }) =>
      panel.subscriptions.changePlan({
        workspaceUuid: W,
        plan_id: 2,
        cycle: "yearly",
        prorate: true,
        billing_immediately: false,
      }),
    sends: `PUT /mixpost/api/panel/workspaces/${W}/subscription/change-plan`,
    body: { plan_id: 2, cycle: "yearly", prorate: true, billing_immediately: false },
  },
];

describe("the requests that Mixpost documents", () => {
  for (const { call, sends, body } of rows) {
    it(sends, async () => {
      await call(mixpost);
      const [request] = upstream.take();
      assert.ok(request);
      assert.equal(`${request.method} ${decodeURIComponent(request.url)}`, sends);
      assert.deepEqual(
        request.body.byteLength === 0 ? undefined : JSON.parse(String(Buffer.from(request.body))),
        body,
      );
      assert.equal(request.headers["content-type"], body && "application/json");
      assert.equal(request.headers.authorization, "Bearer token-1");
      assert.match(String(request.headers.accept), /^application\/json(,|$)/);
    });
  }

  it("an `&` inside a value does not end it", async () => {
    await mixpost.posts.list({ tags: ["a&b=c"] });
    const [request] = upstream.take();
    assert.deepEqual([...new URL(request?.url ?? "", upstream.baseUrl).searchParams], [["tags[]", "a&b=c"]]);
  });

  it("an upload and a chunk are forms with exactly the given bytes", async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
    await mixpost.media.upload({
      file: new File([bytes], "Tür.png", { type: "image/png" }),
      alt_text: "A door",
    });
    const part = { upload_session: U, chunk: new Blob([bytes]), chunk_index: 0 };
    await mixpost.media.chunked.upload({ uploadUuid: U, ...part });
    const [upload, chunk] = await Promise.all(upstream.take().map(formOf));
    assert.deepEqual(upload, {
      url: `POST /mixpost/api/${W}/media`,
      fields: { file: { name: "Tür.png", type: "image/png", bytes }, alt_text: "A door" },
    });
    assert.deepEqual(chunk, {
      url: `POST /mixpost/api/${W}/media/chunked/${U}/upload`,
      fields: {
        upload_session: U,
        chunk: { name: "chunk", type: "application/octet-stream", bytes },
        chunk_index: "0",
      },
    });
  });
});

/** The form as the platform's own parser reads it. */
async function formOf({ method, url, headers, body }: ReturnType<typeof upstream.take>[number]) {
  const type = headers["content-type"] ?? "";
  const form = await new Response(body, { headers: { "content-type": type } }).formData();
  const fields = [...form].map(async ([field, value]) => {
    if (typeof value === "string") return [field, value];
    const { name, type } = value;
    return [field, { name, type, bytes: new Uint8Array(await value.arrayBuffer()) }];
  });
  return { url: `${method} ${url}`, fields: Object.fromEntries(await Promise.all(fields)) };
}
