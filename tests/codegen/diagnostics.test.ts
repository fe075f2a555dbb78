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
  const missing = Object.entries(CODES).filter(
    ([code, { severity }]) => !given.includes(` ${severity} ${code}: `),
  );
  assert.deepEqual(
    missing.map(([code]) => code),
    ["file-unreadable"],
  );
});
