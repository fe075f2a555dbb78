import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createClock } from "../../src/sandbox/clock.ts";
import { serve } from "../../src/sandbox/index.ts";
import { createCaller, form, NOW, original, png } from "./caller.ts";

describe("the clock", () => {
  test("stands still where it was put, and moves when told to", async () => {
    const { control, call } = createCaller();
    const now = async () => (await control("GET", "/sandbox/clock")).body.now;
    assert.equal(await now(), "2026-05-04T10:00:00.000Z");
    assert.deepEqual((await control("POST", "/sandbox/clock", { advance: 90_000 })).body, {
      now: "2026-05-04T10:01:30.000Z",
    });
    await control("POST", "/sandbox/clock", { set: "2026-06-01T12:00:00+02:00" });
    assert.equal(await now(), "2026-06-01T10:00:00.000Z");
    const { body } = await call("POST", "W/posts", { versions: original() });
    assert.equal(body.created_at, "2026-06-01 10:00:00");
  });

  test("publishes what it passes", async () => {
    const { control, call } = createCaller();
    await control("POST", "/sandbox/clock", { advance: 3 * 86_400_000 });
    const { body } = await call("GET", "W/posts/f2a7d1c8-5e39-4b60-8d94-c1e6b0a3f725");
    assert.deepEqual([body.status, body.published_at], ["published", "2026-05-06 10:00:02"]);
  });

  test("refuses what is no time", async () => {
    const { control } = createCaller();
    for (const body of [{ set: "tomorrow" }, { advance: "1" }, {}, undefined]) {
      assert.equal((await control("POST", "/sandbox/clock", body)).status, 422);
    }
  });

  test("without a start goes with the machine's, from wherever it was moved", () => {
    const clock = createClock();
    assert.ok(Math.abs(clock.now() - Date.now()) < 1000);
    clock.set(NOW);
    assert.ok(clock.now() - Date.parse(NOW) < 1000);
    clock.advance(-5000);
    assert.ok(clock.now() < Date.parse(NOW));
    assert.throws(() => clock.set("soon"), RangeError);
  });
});

describe("requests that arrived", () => {
  test("are shown as they were, without the token", async () => {
    const { control, call, sandbox } = createCaller();
    await call("GET", "W/posts?accounts[]=1&accounts[]=2&page=1");
    await call("POST", "W/tags", { name: "x", hex_color: "#fff" });
    await call("POST", "W/media", form({ file: png("a.png"), alt_text: "A" }));
    await call("POST", "W/no-such-route");
    const { body } = await control("GET", "/sandbox/requests");
    const path = `/mixpost/api/${sandbox.info.workspaceUuid}`;
    const seen = body.data.map(({ headers: _, ...request }: { headers: object }) => request);
    assert.deepEqual(seen, [
      { method: "GET", path: `${path}/posts`, query: { "accounts[]": ["1", "2"], page: "1" }, body: null },
      { method: "POST", path: `${path}/tags`, query: {}, body: { name: "x", hex_color: "#fff" } },
      {
        method: "POST",
        path: `${path}/media`,
        query: {},
        body: { file: { filename: "a.png", type: "image/png", size: 70 }, alt_text: "A" },
      },
      { method: "POST", path: `${path}/no-such-route`, query: {}, body: null },
    ]);
    assert.equal(body.data[0].headers.authorization, "Bearer [hidden]");
    assert.equal(body.data[1].headers["content-type"], "application/json");
    assert.doesNotMatch(JSON.stringify(body), new RegExp(sandbox.info.apiKey));
    await control("DELETE", "/sandbox/requests");
    assert.deepEqual((await control("GET", "/sandbox/requests")).body, { data: [] });
  });
});

