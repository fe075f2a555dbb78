import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtemp, openAsBlob, rm, writeFile } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import fc from "fast-check";
import { ValidationError } from "../../src/core/errors.ts";
import type { Arguments, Body, BodyField } from "../../src/core/operation.ts";
import { serialize, type WireRequest } from "../../src/core/serialize.ts";
import { operation } from "./contract.ts";

function field(name: string, parts: Partial<BodyField> = {}): BodyField {
  return { argument: name, name, required: false, binary: false, ...parts };
}

function send(body: Partial<Body>, args: Arguments): WireRequest {
  const whole: Body = { mediaType: "application/json", required: false, fields: null, ...body };
  return serialize(operation({ method: "POST", body: whole }), args);
}

/** What an independent reader of bodies makes of it. */
function read({ body, headers }: WireRequest): Response {
  return new Response(body, { headers: { "content-type": headers["content-type"] ?? "" } });
}

test("JSON: fields travel under their wire names, null stays, undefined does not", () => {
  const fields = [field("accounts", { name: "accounts[]" }), field("title"), field("note")];
  const wire = send({ fields }, { accounts: [6], title: null, note: undefined, stranger: 1 });
  assert.equal(wire.body, '{"accounts[]":[6],"title":null}');
  assert.equal(wire.headers["content-type"], "application/json");
});

test("an optional body with no field given is not sent; a required one is sent empty", () => {
  const fields = [field("trash"), field("delete_mode")];
  assert.equal(send({ fields }, {}).body, null);
  assert.equal(send({ fields }, {}).headers["content-type"], undefined);
  assert.equal(send({ fields, required: true }, {}).body, "{}");
});

test("a media type beside plain JSON is kept as it is", () => {
  const wire = send({ mediaType: "application/merge-patch+json" }, { body: { name: null } });
  assert.equal(wire.headers["content-type"], "application/merge-patch+json");
  assert.equal(wire.body, '{"name":null}');
});

test("a whole body: array, scalar and null travel as JSON; a missing required one is refused", () => {
  assert.equal(send({}, { body: [1, { a: 2 }] }).body, '[1,{"a":2}]');
  assert.equal(send({}, { body: false }).body, "false");
  assert.equal(send({}, { body: null }).body, "null");
  assert.equal(send({}, {}).body, null);
  assert.throws(() => send({ required: true }, {}), {
    name: "ValidationError",
    errors: { body: ["is required"] },
  });
});

test("what JSON cannot say is refused by name", () => {
  const loop: Record<string, unknown> = {};
  loop.self = loop;
  for (const body of [loop, 1n, () => 1]) assert.throws(() => send({}, { body }), ValidationError);
});

test("urlencoded: lists repeat, objects become JSON, null is empty", async () => {
  const fields = ["tags", "name", "deep", "none"].map((name) => field(name));
  const mediaType = "application/x-www-form-urlencoded";
  const wire = send({ mediaType, fields }, { tags: ["x y", "z&"], name: "é=+", deep: { a: 1 }, none: null });
  assert.equal(wire.headers["content-type"], mediaType);
  const form = await read(wire).formData();
  assert.deepEqual(
    [...form.entries()],
    [
      ["tags", "x y"],
      ["tags", "z&"],
      ["name", "é=+"],
      ["deep", '{"a":1}'],
      ["none", ""],
    ],
  );
});

test("text and bytes travel as they are", async () => {
  assert.deepEqual(pick(send({ mediaType: "text/plain" }, { body: "hé" })), ["hé", "text/plain"]);
  const bytes = Uint8Array.of(0, 255, 1);
  const wire = send({ mediaType: "application/octet-stream" }, { body: bytes });
  assert.deepEqual(new Uint8Array(await read(wire).arrayBuffer()), bytes);
  const blob = new Blob([bytes], { type: "image/png" });
  assert.equal(send({ mediaType: "*/*" }, { body: blob }).headers["content-type"], "image/png");
  assert.throws(() => send({ mediaType: "image/png" }, { body: { a: 1 } }), ValidationError);
});

function pick({ body, headers }: WireRequest): unknown[] {
  return [body, headers["content-type"]];
}

