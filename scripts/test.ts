import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import { compileTests } from "./compile-tests.ts";

/**
 * `npm test -- [FILE_OR_FOLDER ...] [FLAG_OF_NODE ...]`: runs the tests in Node's test runner, all of them unless told
 * which. They are compiled together before, since each file has a process of its own, which would start a compiler.
 */
const project = path.resolve(import.meta.dirname, "..");
const places = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));
const flags = process.argv.slice(2).filter((argument) => argument.startsWith("-"));

const found = (await Promise.all((places.length === 0 ? ["tests"] : places).map(testsIn))).flat();
// Without a file Node would look for tests by itself.
if (found.length === 0) {
  console.error(`There are no tests in ${places.join(", ")}.`);
  process.exit(2);
}
const { folder, files } = await compileTests(project, found.sort());
// One more than the machine has processors: many tests wait for a while.
const concurrency = `--test-concurrency=${availableParallelism() + 1}`;
const command = ["--enable-source-maps", "--test", concurrency, ...flags, ...files];
const [code] = await once(spawn(process.execPath, command, { cwd: project, stdio: "inherit" }), "exit");
await rm(folder, { recursive: true, force: true });
process.exitCode = code ?? 1;

/** @returns paths relative to the project */
async function testsIn(place: string): Promise<string[]> {
  if (place.endsWith(".test.ts")) return [place];
  const names = await readdir(path.join(project, place), { recursive: true });
  const ours = names.filter((name) => name.endsWith(".test.ts") && !name.includes("node_modules"));
  return ours.map((name) => path.join(place, name));
}
