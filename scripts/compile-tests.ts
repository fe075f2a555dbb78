import { mkdir, mkdtemp } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { placeOfSource } from "./place-of-source.ts";

/** Where packages are found from, and where nobody looks for code of ours. */
const cache = "node_modules/.cache";

export interface CompiledTests {
  /** A folder of this run alone; to be removed after it. */
  readonly folder: string;
  readonly files: readonly string[];
}

/**
 * Compiles tests with all that they import of this project; what they share goes into chunks beside them.
 *
 * @param tests paths relative to the project
 */
export async function compileTests(project: string, tests: readonly string[]): Promise<CompiledTests> {
  await mkdir(path.join(project, cache), { recursive: true });
  const folder = await mkdtemp(path.join(project, cache, "tests-"));
  await build({
    absWorkingDir: project,
    entryPoints: [...tests],
    outbase: ".",
    outdir: folder,
    chunkNames: "chunks/[hash]",
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    target: "node20",
    format: "esm",
    sourcemap: "linked",
    sourcesContent: false,
    plugins: [placeOfSource],
    logLevel: "warning",
  });
  return { folder, files: tests.map((file) => path.join(folder, file.replace(/\.ts$/, ".js"))) };
}
