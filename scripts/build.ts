import { execFile } from "node:child_process";
import { chmod, readFile, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Public files of the package; what they share goes into chunks beside them. */
const entryPoints = {
  cli: "src/cli.ts",
  index: "src/index.ts",
  client: "src/client.ts",
  eros: "src/eros.ts",
  "agent-social": "src/agent-social.ts",
  schemas: "generated/mixpost/schemas.ts",
  errors: "src/core/errors.ts",
  runtime: "src/runtime.ts",
  sandbox: "src/sandbox/index.ts",
  // Not for import: the process that runs queries.
  "eros-query": "src/sandbox/eros/query/child.ts",
};

/** esbuild does not look through zod's re-export of itself: `import { z }` would keep all of it, in 50 languages. */
const slimZod: Plugin = {
  name: "slim-zod",
  setup({ onLoad }) {
    onLoad({ filter: /\/(src|generated)\/.*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      return { loader: "ts", contents: text.replace('import { z } from "zod"', 'import * as z from "zod"') };
    });
  },
};

/**
 * One file per start: reading 240 files of the MCP SDK is most of its cold start. `import()` marks what is loaded
 * after the handshake, and splitting keeps it out of the first file. Ajv is left out because the server checks
 * arguments itself.
 */
const options: BuildOptions = {
  absWorkingDir: root,
  entryPoints,
  outdir: "dist",
  chunkNames: "chunks/[name]-[hash]",
  bundle: true,
  splitting: true,
  platform: "node",
  target: "node20",
  format: "esm",
  // Names stay, so that a stack in somebody's bug report can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: "none",
  alias: { ajv: "./scripts/absent.ts", "ajv-formats": "./scripts/absent.ts" },
  plugins: [slimZod],
  // The one finds its native part by its own place on disk; of the other a user's SDK may have a copy to share.
  external: ["@photostructure/sqlite", "@opentelemetry/api"],
  // CommonJS inside the bundle asks for Node's modules by `require`.
  banner: { js: 'import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);' },
};

await rm(`${root}dist`, { recursive: true, force: true });
const [{ metafile }] = await Promise.all([build({ ...options, metafile: true }), declare()]);
await chmod(`${root}dist/cli.js`, 0o755);
console.log(summary(metafile));

/** Writes the declarations of the public files to dist/types. */
async function declare(): Promise<void> {
  const compiler = fileURLToPath(import.meta.resolve("typescript/bin/tsc"));
  const run = promisify(execFile)(process.execPath, [compiler, "-p", "tsconfig.build.json"], { cwd: root });
  await run.catch(({ stdout }) => {
    throw new Error(`Declarations could not be written:\n${stdout}`);
  });
}

/** Size of each public file and of what it loads before it can answer, in kB. */
function summary({ outputs }: Metafile): string {
  const bytes = (file: string) => outputs[file]?.bytes ?? 0;
  const needs = (file: string): string[] => {
    const imports =
      outputs[file]?.imports.filter(({ kind, external }) => kind === "import-statement" && !external) ?? [];
    return [file, ...imports.flatMap(({ path }) => needs(path))];
  };
  const kilobytes = (files: Iterable<string>) =>
    Math.round([...files].reduce((sum, file) => sum + bytes(file), 0) / 1000);
  const publicFiles = Object.keys(outputs).filter(
    (file) => outputs[file]?.entryPoint && !file.includes("/chunks/"),
  );
  const lines = publicFiles.map(
    (file) => `  ${file}: ${kilobytes([file])} kB, starts with ${kilobytes(new Set(needs(file)))} kB`,
  );
  return [`Built ${kilobytes(Object.keys(outputs))} kB:`, ...lines].join("\n");
}
