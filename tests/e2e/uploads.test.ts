import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, describe, it } from "node:test";
import { serveCheckedSandbox } from "../conformance/checked-sandbox.ts";
import { environment } from "./built.ts";
import { listen } from "./listen.ts";
import { type Answer, connect } from "./session.ts";

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** A film by its first bytes; the others differ, so that a lost or doubled part shows. */
function film(size: number): Buffer {
  const bytes = Buffer.alloc(size);
  for (let index = 0; index < size; index += 4) bytes.writeUInt32LE((index * 2654435761) >>> 0, index);
  bytes.write("\0\0\0\x18ftypisom\0\0\0\0isommp42", "latin1");
  return bytes;
}

const root = await mkdtemp(join(tmpdir(), "uploads-"));
const allowed = join(root, "allowed");
const path = (...parts: string[]) => join(root, ...parts);
const large = film(11 * 1024 * 1024);

before(async () => {
  await mkdir(allowed);
  await mkdir(path("allowed-not"));
  await writeFile(path("allowed", "photo.png"), png);
  await writeFile(path("allowed", "photo.jpg"), png);
  await writeFile(path("allowed", "film.mp4"), large);
  await writeFile(path("allowed", "notes.png"), "These are my passwords.");
  await writeFile(path("allowed-not", "secret.png"), png);
  await symlink(path("allowed-not", "secret.png"), path("allowed", "link.png"));
  await symlink(path("allowed", "photo.png"), path("allowed", "inside.png"));
});

const sandbox = await serveCheckedSandbox();
const env = { ...environment({ ...sandbox.info, url: sandbox.url }), MIXPOST_UPLOAD_DIRS: allowed };
const session = await connect(env);
const { call, refused } = session;

/** Files somewhere on the web, as far as Mixpost is concerned. */
const web = await listen((request, response) => {
  const isLarge = request.url === "/large.mp4";
  response.writeHead(200, { "content-type": isLarge ? "video/mp4" : "image/png" }).end(isLarge ? large : png);
});

after(async () => {
  await session.close();
  web.close();
  await sandbox.close();
  await rm(root, { recursive: true });
  assert.deepEqual(sandbox.problems, []);
});
beforeEach(() => void sandbox.take());

const operations = () => sandbox.take().map(({ operationId }) => operationId);

/** The bytes that Mixpost now serves. */
const stored = async ({ media }: Answer) => Buffer.from(await (await fetch(media.url)).arrayBuffer());

