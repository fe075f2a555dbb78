import assert from "node:assert/strict";
import { after, describe, type TestContext, test } from "node:test";
import { start } from "../cli/child.ts";
import { startRedis } from "../http/redis.ts";
import { cli, environment } from "./built.ts";
import { canary } from "./canary.ts";
import { listen } from "./listen.ts";
import { connect } from "./session.ts";

/** A Mixpost that lets so many requests a second through and asks the others to come back. */
async function limited(perSecond: number) {
  const seen = { requests: 0, refused: 0 };
  let left = perSecond;
  const second = setInterval(() => {
    left = perSecond;
  }, 1_000);
  const upstream = await listen((_, response) => {
    seen.requests += 1;
    left -= 1;
    if (left >= 0) {
      response.writeHead(200, { "content-type": "application/json" }).end('{"data":[]}');
    } else {
      seen.refused += 1;
      response.writeHead(429, { "retry-after": "1" }).end();
    }
  });
  after(() => {
    clearInterval(second);
    upstream.close();
  });
  const place = { url: upstream.url, corePath: "mixpost", workspaceUuid: uuid, apiKey: canary };
  return { seen, env: environment(place) };
}

const uuid = "3bbd0951-5b04-432b-b2a0-688588b0720e";

/** Servers that each get their part of 40 calls at once; every call must be answered well. */
async function fortyCalls(t: TestContext, processes: number, env: Readonly<Record<string, string>>) {
  const sessions = await Promise.all(Array.from({ length: processes }, () => connect(env)));
  t.after(() => Promise.all(sessions.map((session) => session.close())));
  const begun = performance.now();
  const calls = sessions.flatMap((session) =>
    Array.from({ length: 40 / processes }, () => session.call("mixpost_list_tags")),
  );
  const answers = await Promise.all(calls);
  t.diagnostic(`${Math.round(performance.now() - begun)} ms`);
  assert.equal(answers.length, 40);
  const heard = sessions.map((session) => session.heard()).join("\n");
  await Promise.all(sessions.map((session) => session.close()));
  return heard;
}

describe("40 calls at once, where 10 a second are let through: all succeed", { concurrency: true }, () => {
  test("one server: with at most 70 requests", async (t) => {
    const { seen, env } = await limited(10);
    await fortyCalls(t, 1, env);
    t.diagnostic(JSON.stringify(seen));
    assert.ok(seen.requests <= 70, JSON.stringify(seen));
  });

  test("two servers that do not know of each other: with at most 100 requests", async (t) => {
    const { seen, env } = await limited(10);
    await fortyCalls(t, 2, env);
    t.diagnostic(JSON.stringify(seen));
    assert.ok(seen.requests <= 100, JSON.stringify(seen));
  });

  test("two servers that know their number: with at most 60 requests", async (t) => {
    const { seen, env } = await limited(10);
    await fortyCalls(t, 2, { ...env, MIXPOST_RATE_LIMIT: "10", MIXPOST_REPLICAS: "2" });
    t.diagnostic(JSON.stringify(seen));
    assert.ok(seen.requests <= 60, JSON.stringify(seen));
  });

  test("two servers that share a Redis: with at most 70 requests, and its password stays hidden", async (t) => {
    const { seen, env } = await limited(10);
    const redis = await startRedis(t, canary);
    const url = redis.url.replace("//", `//:${encodeURIComponent(canary)}@`);
    const shared = { ...env, MIXPOST_RATE_LIMIT: "9", MIXPOST_REPLICAS: "2", REDIS_URL: url };
    const heard = await fortyCalls(t, 2, shared);
    t.diagnostic(JSON.stringify(seen));
    assert.ok(seen.requests <= 70, JSON.stringify(seen));
    assert.ok(redis.commands.filter((command) => command.startsWith("eval")).length >= 20);
    assert.doesNotMatch(heard, /cAnary/);
  });

  test("a server whose Redis is down: with at most 70 requests, one line in the log, and no canary in it", async (t) => {
    const { seen, env } = await limited(10);
    const redis = await startRedis(t);
    await redis.stop();
    const url = redis.url.replace("//", `//:${encodeURIComponent(canary)}@`);
    const heard = await fortyCalls(t, 1, { ...env, REDIS_URL: url });
    assert.ok(seen.requests <= 70, JSON.stringify(seen));
    assert.equal(heard.match(/shared rate limit out of reach/g)?.length, 1);
    assert.doesNotMatch(heard, /cAnary/);
  });
});

test("stdin ends during a call while Redis does not answer: the process is gone within 0.5 s", async (t) => {
  const silent = await listen(() => undefined);
  t.after(() => silent.close());
  const redis = await startRedis(t);
  redis.sleep();
  const place = { url: silent.url, corePath: "mixpost", workspaceUuid: uuid, apiKey: canary };
  const server = start([cli], { ...environment(place), REDIS_URL: redis.url });
  await server.shakeHands();
  server.send("tools/call", { name: "mixpost_list_tags", arguments: {} });
  await server.says("shared rate limit out of reach");
  const { ms, code } = await server.outlives(() => server.child.stdin.end());
  assert.equal(code, 0);
  assert.ok(ms < 500, `${ms} ms`);
});
