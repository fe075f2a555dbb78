import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** How the process that runs queries is started. */
export interface Program {
  /** Absolute path of a module. */
  readonly path: string;
  /** Node's own flags. */
  readonly flags: readonly string[];
}

/** Where the program (`child.ts`) is, seen from here: in the source, compiled, in a public file or chunk of the bundle. */
const beside = ["child.ts", "child.js", "eros-query.js", "../eros-query.js"];

/** The same, seen from the folder of the package: for code of its own that is compiled to elsewhere, such as tests. */
const within = ["src/sandbox/eros/query/child.ts", "dist/eros-query.js"];

/**
 * Finds the program, or takes the one that is given.
 *
 * @throws {Error} when it is nowhere
 */
export function findProgram(given: string | undefined): Program {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const found = given ?? firstFile(here, beside) ?? firstFile(packageOf(here), within);
  if (found === undefined) {
    throw new Error('The program that runs queries was not found. Build it, or name it with "program".');
  }
  return { path: found, flags: found.endsWith(".ts") ? ["--import", import.meta.resolve("tsx")] : [] };
}

function firstFile(folder: string | undefined, files: readonly string[]): string | undefined {
  return folder === undefined ? undefined : files.map((file) => path.join(folder, file)).find(existsSync);
}

/** The search ends where the package does: what lies above may belong to anybody. */
function packageOf(folder: string): string | undefined {
  if (existsSync(path.join(folder, "package.json"))) return folder;
  const above = path.dirname(folder);
  return above === folder ? undefined : packageOf(above);
}
