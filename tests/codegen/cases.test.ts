import assert from "node:assert/strict";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import test from "node:test";
import { formatDiagnostic } from "../../codegen/diagnostics.ts";
import { caseNames, generateCase, project } from "./cases.ts";

/** `UPDATE=1` rewrites what is expected. A case of a spec that is sound keeps the files that it has, or all of them. */
const update = process.env.UPDATE === "1";

for (const name of await caseNames()) {
  test(`case ${name}`, async () => {
    const { files, diagnostics } = await generateCase(name);
    const said = diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic)}\n`).join("");
    await expectText(path.join(project, "tests/cases", name, "diagnostics.txt"), said);
    const folder = path.join(project, "tests/cases", name, "expected");
    const listed = (await namesIn(folder)) ?? (update ? [...files.keys()] : []);
    assert.ok(files.size === 0 || listed.length > 0, `${name} expects nothing of its files`);
    for (const file of listed) await expectText(path.join(folder, `${file}.txt`), files.get(file) ?? "");
  });
}

/** The text of a file that is expected to exist unless there is nothing to say. */
async function expectText(file: string, actual: string): Promise<void> {
  if (update && actual === "") return rm(file, { force: true });
  if (update) {
    await mkdir(path.dirname(file), { recursive: true });
    return writeFile(file, actual);
  }
  const expected = await readFile(file, "utf8").catch(() => "");
  assert.equal(actual, expected);
}

async function namesIn(folder: string): Promise<string[] | null> {
  const entries = await readdir(folder).catch(() => null);
  return entries?.map((entry) => path.parse(entry).name) ?? null;
}
