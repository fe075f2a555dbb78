import { mkdir, realpath } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Files that plain Node can run. */
export interface Built {
  readonly upstream: string;
  readonly lookAlike: string;
  readonly noOp: string;
  /** The no-op server without the SDK's schema compiler, as ours is built: the rest is what our own code adds. */
  readonly noOpLean: string;
  readonly bareFetch: string;
  readonly bareUndici: string;
  readonly community: string;
  readonly plainProcess: string;
}

/** As the server itself is bundled, but with nothing left out and nothing loaded late. */
const plain: BuildOptions = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: "none",
  logLevel: "error",
  banner: { js: 'import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);' },
};

const nothing = fileURLToPath(new URL("nothing.ts", import.meta.url));
const variants: Readonly<Record<keyof Built, { readonly entry: string; readonly options?: BuildOptions }>> = {
  upstream: { entry: "../upstream.ts" },
  lookAlike: { entry: "../look-alike.ts", options: { packages: "external" } },
  noOp: { entry: "no-op.ts" },
  noOpLean: { entry: "no-op.ts", options: { alias: { ajv: nothing, "ajv-formats": nothing } } },
  bareFetch: { entry: "bare-fetch.ts" },
  bareUndici: { entry: "bare-undici.ts" },
  community: { entry: "community.ts", options: { packages: "external" } },
  plainProcess: { entry: "plain-process.ts" },
};

/** Bundles what is measured against into `node_modules/.cache`, from where unbundled packages are still found. */
export async function buildFloors(): Promise<Built> {
  const modules = await realpath(fileURLToPath(new URL("../../node_modules", import.meta.url)));
  const folder = `${modules}/.cache/bench`;
  await mkdir(folder, { recursive: true });
  const built = Object.entries(variants).map(async ([name, { entry, options }]) => {
    const outfile = `${folder}/${name}.mjs`;
    await build({ ...plain, ...options, entryPoints: [`${here}${entry}`], outfile });
    return [name, outfile] as const;
  });
  return Object.fromEntries(await Promise.all(built)) as unknown as Built;
}
