import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { entryPoint } from "../contestants.ts";
import { killAll } from "../driver/child.ts";
import { endProgress, progressOf } from "../report/progress.ts";
import { type Finding, faultsOf, observe } from "./judge.ts";
import { LINE } from "./line.ts";
import { MANY_CALLS } from "./many-calls.ts";
import { rowScenarios } from "./rows.ts";
import type { Scenario } from "./scenario.ts";
import { onStage } from "./stage.ts";
import { another, ours, type Subject } from "./subject.ts";
import { table } from "./table.ts";

const usage = `Usage: npm run bench:faults -- [--only TEXT] [--at-once N] [--server "FILE ARGS" --calls FILE]

  --only TEXT       scenarios whose name has the text
  --at-once N       how many scenarios play at the same time; 6
  --server COMMAND  another server, as arguments for Node, in place of dist/cli.js
  --calls FILE      its variables and calls, as bench/faults/community.json has them
`;

/** Longest for everything, in milliseconds. */
const LIMIT = 900_000;

const options = readArguments();
if (options.help) process.stdout.write(usage);
else await run(options.subject);

async function run(subject: Subject): Promise<void> {
  if (subject.isOurs && !existsSync(entryPoint)) fail("dist/cli.js is not there: npm run build.");
  setTimeout(() => fail(`Stopped after ${LIMIT / 1_000} s.`), LIMIT).unref();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => fail(`Stopped: ${signal}.`));
  process.once("exit", killAll);
  const findings = await playAll(subject);
  endProgress();
  process.stdout.write(`${table(findings, subject.isOurs)}\n`);
  if (subject.isOurs && findings.some((finding) => faultsOf(finding, true).length > 0)) process.exitCode = 1;
}

function scenariosFor(subject: Subject, elsewhere: string): readonly Scenario[] {
  return [...rowScenarios(elsewhere), ...MANY_CALLS, ...LINE].filter(
    ({ what, action }) => `${action}: ${what}`.includes(options.only) && subject.call(action, "") !== null,
  );
}

/** Several at a time, the slow ones among the quick ones; the findings keep the order of the scenarios. */
async function playAll(subject: Subject): Promise<readonly Finding[]> {
  const progress = progressOf("faults");
  const names = scenariosFor(subject, "").map(({ action, what }) => `${action}: ${what}`);
  if (names.length === 0) fail(`No scenario's name has "${options.only}".`);
  const findings: Finding[] = [];
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < names.length; index = next++) {
      progress(`${index + 1}/${names.length} ${names[index]}`);
      findings[index] = await onStage(subject, (stage, elsewhere) =>
        observe(scenariosFor(subject, elsewhere)[index] as Scenario, stage),
      );
    }
  };
  await Promise.all(Array.from({ length: options.atOnce }, worker));
  return findings;
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      only: { type: "string", default: "" },
      "at-once": { type: "string", default: "6" },
      server: { type: "string" },
      calls: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  const { server, calls, only, help } = values;
  if ((server === undefined) !== (calls === undefined)) fail("--server and --calls go together.");
  const subject = server === undefined || calls === undefined ? ours : another(server, calls);
  return { subject, only, help, atOnce: Number(values["at-once"]) };
}

function fail(message: string): never {
  endProgress();
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
