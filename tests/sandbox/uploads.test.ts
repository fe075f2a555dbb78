import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, describe, test } from "node:test";
import { type Caller, createCaller, form, mp4, PNG, png } from "./caller.ts";

const SUMMER = "d84a2f6b-0e93-4c1d-a7b5-6f3e8c29d140";
const PHOTO = "511b8c2d-c424-3a6a-a154-be271418ff01";

const ids = ({ data }: { data: { id: string }[] }) => data.map(({ id }) => id);

describe("an uploaded file", () => {
  test("is served, byte for byte, at the address that the API returns", async () => {
    const { call, sandbox } = createCaller();
    const { body } = await call("POST", "W/media", form({ file: png("logo.png"), alt_text: "Logo" }));
    assert.match(body.url, /^http:\/\/mixpost.test\/storage\/3bbd0951-[^/]+\/uploads\/05-2026\/[^/]+\.png$/);
    assert.deepEqual(
      [body.name, body.mime_type, body.type, body.is_video, body.thumb_url],
      ["logo.png", "image/png", "image", false, body.url],
    );
    const file = await sandbox.fetch(new Request(body.url));
    assert.equal(file.headers.get("content-type"), "image/png");
    assert.deepEqual(Buffer.from(await file.arrayBuffer()), PNG);
    assert.equal((await sandbox.fetch(new Request(`${body.url}x`))).status, 404);
  });

  test("is what its bytes are, not what its sender says", async () => {
    const { call } = createCaller();
    const disguised = new File([PNG], "film.mp4", { type: "video/mp4" });
    assert.equal((await call("POST", "W/media", form({ file: disguised }))).body.mime_type, "image/png");
  });

  test("lands in the folder named, and is a video without a thumbnail", async () => {
    const { call } = createCaller();
    const { body } = await call("POST", "W/media", form({ file: mp4(64), folder: SUMMER }));
    assert.deepEqual([body.type, body.is_video, body.thumb_url], ["video", true, null]);
    assert.deepEqual(ids((await call("GET", `W/media?folder=${SUMMER}`)).body), [body.id]);
  });

  const text = new File(["plain"], "a.txt", { type: "text/plain" });
  const wrong: readonly [
    what: string,
    fields: Record<string, string | File>,
    status: number,
    field: string | null,
  ][] = [
    ["no file", {}, 422, "file"],
    ["a text in place of a file", { file: "bytes" }, 422, "file"],
    ["a type that the server does not take", { file: text }, 422, "file"],
    ["more than the type may have", { file: mp4(2001) }, 422, "file"],
    ["more than the web server lets through", { file: mp4(5001) }, 413, null],
    ["an alt text that is too long", { file: png(), alt_text: "x".repeat(256) }, 422, "alt_text"],
    ["an unknown folder", { file: png(), folder: PHOTO }, 422, "folder"],
  ];
  for (const [what, fields, status, field] of wrong) {
    test(`${what} is refused`, async () => {
      const { call } = createCaller({ limits: { video: 2000, request: 5000 } });
      const reply = await call("POST", "W/media", form({ note: "", ...fields }));
      assert.equal(reply.status, status, JSON.stringify(reply.body));
      assert.deepEqual(
        field === null ? null : Object.keys(reply.body.errors),
        field === null ? null : [field],
      );
    });
  }
});

