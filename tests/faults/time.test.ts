import assert from "node:assert/strict";
import { EventEmitter, once } from "node:events";
import { after, describe, test } from "node:test";
import { onlyFrames, start } from "../cli/child.ts";
import { cli } from "../e2e/built.ts";
import { type Fault, hangAfter } from "./faults.ts";
import { LookAlike } from "./lookalike.ts";
import { limited, spotty } from "./paced.ts";
import { TOOLS } from "./row.ts";
import { variables } from "./setting.ts";

const CALLS = 40;
const A_SECOND = 10;

const upstreams: LookAlike[] = [];
after(() => upstreams.map((upstream) => upstream.close()));

async function open(timeoutMs: number) {
  const upstream = new LookAlike();
  upstreams.push(upstream);
  const server = start([cli], variables(await upstream.listen(), timeoutMs));
  await server.shakeHands();
  return { upstream, server };
}

/** Carries requests out, never answers, and tells when the last one came and when its connection ended. */
function silent() {
  const events = new EventEmitter();
  const give: Fault["give"] = (exchange) => {
    exchange.socket.once("close", () => events.emit("closed"));
    hangAfter.give(exchange);
    events.emit("came");
  };
  return { fault: { give }, came: once(events, "came"), closed: once(events, "closed") };
}

describe("time, through the whole server", { concurrency: true }, () => {
  for (const tool of ["read", "create"] as const) {
    test(`${tool}: cancelling closes the connection; asked again, nothing is done twice`, async () => {
      const { upstream, server } = await open(30_000);
      const { fault, came, closed } = silent();
      upstream.spoil(TOOLS[tool].route, fault);
      const id = server.send("tools/call", { name: TOOLS[tool].name, arguments: TOOLS[tool].args("Tea") });
      await came;
      const begun = performance.now();
      server.notify("notifications/cancelled", { requestId: id });
      await closed;
      const ms = performance.now() - begun;
      assert.ok(ms < 300, `${Math.round(ms)} ms`); // 100 on a machine that does nothing else
      upstream.heal();
      // A create that was cancelled in the middle is looked for when it comes again.
      const { result } = await server.call(TOOLS[tool].name, TOOLS[tool].args("Tea"));
      assert.equal(result.isError ?? false, false);
      const routes = upstream.requests.map(({ route }) => route);
      assert.deepEqual(routes, tool === "create" ? ["create", "list"] : ["tags", "tags"]);
      assert.ok(
        !server.stdout().some((line) => JSON.parse(line).id === id),
        "a cancelled call is not answered",
      );
    });

    test(`${tool}: stdin closed during a call ends the process`, async () => {
      const { upstream, server } = await open(30_000);
      const { fault, came, closed } = silent();
      upstream.spoil(TOOLS[tool].route, fault);
      server.send("tools/call", { name: TOOLS[tool].name, arguments: TOOLS[tool].args("Tea") });
      await came;
      const { ms, code } = await server.outlives(() => server.child.stdin.end());
      await closed;
      assert.equal(code, 0);
      assert.ok(ms < 1_000, `${Math.round(ms)} ms`); // half of that on a machine that does nothing else
      onlyFrames(server.stdout());
    });

    test(`${tool}: ${CALLS} calls at once against ${A_SECOND} a second all succeed with few requests`, async () => {
      const { upstream, server } = await open(30_000);
      upstream.spoil(TOOLS[tool].route, limited(A_SECOND));
      const { name, args } = TOOLS[tool];
      const calls = Array.from({ length: CALLS }, (_, index) => server.call(name, args(`Tea ${index}`)));
      for (const { result } of await Promise.all(calls)) {
        assert.equal(result.isError ?? false, false, JSON.stringify(result.content));
      }
      assert.ok(upstream.requests.length <= 70, `${upstream.requests.length} requests`);
      assert.equal(upstream.posts.length, tool === "create" ? CALLS : 0);
    });
  }

  test("64 creates at once, of which 5 % meet a fault, make 64 posts, and each call gets its own", async () => {
    const { upstream, server } = await open(30_000);
    upstream.spoil("create", spotty());
    const texts = Array.from({ length: 64 }, (_, index) => `Tea number ${index};`);
    const { name, args } = TOOLS.create;
    const answers = await Promise.all(texts.map((text) => server.call(name, args(text))));
    for (const [index, { result }] of answers.entries()) {
      assert.equal(
        result.structuredContent?.versions[0].content[0].body,
        texts[index],
        JSON.stringify(result),
      );
    }
    assert.equal(upstream.posts.length, texts.length);
  });
});