describe("uploading", () => {
  it("a local file, under its own name", async () => {
    const answer = await call("mixpost_upload_media", {
      file: path("allowed", "photo.png"),
      alt_text: "A dot",
    });
    assert.equal(answer.status, "completed");
    assert.deepEqual([answer.media.name, answer.media.mime_type], ["photo.png", "image/png"]);
    assert.deepEqual(await stored(answer), png);
    const [sent] = sandbox.take() as Answer[];
    assert.deepEqual([sent?.operationId, sent?.body.alt_text], ["media.upload", "A dot"]);
  });

  it("what the bytes are, not what the name says", async () => {
    const { media } = await call("mixpost_upload_media", {
      file: path("allowed", "photo.jpg"),
      filename: "a.png",
    });
    assert.deepEqual([media.name, media.mime_type], ["a.png", "image/png"]);
  });

  it("a link that stays inside the allowed folder", async () => {
    assert.equal(
      (await call("mixpost_upload_media", { file: path("allowed", "inside.png") })).status,
      "completed",
    );
  });

  it("base64, with and without the prefix of a data URL", async () => {
    for (const prefix of ["", "data:image/png;base64,"]) {
      const base64 = prefix + png.toString("base64");
      const answer = await call("mixpost_upload_media", { base64, filename: "dot.png" });
      assert.equal(answer.media.name, "dot.png");
      assert.deepEqual(await stored(answer), png);
    }
  });

  it("from 10 MB on in parts, with progress, byte for byte, described afterwards", async () => {
    const progress: number[] = [];
    const file = path("allowed", "film.mp4");
    const args = { file, alt_text: "A long film", folder: "b5e1f0d7-2c64-4a89-8e3f-91d0a7c6b253" };
    const request = { name: "mixpost_upload_media", arguments: args };
    const result = await session.client.callTool(request, undefined, {
      onprogress: ({ progress: done, total }) => void progress.push(done / (total ?? 0)),
    });
    const answer = result.structuredContent as Answer;
    assert.deepEqual(await stored(answer), large);
    const sent = sandbox.take() as Answer[];
    assert.deepEqual(
      sent.map(({ operationId }) => operationId),
      [
        "media.chunked.initiate",
        "media.chunked.upload",
        "media.chunked.upload",
        "media.chunked.complete",
        "media.update",
      ],
    );
    assert.deepEqual(
      sent.slice(1, 3).map(({ body }) => [body.chunk_index, body.chunk.size]),
      [
        [0, 10 * 1024 * 1024],
        [1, 1024 * 1024],
      ],
    );
    assert.deepEqual(sent[4]?.body, { alt_text: "A long film", folder: args.folder });
    assert.deepEqual(progress, [0.5, 1]);
  });

  it("in one piece where the server knows no parts", async () => {
    sandbox.faults.add({ operation: "media.chunked.initiate", status: 404 });
    const answer = await call("mixpost_upload_media", { file: path("allowed", "film.mp4") });
    assert.deepEqual(await stored(answer), large);
    assert.deepEqual(operations(), ["media.chunked.initiate", "media.upload"]);
  });

  it("and leaves nothing half done behind when a part fails", async () => {
    sandbox.faults.add({ operation: "media.chunked.upload", status: 422, message: "Disk full." });
    const { message } = await refused("mixpost_upload_media", { file: path("allowed", "film.mp4") });
    assert.match(message, /Disk full/);
    assert.deepEqual(operations(), ["media.chunked.initiate", "media.chunked.upload", "media.chunked.abort"]);
  });

  it("says that the file is there when only its description failed", async () => {
    sandbox.faults.add({ operation: "media.update", status: 403, message: "Access forbidden." });
    const answer = await call("mixpost_upload_media", {
      file: path("allowed", "film.mp4"),
      alt_text: "A film",
    });
    assert.match(answer.note, /stored, but without alt_text: The server says: "Access forbidden/);
    assert.ok(!operations().includes("media.chunked.abort"));
  });

  it("an address that Mixpost fetches: at once, and a large one later", async () => {
    const now = await call("mixpost_upload_media", { url: `${web.url}/dot.png`, alt_text: "A dot" });
    assert.equal(now.status, "completed");
    assert.deepEqual(await stored(now), png);
    const later = await call("mixpost_upload_media", { url: `${web.url}/large.mp4` });
    assert.equal(later.status, "pending");
    const status = () => call("mixpost_get_upload_status", { downloadId: later.download_id });
    assert.equal((await status()).status, "pending");
    sandbox.clock.advance(2500);
    const { status: running, progress } = await status();
    assert.deepEqual([running, progress], ["downloading", 50]);
    sandbox.clock.advance(2500);
    const done = await status();
    assert.equal(done.status, "completed");
    assert.deepEqual(await stored(done), large);
  });

  it("an address with nothing behind it", async () => {
    const report = await refused("mixpost_upload_media", { url: "http://127.0.0.1:1/gone.png" });
    assert.deepEqual([report.category, report.outcome], ["conflict", "rejected"]);
    assert.match(report.message, /did not take the file.*The server says: "Failed to download/);
    assert.match(report.hint, /public/);
  });
});

describe("refused before anything is sent", () => {
  const refusals: readonly { what: string; args: object; says: RegExp }[] = [
    { what: "no source", args: {}, says: /exactly one of file, url and base64/ },
    { what: "two sources", args: { url: "https://a.example/a.png", base64: "aaaa" }, says: /exactly one/ },
    {
      what: "a text under the name of a picture",
      args: { file: path("allowed", "notes.png") },
      says: /neither image nor video/,
    },
    {
      what: "a text as base64",
      args: { base64: Buffer.from("Hello").toString("base64") },
      says: /neither image nor video/,
    },
    { what: "what is no base64", args: { base64: "%%%" }, says: /not base64/ },
    {
      what: "a file outside the allowed folders",
      args: { file: path("allowed-not", "secret.png") },
      says: /MIXPOST_UPLOAD_DIRS/,
    },
    {
      what: "a way out by dots",
      args: { file: `${allowed}/../allowed-not/secret.png` },
      says: /MIXPOST_UPLOAD_DIRS/,
    },
    {
      what: "a link that leads out",
      args: { file: path("allowed", "link.png") },
      says: /MIXPOST_UPLOAD_DIRS/,
    },
    { what: "a folder", args: { file: allowed }, says: /MIXPOST_UPLOAD_DIRS|not a file/ },
    { what: "a file that is not there", args: { file: path("allowed", "gone.png") }, says: /no file/ },
    { what: "a relative path", args: { file: "photo.png" }, says: /absolute/ },
  ];
  for (const { what, args, says } of refusals) {
    it(what, async () => {
      const report = await refused("mixpost_upload_media", args);
      assert.deepEqual([report.category, report.outcome], ["validation", "not_sent"]);
      assert.match(report.message, says);
      assert.deepEqual(operations(), []);
    });
  }
});
