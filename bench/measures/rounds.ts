import type { Progress } from "../report/progress.ts";

/**
 * Runs every contestant once a round, each round starting with another one, so that neither drift nor what the
 * neighbour left behind favours anybody.
 */
export async function alternate<Item>(
  items: readonly Item[],
  rounds: number,
  progress: Progress,
  measure: (item: Item) => Promise<void>,
): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    progress(`${round + 1}/${rounds}`);
    const first = round % items.length;
    for (const item of [...items.slice(first), ...items.slice(0, first)]) await measure(item);
  }
}
