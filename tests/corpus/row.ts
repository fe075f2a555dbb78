import { mkdir, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Agreement } from "./agreement.ts";
import { type Finished, PROJECT, runMeasured } from "./child.ts";
import { countOperations, readText } from "./count.ts";
import { type Listing, list } from "./listing.ts";
import { MODULES, type Spec } from "./specs.ts";
import type { Wire } from "./wire/compare.ts";

/** What became of one document. */
export interface Row {
  readonly name: string;
  readonly kilobytes: number;
  readonly operations: number;
  readonly methods: number;
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes: number;
  /** How often each diagnostic was given, by code. */
  readonly diagnostics: { readonly [code: string]: number };
  readonly warnings: number;
  readonly typeErrors: readonly string[];
  readonly listing: (Listing & { readonly other: number }) | null;
  readonly agreement: Agreement | null;
  readonly wire: Wire | null;
  /** What must not be; empty when all is well. */
  readonly faults: readonly string[];
}

export interface Settings {
  /** Folder for generated code, one below it for each document. */
  readonly workshop: string;
  /** How many values each tool's check is tried with. */
  readonly values: number;
  /** How many calls of each tool are compared on the wire. */
  readonly calls: number;
}

/** Generated code finds the package, and what it depends on, as it would in a project that has them installed. */
export async function furnish(workshop: string): Promise<void> {
  await mkdir(path.join(workshop, "node_modules"), { recursive: true });
  await writeFile(path.join(workshop, "package.json"), '{"type": "module"}');
  const links = { "mixpost-mcp-server": PROJECT, zod: path.join(PROJECT, "node_modules/zod") };
  for (const [name, target] of Object.entries(links)) {
    await symlink(target, path.join(workshop, "node_modules", name));
  }
}

/** Generates, type-checks, loads and serves some documents; the compiler and the modules that all need are read once. */
export async function examine(specs: readonly Spec[], settings: Settings): Promise<Row[]> {
  const begun: Begun[] = [];
  for (const spec of specs) begun.push(await generated(spec, settings));
  const good = begun.filter(({ faults }) => faults.length === 0);
  const folders = good.map(({ folder }) => folder);
  const asked = [settings.values, settings.calls].map(String);
  const pairs = good.flatMap(({ folder, input }) => [folder, input]);
  const types = folders.length === 0 ? null : await runMeasured("tests/corpus/type-check.ts", folders);
  const examined =
    folders.length === 0 ? null : await runMeasured("tests/corpus/examine.ts", [...asked, ...pairs]);
  const found = new Map(
    (examined?.out ?? "")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => {
        const finding = JSON.parse(line) as Finding;
        return [finding.folder, finding];
      }),
  );
  const rows: Row[] = [];
  for (const { folder, input: _, ...row } of begun) {
    const typeErrors = (types?.out ?? "")
      .split("\n")
      .filter((line) => line.startsWith(`${path.basename(folder)}/`));
    const finding = found.get(folder) ?? {
      methods: 0,
      agreement: null,
      wire: null,
      fault: examined && (examined.err.slice(0, 600) || `the examination ended with ${examined.code}`),
    };
    const served = row.faults.length > 0 ? { listing: null, faults: [] } : await listed(folder);
    const unsound =
      types !== null && types.code !== 0 ? [`the type check ended: ${types.err.slice(0, 300)}`] : [];
    const unloaded = row.faults.length === 0 && finding.fault ? [`does not load: ${finding.fault}`] : [];
    const { methods, agreement, wire } = finding;
    const faults = [...row.faults, ...served.faults, ...unsound, ...unloaded];
    rows.push(judged({ ...row, methods, agreement, wire, typeErrors, listing: served.listing, faults }));
  }
  return rows;
}

/** As `npm run generate` starts it. */
export function generator(...argv: string[]): Promise<Finished> {
  return runMeasured("scripts/start.mjs", ["codegen/main.ts", ...argv]);
}

type Begun = Omit<Row, "methods" | "typeErrors" | "listing" | "agreement" | "wire"> & {
  readonly folder: string;
  /** The document as the generator was given it. */
  readonly input: string;
};

/** A line that `examine.ts` prints. */
interface Finding {
  readonly folder: string;
  readonly methods: number;
  readonly agreement: Agreement | null;
  readonly wire: Wire | null;
  readonly fault?: string | null;
}

async function generated(spec: Spec, { workshop }: Settings): Promise<Begun> {
  const file = path.resolve(MODULES, spec.file);
  const text = await readText(file);
  const folder = path.join(workshop, spec.name);
  // The reader takes no packed files; everything else is given to it as it is.
  const input = file.endsWith(".gz") ? path.join(workshop, `${spec.name}.json`) : file;
  if (input !== file) await writeFile(input, text);
  const argv = ["--spec", input, "--out", folder, "--name", apiName(spec.name), "--expose", "all"];
  const { code, err, seconds, processor, megabytes } = await generator(...argv);
  const found = [...err.matchAll(/^\S* ?(error|warning|info) ([a-z0-9-]+):/gm)];
  return {
    name: spec.name,
    ...{ folder, input },
    kilobytes: Math.round(text.length / 1024),
    operations: countOperations(text),
    ...{ seconds, processor, megabytes },
    diagnostics: tally(found.map(([, , code]) => code ?? "")),
    warnings: found.filter(([, severity]) => severity === "warning").length,
    faults: code === 0 ? [] : [`generate ended with ${code}: ${err.slice(-800)}`],
  };
}

async function listed(folder: string): Promise<Pick<Row, "listing" | "faults">> {
  try {
    return { listing: await list(folder), faults: [] };
  } catch (fault) {
    return { listing: null, faults: [`the list was rejected: ${String(fault).slice(0, 300)}`] };
  }
}

/** Every operation is a method and a tool, or a diagnostic says why not. */
function judged(row: Row): Row {
  const dropped = Object.entries(row.diagnostics).filter(([code]) => DROPS.has(code));
  const excused = dropped.reduce((sum, [, count]) => sum + count, 0);
  const tools = row.listing?.tools ?? 0;
  const faults = [
    ...row.faults,
    ...row.typeErrors.slice(0, 5).map((error) => `type error: ${error}`),
    ...(row.agreement?.unreadable ?? []).slice(0, 5).map((complaint) => `ajv: ${complaint.slice(0, 300)}`),
    ...(row.wire?.differences ?? [])
      .slice(0, 5)
      .map((call) => `on the wire: ${JSON.stringify(call).slice(0, 900)}`),
    ...(row.methods + excused < row.operations
      ? [`${row.operations} operations, but ${row.methods} methods`]
      : []),
    ...(tools + excused < row.operations ? [`${row.operations} operations, but ${tools} tools`] : []),
    ...(row.listing && row.listing.other !== tools
      ? [`the other client lists ${row.listing.other} tools`]
      : []),
  ];
  return { ...row, faults };
}

/** Diagnostics each of which stands for an operation or a tool that is left out. */
const DROPS = new Set(["operation-dropped", "tool-dropped", "path-dropped"]);

function tally(codes: readonly string[]): { [code: string]: number } {
  const counts: { [code: string]: number } = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** Names of APIs are words with dashes; a version in one has dots. */
function apiName(name: string): string {
  return name.replaceAll(".", "-").toLowerCase();
}
