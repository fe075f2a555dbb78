import { readdir } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { formatDiagnostic, hasErrors } from "./diagnostics.ts";
import { type Generated, generate } from "./pipeline.ts";
import { type Change, compare, write } from "./write.ts";

const USAGE = `Usage: npm run generate -- [options] [api...]

Writes generated/<api>/ from openapi/<api>.yaml, for every api or for those named.

  --check        write nothing; exit 1 when generated/ is not what the specs say
  --print-model  print the model of each api as JSON instead
  -h, --help     this text
`;

/** Where the command works and speaks. */
export interface Surroundings {
  /** The folder that holds `openapi/` and `generated/`. */
  readonly project: string;
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
  const known = await apis(around.project);
  const unknown = options.apis.filter((api) => !known.includes(api));
  if (unknown.length > 0) {
    return say(around.err, `no such api: ${unknown.join(", ")} (openapi/ has ${known.join(", ")})\n`, 2);
  }
  const chosen = options.apis.length > 0 ? options.apis : known;
  const results = await Promise.all(chosen.map((api) => generate(`openapi/${api}.yaml`, around.project)));
  const diagnostics = results.flatMap((result) => result.diagnostics);
  around.err(diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic)}\n`).join(""));
  if (hasErrors(diagnostics)) return 1;
  if (options.printModel) return printModels(results, around);
  // The folder belongs to the generator as a whole, so that what no spec explains is stale.
  const folders = options.apis.length > 0 ? chosen.map((api) => `generated/${api}`) : ["generated"];
  return finish(results, folders, options.check, around);
}

async function finish(
  results: readonly Generated[],
  folders: readonly string[],
  check: boolean,
  { project, out, err }: Surroundings,
): Promise<number> {
  const files = new Map(results.flatMap((result) => [...result.files]));
  const changes = await compare(files, folders, project);
  if (changes.length === 0) return say(out, "generated/ is up to date\n", 0);
  if (check)
    return say(err, `${list(changes)}generated/ is not what the specs say: run \`make generate\`\n`, 1);
  await write(files, changes, project);
  return say(out, list(changes), 0);
}

function printModels(results: readonly Generated[], { out }: Surroundings): number {
  const models = results.map(({ model }) => model);
  return say(out, `${JSON.stringify(models.length === 1 ? models[0] : models, null, 2)}\n`, 0);
}

/** What the command line asks for, or what is wrong with it. */
function readOptions(argv: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        check: { type: "boolean", default: false },
        "print-model": { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    return { check: values.check, printModel: values["print-model"], help: values.help, apis: positionals };
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
}

/** An api exists because its spec does. */
async function apis(project: string): Promise<string[]> {
  const entries = await readdir(path.join(project, "openapi"));
  const specs = entries.filter((entry) => entry.endsWith(".yaml"));
  return specs.map((spec) => path.parse(spec).name).sort();
}

function list(changes: readonly Change[]): string {
  return changes.map(({ kind, file }) => `${kind.padEnd(8)} ${file}\n`).join("");
}

function say(stream: (text: string) => unknown, text: string, code: number): number {
  stream(text);
  return code;
}
