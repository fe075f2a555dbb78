import { type Contestant, scenes } from "../contestants.ts";
import { processorTime } from "../driver/resources.ts";
import { open, type Session } from "../driver/session.ts";
import type { Plan } from "../plan.ts";
import type { Progress } from "../report/progress.ts";
import type { Samples } from "../samples.ts";
import { quantile } from "../statistics.ts";
import { alternate } from "./rounds.ts";

export async function measureCalls(
  contestants: readonly Contestant[],
  plan: Plan,
  samples: Samples,
  progress: Progress,
): Promise<void> {
  await inNewProcesses(contestants, plan, progress, async (session, contestant) => {
    await measureThroughput(session, contestant, plan, samples);
    await measureLatency(session, contestant, plan, samples);
  });
}

/** The same small call where each answer costs the upstream what an answer costs. */
export async function measureComputed(
  contestants: readonly Contestant[],
  plan: Plan,
  samples: Samples,
  progress: Progress,
): Promise<void> {
  await inNewProcesses(contestants, plan, progress, async (session, { id }) => {
    await session.repeat("get", plan.warmUpCalls, plan.inFlight);
    await session.repeat("get", plan.warmUpCalls / 20, 1);
    const { latencies } = await session.repeat("get", plan.sequentialCalls, 1);
    samples.add("computed p50", id, quantile(latencies, 0.5));
  });
}

/** In each round a new process of each contestant, since two starts of the same program are compiled differently. */
async function inNewProcesses(
  contestants: readonly Contestant[],
  { callRounds }: Plan,
  progress: Progress,
  measure: (session: Session, contestant: Contestant) => Promise<void>,
): Promise<void> {
  await alternate(contestants, callRounds, progress, async (contestant) => {
    const session = await open(contestant);
    await measure(session, contestant);
    await session.stop();
  });
}

async function measureLatency(
  session: Session,
  { id }: Contestant,
  plan: Plan,
  samples: Samples,
): Promise<void> {
  for (const scene of scenes) {
    await session.repeat(scene, plan.warmUpCalls / 20, 1);
    const { latencies } = await session.repeat(scene, calls(scene, plan), 1);
    samples.add(`${scene} p50`, id, quantile(latencies, 0.5));
    if (scene === "get") samples.add("get p99", id, quantile(latencies, 0.99));
  }
}

function calls(scene: string, { sequentialCalls }: Plan): number {
  return scene === "get" ? sequentialCalls : Math.round(sequentialCalls / 5);
}

async function measureThroughput(
  session: Session,
  { id }: Contestant,
  plan: Plan,
  samples: Samples,
): Promise<void> {
  const { warmUpCalls, parallelCalls, inFlight } = plan;
  await session.repeat("get", warmUpCalls, inFlight);
  const before = processorTime(session.pid);
  const { total } = await session.repeat("get", parallelCalls, inFlight);
  const after = processorTime(session.pid);
  samples.add("throughput", id, (parallelCalls / total) * 1_000);
  if (before !== null && after !== null) samples.add("cpu", id, ((after - before) / parallelCalls) * 1_000);
}
