import assert from "node:assert/strict";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import test, { after } from "node:test";
import { PIXEL } from "./rows.ts";
import { type Served, serve } from "./serving.ts";

/** An API that answers as the paths of `spec.yaml` say, and worse. */
const ANSWERS: { readonly [path: string]: (response: ServerResponse, calls: number) => unknown } = {
  "/answers/text": (response) =>
    response.writeHead(200, { "content-type": "text/plain" }).end("plain *text*"),
  "/answers/events": (response) =>
    response.writeHead(200, { "content-type": "text/event-stream" }).end("data: 1\n\ndata: 2\n\n"),
  "/answers/accepted": (response) => response.writeHead(202).end(),
  "/answers/bytes": (response) => response.writeHead(200, { "content-type": "image/png" }).end(PIXEL),
  "/answers/several": (response) => json(response, 202, { job: "j1" }),
  "/answers/list": (response) => json(response, 200, [{ name: "a", children: [{ name: "b" }] }]),
  "/answers/loose": (response) => json(response, 200, { id: 1, extra: true }),
  "/answers/error": (response) =>
    json(response, 422, { message: "The title is taken.", errors: { title: ["taken"] } }),
  "/answers/busy": (response, calls) =>
    calls < 3
      ? json(response.setHeader("retry-after", "0"), 429, { message: "Later." })
      : json(response, 200, { calls }),
};

const seen: string[] = [];
const served = await start();

test("the answers of an API reach the model whole", async (t) => {
  await t.test("text as text", async () => {
    assert.deepEqual(await answer("answers.text"), { result: "plain *text*" });
    assert.deepEqual(await answer("answers.events"), { result: "data: 1\n\ndata: 2\n\n" });
  });

  await t.test("nothing as nothing", async () => {
    const { isError } = await call("answers.accepted");
    assert.notEqual(isError, true);
  });

  await t.test("bytes as they were", async () => {
    const { content, structuredContent } = await call("answers.bytes");
    assert.ok(JSON.stringify([content, structuredContent]).includes(PIXEL.toString("base64")));
  });

  await t.test("any of several documented answers", async () => {
    assert.deepEqual(await answer("answers.several"), { job: "j1" });
    assert.deepEqual(await answer("answers.list"), { result: [{ name: "a", children: [{ name: "b" }] }] });
  });

  await t.test("more and less than is documented", async () => {
    assert.deepEqual(await answer("answers.loose"), { id: 1, extra: true });
  });

  await t.test("a refusal as an error that says what the API said", async () => {
    const { isError, content } = await call("answers.error");
    assert.equal(isError, true);
    assert.match(JSON.stringify(content), /The title is taken/);
    assert.match(JSON.stringify(content), /422/);
  });

  await t.test("one that is busy is asked again", async () => {
    assert.deepEqual(await answer("answers.busy"), { calls: 3 });
  });
});

/** Arguments that must not reach the API at all, and what is complained of. */
const REFUSED: readonly (readonly [operation: string, args: object, complaint: RegExp])[] = [
  ["path.simple", { value: ".." }, /value/],
  ["path.simple", { value: "." }, /value/],
  ["path.simple", { value: "" }, /value/],
  ["path.simple", { value: "..%2f..%2fadmin" }, /value/],
  ["path.simple", {}, /value/],
  ["query.list", { tag: "a" }, /tag/],
  ["query.list", { tags: ["a"] }, /tags/],
  ["query.defaults", { limit: 0 }, /limit/],
  ["query.defaults", { limit: "many" }, /limit/],
  ["query.defaults", { state: "ajar" }, /state/],
  ["body.array", { body: [] }, /body/],
  ["body.choice", { body: { kind: "bird" } }, /body/],
  ["body.form", { tags: ["a"] }, /title/],
  ["body.tree", { name: "a", children: [{}] }, /children/],
  ["body.merged", { title: "a" }, /size/],
];

test("what does not fit is refused before anything is sent, and the argument is named", async (t) => {
  for (const [operation, args, complaint] of REFUSED) {
    await t.test(`${operation} ${JSON.stringify(args)}`, async () => {
      seen.length = 0;
      const { isError, content } = await call(operation, args);
      assert.equal(isError, true);
      assert.match(JSON.stringify(content), complaint);
      assert.deepEqual(seen, []);
    });
  }
});

async function start(): Promise<Served> {
  const server = createServer((request, response) => {
    seen.push(request.url ?? "");
    const calls = seen.filter((url) => url === request.url).length;
    ANSWERS[request.url ?? ""]?.(response, calls) ?? json(response, 200, {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return serve({ after }, path.join(import.meta.dirname, "spec.yaml"), `http://127.0.0.1:${port}`);
}

function call(operation: string, args: object = {}) {
  return served.session.client.callTool({ name: served.toolOf(operation), arguments: { ...args } });
}

async function answer(operation: string): Promise<unknown> {
  const { isError, content, structuredContent } = await call(operation);
  assert.notEqual(isError, true, JSON.stringify(content));
  return structuredContent;
}

function json(response: ServerResponse, status: number, body: unknown): ServerResponse {
  return response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
