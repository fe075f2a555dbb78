import type { Memory, Task } from "./memory.ts";
import type { Generated } from "./pipeline.ts";

/** One API to generate. */
export interface Job {
  readonly task: Task;
  readonly make: () => Promise<Generated>;
}

export interface Done {
  readonly results: readonly Generated[];
  /** Remembers the results, once their files are where they belong. */
  keep(): Promise<void>;
}

/** Does what has to be done: what is remembered is taken from there, unless all of it shall be made anew. */
export async function perform(
  jobs: readonly Job[],
  { memory, anew }: { readonly memory: Memory | null; readonly anew: boolean },
): Promise<Done> {
  const started = Date.now();
  const done = jobs.map(async ({ task, make }) => {
    const recalled = anew ? null : await memory?.recall(task);
    return { task, result: recalled ?? (await make()) };
  });
  const all = await Promise.all(done);
  const keep = async () => {
    await Promise.all(all.map(({ task, result }) => memory?.remember(task, result, started)));
  };
  return { results: all.map(({ result }) => result), keep };
}
