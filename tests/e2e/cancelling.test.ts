import assert from "node:assert/strict";
import type { ServerResponse } from "node:http";
import { after, describe, test } from "node:test";
import { within } from "../within.ts";
import { environment } from "./built.ts";
import { canary } from "./canary.ts";
import { listen } from "./listen.ts";
import { connect } from "./session.ts";

const workspaceUuid = "3bbd0951-5b04-432b-b2a0-688588b0720e";
const json = { "content-type": "application/json" };

/** A Mixpost that answers nothing until it is told to, and sees who hangs up. */
const open = new Set<ServerResponse>();
let requests = 0;
const upstream = await listen((_, response) => {
  requests += 1;
  open.add(response);
  response.once("close", () => open.delete(response));
});
const place = { url: upstream.url, corePath: "mixpost", workspaceUuid, apiKey: canary };
const session = await connect(environment(place));
after(async () => {
  await session.close();
  upstream.close();
});

async function until(met: () => boolean): Promise<void> {
  const end = performance.now() + 5_000;
  while (!met()) {
    assert.ok(performance.now() < end, "it never came");
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** A tool call that its caller can cancel. */
function call(name: string, args: object) {
  const controller = new AbortController();
  const result = session.client.callTool({ name, arguments: { ...args } }, undefined, {
    signal: controller.signal,
  });
  result.catch(() => undefined);
  return { result, cancel: () => controller.abort() };
}

describe("cancelling a tool call", () => {
  for (const { what, tool, args } of [
    { what: "its request", tool: "mixpost_list_tags", args: {} },
    { what: "a name lookup that it alone waits for", tool: "mixpost_get_tag", args: { tagUuid: "news" } },
    { what: "a search for a file", tool: "mixpost_get_media", args: { mediaUuid: "dot.png" } },
  ]) {
    test(`closes the socket of ${what} within 100 ms`, async () => {
      await within(100, async () => {
        const { result, cancel } = call(tool, args);
        await until(() => open.size === 1);
        const cancelled = performance.now();
        cancel();
        await assert.rejects(result);
        await until(() => open.size === 0);
        return performance.now() - cancelled;
      });
    });
  }

  test("does not disturb another call that waits for the same lookup", async () => {
    const before = requests;
    const [one, other] = [1, 2].map(() => call("mixpost_get_tag", { tagUuid: "news" }));
    await until(() => open.size === 1);
    one?.cancel();
    await assert.rejects(one?.result ?? assert.fail());
    await new Promise((resolve) => setTimeout(resolve, 120));
    assert.deepEqual([open.size, requests - before], [1, 1]);
    const tag = { id: 7, uuid: "2323e1eb-b3a6-4183-990d-4d5afea04835", name: "news", hex_color: "#fff" };
    for (const response of open) response.writeHead(200, json).end(JSON.stringify({ data: [tag] }));
    await until(() => requests - before === 2 && open.size === 1);
    for (const response of open) response.writeHead(200, json).end(JSON.stringify(tag));
    const { structuredContent } = (await other?.result) ?? assert.fail();
    assert.deepEqual(structuredContent, tag);
  });
});