describe("faults", () => {
  const tag = { name: "x", hex_color: "#fff" };

  test("strike so many calls of their operation, before they act", async () => {
    const { control, call } = createCaller();
    await control("POST", "/sandbox/faults", {
      operation: "tags.create",
      status: 429,
      times: 2,
      retryAfter: 7,
    });
    const statuses = [];
    for (let attempt = 0; attempt < 3; attempt++) statuses.push((await call("POST", "W/tags", tag)).status);
    assert.deepEqual(statuses, [429, 429, 200]);
    assert.equal((await call("GET", "W/tags")).body.data.length, 4);
  });

  test("say what a server would say", async () => {
    const { sandbox, call } = createCaller();
    sandbox.faults.add({ operation: "*", status: 429, retryAfter: 7 });
    const { body, headers } = await call("GET", "ping");
    assert.deepEqual([body, headers.get("retry-after")], [{ message: "Too Many Attempts." }, "7"]);
    sandbox.faults.add({ operation: "system.ping", status: 503, message: "Down." });
    assert.deepEqual((await call("GET", "ping")).body, { message: "Down." });
  });

  test("may lose the answer of a call that was carried out", async () => {
    const { sandbox, call } = createCaller();
    sandbox.faults.add({ operation: "tags.create", status: 502, when: "after" });
    assert.equal((await call("POST", "W/tags", tag)).status, 502);
    assert.equal((await call("GET", "W/tags")).body.data.length, 4);
  });

  test("may only delay", async () => {
    const { sandbox, call } = createCaller();
    sandbox.faults.add({ operation: "system.ping", delay: 30 });
    const start = performance.now();
    assert.equal((await call("GET", "ping")).status, 200);
    assert.ok(performance.now() - start >= 29);
  });

  test("may make a network refuse a post, until it is tried again", async () => {
    const { sandbox, call } = createCaller();
    const facebook = "85347d5e-9724-4cb6-b91c-82d6d6d4e992";
    sandbox.faults.add({ operation: "publish", account: facebook, message: "Rate limit." });
    const { uuid } = (
      await call("POST", "W/posts", { versions: original(), accounts: [3, 1], schedule_now: true })
    ).body;
    const show = async () => {
      const { status, accounts } = (await call("GET", `W/posts/${uuid}`)).body;
      return [status, ...accounts.map(({ errors }: { errors: string[] }) => errors)];
    };
    sandbox.clock.advance(2000);
    assert.deepEqual(await show(), ["failed", [], ["Rate limit."]]);
    await call("POST", `W/posts/retry/${uuid}/${facebook}`);
    sandbox.clock.advance(2000);
    assert.deepEqual(await show(), ["published", [], []]);
  });

  test("can be called off, and must make sense", async () => {
    const { control, call } = createCaller();
    await control("POST", "/sandbox/faults", { operation: "*", status: 500, times: 9 });
    await control("DELETE", "/sandbox/faults");
    assert.equal((await call("GET", "ping")).status, 200);
    assert.equal((await control("POST", "/sandbox/faults", { operation: "*", status: 200 })).status, 422);
  });
});

test("the sandbox can be put on a port, and taken off it", async () => {
  const { sandbox } = createCaller();
  const served = await serve(sandbox.fetch);
  const headers = { authorization: `Bearer ${sandbox.info.apiKey}` };
  assert.match(served.url, /^http:\/\/127\.0\.0\.1:\d+$/);
  const answer = await fetch(`${served.url}/mixpost/api/ping`, { headers });
  assert.deepEqual([answer.status, await answer.json()], [200, { success: true }]);
  const list = await fetch(`${served.url}/mixpost/api/${sandbox.info.workspaceUuid}/media?type=image`, {
    headers,
  });
  const { data } = (await list.json()) as { data: { url: string }[] };
  const file = await fetch(data[0]?.url ?? "");
  assert.equal(file.headers.get("content-type"), "image/jpeg");
  await file.arrayBuffer();
  await served.close();
  await assert.rejects(fetch(`${served.url}/mixpost/api/ping`, { headers }));
});
