import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** How the process that runs queries is started. */
export interface Program {
  /** Absolute path of a module. */
  readonly path: string;
  /** Node's own flags. */
  readonly flags: readonly string[];
}

/**
 * Where the program (`child.ts`) is, seen from this module: beside its source, or compiled file by file; or, in the
 * bundle, from a public file and from a chunk; or, for a bundle elsewhere in the package, such as of its tests, in
 * the folder that was built.
 */
const places = [
  "./child.ts",
  "./child.js",
  "./eros-query.js",
  "../eros-query.js",
  ...Array.from({ length: 6 }, (_, up) => `${"../".repeat(up)}dist/eros-query.js`),
];

/**
 * Finds the program, or takes the one that is given.
 *
 * @throws {Error} when it is nowhere
 */
export function findProgram(given: string | undefined): Program {
  const path =
    given ?? places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find(existsSync);
  if (path === undefined) {
    throw new Error('The program that runs queries was not found. Build it, or name it with "program".');
  }
  return { path, flags: path.endsWith(".ts") ? ["--import", import.meta.resolve("tsx")] : [] };
}
