import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { applyOverlay } from "../../codegen/foreign/overlay.ts";

test("an overlay that is not there is a matter of its path", async () => {
  const [problem] = await applyOverlay({}, "/nowhere/overlay.yaml");
  assert.deepEqual([problem?.code, problem?.file], ["file-unreadable", "/nowhere/overlay.yaml"]);
});

test("of a list every element goes that is to go, its neighbours too, and the others stay", async (t) => {
  const folder = await mkdtemp(path.join(tmpdir(), "overlay-"));
  t.after(() => rm(folder, { recursive: true }));
  const file = path.join(folder, "overlay.json");
  const info = { title: "Fewer tags", version: "1" };
  const actions = [{ target: "$.tags[?@.name != 'c']", remove: true }];
  await writeFile(file, JSON.stringify({ overlay: "1.0.0", info, actions }));
  const document = { tags: ["a", "b", "c", "d", "e"].map((name) => ({ name })) };
  assert.deepEqual(await applyOverlay(document, file), []);
  assert.deepEqual(document.tags, [{ name: "c" }]);
});