test("multipart: a file is a part with its name and type, the rest are plain fields", async () => {
  const fields = [
    field("file", { binary: true }),
    field("alt_text"),
    field("chunk_index"),
    field("meta"),
    field("none"),
  ];
  const file = new File([Uint8Array.of(1, 2, 3)], 'ä "x".png', { type: "image/png" });
  const wire = send(
    { mediaType: "multipart/form-data", fields },
    { file, alt_text: "a\r\nb", chunk_index: 0, meta: { a: [1] }, none: null },
  );
  const text = await read(wire).text();
  assert.match(text, /name="file"; filename="ä %22x%22\.png"\r\nContent-Type: image\/png\r\n\r\n/);
  assert.match(text, /name="meta"\r\nContent-Type: application\/json\r\n\r\n\{"a":\[1\]\}\r\n/);
  assert.match(text, /name="chunk_index"\r\n\r\n0\r\n/);
  const form = await read(wire).formData();
  const back = form.get("file") as File;
  assert.deepEqual([back.type, [...new Uint8Array(await back.arrayBuffer())]], ["image/png", [1, 2, 3]]);
  assert.deepEqual([form.get("alt_text"), form.get("none")], ["a\r\nb", ""]);
});

test("multipart: bytes without a name take the field's; several files repeat the field", async () => {
  const fields = [field("files", { binary: true })];
  const files = [Uint8Array.of(1), new Blob(["two"]), new ArrayBuffer(2)];
  const form = await read(send({ mediaType: "multipart/form-data", fields }, { files })).formData();
  const sizes = form.getAll("files").map((file) => [(file as File).name, (file as File).size]);
  assert.deepEqual(sizes, [
    ["files", 1],
    ["files", 3],
    ["files", 2],
  ]);
});

test("multipart: text where the contract wants a file is refused", () => {
  const fields = [field("file", { binary: true })];
  assert.throws(() => send({ mediaType: "multipart/form-data", fields }, { file: "/etc/passwd" }), {
    name: "ValidationError",
    errors: { file: ["must be a Blob, a File or bytes"] },
  });
});

test("multipart: a whole body may be FormData", async () => {
  const given = new FormData();
  given.append("a", "1");
  given.append("f", new Blob(["x"]), "f.txt");
  const form = await read(send({ mediaType: "multipart/form-data" }, { body: given })).formData();
  assert.deepEqual([form.get("a"), (form.get("f") as File).name], ["1", "f.txt"]);
});

test("multipart: any names, texts and bytes come back as they were", async () => {
  const name = fc.string({ unit: "grapheme", minLength: 1 }).filter((s) => !/[\r\n"%]/.test(s));
  const value = fc.oneof(fc.string({ unit: "grapheme" }), fc.uint8Array());
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.tuple(name, value), { selector: ([key]) => key, minLength: 1 }),
      async (pairs) => {
        const fields = pairs.map(([key, v]) => field(key, { binary: typeof v !== "string" }));
        const wire = send({ mediaType: "multipart/form-data", fields }, Object.fromEntries(pairs));
        const form = await read(wire).formData();
        for (const [key, v] of pairs) {
          const back = form.get(key);
          if (typeof v === "string") assert.equal(back, v);
          else assert.deepEqual(new Uint8Array(await (back as File).arrayBuffer()), v);
        }
      },
    ),
  );
});

test("multipart: a file on disk is not read before it is sent, and its length is known", async () => {
  const folder = await promisify(mkdtemp)(join(tmpdir(), "body-"));
  try {
    const path = join(folder, "video.mp4");
    const content = Buffer.alloc(3_000_000, "0123456789");
    await promisify(writeFile)(path, content);
    const file = new File([await openAsBlob(path)], "video.mp4", { type: "video/mp4" });
    const wire = send(
      { mediaType: "multipart/form-data", fields: [field("file", { binary: true })] },
      { file },
    );
    assert.ok(wire.body instanceof Blob && wire.body.size > content.length);
    const back = (await read(wire).formData()).get("file") as File;
    assert.equal(sha256(Buffer.from(await back.arrayBuffer())), sha256(content));
  } finally {
    await promisify(rm)(folder, { recursive: true });
  }
});

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
