import { mkdir, mkdtemp, readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";

/** Where packages are found from, and where nobody looks for code of ours. */
const cache = "node_modules/.cache";

/** Compiled code goes by the place of its source: what it reads or starts lies there. */
const placeOfSource: Plugin = {
  name: "place-of-source",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
      const places = {
        "import.meta.url": pathToFileURL(file).href,
        "import.meta.dirname": path.dirname(file),
      };
      let contents = await readFile(file, "utf8");
      for (const [name, place] of Object.entries(places))
        contents = contents.replaceAll(name, JSON.stringify(place));
      return { loader: "ts", contents };
    });
  },
};

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
