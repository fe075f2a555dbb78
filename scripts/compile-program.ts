import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { type BuildOptions, build } from "esbuild";
import { placeOfSource } from "./place-of-source.ts";

/** What was compiled of what. */
export interface Compiled {
  /** Absolute path. */
  readonly main: string;
  /** Hashes by path relative to the project. */
  readonly sources: { readonly [file: string]: string };
}

interface Program {
  readonly project: string;
  /** Path relative to the project. */
  readonly program: string;
  /** The file that keeps what was compiled of what. */
  readonly record: string;
  /** What it kept until now, which is out of date. */
  readonly former: Compiled | null;
  readonly hashOf: (file: string) => string;
}

/** Packages are known by this; our own files each by itself. */
const packages = "node_modules/.package-lock.json";

const options = {
  bundle: true,
  // What is imported only when it is needed stays out of the first file.
  splitting: true,
  platform: "node",
  target: "node20",
  format: "esm",
  // The CommonJS of some packages asks for its parts in a way that nothing can follow.
  mainFields: ["module", "main"],
  // CommonJS inside the bundle asks for Node's modules, and for its own place.
  banner: {
    js: [
      'import { createRequire as __createRequire } from "node:module";',
      "const require = __createRequire(import.meta.url);",
      "const [__filename, __dirname] = [import.meta.filename, import.meta.dirname];",
    ].join("\n"),
  },
  sourcemap: "linked",
  sourcesContent: false,
  plugins: [placeOfSource],
  logLevel: "warning",
  metafile: true,
} satisfies BuildOptions;

/**
 * Compiles a program and its packages into a folder of its own, so that two who do so at once do not meet, and takes
 * away the one that it had before.
 */
export async function compileProgram(request: Program): Promise<Compiled> {
  const { project, program, record, former, hashOf } = request;
  await mkdir(path.dirname(record), { recursive: true });
  const outdir = await mkdtemp(record.replace(/json$/, ""));
  const { metafile } = await build({ ...options, absWorkingDir: project, entryPoints: [program], outdir });
  const files = Object.keys(metafile.inputs).filter((file) => !file.startsWith("node_modules/"));
  const sources = Object.fromEntries(
    [packages, ...files].map((file) => [file, hashOf(path.join(project, file))]),
  );
  const compiled = { main: path.join(outdir, path.basename(program).replace(/ts$/, "js")), sources };
  await writeFile(`${outdir}.json`, JSON.stringify(compiled));
  await rename(`${outdir}.json`, record);
  if (former !== null) await rm(path.dirname(former.main), { recursive: true, force: true });
  return compiled;
}
