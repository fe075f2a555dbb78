import assert from "node:assert/strict";
import { test } from "node:test";
import { type Counter, createLimiter } from "../../../src/http/limiter.ts";

const EMPTY: Counter = { consume: async () => {}, block: async () => {} };
const { signal } = new AbortController();

test("a share that is there is taken; one that is not says when", async () => {
  const keys: string[] = [];
  const results: (() => Promise<unknown>)[] = [
    async () => ({ remainingPoints: 3, msBeforeNext: 900 }),
    () => Promise.reject({ remainingPoints: 0, msBeforeNext: 640 }),
  ];
  const counter: Counter = {
    ...EMPTY,
    consume: (key) => {
      keys.push(key);
      return (results.shift() ?? assert.fail())();
    },
  };
  const limiter = createLimiter(counter, "origin-1");
  assert.deepEqual([await limiter.take(signal), await limiter.take(signal)], [0, 640]);
  assert.deepEqual(keys, ["origin-1", "origin-1"]);
});

test("a store that is down stops no request", async () => {
  for (const reason of [new Error("ECONNREFUSED"), undefined, null, { msBeforeNext: "soon" }]) {
    assert.equal(
      await createLimiter({ ...EMPTY, consume: () => Promise.reject(reason) }, "k").take(signal),
      0,
    );
  }
});

test("a store that does not answer holds a call no longer than its signal", async () => {
  const limiter = createLimiter({ ...EMPTY, consume: () => new Promise(() => {}) }, "k");
  const controller = new AbortController();
  const taken = limiter.take(controller.signal);
  setTimeout(() => controller.abort(), 20);
  assert.equal(await taken, 0);
  assert.equal(await limiter.take(AbortSignal.abort()), 0);
});

test("a pause is blocked in whole seconds; a store that cannot is no matter", async () => {
  const blocks: unknown[] = [];
  const block = async (key: string, seconds: number) => {
    blocks.push([key, seconds]);
    throw new Error("ECONNREFUSED");
  };
  createLimiter({ ...EMPTY, block }, "k").block(1_001);
  await new Promise(setImmediate);
  assert.deepEqual(blocks, [["k", 2]]);
});
