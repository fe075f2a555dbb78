import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

/**
 * `node scripts/start.mjs PROGRAM.ts [ARGUMENT ...]`: runs a program of this project that was compiled together with
 * its packages, and compiles it first unless that was done. To load a thousand files one by one takes longer than what
 * the program then does. This file is JavaScript, so that a compiler is loaded only when there is something to compile.
 */
const project = path.resolve(import.meta.dirname, "..");
const program = process.argv[2] ?? "";
const record = path.join(project, "node_modules/.cache/programs", `${program.replaceAll("/", "-")}.json`);

const known = read(record);
const { main } = isUpToDate(known) ? known : await compile(known);
// Who reads a stack knows the sources.
process.setSourceMapsEnabled(true);
// From here on all is as if the program had been started by itself.
process.argv.splice(1, 2, path.join(project, program));
await import(pathToFileURL(main).href);

/** What was compiled of what; null when that is not known. */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

function isUpToDate(compiled) {
  if (compiled === null) return false;
  try {
    return Object.entries(compiled.sources).every(
      ([file, hash]) => hashOf(path.join(project, file)) === hash,
    );
  } catch {
    // One of them is gone.
    return false;
  }
}

function hashOf(file) {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

async function compile(former) {
  const { tsImport } = await import("tsx/esm/api");
  const { compileProgram } = await tsImport("./compile-program.ts", import.meta.url);
  return await compileProgram({ project, program, record, former, hashOf });
}
