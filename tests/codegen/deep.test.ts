import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import test from "node:test";
import { generateForeign } from "../../codegen/pipeline.ts";
import { project } from "./cases.ts";

/** A list of things that have lists of things, written out in one place. */
function nested(depth: number): object {
  const names = { type: "array", items: { type: "string" } };
  const children = { type: "array", items: depth === 0 ? { type: "string" } : nested(depth - 1) };
  return { type: "object", properties: { names, children } };
}

test("a schema that is written out twenty levels deep is no matter of minutes", {
  timeout: 120_000,
}, async (t) => {
  const folder = await mkdtemp(path.join(tmpdir(), "deep-"));
  t.after(() => rm(folder, { recursive: true }));
  const content = { "application/json": { schema: nested(20) } };
  const read = { operationId: "things.get", responses: { 200: { description: "all of them", content } } };
  const info = { title: "Things", version: "1" };
  const spec = path.join(folder, "things.json");
  await writeFile(spec, JSON.stringify({ openapi: "3.1.0", info, paths: { "/things": { get: read } } }));
  const request = {
    spec,
    name: "things",
    overlay: null,
    expose: "all",
    includeTags: [],
    includePaths: [],
  } as const;

  const { files } = await generateForeign(request, project);

  const schemas = files.get("schemas.ts") ?? "";
  assert.equal(schemas.match(/\bchildren"?:/g)?.length, 21);
});
