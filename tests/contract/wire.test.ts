import assert from "node:assert/strict";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { before, test } from "node:test";
import type { Toolbox } from "../../src/mcp/toolbox.ts";
import { callTool, listen, type Seen, serveFolder } from "./served.ts";

const SECRET = "s3cret-token";

let toolbox: Toolbox;
let seen: Seen[];
let uploads: string;

before(async () => {
  const server = await listen((request, response) => {
    if (request.url === "/open") return response.setHeader("content-type", "text/plain").end("words");
    if (request.url === "/bytes") {
      return response
        .setHeader("content-type", "application/octet-stream")
        .end(Buffer.from(request.body, "latin1"));
    }
    if (request.method === "DELETE") return response.writeHead(204).end();
    return response.setHeader("content-type", "application/json").end('{"ok":true}');
  });
  seen = server.seen;
  uploads = await mkdtemp(path.join(tmpdir(), "uploads-"));
  await writeFile(path.join(uploads, "a.txt"), "from the disk");
  await symlink(import.meta.filename, path.join(uploads, "link.txt"));
  toolbox = await serveFolder(server.url, { API_TOKEN: SECRET, API_UPLOAD_DIRS: uploads });
  return () => rm(uploads, { recursive: true });
});

interface Row {
  readonly tool: string;
  readonly args: Record<string, unknown>;
  readonly want: {
    readonly request: string;
    readonly body?: string;
    readonly headers?: Record<string, string>;
  };
}

const rows: readonly Row[] = [
  { tool: "get_item", args: { id: "a/b c" }, want: { request: "GET /items/a%2Fb%20c" } },
  { tool: "get_item", args: { id: "x", ids: [1, 2] }, want: { request: "GET /items/x?ids=1&ids=2" } },
  { tool: "get_item", args: { id: "x", kinds: ["a", "b"] }, want: { request: "GET /items/x?kinds=a%7Cb" } },
  {
    tool: "get_item",
    args: { id: "x", where: { city: "Ö" } },
    want: { request: "GET /items/x?where[city]=%C3%96" },
  },
  {
    tool: "get_item",
    args: { id: "x", filter: { type: "y" } },
    want: { request: "GET /items/x?filter=%7B%22%40type%22%3A%22y%22%7D" },
  },
  {
    tool: "get_item",
    args: { id: "x", idQuery: "z", xTrace: ["a", "b"], theme: "d k" },
    want: { request: "GET /items/x?id=z", headers: { "x-trace": "a,b", cookie: "theme=d%20k" } },
  },
  {
    tool: "delete_item",
    args: { id: "x", why: null, nested: { a_b: 1 } },
    want: { request: "DELETE /items/x", body: '{"why":null,"nested":{"a b":1}}' },
  },
  {
    tool: "form",
    args: { ids: [1, 2], where: { a: "b" }, text: "x y" },
    want: { request: "POST /form", body: "ids=1%202&where[a]=b&text=x%20y" },
  },
  { tool: "fixed", args: { b: "c" }, want: { request: "GET /fixed?kind=a&b=c" } },
  {
    tool: "together",
    args: { id: "x", body: { owner_id: 1 } },
    want: { request: "PATCH /together/x", body: '{"owner[id]":1}' },
  },
  {
    tool: "further",
    args: { body: { name: "n", colour: "red" } },
    want: { request: "PUT /further", body: '{"name":"n","colour":"red"}' },
  },
];

for (const { tool, args, want } of rows) {
  test(`${tool} ${JSON.stringify(args)} is sent as ${want.request}`, async () => {
    const { isError, data } = await callTool(toolbox, tool, args);
    assert.equal(isError, false, JSON.stringify(data));
    const { method, url, headers, body } = lastOf(seen);
    assert.equal(`${method} ${readable(url)}`, want.request);
    assert.equal(readable(body), want.body ?? "");
    for (const [name, value] of Object.entries(want.headers ?? {})) assert.equal(headers[name], value);
    assert.equal(headers.authorization, `Bearer ${SECRET}`);
  });
}

test("a file travels as a part of its own with name, type and the headers of its encoding", async () => {
  const photo = {
    base64: Buffer.from([0x89, 0x50, 0xff]).toString("base64"),
    name: 'p"1.png',
    type: "image/png",
  };
  await callTool(toolbox, "parts", { photo, meta: { a: 1 }, note: "n" });
  const { body, headers } = lastOf(seen);
  const boundary = /boundary=(.+)$/.exec(headers["content-type"] ?? "")?.[1];
  assert.deepEqual(
    body
      .split(`--${boundary}`)
      .slice(1, -1)
      .map((part) => part.trim()),
    [
      'Content-Disposition: form-data; name="photo"; filename="p%221.png"\r\nx-kind: photo\r\nContent-Type: image/png\r\n\r\n\x89P\xff',
      'Content-Disposition: form-data; name="meta"\r\nContent-Type: application/vnd.meta+json\r\n\r\n{"a":1}',
      'Content-Disposition: form-data; name="note"\r\n\r\nn',
    ],
  );
});

test("bytes come back as they went, from the disk where that is allowed and from nowhere else", async () => {
  const allowed = await callTool(toolbox, "bytes", { body: { path: path.join(uploads, "a.txt") } });
  assert.equal(Buffer.from(allowed.data.base64, "base64").toString(), "from the disk");
  const count = seen.length;
  for (const file of ["/etc/passwd", path.join(uploads, "../x"), path.join(uploads, "link.txt"), "a.txt"]) {
    const refused = await callTool(toolbox, "bytes", { body: { path: file } });
    assert.equal(refused.isError, true);
    assert.match(refused.data.message, /^Invalid arguments: body: /);
  }
  assert.equal(seen.length, count, "nothing was sent");
});

test("text is an answer, and so is none", async () => {
  assert.deepEqual((await callTool(toolbox, "open")).data, { result: "words" });
  assert.equal(lastOf(seen).headers.authorization, undefined, "security: [] sends no credentials");
  assert.deepEqual((await callTool(toolbox, "delete_item", { id: "x" })).data, { result: null });
});

const wrong: readonly { tool?: string; args: Record<string, unknown>; says: RegExp }[] = [
  { args: {}, says: /id: is required/ },
  { args: { id: ".." }, says: /id: must not contain the path segments/ },
  { args: { id: "x", limit: "many" }, says: /limit: expected number/ },
  { args: { id: "x", unheard: 1 }, says: /unheard: is not a known argument/ },
  { args: { id: "x", xTrace: ["a\r\nb: c"] }, says: /xTrace: has characters that a header cannot carry/ },
  { tool: "together", args: { id: "x", body: {} }, says: /body.*(state|owner_id)/ },
];

for (const { tool = "get_item", args, says } of wrong) {
  test(`${JSON.stringify(args)} is refused before anything is sent`, async () => {
    const count = seen.length;
    const { isError, data } = await callTool(toolbox, tool, args);
    assert.equal(isError, true);
    assert.match(data.message, says);
    assert.equal(seen.length, count);
  });
}

test("whoever names an argument that a tool does not have is told which ones it has", async () => {
  const { data } = await callTool(toolbox, "together", { id: "x", body: { state: "new" }, colour: "red" });
  assert.equal(data.hint, "The tool takes id, body. Correct the named arguments and call again.");
});

function lastOf(requests: readonly Seen[]): Seen {
  const last = requests.at(-1);
  assert.ok(last, "nothing arrived");
  return last;
}

/** Brackets travel percent-encoded or as they are; both mean the same. */
function readable(text: string): string {
  return text.replaceAll("%5B", "[").replaceAll("%5D", "]");
}
