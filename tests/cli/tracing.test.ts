import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { cli, environment } from "../e2e/built.ts";
import { assertSilent, canary } from "../e2e/canary.ts";
import { listen } from "../e2e/listen.ts";
import { start } from "./child.ts";

const sdk = fileURLToPath(new URL("otel.ts", import.meta.url));
const workspaceUuid = "3bbd0951-5b04-432b-b2a0-688588b0720e";

/** A Mixpost that keeps the first request waiting for a second try. */
let requests = 0;
let lastId: string | undefined;
const upstream = await listen(({ headers, method }, response) => {
  requests += 1;
  lastId = String(headers["x-request-id"]);
  if (method === "POST") return void response.writeHead(422, json).end(JSON.stringify({ message: canary }));
  if (requests === 1) return void response.writeHead(503, { "retry-after": "0" }).end();
  response.writeHead(200, json).end('{"data":[]}');
});
const json = { "content-type": "application/json" };
after(() => upstream.close());

const place = { url: upstream.url, corePath: "mixpost", workspaceUuid, apiKey: canary };
const env = { ...environment(place), LOG_LEVEL: "debug" };

// biome-ignore lint/suspicious/noExplicitAny: spans are read as a person reads them
type Shown = Record<string, any>;
const spansIn = (stderr: string): Shown[] =>
  [...stderr.matchAll(/^span (.*)$/gm)].map(([, text]) => JSON.parse(text ?? ""));

describe("the built server under an OpenTelemetry SDK that its user has loaded", () => {
  test("gives a span for the call and one for each request, without content", async () => {
    const server = start(["--import", "tsx", "--import", sdk, cli], env);
    await server.shakeHands();
    await server.call("mixpost_list_posts", { keyword: canary });
    const readId = lastId;
    await server.call("mixpost_create_tag", { name: canary });
    server.child.stdin.end();
    assert.equal((await server.exited()).code, 0);
    const [first, again, read, write, create] = spansIn(server.stderr());
    const port = Number(new URL(upstream.url).port);
    assert.deepEqual(
      [read?.name, read?.kind, read?.parent, read?.status],
      ["tools/call mixpost_list_posts", 1, undefined, { code: 0 }],
    );
    assert.deepEqual(read?.attributes, {
      "mcp.method.name": "tools/call",
      "gen_ai.tool.name": "mixpost_list_posts",
    });
    assert.deepEqual([first?.parent, again?.parent], [read?.spanId, read?.spanId]);
    assert.deepEqual([again?.name, again?.kind], ["GET posts.list", 2]);
    const address = {
      "http.request.method": "GET",
      "http.request.header.x-request-id": [readId],
      "server.address": "127.0.0.1",
      "server.port": port,
      "url.full": `${upstream.url}/mixpost/api/${workspaceUuid}/posts`,
    };
    const refused = { "http.response.status_code": 503, "error.type": "503" };
    assert.deepEqual(first?.attributes, { ...address, ...refused });
    const answered = { "http.request.resend_count": 1, "http.response.status_code": 200 };
    assert.deepEqual(again?.attributes, { ...address, ...answered });
    assert.deepEqual([write?.status.code, write?.attributes["error.type"]], [2, "422"]);
    assert.deepEqual([create?.status.code, create?.attributes["error.type"]], [2, "validation"]);
    assertSilent(JSON.stringify(spansIn(server.stderr())), "a span");
  });

  test("ends its spans, and itself within 0.5 s, when the client goes during a call", async () => {
    const silent = await listen(() => heard());
    let heard = () => {};
    const asked = new Promise<void>((resolve) => {
      heard = resolve;
    });
    const server = start(["--import", "tsx", "--import", sdk, cli], { ...env, MIXPOST_BASE_URL: silent.url });
    await server.shakeHands();
    server.send("tools/call", { name: "mixpost_list_posts", arguments: {} });
    await asked;
    const { ms, code } = await server.outlives(() => server.child.stdin.end());
    silent.close();
    assert.equal(code, 0);
    assert.ok(ms < 500, `${ms} ms`);
    assert.deepEqual(
      spansIn(server.stderr()).map(({ name, attributes }) => [name, attributes["error.type"]]),
      [
        ["GET posts.list", "cancelled"],
        ["tools/call mixpost_list_posts", "cancelled"],
      ],
    );
  });

  test("does not load OpenTelemetry where nobody has: a call works though the package cannot be loaded", async () => {
    const refuse = `export const resolve = (name, context, next) => {
      if (name.includes("opentelemetry")) throw new Error("OpenTelemetry was asked for");
      return next(name, context);
    };`;
    const hooks = `import { register } from "node:module"; register(${JSON.stringify(script(refuse))});`;
    const server = start(["--import", script(hooks), cli], env);
    await server.shakeHands();
    const { result } = await server.call("mixpost_list_posts");
    assert.deepEqual(result.structuredContent, { data: [] });
    server.child.stdin.end();
    await server.exited();
    assert.doesNotMatch(server.stderr(), /OpenTelemetry/);
  });
});

function script(text: string): string {
  return `data:text/javascript,${encodeURIComponent(text)}`;
}
