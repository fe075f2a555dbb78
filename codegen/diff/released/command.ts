import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { apisOf } from "../../apis.ts";
import type { Surroundings } from "../../command.ts";
import { say } from "../../say.ts";
import { contractOf } from "../contract.ts";
import { sentence } from "../markdown.ts";
import { readModel, UnreadableError } from "../read-spec.ts";
import { type Judgement, judge } from "./judge.ts";
import { FOLDER, readSnapshots, snapshotText } from "./snapshot.ts";

const USAGE = `Usage: npm run check-contract
       npm run release-contract

Compares openapi/ with the contracts that the last release went out with (contracts/). What breaks them has to stand
in CHANGELOG.md, above that release: under a heading "### Breaking", or under that of the next major version.

  --write     record the contracts as they are now, for the version in package.json; part of making a release
  -h, --help  this text

Exit code: 0 nothing breaks or it is said, 1 something breaks unsaid, 2 the command line or a file is at fault.
`;

const ADVICE = `
Keep what was (renamedFrom for a tool, an optional argument, a field that stays), or say what users have to change
in CHANGELOG.md under "### Breaking", above the last release. A contract that nobody has been given yet may be
recorded anew: make release-contract.
`;

/** The commands `check-contract` and, with `--write`, `release-contract`. */
export async function run(argv: readonly string[], around: Surroundings): Promise<number> {
  const options = readOptions(argv);
  if (typeof options === "string") return say(around.err, `${options}\n\n${USAGE}`, 2);
  if (options.help) return say(around.out, USAGE, 0);
  try {
    return options.write ? await release(around) : await check(around);
  } catch (fault) {
    if (fault instanceof UnreadableError) return say(around.err, `${fault.message}\n`, 2);
    throw fault;
  }
}

async function check({ project, out, err }: Surroundings): Promise<number> {
  const snapshots = await readSnapshots(project);
  const apis = await apisOf(project);
  const changelog = await readFile(path.join(project, "CHANGELOG.md"), "utf8").catch(() => "");
  const judgements = await Promise.all(
    snapshots.map(async (snapshot) => {
      const isThere = apis.includes(snapshot.api);
      const now = isThere ? contractOf(await readModel(project, `openapi/${snapshot.api}.yaml`)) : null;
      return judge(snapshot, now, changelog);
    }),
  );
  const fresh = apis.filter((api) => !snapshots.some((snapshot) => snapshot.api === api));
  out(fresh.map((api) => `${api}: not released yet\n`).join(""));
  for (const judgement of judgements) (judgement.isSaid ? out : err)(report(judgement));
  return judgements.every(({ isSaid }) => isSaid) ? 0 : say(err, ADVICE, 1);
}

function report({ snapshot, breaking, unnamed }: Judgement): string {
  const count = breaking.length === 1 ? "1 breaking change" : `${breaking.length || "no"} breaking changes`;
  const subject = `${snapshot.api}: ${count} since ${snapshot.release}`;
  const reminder = unnamed.length === 0 ? "" : `  CHANGELOG.md does not name ${unnamed.join(", ")}\n`;
  return `${subject}\n${breaking.map((change) => `  ${sentence(change)}\n`).join("")}${reminder}`;
}

async function release({ project, out }: Surroundings): Promise<number> {
  const manifest = JSON.parse(await readFile(path.join(project, "package.json"), "utf8"));
  const apis = await apisOf(project);
  await mkdir(path.join(project, FOLDER), { recursive: true });
  for (const api of apis) {
    const contract = contractOf(await readModel(project, `openapi/${api}.yaml`));
    const file = `${FOLDER}/${api}.json`;
    await writeFile(path.join(project, file), snapshotText(contract, manifest.version));
    out(`${file}: the contract of ${manifest.version}\n`);
  }
  return 0;
}

/** What the command line asks for, or what is wrong with it. */
function readOptions(argv: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        write: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    return values;
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
}
