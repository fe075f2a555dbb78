import type { ServerContestant } from "../contestants.ts";
import { openRpc } from "../driver/rpc.ts";
import { greeting } from "../driver/session.ts";
import type { Plan } from "../plan.ts";
import type { Progress } from "../report/progress.ts";
import type { Samples } from "../samples.ts";
import { alternate } from "./rounds.ts";

/** How long a server that is not asked anything gets to load what a call needs, in milliseconds. */
const rest = 400;

/** Times the first call of servers that were left alone since the handshake, as people leave them. */
export async function measureFirstCall(
  servers: readonly ServerContestant[],
  plan: Plan,
  samples: Samples,
  progress: Progress,
): Promise<void> {
  await alternate(servers, plan.callRounds, progress, async (server) => {
    samples.add("restedCall", server.id, await firstCallAfterRest(server));
  });
}

async function firstCallAfterRest({ launch, calls }: ServerContestant): Promise<number | null> {
  if (calls.get === undefined) return null;
  const rpc = openRpc(launch);
  await rpc.request("initialize", greeting);
  rpc.notify("notifications/initialized");
  await rpc.request("tools/list", {});
  await new Promise((resolve) => setTimeout(resolve, rest));
  const before = performance.now();
  await rpc.request("tools/call", calls.get);
  const time = performance.now() - before;
  await rpc.stop();
  return time;
}
