import { existsSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { type Contestant, type ContestantId, contestants, entryPoint } from "./contestants.ts";
import { killAll } from "./driver/child.ts";
import { startUpstream } from "./driver/upstream.ts";
import { type Built, buildFloors } from "./floors/build.ts";
import { measureCalls, measureComputed } from "./measures/calls.ts";
import { measureFirstCall } from "./measures/first-call.ts";
import { measureMemory } from "./measures/memory.ts";
import { measureStartUp } from "./measures/start-up.ts";
import { type Plan, planOf } from "./plan.ts";
import { endProgress, type Progress, progressOf } from "./report/progress.ts";
import { rowsOf } from "./report/rows.ts";
import { table } from "./report/table.ts";
import { Samples } from "./samples.ts";

const phases = ["start-up", "first call", "calls", "computed", "memory"] as const;
type Phase = (typeof phases)[number];

const usage = `Usage: npm run bench -- [--quick] [--rounds N] [--only PHASE] [--json]

  --quick       less of everything, about a minute
  --rounds N    rounds of starts and of calls, in place of the plan's own
  --only PHASE  one of ${phases.join(", ")}
  --json        everything that was measured as JSON on stdout, in place of the table
`;

const { quick, rounds, only, json, help } = readArguments();
if (help) process.stdout.write(usage);
else if (!existsSync(entryPoint)) fail("dist/cli.js is not there: build it first (npm run build).");
else await run(planOf(quick, rounds)).catch((error: Error) => fail(error.message));

async function run(plan: Plan): Promise<void> {
  const deadline = setTimeout(
    () => fail(`Stopped after ${plan.deadlineMs / 1_000} s.`),
    plan.deadlineMs,
  ).unref();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => fail(`Stopped by ${signal}.`));
  process.once("exit", killAll);
  const loadBefore = loadavg()[0] ?? 0;
  const samples = await measure(await buildFloors(), plan);
  clearTimeout(deadline);
  endProgress();
  const machine = {
    cpus: availableParallelism(),
    node: process.version,
    load: { before: loadBefore, after: loadavg()[0] ?? 0 },
  };
  const rows = rowsOf(samples);
  if (json) process.stdout.write(`${JSON.stringify({ machine, plan, rows, samples }, null, 2)}\n`);
  else process.stdout.write(`${table(rows)}\n\n${extent(plan)}\n${conditions(machine)}\n`);
}

async function measure(built: Built, plan: Plan): Promise<Samples> {
  const samples = new Samples();
  const upstream = await startUpstream(built.upstream);
  const lookAlike = await startUpstream(built.lookAlike);
  const all = contestants(built, upstream.url);
  const pick = (ids: readonly ContestantId[], from = all): Contestant[] => ids.map((id) => from[id]);
  const servers = Object.values(all).filter((contestant) => contestant.kind === "server");
  const callers = pick(["ours", "SDK + fetch", "SDK + undici", "plain fetch", "community"]);
  const callersOfLookAlike = pick(
    ["ours", "SDK + undici", "plain fetch", "community"],
    contestants(built, lookAlike.url),
  );
  const measures: Record<Phase, (progress: Progress) => Promise<void>> = {
    "start-up": (progress) => measureStartUp(servers, plan, samples, progress),
    "first call": (progress) => measureFirstCall(servers, plan, samples, progress),
    calls: (progress) => measureCalls(callers, plan, samples, progress),
    computed: (progress) => measureComputed(callersOfLookAlike, plan, samples, progress),
    memory: (progress) => measureMemory(pick(["ours", "SDK + fetch"]), plan, samples, progress),
  };
  for (const phase of only ? [only] : phases) await measures[phase](progressOf(phase));
  await Promise.all([upstream.stop(), lookAlike.stop()]);
  return samples;
}

function extent({ startRounds, callRounds, memoryCalls: { from, to } }: Plan): string {
  return `${startRounds} starts and ${callRounds} rounds of calls each; memory after ${from} calls, its growth until ${to}.`;
}

interface Machine {
  readonly cpus: number;
  readonly node: string;
  /** Average number of processes that wanted to run in the minute before and after. */
  readonly load: { readonly before: number; readonly after: number };
}

function conditions({ cpus, node, load }: Machine): string {
  const text = `${cpus} cores, Node ${node.slice(1)}, load ${load.before.toFixed(1)} before the run.`;
  return load.before < cpus / 4
    ? text
    : `${text} The machine had other work: read the ratios, not the milliseconds.`;
}

function readArguments() {
  const options = {
    quick: { type: "boolean", default: false },
    rounds: { type: "string" },
    only: { type: "string" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  } as const;
  try {
    const { values } = parseArgs({ options });
    const { rounds: text, only: wanted, ...flags } = values;
    const only = phases.find((phase) => phase === wanted);
    if (wanted !== undefined && only === undefined) throw new Error(`--only takes ${phases.join(", ")}`);
    if (text !== undefined && !/^[1-9]\d*$/.test(text))
      throw new Error("--rounds takes a whole number from 1");
    return { ...flags, only, rounds: text === undefined ? undefined : Number(text) };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${usage}`);
    process.exit(2);
  }
}

function fail(message: string): never {
  endProgress();
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
