import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { test } from "node:test";
import type { HttpRequest } from "../../../src/core/http.ts";
import { ConcurrencyWindow, limitConcurrency } from "../../../src/http/concurrency.ts";
import { failing } from "../../core/reach.ts";
import { callAt, endOf, perform } from "./scripted.ts";
import { VirtualTime } from "./virtual-time.ts";

/** A window before an upstream that takes 100 ms for everything; `under` is how many requests are under way there. */
function bench(window: ConcurrencyWindow, deed: (one: HttpRequest) => string = () => "200") {
  const time = new VirtualTime();
  const order: string[] = [];
  const load = { under: 0, most: 0 };
  const fetch = limitConcurrency(window)(async (one) => {
    order.push(one.call.requestId);
    load.under += 1;
    load.most = Math.max(load.most, load.under);
    return perform(`${deed(one)} @100`, one, time).finally(() => {
      load.under -= 1;
    });
  });
  const call = (id: string, parts = {}) => fetch(callAt(time, { id, ...parts }));
  const many = (count: number) => Array.from({ length: count }, (_, index) => call(String(index)));
  return { time, order, load, call, many };
}

test("no more than the window are under way; the others come in as they came", async () => {
  const { time, order, load, many } = bench(new ConcurrencyWindow({ start: 2, max: 2 }));
  await time.run(Promise.all(many(7)));
  assert.deepEqual([load.most, time.now], [2, 400]);
  assert.deepEqual(order, ["0", "1", "2", "3", "4", "5", "6"]);
});

test("a newcomer does not overtake those who wait", async () => {
  const { time, order, call, many } = bench(new ConcurrencyWindow({ start: 1, max: 1 }));
  const calls = many(3);
  void calls[0]?.then(() => calls.push(call("new")));
  await time.run(Promise.all(calls));
  await time.run(Promise.all(calls));
  assert.deepEqual(order, ["0", "1", "2", "new"]);
});

test("it starts with 8 and grows by one for each full window, up to 64", async () => {
  const window = new ConcurrencyWindow();
  const { time, load, many } = bench(window);
  const sizes = [window.size];
  for (const count of [8, 16, 40]) {
    await time.run(Promise.all(many(count)));
    sizes.push(window.size);
  }
  assert.deepEqual(sizes, [8, 8, 9, 12]);
  for (let round = 0; round < 20; round += 1) await time.run(Promise.all(many(400)));
  assert.deepEqual([window.size, load.most], [64, 64]);
});

test("calls one after another do not widen it", async () => {
  const window = new ConcurrencyWindow();
  const { time, call } = bench(window);
  for (let count = 0; count < 100; count += 1) await time.run(call("one"));
  assert.equal(window.size, 8);
});

test("a burst of 429s halves it once, later ones again, and it never closes", async () => {
  const window = new ConcurrencyWindow();
  const { time, load, many } = bench(window, () => "429");
  const sizes = [];
  for (let round = 0; round < 6; round += 1) {
    await time.run(Promise.all(many(window.size)));
    sizes.push(window.size);
  }
  assert.deepEqual(sizes, [4, 2, 1, 1, 1, 1]);
  assert.equal(load.most, 8);
});

test("a failure of the server leaves it as it is, and gives the place back", async () => {
  for (const deed of ["500", "reset"]) {
    const window = new ConcurrencyWindow({ start: 1 });
    const { time, call } = bench(window, () => deed);
    await time.run(endOf(call("a")));
    await time.run(endOf(call("b")));
    assert.equal(window.size, 1);
  }
});

test("one call too many for the queue is refused at once, unsent", async () => {
  const { time, order, many, call } = bench(new ConcurrencyWindow({ start: 1, max: 1, queue: 2 }));
  const calls = many(3);
  const error = await failing(call("3"));
  assert.deepEqual([error.category, error.outcome, error.retryable], ["rate_limited", "not_sent", true]);
  assert.match(error.hint, /Wait for the calls that are under way/);
  await time.run(Promise.all(calls));
  await time.run(call("4"));
  assert.deepEqual(order, ["0", "1", "2", "4"]);
});

test("whoever leaves the queue, cancelled or late, is not sent and keeps nobody waiting", async () => {
  const { time, order, call } = bench(new ConcurrencyWindow({ start: 1, max: 1 }));
  const calls = [call("a"), call("b", { cancelAt: 20 }), call("c", { timeoutMs: 50 }), call("d")].map(endOf);
  assert.deepEqual(await time.run(Promise.all(calls)), [
    "200",
    "cancelled, not_sent",
    "timeout, not_sent",
    "200",
  ]);
  assert.deepEqual([order, time.now], [["a", "d"], 200]);
});

test("a signal that waited has no listener left", async () => {
  const time = new VirtualTime();
  const fetch = limitConcurrency(new ConcurrencyWindow({ start: 1, max: 1 }))((one) =>
    perform("200 @10", one, time),
  );
  const calls = [callAt(time), callAt(time)];
  await time.run(Promise.all(calls.map(fetch)));
  const listeners = calls.map(({ signal }) => getEventListeners(signal ?? assert.fail(), "abort").length);
  assert.deepEqual(listeners, [0, 0]);
});
