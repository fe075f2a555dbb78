import type { Contestant } from "../contestants.ts";
import { residentMemory } from "../driver/resources.ts";
import { open } from "../driver/session.ts";
import type { Plan } from "../plan.ts";
import type { Progress } from "../report/progress.ts";
import type { Samples } from "../samples.ts";

const megabyte = 1_000_000;

/**
 * Many calls on one process, after as many that its heap needs to find its size: what it then still grows by would be
 * a leak.
 */
export async function measureMemory(
  contestants: readonly Contestant[],
  { inFlight, memoryCalls: { from, to } }: Plan,
  samples: Samples,
  progress: Progress,
): Promise<void> {
  for (const contestant of contestants) {
    progress(contestant.id);
    const session = await open(contestant);
    await session.repeat("get", from, inFlight);
    const early = residentMemory(session.pid);
    await session.repeat("get", to - from, inFlight);
    const late = residentMemory(session.pid);
    await session.stop();
    if (early === null || late === null) continue;
    samples.add("rss", contestant.id, early / megabyte);
    samples.add("growth", contestant.id, (late - early) / (to - from));
  }
}
