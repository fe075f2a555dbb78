import assert from "node:assert/strict";
import { test } from "node:test";
import { operations } from "../../generated/mixpost/operations.ts";
import { type Caller, createCaller, form, mp4, WORKSPACE } from "./caller.ts";
import * as documented from "./documented.ts";
import { panelRows } from "./panel-rows.ts";
import { assertShape } from "./shape.ts";
import { workspaceRows } from "./workspace-rows.ts";

const rows = [...workspaceRows, ...panelRows];

for (const [id, method, path, body, want] of rows) {
  test(`${id}: ${method} ${path.slice(0, 60)}`, async () => {
    const reply = await createCaller().call(method, path, body);
    assert.equal(reply.status, 200, JSON.stringify(reply.body));
    if (typeof want === "function") want(reply);
    else assertShape(reply.body, want);
  });
}

async function beginUpload(caller: Caller): Promise<{ upload: string; chunk: File }> {
  const chunk = mp4(1000);
  const start = { filename: "film.mp4", mime_type: "video/mp4", total_size: chunk.size };
  const { body } = await caller.call("POST", "W/media/chunked/initiate", start);
  return { upload: body.upload_uuid, chunk };
}

async function sendChunk(caller: Caller): Promise<string> {
  const { upload, chunk } = await beginUpload(caller);
  const fields = { upload_session: upload, chunk, chunk_index: "0" };
  const { status, body } = await caller.call("POST", `W/media/chunked/${upload}/upload`, form(fields));
  assert.equal(status, 200);
  assert.deepEqual(body, { chunk_index: 0, size: chunk.size });
  return upload;
}

/** Operations that need another one before them. */
const sequences: Partial<Record<keyof typeof operations, (caller: Caller) => Promise<unknown>>> = {
  "media.chunked.upload": sendChunk,
  "media.chunked.complete": async (caller) => {
    const { status, body } = await caller.call("POST", `W/media/chunked/${await sendChunk(caller)}/complete`);
    assert.equal(status, 200);
    assertShape(body, documented.media);
  },
  "media.chunked.abort": async (caller) => {
    const { upload } = await beginUpload(caller);
    const { status, body } = await caller.call("DELETE", `W/media/chunked/${upload}`);
    assert.deepEqual([status, body], [204, undefined]);
  },
  "media.remote.status": async (caller) => {
    const { body } = await caller.call("GET", "W/media");
    const queued = await caller.call("POST", "W/media/remote/initiate", { url: body.data[0].url });
    const reply = await caller.call("GET", `W/media/remote/${queued.body.download_id}/status`);
    assert.deepEqual([reply.status, reply.body], [200, { status: "pending", progress: 0 }]);
  },
  "panel.subscriptions.resume": async (caller) => {
    await caller.call("POST", `panel/workspaces/${WORKSPACE}/subscription/cancel`);
    const { status, body } = await caller.call("POST", `panel/workspaces/${WORKSPACE}/subscription/resume`);
    assert.equal(status, 200);
    assertShape(body, documented.success);
  },
};

for (const [id, run] of Object.entries(sequences)) {
  test(`${id}, after what it needs`, async () => {
    await run(createCaller({ limits: { remoteQueue: 1 } }));
  });
}

test("every operation of the API is called above", () => {
  const called = [...rows.map(([id]) => id), ...Object.keys(sequences)].sort();
  assert.deepEqual(called, Object.keys(operations).sort());
  assert.equal(called.length, 70);
});
