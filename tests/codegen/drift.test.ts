import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import path from "node:path";
import test from "node:test";
import { generate } from "../../codegen/pipeline.ts";
import { compare } from "../../codegen/write.ts";
import { project } from "./cases.ts";

const specs = (await readdir(path.join(project, "openapi"))).filter((entry) => entry.endsWith(".yaml"));

test("every folder of generated/ belongs to a spec", async () => {
  const folders = await readdir(path.join(project, "generated"));
  assert.deepEqual(folders.sort(), specs.map((spec) => path.parse(spec).name).sort());
});

for (const spec of specs) {
  const folder = `generated/${path.parse(spec).name}`;

  test(`${folder} is what ${spec} says, byte for byte, and the same on every run`, async () => {
    const [first, second] = await Promise.all([1, 2].map(() => generate(`openapi/${spec}`, project)));
    assert.ok(first && second && first.files.size > 0);
    assert.deepEqual(await compare(first.files, [folder], project), []);
    assert.deepEqual([...second.files], [...first.files]);
  });
}
