import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type TestContext, test } from "node:test";
import { promisify } from "node:util";

const project = path.resolve(import.meta.dirname, "../..");

/** A project with the launcher and one program, which has a part. */
async function smallProject(t: TestContext, part: string) {
  const folder = await mkdtemp(path.join(tmpdir(), "start-"));
  t.after(() => rm(folder, { recursive: true }));
  const modules = path.join(folder, "node_modules");
  await mkdir(modules);
  await cp(path.join(project, "scripts"), path.join(folder, "scripts"), { recursive: true });
  for (const name of ["esbuild", "tsx", ".package-lock.json"])
    await symlink(path.join(project, "node_modules", name), path.join(modules, name));
  const write = (file: string, text: string) => writeFile(path.join(folder, file), text);
  await write("package.json", '{"type": "module"}');
  await write("part.ts", part);
  await write("program.ts", PROGRAM);
  const run = (...argv: string[]) =>
    promisify(execFile)(process.execPath, ["scripts/start.mjs", "program.ts", ...argv], { cwd: folder });
  const said = async (...argv: string[]) => JSON.parse((await run(...argv)).stdout);
  const compiled = () => readdir(path.join(modules, ".cache/programs"));
  return { folder, write, run, said, compiled };
}

// In two words: this file may be compiled too.
const PLACE = ["import", "meta.dirname"].join(".");

const PROGRAM = `
import { part } from "./part.ts";
console.log(JSON.stringify([process.argv.slice(1), ${PLACE}, part()]));
`;

test("a program runs as if it had been started by itself, and is compiled again when a part of it changes", async (t) => {
  const { folder, write, said, compiled } = await smallProject(t, "export const part = () => 1;");
  const itself = path.join(folder, "program.ts");
  assert.deepEqual(await said("--flag", "x"), [[itself, "--flag", "x"], folder, 1]);
  const first = await compiled();
  assert.deepEqual(await said(), [[itself], folder, 1]);
  assert.deepEqual(await compiled(), first, "nothing has changed");

  await write("part.ts", "export const part = () => 2;");
  assert.deepEqual(await said(), [[itself], folder, 2]);
  const second = await compiled();
  assert.equal(second.length, first.length, "what is out of date is removed");
  assert.notDeepEqual(second, first);
});

test("a fault names the line of the source", async (t) => {
  const { folder, run } = await smallProject(
    t,
    "\nexport const part = (): never => {\n  throw new Error('no');\n};",
  );
  const fault = await run().catch((error) => error);
  assert.equal(fault.code, 1);
  assert.ok(fault.stderr.includes(`${path.join(folder, "part.ts")}:3:`), fault.stderr);
});
