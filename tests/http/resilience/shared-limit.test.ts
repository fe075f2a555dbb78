import assert from "node:assert/strict";
import { describe, type TestContext, test } from "node:test";
import type { RateLimit } from "../../../src/http/limiter.ts";
import { limitKey, openSharedLimit } from "../../../src/http/shared-limit.ts";
import { within } from "../../within.ts";
import { startRedis } from "../redis.ts";
import { closedOrigin } from "../upstream.ts";

const TOKEN = "17|cAnary-token";
const KEY = limitKey("https://social.test/", TOKEN);

/** One process's end of a limit, with the lines that it logs. */
async function join(t: TestContext, limit: RateLimit) {
  const lines: [message: string, fields: object][] = [];
  const note = (fields: object, message: string) => void lines.push([message, fields]);
  const shared = openSharedLimit(limit, KEY, { info: note, warn: note });
  t.after(() => shared.close());
  await shared.preload();
  const take = () => shared.limiter.take(new AbortController().signal);
  const takeMany = async (count: number) => {
    const waits = await Promise.all(Array.from({ length: count }, take));
    return { free: waits.filter((ms) => ms === 0).length, waits: waits.filter((ms) => ms > 0) };
  };
  return { ...shared, lines, take, takeMany };
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("a limit that processes share in Redis", () => {
  test("gives out as much as the limit says, whoever asks, and says when there is more", async (t) => {
    const redis = await startRedis(t);
    const limit = { perSecond: 7, replicas: 2, redisUrl: redis.url };
    const [one, other] = [await join(t, limit), await join(t, limit)];
    const begun = performance.now();
    const [mine, theirs] = await Promise.all([one.takeMany(6), other.takeMany(6)]);
    const windows = 1 + Math.floor((performance.now() - begun) / 1_000);
    const free = mine.free + theirs.free;
    assert.ok(free >= 7 && free <= 7 * windows, `${free} in ${windows} windows`);
    for (const ms of [...mine.waits, ...theirs.waits]) assert.ok(ms > 0 && ms <= 1_000, `${ms} ms`);
    await sleep(1_050);
    assert.equal((await one.takeMany(6)).free, 6);
    assert.deepEqual([...one.lines, ...other.lines], []);
  });

  test("a pause that the server asked one process for holds for the others", async (t) => {
    const redis = await startRedis(t);
    const limit = { perSecond: 50, replicas: 2, redisUrl: redis.url };
    const [one, other] = [await join(t, limit), await join(t, limit)];
    assert.deepEqual([await one.take(), await other.take()], [0, 0]);
    one.limiter.block(120_000);
    await sleep(60);
    const ms = await other.take();
    assert.ok(ms > 118_000 && ms <= 120_000, `${ms} ms`);
  });

  test("keeps by a name that tells neither the token nor the server, one for each token", async (t) => {
    const redis = await startRedis(t);
    await (await join(t, { perSecond: 5, replicas: 1, redisUrl: redis.url })).take();
    assert.deepEqual(await redis.keys(), [KEY]);
    assert.match(KEY, /^rate:[0-9a-f]{64}$/);
    assert.equal(limitKey("https://social.test/some/path", TOKEN), KEY);
    assert.notEqual(limitKey("https://social.test", "another"), KEY);
    assert.notEqual(limitKey("https://elsewhere.test", TOKEN), KEY);
  });
});

describe("a process that cannot reach Redis keeps to its share and goes on", () => {
  const down: Readonly<Record<string, (t: TestContext) => Promise<{ url: string; reason: string }>>> = {
    "nothing listens": async () => ({
      url: (await closedOrigin()).replace("http:", "redis:"),
      reason: "ECONNREFUSED",
    }),
    "the password is wrong": async (t) => ({
      url: (await startRedis(t, "right")).url.replace("//", "//:wr0ng-canary@"),
      reason: "WRONGPASS",
    }),
    "the host name is not known": async () => ({ url: "redis://redis.invalid:6379", reason: "ENOTFOUND" }),
  };
  for (const [what, prepare] of Object.entries(down)) {
    test(`from the start: ${what}`, async (t) => {
      const { url, reason } = await prepare(t);
      const started = performance.now();
      const alone = await join(t, { perSecond: 10, replicas: 3, redisUrl: url });
      assert.equal((await alone.takeMany(8)).free, 3);
      assert.ok(performance.now() - started < 5_000, `${performance.now() - started} ms`);
      const warning = "shared rate limit out of reach: keeping to this process's share";
      assert.equal(alone.lines.length, 1);
      assert.equal(alone.lines[0]?.[0], warning);
      if (reason !== "ENOTFOUND") assert.deepEqual(alone.lines[0]?.[1], { reason });
      assert.doesNotMatch(JSON.stringify(alone.lines), /canary/);
    });
  }

  test("from a moment on, when Redis stops answering, and together again when it does", async (t) => {
    const redis = await startRedis(t);
    const process = await join(t, { perSecond: 10, replicas: 2, redisUrl: redis.url });
    assert.equal((await process.takeMany(1)).free, 1);
    redis.sleep();
    const slept = performance.now();
    assert.equal((await process.takeMany(9)).free, 5);
    const first = performance.now() - slept;
    assert.ok(first < 5_000, `${first} ms`);
    await sleep(50);
    await within(50, async () => {
      const again = performance.now();
      await process.take();
      return performance.now() - again;
    });
    assert.equal(process.lines.length, 1);
    assert.deepEqual(process.lines[0]?.[1], { reason: "ETIMEDOUT" });
    redis.wake();
    const end = performance.now() + 8_000;
    while (process.lines.length < 2 && performance.now() < end) await sleep(20);
    assert.equal(process.lines[1]?.[0], "shared rate limit is back");
    await sleep(1_200);
    assert.equal((await process.takeMany(9)).free, 9);
  });

  test("when Redis goes away: the question that was under way is answered too", async (t) => {
    const redis = await startRedis(t);
    const process = await join(t, { perSecond: 10, replicas: 2, redisUrl: redis.url });
    redis.sleep();
    const asked = process.takeMany(4);
    await sleep(30);
    await redis.stop();
    assert.equal((await asked).free, 4);
    assert.equal((await process.takeMany(4)).free, 1);
  });
});

test("without Redis each process keeps to its share all the time, and says nothing about it", async (t) => {
  const rows: readonly [perSecond: number, replicas: number, free: number][] = [
    [10, 1, 10],
    [10, 3, 3],
    [1, 4, 1],
  ];
  for (const [perSecond, replicas, free] of rows) {
    const process = await join(t, { perSecond, replicas });
    const { free: given, waits } = await process.takeMany(12);
    assert.equal(given, free);
    const window = Math.max(1_000, (1_000 * replicas) / perSecond);
    for (const ms of waits) assert.ok(ms > 0 && ms <= window, `${ms} ms`);
    assert.deepEqual(process.lines, []);
  }
});
