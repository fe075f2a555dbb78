import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import test from "node:test";
import { CODES } from "../../codegen/codes.ts";
import { formatDiagnostic } from "../../codegen/diagnostics.ts";
import { generate, generateForeign } from "../../codegen/pipeline.ts";
import { project } from "./cases.ts";

test("a spec that is not there is said, not thrown", async () => {
  const { files, model, diagnostics } = await generate("openapi/none.yaml", project);
  assert.deepEqual([files.size, model], [0, null]);
  assert.deepEqual(diagnostics.map(formatDiagnostic), [
    "openapi/none.yaml:1 error file-unreadable: the spec cannot be read\n  fix: correct the path",
  ]);
});

const SOUND = "tests/cases/foreign-select/spec.yaml";

for (const [spec, overlay, said] of [
  [
    "https://example.com/a.yaml",
    null,
    "file-unreadable: nothing is read from the network: save it as a file first",
  ],
  [
    "tests/none.yaml",
    null,
    "file-unreadable: it is neither a file that can be read nor a folder with an openapi.yaml",
  ],
  ["tests/cases/bad-empty/spec.yaml", null, "spec-unreadable: it is empty"],
  [
    SOUND,
    "tests/none.yaml",
    "file-unreadable: it is neither a file that can be read nor a folder with an openapi.yaml",
  ],
] as const) {
  test(`${overlay ?? spec} is told what it is not`, async () => {
    const selection = { expose: "all", includeTags: [], includePaths: [] } as const;
    const { diagnostics } = await generateForeign({ spec, overlay, name: "none", ...selection }, project);
    assert.deepEqual(
      diagnostics.map(({ code, message }) => `${code}: ${message}`),
      [said],
    );
  });
}

test("every other code is given by some case", () => {
  const folder = path.join(project, "tests/cases");
  const given = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("diagnostics.txt"))
    .map((file) => readFileSync(path.join(folder, file), "utf8"))
    .join("");
  // In somebody else's document an error is a warning, where it only costs what it is about.
  const isGiven = (code: string) => new RegExp(` (error|warning|info) ${code}: `).test(given);
  assert.deepEqual(
    Object.keys(CODES).filter((code) => !isGiven(code)),
    // The first has a test of its own; the others are for what nobody has thought of.
    ["file-unreadable", "spec-inexpressible", "generator-failed"],
  );
});
