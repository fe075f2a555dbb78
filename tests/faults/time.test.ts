import assert from "node:assert/strict";
import { EventEmitter, once } from "node:events";
import { after, describe, test } from "node:test";
import { onlyFrames, start } from "../cli/child.ts";
import { cli } from "../e2e/built.ts";
import type { Tool } from "./api.ts";
import { APIS } from "./apis/index.ts";
import { mixpost } from "./apis/mixpost.ts";
import { type Fault, hangAfter } from "./faults.ts";
import { limited, spotty } from "./paced.ts";
import { ARGS, listen, variables } from "./setting.ts";

const CALLS = 40;
const A_SECOND = 10;

const ends: (() => void)[] = [];
after(() => ends.map((end) => end()));

/** The built server, with nobody between it and the frames. */
async function open() {
  const { urls, upstreamOf, close } = await listen();
  ends.push(close);
  const server = start([cli, ...ARGS], variables(urls, 30_000));
  await server.shakeHands();
  return { server, upstreamOf };
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

const paramsOf = ({ name, args }: Tool, text = "Tea") => ({ name, arguments: args(text) });

describe("the end of a call, through the whole server", { concurrency: true }, () => {
  test("cancelling closes the connection; asked again, what can be looked for is not done twice", async () => {
    const { server, upstreamOf } = await open();
    for (const api of APIS) {
      const upstream = upstreamOf(api);
      for (const [key, tool] of Object.entries(api.tools)) {
        const { fault, came, closed } = silent();
        upstream.clear();
        upstream.spoil(tool.route, fault);
        const id = server.send("tools/call", paramsOf(tool, key));
        await came;
        const begun = performance.now();
        server.notify("notifications/cancelled", { requestId: id });
        await closed;
        const ms = performance.now() - begun;
        assert.ok(ms < 2_000, `${tool.name}: ${Math.round(ms)} ms`); // 100 on a machine that does nothing else
        upstream.heal();
        const { result } = await server.request("tools/call", paramsOf(tool, key));
        assert.ok(!result.isError && JSON.stringify(result).includes(tool.shows), JSON.stringify(result));
        // A create that was cancelled in the middle is looked for when it comes again.
        assert.equal(upstream.site.made, tool.kind === "read" ? 0 : tool.looks ? 1 : 2, tool.name);
        assert.ok(upstream.site.published <= 1);
        assert.ok(
          !server.stdout().some((line) => JSON.parse(line).id === id),
          "a cancelled call is not answered",
        );
      }
    }
  });

  test("stdin closed during calls ends the process", async () => {
    const { server, upstreamOf } = await open();
    const closing: Promise<unknown>[] = [];
    for (const api of APIS) {
      for (const tool of Object.values(api.tools)) {
        const { fault, came, closed } = silent();
        upstreamOf(api).heal();
        upstreamOf(api).spoil(tool.route, fault);
        server.send("tools/call", paramsOf(tool, tool.kind));
        await came;
        closing.push(closed);
      }
    }
    const { ms, code } = await server.outlives(() => server.child.stdin.end());
    await Promise.all(closing);
    assert.equal(code, 0);
    assert.ok(ms < 5_000, `${Math.round(ms)} ms`); // a tenth of that on a machine that does nothing else
    onlyFrames(server.stdout());
  });
});

/** Apart from the above: what takes the machine for itself would be in the times. */
describe("many calls at once, through the whole server", { concurrency: true }, () => {
  for (const key of ["read", "create"] as const) {
    test(`${key}: ${CALLS} calls at once against ${A_SECOND} a second all succeed with few requests`, async () => {
      const { server, upstreamOf } = await open();
      const { name, args, route } = mixpost.tools[key];
      const upstream = upstreamOf(mixpost);
      upstream.spoil(route, limited(A_SECOND));
      const calls = Array.from({ length: CALLS }, (_, index) => server.call(name, args(`Tea ${index}`)));
      for (const { result } of await Promise.all(calls)) {
        assert.equal(result.isError ?? false, false, JSON.stringify(result.content));
      }
      assert.ok(upstream.requests.length <= 70, `${upstream.requests.length} requests`);
      assert.equal(upstream.site.made, key === "create" ? CALLS : 0);
    });
  }

  test("64 creates at once, of which 5 % meet a fault, make 64 posts, and each call gets its own", async () => {
    const { server, upstreamOf } = await open();
    const upstream = upstreamOf(mixpost);
    upstream.spoil("create", spotty());
    const texts = Array.from({ length: 64 }, (_, index) => `Tea number ${index};`);
    const { name, args } = mixpost.tools.create;
    const answers = await Promise.all(texts.map((text) => server.call(name, args(text))));
    for (const [index, { result }] of answers.entries()) {
      assert.equal(
        result.structuredContent?.versions[0].content[0].body,
        texts[index],
        JSON.stringify(result),
      );
    }
    assert.equal(upstream.site.made, texts.length);
  });
});
