import { mkdir, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Agreement } from "./agreement.ts";
import { PROJECT, runMeasured } from "./child.ts";
import { countOperations, readText } from "./count.ts";
import { type Listing, list } from "./listing.ts";
import { MODULES, type Spec } from "./specs.ts";

/** What became of one document. */
export interface Row {
  readonly name: string;
  readonly kilobytes: number;
  readonly operations: number;
  readonly methods: number;
  readonly seconds: number;
  readonly megabytes: number;
  /** How often each diagnostic was given, by code. */
  readonly diagnostics: { readonly [code: string]: number };
  readonly warnings: number;
  readonly typeErrors: readonly string[];
  readonly listing: (Listing & { readonly other: number }) | null;
  readonly agreement: Agreement | null;
  /** What must not be; empty when all is well. */
  readonly faults: readonly string[];
}

export interface Settings {
  /** Folder for generated code, one below it for each document. */
  readonly workshop: string;
  /** How many values each tool's check is tried with. */
  readonly values: number;
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

/** Generates, type-checks, loads and serves a document. */
export async function examine(spec: Spec, { workshop, values }: Settings): Promise<Row> {
  const file = path.join(MODULES, spec.file);
  const text = await readText(file);
  const folder = path.join(workshop, spec.name);
  // The reader takes no packed files; everything else is given to it as it is.
  const input = file.endsWith(".gz") ? path.join(workshop, `${spec.name}.json`) : file;
  if (input !== file) await writeFile(input, text);
  const argv = ["--spec", input, "--out", folder, "--name", apiName(spec.name), "--expose", "all"];
  const generated = await runMeasured("codegen/main.ts", argv);
  const found = [...generated.err.matchAll(/^\S* ?(error|warning|info) ([a-z0-9-]+):/gm)];
  const row = {
    name: spec.name,
    kilobytes: Math.round(text.length / 1024),
    operations: countOperations(text),
    ...{ seconds: generated.seconds, megabytes: generated.megabytes },
    diagnostics: tally(found.map(([, , code]) => code ?? "")),
    warnings: found.filter(([, severity]) => severity === "warning").length,
  };
  const nothing = { methods: 0, typeErrors: [], listing: null, agreement: null };
  if (generated.code !== 0) {
    return {
      ...row,
      ...nothing,
      faults: [`generate ended with ${generated.code}: ${generated.err.slice(-800)}`],
    };
  }
  return judged({ ...row, ...(await inspected(folder, values)) });
}

type Inspected = Pick<Row, "methods" | "typeErrors" | "listing" | "agreement" | "faults">;

async function inspected(folder: string, values: number): Promise<Inspected> {
  const faults: string[] = [];
  const types = await runMeasured("tests/corpus/type-check.ts", [folder]);
  if (types.code !== 0) faults.push(`the type check ended with ${types.code}: ${types.err.slice(0, 300)}`);
  const examined = await runMeasured("tests/corpus/examine.ts", [folder, String(values)]);
  if (examined.code !== 0) faults.push(`the modules do not load: ${examined.err.slice(0, 800)}`);
  const { methods = 0, agreement = null } = examined.code === 0 ? JSON.parse(examined.out) : {};
  const listing = await list(folder).catch((fault: Error) => {
    faults.push(`the list was rejected: ${fault.message.slice(0, 300)}`);
    return null;
  });
  return {
    methods,
    agreement,
    listing,
    typeErrors: types.out.split("\n").filter((line) => line !== ""),
    faults,
  };
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
