import assert from "node:assert/strict";
import { test } from "node:test";
import type { Fetch } from "../../../src/core/http.ts";
import { createFetchStack, type Resilience } from "../../../src/http/stack.ts";
import { failing } from "../../core/reach.ts";
import { callAt, type Deed, endOf, script } from "./scripted.ts";
import { VirtualTime } from "./virtual-time.ts";

function stack(end: Fetch, time: VirtualTime, resilience: Resilience = {}): Fetch {
  return createFetchStack({ end, credentials: {}, resilience: { effects: time.effects, ...resilience } });
}

/** A stack to an upstream that does one deed after the other. */
function scripted(deeds: readonly Deed[], resilience?: Resilience) {
  const time = new VirtualTime();
  const { end, sentAt } = script(deeds, time);
  return { time, sentAt, fetch: stack(end, time, resilience) };
}

for (const refusal of ["429 2", "503 2"]) {
  test(`after a ${refusal} no call is sent until then`, async () => {
    const { time, sentAt, fetch } = scripted([refusal, "200"]);
    const first = endOf(fetch(callAt(time)));
    await time.run(time.sleep(500));
    const others = [callAt(time), callAt(time, { method: "POST", retry: "never" })].map((one) =>
      endOf(fetch(one)),
    );
    assert.deepEqual(await time.run(Promise.all([first, ...others])), ["200", "200", "200"]);
    assert.deepEqual(sentAt, [0, 2_000, 2_000, 2_000]);
  });
}

test("a 503 that names no time holds nobody back", async () => {
  const { time, sentAt, fetch } = scripted(["503", "200"]);
  const first = endOf(fetch(callAt(time)));
  await time.run(time.sleep(10));
  await time.run(Promise.all([first, endOf(fetch(callAt(time)))]));
  assert.deepEqual(sentAt, [0, 10, 50]);
});

test("a call that cannot wait so long is told at once when to come back, and sends nothing", async () => {
  const { time, sentAt, fetch } = scripted(["429 3600", "200"]);
  assert.equal(await time.run(endOf(fetch(callAt(time)))), "rate_limited, rejected");
  await time.run(time.sleep(600_500));
  const error = await time.run(failing(fetch(callAt(time))));
  assert.deepEqual([error.category, error.outcome, error.retryable], ["rate_limited", "not_sent", true]);
  assert.equal(error.retryAfterSeconds, 3_000);
  assert.match(error.hint, /Wait 3000 seconds/);
  assert.deepEqual([sentAt, time.now], [[0], 600_500]);
  await time.run(time.sleep(3_000_000));
  assert.equal(await time.run(endOf(fetch(callAt(time)))), "200");
});

test("the wait of one call is not the end of another: each has its own deadline", async () => {
  const { time, fetch } = scripted(["429 5", "200"]);
  const patient = endOf(fetch(callAt(time)));
  await time.run(time.sleep(100));
  const hasty = endOf(fetch(callAt(time, { timeoutMs: 1_000 })));
  assert.equal(await time.run(hasty), "rate_limited, not_sent");
  assert.equal(time.now, 100);
  assert.equal(await time.run(patient), "200");
});

test("a call that cannot wait so long does not queue behind those who can", async () => {
  const { time, fetch } = scripted(["429 5", "200"], { window: { start: 1, max: 1 } });
  const first = endOf(fetch(callAt(time)));
  await time.run(time.sleep(10));
  const second = endOf(fetch(callAt(time)));
  await time.run(time.sleep(10));
  assert.equal(await time.run(endOf(fetch(callAt(time, { timeoutMs: 1_000 })))), "rate_limited, not_sent");
  assert.equal(time.now, 20);
  assert.deepEqual(await time.run(Promise.all([first, second])), ["200", "200"]);
});

test("of two pauses the longer one holds", async () => {
  const { time, sentAt, fetch } = scripted(["429 5", "429 1", "200"]);
  await time.run(Promise.all([fetch(callAt(time)), fetch(callAt(time))]));
  assert.deepEqual(sentAt, [0, 0, 5_000, 5_000]);
});

test("a call that is cancelled at the gate ends at once and is never sent", async () => {
  const { time, sentAt, fetch } = scripted(["429 5", "200"]);
  const first = endOf(fetch(callAt(time)));
  await time.run(time.sleep(100));
  assert.equal(await time.run(endOf(fetch(callAt(time, { cancelAt: 300 })))), "cancelled, not_sent");
  assert.equal(time.now, 300);
  await time.run(first);
  assert.deepEqual(sentAt, [0, 5_000]);
});

test("a gate that closes again while calls wait is waited for again, or not at all", async () => {
  const time = new VirtualTime();
  const sentAt: number[] = [];
  const deeds = ["200 @400", "429 9", "200"];
  const { end } = script(["429 1", ...deeds], time);
  const fetch = stack(
    (one) => {
      sentAt.push(time.now);
      return end(one);
    },
    time,
    { window: { start: 1, max: 1 } },
  );
  const calls = [endOf(fetch(callAt(time)))];
  await time.run(time.sleep(10));
  calls.push(
    endOf(fetch(callAt(time))),
    endOf(fetch(callAt(time))),
    endOf(fetch(callAt(time, { timeoutMs: 5_000 }))),
  );
  assert.deepEqual(await time.run(Promise.all(calls)), ["200", "200", "200", "rate_limited, not_sent"]);
  assert.deepEqual(sentAt, [0, 1_000, 1_400, 10_400, 10_400]);
});

test("the limiter is asked for each request and holds back all calls at once", async () => {
  const time = new VirtualTime();
  const { end, sentAt } = script(["200"], time);
  const shares = [0, 0, 700, 0, 300, 0, 0];
  const limiter = { take: async () => shares.shift() ?? 0, block: () => assert.fail() };
  const fetch = stack(end, time, { limiter, window: { start: 1 } });
  await time.run(Promise.all([1, 2, 3, 4].map(() => fetch(callAt(time)))));
  assert.deepEqual(sentAt, [0, 0, 700, 1_000]);
});

test("a pause that the limiter wants beyond the deadline is told at once", async () => {
  const time = new VirtualTime();
  const { end, sentAt } = script(["200"], time);
  const fetch = stack(end, time, { limiter: { take: async () => 60_000, block: () => {} } });
  assert.equal(await time.run(endOf(fetch(callAt(time)))), "rate_limited, not_sent");
  assert.deepEqual([sentAt, time.now], [[], 0]);
});

test("a pause that the server asks for is passed on to the other processes", async () => {
  const time = new VirtualTime();
  const { end } = script(["429 2", "503 1", "503", "429 0", "200"], time);
  const blocked: number[] = [];
  const limiter = { take: async () => 0, block: (ms: number) => void blocked.push(ms) };
  assert.equal(await time.run(endOf(stack(end, time, { limiter })(callAt(time)))), "200");
  assert.deepEqual(blocked, [2_000, 1_000]);
});
