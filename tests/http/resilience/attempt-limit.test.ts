import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { test } from "node:test";
import { limitAttempt } from "../../../src/http/attempt-limit.ts";
import { createFetchStack } from "../../../src/http/stack.ts";
import { createUndiciEnd } from "../../../src/http/undici.ts";
import { createWebEnd } from "../../../src/http/web.ts";
import { failing } from "../../core/reach.ts";
import { listen, request } from "../upstream.ts";

for (const name of ["undici", "built-in fetch"]) {
  test(`${name}: an attempt ends in time, whether the answer does not begin or does not end`, async (t) => {
    const closed: (string | undefined)[] = [];
    const origin = await listen(t, (req, res) => {
      res.on("close", () => closed.push(req.url));
      if (req.url === "/hang") return;
      const drip = setInterval(() => res.write("."), 10);
      res.on("close", () => clearInterval(drip));
    });
    const pool = createUndiciEnd();
    t.after(() => pool.close());
    await pool.preload();
    const end = name === "undici" ? pool.fetch : createWebEnd();
    await failing(limitAttempt(80)(end)(request(`${origin}/hang`))); // whatever is loaded on first use
    for (const path of ["/hang", "/drip"]) {
      const started = performance.now();
      const error = await failing(limitAttempt(80)(end)(request(`${origin}${path}`)));
      const ms = performance.now() - started;
      assert.deepEqual([error.category, error.outcome], ["timeout", "unknown"]);
      assert.ok(ms > 75 && ms < 3_000, `${ms} ms`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.deepEqual(closed, ["/hang", "/hang", "/drip"]);
  });

  test(`${name}: the caller's own end comes first`, async (t) => {
    const origin = await listen(t, () => {});
    const pool = createUndiciEnd();
    t.after(() => pool.close());
    const end = name === "undici" ? pool.fetch : createWebEnd();
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 200);
    const call = limitAttempt(Number.POSITIVE_INFINITY)(end)(
      request(`${origin}/`, { signal: controller.signal }),
    );
    assert.equal((await failing(call)).category, "cancelled");
    assert.equal(getEventListeners(controller.signal, "abort").length, 0);
  });
}

test("a file takes as long as the call may", async (t) => {
  const origin = await listen(t, (_, res) => void setTimeout(() => res.end("{}"), 120));
  const end = createUndiciEnd();
  t.after(() => end.close());
  await end.preload();
  const upload = request(`${origin}/`, { method: "POST", body: new Blob(["film"]) });
  assert.equal((await limitAttempt(40)(end.fetch)(upload)).status, 200);
  const late = AbortSignal.timeout(60);
  assert.equal((await failing(limitAttempt(40)(end.fetch)({ ...upload, signal: late }))).category, "timeout");
});

test("an attempt that hangs leaves time for one that does not; a create is told in time that it is in doubt", async (t) => {
  let requests = 0;
  const origin = await listen(t, (_, res) => {
    requests += 1;
    if (requests !== 1 && requests !== 3) res.end("{}");
  });
  const end = createUndiciEnd();
  t.after(() => end.close());
  await end.preload();
  const fetch = createFetchStack({ end: end.fetch, credentials: {}, resilience: { attemptMs: 80 } });
  assert.equal((await fetch(request(`${origin}/`, { retry: "safe" }))).status, 200);
  const error = await failing(fetch(request(`${origin}/`, { method: "POST", body: "x", retry: "never" })));
  assert.deepEqual(
    [error.category, error.outcome, error.retryable, requests],
    ["timeout", "unknown", false, 3],
  );
});
