import assert from "node:assert/strict";
import type { RequestListener, ServerResponse } from "node:http";
import { describe, type TestContext, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { createTransport } from "../../../src/core/client-transport.ts";
import type { ApiError } from "../../../src/core/errors.ts";
import { createFetchStack, type Resilience } from "../../../src/http/stack.ts";
import { createUndiciEnd } from "../../../src/http/undici.ts";
import { operation } from "../../core/contract.ts";
import { failing } from "../../core/reach.ts";
import { within } from "../../within.ts";
import { closedOrigin, listen } from "../upstream.ts";

const READ = operation();
const CREATE = operation({ id: "things.create", method: "POST", retry: "never" });
const REMOVE = operation({ id: "things.delete", method: "DELETE" });

/** The typed client's transport over a real socket. */
function connect(t: TestContext, origin: string, resilience: Resilience = {}, lines: object[] = []) {
  const end = createUndiciEnd();
  t.after(() => end.close());
  const note = (fields: object) => void lines.push(fields);
  const logger = { info: note, warn: note };
  const fetch = createFetchStack({ end: end.fetch, credentials: {}, resilience, logger });
  return createTransport({ baseUrl: origin, fetch });
}

/** An upstream that answers by a list, the last answer for ever, and counts its requests. */
async function answers(t: TestContext, list: readonly ((res: ServerResponse) => void)[]) {
  const seen = { requests: 0, at: [] as number[], ids: new Set<unknown>() };
  const listener: RequestListener = (req, res) => {
    seen.at.push(performance.now());
    seen.ids.add(req.headers["x-request-id"]);
    list[Math.min(seen.requests++, list.length - 1)]?.(res);
  };
  return { origin: await listen(t, listener), seen };
}

const ok = (res: ServerResponse) =>
  void res.writeHead(200, { "content-type": "application/json" }).end('{"ok":1}');
const status =
  (code: number, headers = {}) =>
  (res: ServerResponse) =>
    void res.writeHead(code, headers).end();
const reset = (res: ServerResponse) => void res.socket?.resetAndDestroy();
const hang = () => {};

describe("what takes seconds", { concurrency: true }, () => {
  test("40 calls at once against 10 a second: all succeed, with at most 70 requests", async (t) => {
    let requests = 0;
    let left = 10;
    let second = setInterval(() => {
      left = 10;
    }, 1_000);
    t.after(() => clearInterval(second));
    const origin = await listen(t, (_, res) => {
      requests += 1;
      if (requests === 1) second = second.refresh();
      left -= 1;
      if (left >= 0) ok(res);
      else status(429, { "retry-after": "1" })(res);
    });
    const transport = connect(t, origin);
    const started = performance.now();
    const all = await Promise.all(Array.from({ length: 40 }, () => transport.call(READ, {})));
    assert.equal(all.length, 40);
    assert.ok(requests <= 70, `${requests} requests`);
    t.diagnostic(`${requests} requests in ${Math.round(performance.now() - started)} ms`);
  });

  test("six calls fail, the server heals, and the next call works", async (t) => {
    let healed = false;
    let requests = 0;
    const origin = await listen(t, (_, res) => {
      requests += 1;
      if (healed) ok(res);
      else status(502)(res);
    });
    const transport = connect(t, origin, { breaker: { coolDownMs: 300 } });
    for (let count = 0; count < 6; count += 1) {
      assert.equal((await failing(transport.call(READ, {}))).category, "server");
    }
    assert.ok(requests <= 24);
    healed = true;
    assert.deepEqual(await transport.call(READ, {}), { ok: 1 });
  });

  test("nothing is sent before the time that a 429 names, as seconds or as a date", async (t) => {
    const inTwoSeconds = () => new Date(Date.now() + 2_000).toUTCString();
    for (const retryAfter of [() => "1", inTwoSeconds]) {
      const { origin, seen } = await answers(t, [
        (res) => status(429, { "retry-after": retryAfter() })(res),
        ok,
      ]);
      await connect(t, origin).call(CREATE, {});
      const [first = 0, second = 0] = seen.at;
      assert.ok(second - first >= 990, `${second - first} ms`);
    }
  });
});

for (const [name, fault] of [
  ["a back-off", status(503, { "retry-after": "5" })],
  ["a pause after a 429", status(429, { "retry-after": "5" })],
] as const) {
  test(`a call that is aborted during ${name} ends within 50 ms and sends nothing more`, async (t) => {
    await within(50, async () => {
      const { origin, seen } = await answers(t, [fault]);
      const transport = connect(t, origin);
      const controller = new AbortController();
      const waiting = [1, 2, 3].map(() => failing(transport.call(CREATE, {}, { signal: controller.signal })));
      await sleep(150);
      const { requests } = seen;
      const aborted = performance.now();
      controller.abort();
      const errors = await Promise.all(waiting);
      const ms = performance.now() - aborted;
      assert.deepEqual([...new Set(errors.map(({ category }) => category))], ["cancelled"]);
      assert.ok(errors.every(({ outcome }) => outcome !== "unknown"));
      await sleep(100);
      assert.equal(seen.requests, requests);
      return ms;
    });
  });
}

test("64 calls at once with 5 % faults all end as they should", async (t) => {
  const made = new Map<string, number>();
  let count = 0;
  const faults = [
    reset,
    status(500),
    status(503, { "retry-after": "0" }),
    status(429, { "retry-after": "0" }),
  ];
  const origin = await listen(t, (req, res) => {
    count += 1;
    const fault = count % 20 === 0 ? faults[(count / 20) % faults.length] : undefined;
    const before = fault === faults[2] || fault === faults[3];
    const id = String(req.headers["x-request-id"]);
    if (req.method === "POST" && !before) made.set(id, (made.get(id) ?? 0) + 1);
    (fault ?? ok)(res);
  });
  const transport = connect(t, origin);
  const ended: { index: number; error: ApiError | null }[] = [];
  const round = Array.from({ length: 64 }, async (_, index) => {
    for (let turn = 0; turn < 4; turn += 1) {
      const call = transport.call(index % 2 ? CREATE : READ, {});
      ended.push({
        index,
        error: await call.then(
          () => null,
          (error: ApiError) => error,
        ),
      });
    }
  });
  await Promise.all(round);
  for (const { index, error } of ended) {
    if (error) assert.deepEqual([index % 2, error.outcome, error.retryable], [1, "unknown", false]);
  }
  assert.ok(ended.filter(({ error }) => error).length <= count / 20);
  assert.equal(made.size, 128);
  assert.deepEqual([...new Set(made.values())], [1]);
});

test("a stale connection, a cut answer and a hang are each mended by one repeat", async (t) => {
  const cut = (res: ServerResponse) => {
    res.writeHead(200, { "content-type": "application/json", "content-length": "99" });
    res.write('{"ok":', () => res.socket?.destroy());
  };
  for (const fault of [reset, cut, hang]) {
    const { origin, seen } = await answers(t, [fault, ok]);
    assert.deepEqual(await connect(t, origin, { attemptMs: 200 }).call(READ, {}), { ok: 1 });
    assert.deepEqual([seen.requests, seen.ids.size], [2, 1]);
  }
});

test("a 429 for an hour is told at once, and so is every call after it", async (t) => {
  const { origin, seen } = await answers(t, [status(429, { "retry-after": "3600" })]);
  const transport = connect(t, origin);
  const started = performance.now();
  for (const expected of ["rejected", "not_sent"]) {
    const error = await failing(transport.call(CREATE, {}));
    assert.deepEqual(
      [error.category, error.outcome, error.retryAfterSeconds],
      ["rate_limited", expected, 3600],
    );
  }
  assert.equal(seen.requests, 1);
  assert.ok(performance.now() - started < 5_000);
});

test("a server whose clock is an hour ahead is understood", async (t) => {
  const inAnHour = (seconds: number) => new Date(Date.now() + 3_600_000 + seconds * 1_000).toUTCString();
  const refuse = (res: ServerResponse) =>
    status(429, { date: inAnHour(0), "retry-after": inAnHour(600) })(res);
  const { origin } = await answers(t, [refuse]);
  const error = await failing(connect(t, origin).call(READ, {}));
  assert.ok(Math.abs((error.retryAfterSeconds ?? 0) - 600) <= 1, `${error.retryAfterSeconds} s`);
});

test("the deadline bounds all attempts together", async (t) => {
  const { origin } = await answers(t, [hang]);
  await within(600, async () => {
    const transport = connect(t, origin, { attemptMs: 150 });
    const started = performance.now();
    const error = await failing(transport.call(READ, {}, { timeoutMs: 400 }));
    assert.equal(error.category, "timeout");
    return performance.now() - started;
  });
});

test("a delete in doubt whose repeat finds nothing stays in doubt, and says what to do", async (t) => {
  const { origin } = await answers(t, [reset, status(404)]);
  const error = await failing(connect(t, origin).call(REMOVE, {}));
  assert.deepEqual([error.name, error.status, error.outcome], ["NotFoundError", 404, "unknown"]);
  assert.match(error.hint, /An earlier try .* may have been carried out: look first/);
  const sure = await answers(t, [status(404)]);
  assert.equal((await failing(connect(t, sure.origin).call(REMOVE, {}))).outcome, "rejected");
});

test("a change in doubt that is put off keeps the hint when to come back", async (t) => {
  const { origin } = await answers(t, [reset, status(429, { "retry-after": "600" })]);
  const error = await failing(connect(t, origin).call(operation({ method: "PUT" }), {}));
  assert.deepEqual(
    [error.category, error.outcome, error.retryAfterSeconds],
    ["rate_limited", "unknown", 600],
  );
  assert.match(error.hint, /Wait 600 seconds/);
});

test("nothing listens: four tries, one honest error, one log line each", async (t) => {
  const lines: object[] = [];
  const error = await failing(connect(t, await closedOrigin(), {}, lines).call(CREATE, {}));
  assert.deepEqual([error.category, error.outcome, error.retryable], ["network", "not_sent", true]);
  assert.deepEqual(
    lines.map((line) => (line as { attempt?: number }).attempt),
    [undefined, 2, 3, 4],
  );
});
