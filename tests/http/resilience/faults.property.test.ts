import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ApiError } from "../../../src/core/errors.ts";
import type { Fetch, HttpRequest } from "../../../src/core/http.ts";
import { retry } from "../../../src/http/retry.ts";
import { RetryBudget } from "../../../src/http/retry-budget.ts";
import { createFetchStack } from "../../../src/http/stack.ts";
import { callAt, type Deed, errorOf, perform, script } from "./scripted.ts";
import { VirtualTime } from "./virtual-time.ts";

/** What the upstream does with a request, and whether the thing that was asked for happens. */
interface Event {
  readonly deed: Deed;
  readonly happens: boolean;
}

const DEEDS: readonly Event[] = [
  { deed: "200", happens: true },
  { deed: "200 @150", happens: true },
  { deed: "200 @3000", happens: true },
  { deed: "422", happens: false },
  { deed: "404", happens: false },
  { deed: "401", happens: false },
  { deed: "408", happens: false },
  { deed: "408", happens: true },
  { deed: "429", happens: false },
  { deed: "429 1 @20", happens: false },
  { deed: "429 7", happens: false },
  { deed: "429 3600", happens: false },
  { deed: "503 1", happens: false },
  { deed: "503 60", happens: false },
  { deed: "503 1 page", happens: true },
  { deed: "500", happens: false },
  { deed: "500 @40", happens: true },
  { deed: "503", happens: false },
  { deed: "504", happens: true },
  { deed: "reset", happens: false },
  { deed: "reset", happens: true },
  { deed: "hang", happens: false },
  { deed: "hang", happens: true },
  { deed: "refused", happens: false },
];

interface Plan {
  readonly method: string;
  readonly retry: "safe" | "never";
  readonly startAt: number;
  readonly timeoutMs: number;
  readonly cancelAfter: number | null;
}

const plan: fc.Arbitrary<Plan> = fc
  .record({
    method: fc.constantFrom("GET", "DELETE", "POST"),
    startAt: fc.nat(40_000),
    timeoutMs: fc.constantFrom(500, 5_000, 30_000),
    cancelAfter: fc.option(fc.nat(12_000), { freq: 4 }),
  })
  .map((one) => ({ ...one, retry: one.method === "POST" ? "never" : "safe" }));

const faults = fc.record({
  plans: fc.array(plan, { minLength: 1, maxLength: 12 }),
  events: fc.array(fc.constantFrom(...DEEDS), { minLength: 1, maxLength: 60 }),
  chances: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 20 }),
});

interface Trace {
  readonly requests: {
    readonly at: number;
    readonly deed: Deed;
    readonly happens: boolean;
    readonly aborted: boolean;
  }[];
  ended: number | ApiError | null;
  endedAt: number;
}

/** An upstream that checks with each request that it may come now. */
class Upstream {
  readonly traces = new Map<string, Trace>();
  under = 0;
  most = 0;
  #closedUntil = 0;
  readonly #events: Event[];
  readonly #time: VirtualTime;

  constructor(events: readonly Event[], time: VirtualTime) {
    this.#events = [...events];
    this.#time = time;
  }

  readonly end: Fetch = async (one) => {
    const { deed, happens } = this.#events.shift() ?? { deed: "200", happens: true };
    const { now } = this.#time;
    assert.ok(now >= this.#closedUntil, `sent at ${now}, before ${this.#closedUntil}`);
    assert.ok(now <= one.call.deadline, "sent after the deadline");
    this.#trace(one).requests.push({ at: now, deed, happens, aborted: one.signal?.aborted === true });
    this.under += 1;
    this.most = Math.max(this.most, this.under);
    try {
      return await perform(deed, one, this.#time);
    } finally {
      this.under -= 1;
      if (!one.signal?.aborted) this.#close(deed);
    }
  };

  #close(deed: Deed): void {
    const [status, seconds] = deed.split(" ");
    const asked = status === "429" && !seconds ? 1 : Number(seconds);
    if (status !== "429" && !(status === "503" && seconds)) return;
    this.#closedUntil = Math.max(this.#closedUntil, this.#time.now + asked * 1_000);
  }

  #trace(one: HttpRequest): Trace {
    return this.traces.get(one.call.requestId) ?? assert.fail("a request of no call");
  }
}

async function play(
  plans: readonly Plan[],
  upstream: Upstream,
  time: VirtualTime,
  fetch: Fetch,
): Promise<void> {
  const calls = plans.map(async ({ startAt, cancelAfter, ...parts }, index) => {
    const id = String(index);
    await time.sleep(startAt);
    const trace: Trace = { requests: [], ended: null, endedAt: Number.NaN };
    upstream.traces.set(id, trace);
    const cancelAt = cancelAfter === null ? {} : { cancelAt: startAt + cancelAfter };
    trace.ended = await errorOf(fetch(callAt(time, { ...parts, ...cancelAt, id })), parts.retry);
    trace.endedAt = time.now;
  });
  await time.run(Promise.all(calls));
}

function check(one: Plan, trace: Trace): void {
  const { requests, ended, endedAt } = trace;
  const sent = requests.filter(({ aborted, deed }) => !aborted && deed !== "refused");
  const happened = sent.filter(({ happens }) => happens).length;
  const throttled = requests.filter(({ deed }) => deed.startsWith("429")).length;
  const stop = one.startAt + Math.min(one.timeoutMs, one.cancelAfter ?? Number.POSITIVE_INFINITY);
  assert.ok(endedAt <= stop, `ended at ${endedAt}, after ${stop}`);
  assert.ok(requests.length <= 4 + throttled, `${requests.length} requests, ${throttled} of them throttled`);
  if (one.retry === "never") assert.ok(happened <= 1, `happened ${happened} times`);
  if (!(ended instanceof ApiError)) return void assert.equal(ended, 200);
  if (ended.outcome === "not_sent") assert.equal(sent.length, 0, "not_sent, but it was");
  if (one.method !== "GET" && happened > 0) assert.equal(ended.outcome, "unknown");
  if (one.retry === "never" && ended.retryable) assert.equal(happened, 0, "told to repeat what happened");
}

test("whatever the upstream does, no call breaks its promises", async () => {
  const property = fc.asyncProperty(faults, async ({ plans, events, chances }) => {
    let draws = 0;
    const time = new VirtualTime(() => chances[draws++ % chances.length] ?? 0);
    const upstream = new Upstream(events, time);
    const resilience = { effects: time.effects, window: { start: 3, max: 5 } };
    await play(plans, upstream, time, createFetchStack({ end: upstream.end, credentials: {}, resilience }));
    for (const [index, one] of plans.entries())
      check(one, upstream.traces.get(String(index)) ?? assert.fail());
    assert.ok(upstream.most <= 5, `${upstream.most} under way at once`);
    assert.equal(upstream.under, 0);
  });
  await fc.assert(property, { numRuns: 500 });
});

test("the budget is never overdrawn and never overflows", async () => {
  const calls = fc.array(fc.array(fc.constantFrom(...DEEDS), { minLength: 1, maxLength: 5 }), {
    maxLength: 60,
  });
  const property = fc.asyncProperty(calls, async (all) => {
    const time = new VirtualTime();
    const budget = new RetryBudget();
    for (const events of all) {
      const { end } = script(
        events.map(({ deed }) => deed),
        time,
      );
      await time.run(errorOf(retry(budget, time.effects)(end)(callAt(time))));
      assert.ok(budget.tokens >= 0 && budget.tokens <= 100, `${budget.tokens} tokens`);
    }
  });
  await fc.assert(property, { numRuns: 100 });
});
