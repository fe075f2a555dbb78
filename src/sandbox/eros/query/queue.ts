import { executionError } from "./refused.ts";

/** Does one work after the other. */
export type Queue = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * @param longest how many may wait; the next one is refused, so that what waits is bounded too
 */
export function createQueue(longest: number): Queue {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return async (work) => {
    if (waiting >= longest) throw executionError(503, "too many queries are waiting");
    waiting += 1;
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine.finally(() => {
      waiting -= 1;
    });
  };
}