describe("an upload in chunks", () => {
  const limits = { chunk: 1000, video: 10_000 };
  const film = mp4(2500);

  async function start(caller: Caller, size = film.size): Promise<string> {
    const body = { filename: "film.mp4", mime_type: "video/mp4", total_size: size };
    const reply = await caller.call("POST", "W/media/chunked/initiate", body);
    assert.deepEqual([reply.body.chunk_size, reply.body.total_chunks], [1000, Math.ceil(size / 1000)]);
    return reply.body.upload_uuid;
  }

  function send(
    { call }: Caller,
    upload: string,
    index: number,
    chunk: Blob = film.slice(index * 1000, (index + 1) * 1000),
  ) {
    const fields = { upload_session: upload, chunk: new File([chunk], "blob"), chunk_index: String(index) };
    return call("POST", `W/media/chunked/${upload}/upload`, form(fields));
  }

  test("is put together, in whatever order the chunks came", async () => {
    const caller = createCaller({ limits });
    const upload = await start(caller);
    const sizes = [];
    for (const index of [2, 0, 1, 0]) sizes.push((await send(caller, upload, index)).body.size);
    assert.deepEqual(sizes, [500, 1000, 1000, 1000]);
    const { body } = await caller.call("POST", `W/media/chunked/${upload}/complete`);
    assert.deepEqual([body.name, body.mime_type], ["film.mp4", "video/mp4"]);
    const stored = await caller.sandbox.fetch(new Request(body.url));
    assert.deepEqual(await stored.arrayBuffer(), await film.arrayBuffer());
    assert.equal((await caller.call("POST", `W/media/chunked/${upload}/complete`)).status, 404);
  });

  test("is not complete while a chunk is missing", async () => {
    const caller = createCaller({ limits });
    const upload = await start(caller);
    await send(caller, upload, 0);
    const { status, body } = await caller.call("POST", `W/media/chunked/${upload}/complete`);
    assert.deepEqual([status, Object.keys(body.errors)], [422, ["chunks"]]);
  });

  test("must have the size that was announced", async () => {
    const caller = createCaller({ limits });
    const upload = await start(caller, 900);
    await send(caller, upload, 0, film.slice(0, 800));
    const { status, body } = await caller.call("POST", `W/media/chunked/${upload}/complete`);
    assert.deepEqual([status, Object.keys(body.errors)], [422, ["total_size"]]);
  });

  test("refuses chunks that are too many, too large or of another upload", async () => {
    const caller = createCaller({ limits });
    const upload = await start(caller);
    assert.deepEqual(Object.keys((await send(caller, upload, 3)).body.errors), ["chunk_index"]);
    assert.deepEqual(Object.keys((await send(caller, upload, 0, film.slice(0, 1001))).body.errors), [
      "chunk",
    ]);
    const strange = form({ upload_session: "other", chunk: png(), chunk_index: "0" });
    const reply = await caller.call("POST", `W/media/chunked/${upload}/upload`, strange);
    assert.deepEqual(Object.keys(reply.body.errors), ["upload_session"]);
  });

  test("refuses types and sizes that the server does not take, before any chunk", async () => {
    const { call } = createCaller({ limits });
    const body = { filename: "a", mime_type: "video/mp4", total_size: 10_001 };
    const large = await call("POST", "W/media/chunked/initiate", body);
    assert.deepEqual(Object.keys(large.body.errors), ["total_size"]);
    const strange = await call("POST", "W/media/chunked/initiate", { ...body, mime_type: "text/plain" });
    assert.deepEqual(Object.keys(strange.body.errors), ["mime_type"]);
  });

  test("can be aborted, and is then unknown", async () => {
    const caller = createCaller({ limits });
    const upload = await start(caller);
    await send(caller, upload, 0);
    assert.equal((await caller.call("DELETE", `W/media/chunked/${upload}`)).status, 204);
    assert.equal((await send(caller, upload, 1)).status, 404);
  });
});

describe("an upload from an address", () => {
  const server = createServer((request, response) => {
    if (request.url === "/cup.png") response.setHeader("content-type", "image/png").end(PNG);
    else response.writeHead(404).end();
  });
  let origin = "";
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => server.close());

  const initiate = ({ call }: Caller, url: string) =>
    call("POST", "W/media/remote/initiate", { url, alt_text: "A cup" });

  test("is done at once when the file is small", async () => {
    const caller = createCaller();
    const { body } = await initiate(caller, `${origin}/cup.png`);
    assert.equal(body.status, "completed");
    assert.equal(body.media.name, "cup.png");
    assert.equal((await caller.call("GET", `W/media/${body.media.uuid}`)).status, 200);
  });

  test("is queued when it is large, and comes with time", async () => {
    const caller = createCaller({ limits: { remoteQueue: PNG.length } });
    const { body } = await initiate(caller, `${origin}/cup.png`);
    assert.deepEqual([body.status, typeof body.download_id], ["pending", "string"]);
    const path = `W/media/remote/${body.download_id}/status`;
    const seen = [];
    for (const wait of [0, 1000, 1500, 1500]) {
      caller.sandbox.clock.advance(wait);
      seen.push((await caller.call("GET", path)).body);
    }
    assert.deepEqual(seen, [
      { status: "pending", progress: 0 },
      { status: "downloading", progress: 0 },
      { status: "downloading", progress: 50 },
      { status: "processing", progress: 100 },
    ]);
    assert.equal((await caller.call("GET", "W/media")).body.meta.total, 3);
    caller.sandbox.clock.advance(1000);
    assert.equal((await caller.call("GET", "W/media")).body.meta.total, 4);
    const { status, progress, media } = (await caller.call("GET", path)).body;
    assert.deepEqual([status, progress, media.name], ["completed", 100, "cup.png"]);
  });

  test("fails softly where there is no file, none that is taken, or no way to go", async () => {
    const caller = createCaller();
    for (const url of [
      `${origin}/no.png`,
      "http://192.0.2.1/cup.png",
      "https://example.com/cup.png",
      "ftp://localhost/x",
    ]) {
      const { status, body } = await initiate(caller, url);
      assert.deepEqual(
        [status, body],
        [200, { status: "failed", error: "Failed to download file from the provided URL." }],
      );
    }
    assert.deepEqual(Object.keys((await initiate(caller, "no address")).body.errors), ["url"]);
  });

  test("that nobody knows has an answer of its own", async () => {
    const { status, body } = await createCaller().call("GET", "W/media/remote/nobody/status");
    assert.deepEqual([status, body], [404, { status: "failed", error: "Remote file download not found." }]);
  });
});
