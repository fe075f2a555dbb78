let waiting: (() => void)[] = [];
let due = 0;

/**
 * Runs something in the next turn of the event loop, after what was asked for that turn before and by whoever calls
 * this. Everything of one turn runs together, so that what comes of it can leave in one write.
 */
export function nextTurn(run: () => void): void {
  waiting.push(run);
  due += 1;
  // Not at once: our caller's caller may still ask for the same turn.
  queueMicrotask(() => setImmediate(runWhenLast));
}

function runWhenLast(): void {
  due -= 1;
  if (due > 0) return;
  const runs = waiting;
  waiting = [];
  for (const run of runs) run();
}
