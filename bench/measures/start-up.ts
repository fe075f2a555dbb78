import type { ServerContestant } from "../contestants.ts";
import { processorTime } from "../driver/resources.ts";
import { openRpc } from "../driver/rpc.ts";
import { greeting } from "../driver/session.ts";
import type { Plan } from "../plan.ts";
import type { Progress } from "../report/progress.ts";
import type { Samples } from "../samples.ts";
import { alternate } from "./rounds.ts";

/** Times in milliseconds. */
interface Start {
  /** From the start of the process to the answer. */
  readonly initialize: number;
  /** What the process has worked until then; null where the system does not tell. */
  readonly initializeCpu: number | null;
  /** From that answer to the list of tools, asked for at once. */
  readonly toolsList: number;
  /** From the start of the process to the answer of a call that was sent along; null without an upstream. */
  readonly firstCall: number | null;
  /** Size of the list as a result, without its JSON-RPC frame. */
  readonly listBytes: number;
}

/** Starts each server anew in each round, as a host does when it opens. */
export async function measureStartUp(
  servers: readonly ServerContestant[],
  plan: Plan,
  samples: Samples,
  progress: Progress,
): Promise<void> {
  // The first start reads the files from disk; no later one does.
  for (const server of servers) await startOnce(server);
  await alternate(servers, plan.startRounds, progress, async (server) => {
    const start = await startOnce(server);
    for (const metric of ["initialize", "initializeCpu", "toolsList", "firstCall", "listBytes"] as const) {
      samples.add(metric, server.id, start[metric]);
    }
  });
}

async function startOnce({ launch, calls }: ServerContestant): Promise<Start> {
  const started = performance.now();
  const since = () => performance.now() - started;
  const rpc = openRpc(launch);
  await rpc.request("initialize", greeting);
  const initialize = since();
  const initializeCpu = processorTime(rpc.pid);
  rpc.notify("notifications/initialized");
  const listed = rpc.request("tools/list", {}).then((result) => ({ at: since(), result }));
  const called = calls.get ? rpc.request("tools/call", calls.get).then(since) : null;
  const { at, result } = await listed;
  const firstCall = await called;
  await rpc.stop();
  const listBytes = Buffer.byteLength(JSON.stringify(result));
  return { initialize, initializeCpu, toolsList: at - initialize, firstCall, listBytes };
}
