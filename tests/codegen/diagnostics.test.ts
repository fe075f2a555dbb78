import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import test from "node:test";
import { CODES } from "../../codegen/codes.ts";
import { formatDiagnostic } from "../../codegen/diagnostics.ts";
import { generate } from "../../codegen/pipeline.ts";
import { project } from "./cases.ts";

test("a spec that is not there is said, not thrown", async () => {
  const { files, model, diagnostics } = await generate("openapi/none.yaml", project);
  assert.deepEqual([files.size, model], [0, null]);
  assert.deepEqual(diagnostics.map(formatDiagnostic), [
    "openapi/none.yaml:1 error file-unreadable: the spec cannot be read\n  fix: correct the path",
  ]);
});

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
