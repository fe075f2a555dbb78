import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { openAsBlob } from "node:fs";
import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { ApiError } from "../../src/core/errors.ts";
import type { Fetch } from "../../src/core/http.ts";
import { createUndiciEnd, type UndiciOptions } from "../../src/http/undici.ts";
import { createWebEnd } from "../../src/http/web.ts";
import { failing } from "../core/reach.ts";
import { within } from "../within.ts";
import { bodyOf, closedOrigin, listen, listenRaw, request } from "./upstream.ts";

type MakeEnd = (t: TestContext, options?: UndiciOptions) => Fetch;

const ENDS: [string, MakeEnd][] = [
  [
    "undici",
    (t, options) => {
      const end = createUndiciEnd(options);
      t.after(() => end.close());
      return end.fetch;
    },
  ],
  ["built-in fetch", (_, options) => createWebEnd(globalThis.fetch, options)],
];

function kind({ category, outcome }: ApiError): string {
  return `${category}, ${outcome}`;
}

for (const [name, makeEnd] of ENDS) {
  test(`${name}: method, path, query, headers and body arrive as given; the answer comes back whole`, async (t) => {
    const origin = await listen(t, async (req, res) => {
      const seen = {
        method: req.method,
        url: req.url,
        note: req.headers["x-note"],
        body: String(await bodyOf(req)),
      };
      res
        .writeHead(201, { "Content-Type": "application/json", "X-Two": ["a", "b"] })
        .end(JSON.stringify(seen));
    });
    const response = await makeEnd(t)(
      request(`${origin}/a%2Fb/c?d%5B%5D=1`, {
        method: "DELETE",
        headers: { "x-note": "hi" },
        body: '{"é":1}',
      }),
    );
    assert.deepEqual([response.status, response.ok], [201, true]);
    assert.equal(response.headers.get("content-type"), "application/json");
    assert.equal(response.headers.get("X-TWO"), "a, b");
    assert.equal(response.headers.get("x-none"), null);
    const expected = { method: "DELETE", url: "/a%2Fb/c?d%5B%5D=1", note: "hi", body: '{"é":1}' };
    assert.deepEqual(await response.json(), expected);
    assert.deepEqual(JSON.parse(await response.text()), expected);
    assert.equal((await response.arrayBuffer()).byteLength, Buffer.byteLength(JSON.stringify(expected)));
  });

  test(`${name}: bytes and text of any status come back; 204 is empty`, async (t) => {
    const origin = await listen(t, (req, res) => {
      if (req.url === "/none") res.writeHead(204).end();
      else res.writeHead(500).end(Buffer.of(0, 255, 128));
    });
    const end = makeEnd(t);
    const failed = await end(request(`${origin}/`));
    assert.deepEqual([failed.status, failed.ok], [500, false]);
    assert.deepEqual([...new Uint8Array(await failed.arrayBuffer())], [0, 255, 128]);
    assert.equal(await (await end(request(`${origin}/none`))).text(), "");
  });

  test(`${name}: a file on disk streams out with its length`, async (t) => {
    const folder = await mkdtemp(join(tmpdir(), "ends-"));
    t.after(() => rm(folder, { recursive: true }));
    const content = randomBytes(5_000_000);
    await writeFile(join(folder, "v.mp4"), content);
    const origin = await listen(t, async (req, res) => {
      const body = await bodyOf(req);
      const hash = createHash("sha256").update(body).digest("hex");
      res.end(
        JSON.stringify({ hash, length: req.headers["content-length"], type: req.headers["content-type"] }),
      );
    });
    const body = new Blob([await openAsBlob(join(folder, "v.mp4")), "tail"]);
    const response = await makeEnd(t)(
      request(`${origin}/`, { method: "POST", body, headers: { "content-type": "video/mp4" } }),
    );
    const hash = createHash("sha256").update(content).update("tail").digest("hex");
    assert.deepEqual(await response.json(), { hash, length: "5000004", type: "video/mp4" });
  });

  test(`${name}: a redirect is handed back, not followed`, async (t) => {
    let hits = 0;
    const origin = await listen(t, (_, res) => {
      hits += 1;
      res.writeHead(307, { location: "/elsewhere" }).end();
    });
    const response = await makeEnd(t)(request(`${origin}/`, { method: "POST", body: "x" }));
    assert.deepEqual([response.status, response.headers.get("location"), hits], [307, "/elsewhere", 1]);
  });

  test(`${name}: an answer over the limit is refused while it is read`, async (t) => {
    let closed = false;
    const origin = await listen(t, (_, res) => {
      const drip = () => void (res.writable && res.write(Buffer.alloc(64_000), () => setImmediate(drip)));
      res.on("close", () => {
        closed = true;
      });
      drip();
    });
    const error = await failing(makeEnd(t, { maxResponseBytes: 500_000 })(request(`${origin}/`)));
    assert.equal(kind(error), "invalid_response, unknown");
    assert.match(error.message, /larger than 500000 bytes/);
    await until(() => closed);
  });

  for (const [encoding, compress] of Object.entries(
    name === "undici" ? { gzip: gzipSync, br: brotliCompressSync } : { gzip: gzipSync },
  )) {
    test(`${name}: ${encoding} is undone, and a bomb refused`, async (t) => {
      const origin = await listen(t, (req, res) => {
        assert.match(req.headers["accept-encoding"] ?? "", new RegExp(encoding));
        const content = req.url === "/bomb" ? Buffer.alloc(3_000_000) : Buffer.from('{"a":"é"}');
        res.writeHead(200, { "content-encoding": encoding }).end(compress(content));
      });
      const end = makeEnd(t, { maxResponseBytes: 1_000_000 });
      assert.deepEqual(await (await end(request(`${origin}/`))).json(), { a: "é" });
      assert.equal(kind(await failing(end(request(`${origin}/bomb`)))), "invalid_response, unknown");
    });
  }

  test(`${name}: nothing listens`, async (t) => {
    const error = await failing(makeEnd(t)(request(`${await closedOrigin()}/secret?key=canary`)));
    assert.equal(kind(error), "network, not_sent");
    assert.deepEqual([error.retryable, error.requestId], [true, "req-1"]);
    assert.match(error.message, /nothing listens there \(ECONNREFUSED\)/);
    assert.doesNotMatch(JSON.stringify(error), /canary|secret/);
  });

  test(`${name}: no such host`, async (t) => {
    const error = await failing(makeEnd(t)(request("http://no-such-host.invalid/")));
    assert.equal(kind(error), "network, not_sent");
    assert.match(error.message, /host name is not known/);
  });

  test(`${name}: the port does not speak https`, async (t) => {
    const origin = await listenRaw(t, (socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    const error = await failing(makeEnd(t)(request(origin.replace("http:", "https:"), { retry: "safe" })));
    assert.equal(kind(error), "network, not_sent");
    assert.match(error.message, /no secure connection/);
  });

  for (const retry of ["safe", "never"] as const) {
    test(`${name}: the connection breaks after the request arrived (${retry})`, async (t) => {
      const origin = await listenRaw(t, (socket) => socket.once("data", () => socket.resetAndDestroy()));
      const error = await failing(makeEnd(t)(request(`${origin}/`, { method: "POST", body: "x", retry })));
      assert.equal(kind(error), "network, unknown");
      assert.equal(error.retryable, retry === "safe");
      assert.match(error.hint, retry === "safe" ? /Repeating the call is safe/ : /look before you repeat/);
    });
  }

  test(`${name}: an answer cut in the middle`, async (t) => {
    const head = 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\nContent-Type: application/json\r\n\r\n{"id":';
    const origin = await listenRaw(t, (socket) => socket.once("data", () => socket.end(head)));
    assert.equal(kind(await failing(makeEnd(t)(request(`${origin}/`)))), "network, unknown");
  });

  test(`${name}: an answer that is not HTTP, and one with endless headers`, async (t) => {
    const garbage = await listenRaw(t, (socket) =>
      socket.once("data", () => socket.end("220 smtp.example.com\r\n")),
    );
    assert.equal(kind(await failing(makeEnd(t)(request(`${garbage}/`)))), "invalid_response, unknown");
    const flood = `HTTP/1.1 200 OK\r\nX-Big: ${"x".repeat(60_000)}\r\n\r\n`;
    const huge = await listenRaw(t, (socket) => socket.once("data", () => socket.end(flood)));
    assert.equal(kind(await failing(makeEnd(t)(request(`${huge}/`)))), "invalid_response, unknown");
  });

  test(`${name}: the signal ends a hanging exchange and the connection with it`, async (t) => {
    const states: string[] = [];
    const origin = await listen(t, (req, res) => {
      res.on("close", () => states.push(`closed ${req.url}`));
      if (req.url === "/half") res.write("half");
    });
    for (const path of ["/hang", "/half"]) {
      const late = AbortSignal.timeout(40);
      const error = await failing(
        makeEnd(t)(request(`${origin}${path}`, { signal: late, method: "POST", body: "x" })),
      );
      assert.equal(kind(error), "timeout, unknown");
      await until(() => states.includes(`closed ${path}`));
    }
    await within(100, async () => {
      const controller = new AbortController();
      const answer = failing(makeEnd(t)(request(`${origin}/hang`, { signal: controller.signal })));
      await sleep(40);
      const aborted = performance.now();
      controller.abort("no more");
      assert.equal(kind(await answer), "cancelled, unknown");
      return performance.now() - aborted;
    });
  });

  test(`${name}: a signal that aborted before costs no request`, async (t) => {
    let hits = 0;
    const origin = await listen(t, (_, res) => {
      hits += 1;
      res.end();
    });
    const error = await failing(makeEnd(t)(request(`${origin}/`, { signal: AbortSignal.abort() })));
    assert.deepEqual([kind(error), hits], ["cancelled, not_sent", 0]);
  });

  test(`${name}: a file that changes on disk while it is sent ends the call`, async (t) => {
    const folder = await mkdtemp(join(tmpdir(), "ends-"));
    t.after(() => rm(folder, { recursive: true }));
    const path = join(folder, "v.mp4");
    await writeFile(path, Buffer.alloc(1_000_000));
    const body = await openAsBlob(path);
    await truncate(path, 10);
    const origin = await listen(t, (req, res) => {
      bodyOf(req).then(
        () => res.end("{}"),
        () => res.destroy(),
      );
    });
    const error = await failing(makeEnd(t)(request(`${origin}/`, { method: "POST", body })));
    assert.equal(kind(error), "network, unknown");
    assert.match(error.message, /a file changed while it was sent/);
  });
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 2_000;
  while (!condition()) {
    if (Date.now() > deadline) assert.fail("it did not happen within 2 s");
    await sleep(5);
  }
}
