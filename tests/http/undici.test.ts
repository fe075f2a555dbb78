import assert from "node:assert/strict";
import { once } from "node:events";
import { createRequire } from "node:module";
import type { Socket } from "node:net";
import { test } from "node:test";
import { createUndiciEnd } from "../../src/http/undici.ts";
import { failing } from "../core/reach.ts";
import { listen, listenRaw, request } from "./upstream.ts";

function undiciLoaded(): boolean {
  return Object.keys(createRequire(import.meta.url).cache).some((path) =>
    /node_modules.undici.index\.js$/.test(path),
  );
}

test("undici is loaded by preload or the first request, not before", async () => {
  const end = createUndiciEnd();
  assert.equal(undiciLoaded(), false);
  await end.preload();
  assert.equal(undiciLoaded(), true);
  await end.close();
});

test("requests one after another share a connection; close ends it", async (t) => {
  const sockets = new Set<Socket>();
  const origin = await listen(t, (req, res) => {
    sockets.add(req.socket);
    res.end("{}");
  });
  const end = createUndiciEnd();
  for (let i = 0; i < 5; i += 1) await end.fetch(request(`${origin}/${i}`));
  const [socket = assert.fail()] = sockets;
  const closed = once(socket, "close");
  assert.deepEqual([sockets.size, socket.destroyed], [1, false]);
  await end.close();
  await closed;
});

test("close lets a request in flight finish", async (t) => {
  const origin = await listen(t, (_, res) => void setTimeout(() => res.end('{"late":true}'), 50));
  const end = createUndiciEnd();
  const answer = end.fetch(request(`${origin}/`));
  await new Promise((resolve) => setTimeout(resolve, 20));
  await end.close();
  assert.deepEqual(await (await answer).json(), { late: true });
});

test("a call that ends while the connection is still being made was not sent, and ends at once", async (t) => {
  const silent = await listenRaw(t, () => {});
  const end = createUndiciEnd();
  const started = performance.now();
  const url = silent.replace("http:", "https:");
  const error = await failing(
    end.fetch(request(url, { method: "POST", body: "x", signal: AbortSignal.timeout(50) })),
  );
  assert.deepEqual([error.category, error.outcome, error.retryable], ["timeout", "not_sent", true]);
  assert.ok(performance.now() - started < 3_000);
});

test("a call that ends while it waits for a free connection was not sent", async (t) => {
  const seen: string[] = [];
  const origin = await listen(t, (req, res) => {
    seen.push(req.url ?? "");
    if (req.url === "/first") setTimeout(() => res.end("{}"), 120);
    else res.end("{}");
  });
  const end = createUndiciEnd({ connections: 1 });
  t.after(() => end.close());
  const first = end.fetch(request(`${origin}/first`));
  await new Promise((resolve) => setTimeout(resolve, 20));
  const waiting = await failing(
    end.fetch(request(`${origin}/second`, { method: "POST", body: "x", signal: AbortSignal.timeout(20) })),
  );
  assert.equal(waiting.outcome, "not_sent");
  assert.equal((await first).status, 200);
  assert.equal((await end.fetch(request(`${origin}/third`))).status, 200);
  assert.deepEqual(seen, ["/first", "/third"]);
});

test("a kept connection that breaks on reuse costs one request and one honest error", async (t) => {
  let requests = 0;
  const origin = await listenRaw(t, (socket) => {
    let answered = 0;
    socket.on("data", () => {
      requests += 1;
      answered += 1;
      if (answered === 1) socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
      else socket.resetAndDestroy();
    });
  });
  const end = createUndiciEnd({ connections: 1 });
  t.after(() => end.close());
  await end.fetch(request(`${origin}/`, { method: "POST", body: "1" }));
  const error = await failing(end.fetch(request(`${origin}/`, { method: "POST", body: "2" })));
  assert.deepEqual([error.category, error.outcome, requests], ["network", "unknown", 2]);
  assert.equal((await end.fetch(request(`${origin}/`, { method: "POST", body: "3" }))).status, 200);
});

test("200 exchanges at once, one in twenty broken: each ends with its own answer", async (t) => {
  const origin = await listen(t, (req, res) => {
    if (Number(req.url?.slice(1)) % 20 === 7) req.socket.resetAndDestroy();
    else setImmediate(() => res.end(JSON.stringify({ path: req.url })));
  });
  const end = createUndiciEnd({ connections: 16 });
  t.after(() => end.close());
  const results = await Promise.allSettled(
    Array.from({ length: 200 }, async (_, i) => (await end.fetch(request(`${origin}/${i}`))).json()),
  );
  results.forEach((result, i) => {
    if (i % 20 === 7) assert.equal(result.status, "rejected");
    else assert.deepEqual(result, { status: "fulfilled", value: { path: `/${i}` } });
  });
});

test("an informational answer before the real one is passed over", async (t) => {
  const origin = await listenRaw(t, (socket) =>
    socket.once("data", () =>
      socket.end(
        "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}",
      ),
    ),
  );
  const end = createUndiciEnd();
  t.after(() => end.close());
  const response = await end.fetch(request(`${origin}/`));
  assert.deepEqual([response.status, response.headers.get("link"), await response.text()], [200, null, "{}"]);
});
