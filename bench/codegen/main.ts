import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { furnish } from "../../tests/corpus/row.ts";
import { listen } from "../../tests/torture/echo.ts";
import { CONTESTANTS, type Contestant } from "./contestants.ts";
import { type Subject, subjects, without } from "./subjects.ts";
import { table } from "./table.ts";
import { type Outcome, trial } from "./trial.ts";
import { behind } from "./whys.ts";

const USAGE = `Usage: npm run bench:codegen -- [--only NAME]... [--minutes N] [--json]

  --only NAME   generators and documents whose name begins so; may be repeated
  --minutes N   what has not begun after so long is left out (default 6)
  --json        all outcomes as JSON, with the rows that were wrong, in place of the table
`;

const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true, default: [] },
    minutes: { type: "string", default: "6" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

/**
 * Program: generates MCP servers from the same documents with this project and with others, one after the other, and
 * prints what it took, what the official client lists of each, and which calls arrive as they must.
 */
if (values.help) console.log(USAGE);
else await run();

interface Round {
  readonly subject: Subject;
  readonly contestant: Contestant;
}

async function run(): Promise<void> {
  const rounds = chosen(await subjects());
  const outcomes = await inWorkshop((workshop) => tried(rounds, workshop));
  if (values.json) console.log(JSON.stringify(outcomes, null, 1));
  else console.log(report(outcomes));
}

/** Every generator on every document; those that cannot take one get it once more, cut. */
function chosen(all: readonly Subject[]): Round[] {
  const names = [...all, ...CONTESTANTS].map(({ name }) => name);
  for (const only of values.only) {
    if (names.some((name) => name.startsWith(only))) continue;
    throw new Error(`--only ${only}: nothing begins so; there are ${names.join(", ")}`);
  }
  return among(all).flatMap((subject) =>
    among(CONTESTANTS).flatMap((contestant) => {
      const cut = contestant.cuts?.[subject.name];
      const whole = { subject, contestant };
      return cut === undefined ? [whole] : [whole, { subject: without(subject, cut), contestant }];
    }),
  );
}

/** All, unless some of this kind are asked for. */
function among<Named extends { readonly name: string }>(all: readonly Named[]): readonly Named[] {
  const asked = all.filter(({ name }) => values.only.some((only) => name.startsWith(only)));
  return asked.length === 0 ? all : asked;
}

async function inWorkshop<Result>(work: (workshop: string) => Promise<Result>): Promise<Result> {
  const workshop = await mkdtemp(path.join(tmpdir(), "codegen-bench-"));
  try {
    await furnish(path.join(workshop, "ours"));
    await mkdir(path.join(workshop, "others"));
    await writeFile(path.join(workshop, "others/package.json"), '{"type": "module"}');
    const packages = path.join(import.meta.dirname, "packages/node_modules");
    await symlink(packages, path.join(workshop, "others/node_modules"));
    return await work(workshop);
  } finally {
    await rm(workshop, { recursive: true });
  }
}

async function tried(rounds: readonly Round[], workshop: string): Promise<Outcome[]> {
  const echo = await listen();
  const outcomes: Outcome[] = [];
  try {
    for (const [index, { subject, contestant }] of rounds.entries()) {
      const progress = progressOf(`${index + 1}/${rounds.length} ${subject.name}: ${contestant.name}`);
      if (performance.now() > Number(values.minutes) * 60_000) progress("is left out, the time is over");
      else {
        const house = path.join(workshop, contestant.isOurs ? "ours" : "others");
        outcomes.push(await trial(subject, contestant, { house, echo, progress }));
      }
    }
  } finally {
    echo.close();
  }
  return outcomes;
}

/** On stderr, so that stdout is the table alone. */
function progressOf(round: string): (step: string) => void {
  return (step) => console.error(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${round} ${step}`);
}

function report(outcomes: readonly Outcome[]): string {
  const cuts = CONTESTANTS.flatMap(({ name, cuts = {} }) =>
    Object.entries(cuts).map(([subject, { why }]) => `- ${subject}, cut for ${name}: ${why}.`),
  );
  const load = loadavg()[0]?.toFixed(1);
  const machine = `Node ${process.versions.node}, ${availableParallelism()} cores, load average ${load} at the end.`;
  return [
    table(outcomes),
    cuts.join("\n"),
    behind(outcomes)
      .map((line) => `- ${line}`)
      .join("\n"),
    machine,
  ].join("\n\n");
}
