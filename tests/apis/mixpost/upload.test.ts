import assert from "node:assert/strict";
import { after, test } from "node:test";
import { createAssistant } from "./assistant.ts";
import { serveTwoAccounts } from "./creating.ts";
import { faults } from "./faulty-mixpost.ts";

const mixpost = await serveTwoAccounts();
const assistant = createAssistant(mixpost, { end: mixpost.end });
after(async () => {
  await assistant.close();
  await mixpost.close();
});

test("an upload that failed is told soon, even if the server does not let it be ended", async () => {
  const gif = Buffer.concat([Buffer.from("GIF89a"), Buffer.alloc(10 * 1024 * 1024)]);
  mixpost.plan({
    "media.chunked.complete": [{ carriedOut: false, gives: 422 }],
    "media.chunked.abort": Array.from({ length: 9 }, () => faults["hang before"]),
  });
  const started = performance.now();
  const { isError, answer } = await assistant.call("mixpost_upload_media", {
    base64: gif.toString("base64"),
  });
  const ms = performance.now() - started;
  assert.deepEqual([isError, answer.status, answer.outcome], [true, 422, "rejected"], JSON.stringify(answer));
  assert.equal(mixpost.requests("media.chunked.abort"), 1);
  assert.ok(ms < 12_000, `${ms} ms`);
});
