import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestContext } from "node:test";
import type { ForeignSpec } from "../../codegen/foreign/load.ts";
import { type Generated, generate, generateForeign } from "../../codegen/pipeline.ts";
import { writeFiles } from "../../codegen/write.ts";

export const project = path.resolve(import.meta.dirname, "../..");

/** Every case is a folder with a spec, the diagnostics to expect of it, and those of its files that it is about. */
export async function caseNames(): Promise<string[]> {
  const entries = await readdir(path.join(project, "tests/cases"), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

const generated = new Map<string, Promise<Generated>>();

/** Generates a case once; its files are known by their names alone (`client.ts`). */
export function generateCase(name: string): Promise<Generated> {
  const known = generated.get(name) ?? generateAnew(name);
  generated.set(name, known);
  return known;
}

async function generateAnew(name: string): Promise<Generated> {
  const foreign = await foreignRequest(name);
  const made = await (foreign === null
    ? generate(`tests/cases/${name}/spec.yaml`, project)
    : generateForeign(foreign, project));
  const files = [...made.files].map(([file, text]) => [path.posix.basename(file), text] as const);
  return { ...made, files: new Map(files) };
}

/** A case with a request is a spec of somebody else, generated as that says. */
async function foreignRequest(name: string): Promise<ForeignSpec | null> {
  const folder = `tests/cases/${name}`;
  const text = await readFile(path.join(project, folder, "request.json"), "utf8").catch(() => null);
  if (text === null) return null;
  const { overlay, ...asked } = JSON.parse(text) as Partial<ForeignSpec>;
  return {
    ...{ spec: `${folder}/`, name, expose: "all", includeTags: [], includePaths: [] },
    ...asked,
    overlay: overlay ? `${folder}/${overlay}` : null,
  };
}

/** Cases whose specs are sound. */
export async function soundCases(): Promise<string[]> {
  return (await caseNames()).filter((name) => !name.startsWith("bad-"));
}

/**
 * A folder in which the files of some cases stand as they would in the project, `generated/<case>/`, ready to be
 * compiled or imported; gone when the test is over.
 */
export async function materialise(t: TestContext, names: readonly string[]): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "cases-"));
  t.after(() => rm(folder, { recursive: true }));
  await writeFile(path.join(folder, "package.json"), '{"type": "module"}');
  for (const shared of ["src", "node_modules"])
    await symlink(path.join(project, shared), path.join(folder, shared));
  for (const name of names) {
    const { files } = await generateCase(name);
    const placed = [...files].map(([file, text]) => [`generated/${name}/${file}`, text] as const);
    await writeFiles(new Map(placed), folder);
  }
  return folder;
}
