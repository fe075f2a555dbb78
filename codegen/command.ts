import { readdir } from "node:fs/promises";
import path from "node:path";
import { apisOf } from "./apis.ts";
import { type Diagnostic, formatDiagnostic, hasErrors, severityOf } from "./diagnostics.ts";
import { CONTRACT_FILE } from "./emit/target.ts";
import { type Done, type Job, perform } from "./jobs.ts";
import { Memory } from "./memory.ts";
import { type ForeignOptions, type Options, readOptions, USAGE } from "./options.ts";
import type { Generated } from "./pipeline.ts";
import { say } from "./say.ts";
import { watch } from "./watch.ts";
import { type Change, compare, write } from "./write.ts";

/** Where the command works and speaks. */
export interface Surroundings {
  /** The folder that holds `openapi/` and `generated/`. */
  readonly project: string;
  /** Where it is remembered what was generated of what; without it everything is always generated anew. */
  readonly memory?: string;
  /** Ends `--watch`; never by default. */
  readonly signal?: AbortSignal;
  readonly out: (text: string) => unknown;
  readonly err: (text: string) => unknown;
}

/**
 * The command `generate`.
 *
 * @returns the exit code: 0 done, 1 the specs or the tree are at fault, 2 the command line is
 */
export async function run(argv: readonly string[], around: Surroundings): Promise<number> {
  const options = readOptions(argv);
  if (typeof options === "string") return say(around.err, `${options}\n\n${USAGE}`, 2);
  if (options.help) return say(around.out, USAGE, 0);
  if (!options.watch) return once(options, around);
  const started = new AbortController().signal;
  // The first time warms the generator up, so that a change need not wait for that.
  let warm = false;
  const generate = async () => {
    await once(options, around, { anew: !warm });
    warm = true;
  };
  await watch(watched(options, around), generate, around.signal ?? started);
  return 0;
}

function once(options: Options, around: Surroundings, { anew } = { anew: false }): Promise<number> {
  // What is asked about is looked into, and not remembered.
  const asked = options.check || options.printModel;
  const memory = asked || around.memory === undefined ? null : new Memory(around.memory);
  const work = (jobs: readonly Job[]) => perform(jobs, { memory, anew });
  return options.foreign === null
    ? runOwn(options, around, work)
    : runForeign(options, options.foreign, around, work);
}

type Work = (jobs: readonly Job[]) => Promise<Done>;

/** Most of what a run costs is to load what generates; with nothing to do it is not needed. */
function pipeline() {
  return import("./pipeline.ts");
}

/** The folders whose files decide what is generated. */
function watched({ foreign }: Options, { project }: Surroundings): string[] {
  if (foreign === null) return [path.join(project, "openapi")];
  const files = foreign.overlay === null ? [foreign.spec] : [foreign.spec, foreign.overlay];
  return [
    ...new Set(files.map((file) => (path.extname(file) === "" ? file : path.dirname(path.resolve(file))))),
  ];
}

/** Our own specs, into the folder of the project that belongs to the generator. */
async function runOwn(options: Options, around: Surroundings, work: Work): Promise<number> {
  const known = await apisOf(around.project);
  const unknown = options.apis.filter((api) => !known.includes(api));
  if (unknown.length > 0) {
    return say(around.err, `no such api: ${unknown.join(", ")} (openapi/ has ${known.join(", ")})\n`, 2);
  }
  const chosen = options.apis.length > 0 ? options.apis : known;
  const done = await work(chosen.map((api) => ownJob(api, around.project)));
  if (report(done.results, around)) return 1;
  if (options.printModel) return printModels(done.results, around);
  // The folder belongs to the generator as a whole, so that what no spec explains is stale.
  const folders = options.apis.length > 0 ? chosen.map((api) => `generated/${api}`) : ["generated"];
  const place = { root: around.project, folders, name: "generated/", remedy: "run `make generate`" };
  return finish(done, place, options.check, around);
}

function ownJob(api: string, project: string): Job {
  const make = async () => (await pipeline()).generate(`openapi/${api}.yaml`, project);
  return { task: { request: api, root: path.resolve(project) }, make };
}

/** A spec of somebody else, into a folder that is theirs too. */
async function runForeign(
  options: Options,
  foreign: ForeignOptions,
  around: Surroundings,
  work: Work,
): Promise<number> {
  const root = path.resolve(foreign.out);
  const make = async () => (await pipeline()).generateForeign(foreign, around.project);
  const task = { request: [foreign, process.cwd()], root };
  const done = await work([{ task, make }]);
  const { results } = done;
  if (report(results, around)) return 1;
  const found = results.flatMap(({ diagnostics }) => diagnostics);
  if (foreign.strict && found.some((one) => severityOf(one) === "warning")) {
    return say(around.err, "nothing was written: with --strict a warning is an error\n", 1);
  }
  if (options.printModel) return printModels(results, around);
  const strange = await foreignFiles(
    root,
    results.flatMap(({ files }) => [...files.keys()]),
  );
  if (strange.length > 0) {
    return say(
      around.err,
      `${foreign.out} has a ${strange[0]} that was not generated: choose another folder\n`,
      1,
    );
  }
  // Whatever else lies in the folder is somebody's own.
  const place = { root, folders: [], name: foreign.out, remedy: "generate again" };
  return finish(done, place, options.check, around);
}

/** Files that would be overwritten in a folder that was never generated. */
async function foreignFiles(folder: string, files: readonly string[]): Promise<string[]> {
  const present = await readdir(folder).catch((): string[] => []);
  return present.includes(CONTRACT_FILE) ? [] : files.filter((file) => present.includes(file));
}

/** Prints what there is to say. @returns whether something leaves nothing to write */
function report(results: readonly Generated[], { err }: Surroundings): boolean {
  const diagnostics: Diagnostic[] = results.flatMap((result) => result.diagnostics);
  err(diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic)}\n`).join(""));
  return hasErrors(diagnostics);
}

/** A folder, or some in it, of which every file is generated. */
interface Place {
  readonly root: string;
  readonly folders: readonly string[];
  /** What people call it. */
  readonly name: string;
  readonly remedy: string;
}

async function finish(
  { results, keep }: Done,
  { root, folders, name, remedy }: Place,
  check: boolean,
  { out, err }: Surroundings,
): Promise<number> {
  const files = new Map(results.flatMap((result) => [...result.files]));
  const changes = await compare(files, folders, root);
  if (check && changes.length > 0)
    return say(err, `${list(changes, FOUND)}${name} is not what the specs say: ${remedy}\n`, 1);
  await write(files, changes, root);
  await keep();
  return say(out, changes.length === 0 ? `${name} is up to date\n` : list(changes, DONE), 0);
}

function printModels(results: readonly Generated[], { out }: Surroundings): number {
  const models = results.map(({ model }) => model);
  return say(out, `${JSON.stringify(models.length === 1 ? models[0] : models, null, 2)}\n`, 0);
}

function list(changes: readonly Change[], words: Readonly<Record<Change["kind"], string>>): string {
  return changes.map(({ kind, file }) => `${words[kind].padEnd(8)} ${file}\n`).join("");
}

const FOUND = { missing: "missing", changed: "changed", stale: "stale" };
const DONE = { missing: "new", changed: "changed", stale: "removed" };
