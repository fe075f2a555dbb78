import { Worker } from "node:worker_threads";
import { MAX_MEMORY_BYTES } from "./limits.ts";

/** How a process ends that used too much memory. It is not the signal that its parent sends when time is up. */
export const OUT_OF_MEMORY = "SIGTERM";

/**
 * Runs in a thread of its own, since the first is held by SQLite while it computes. The shared number is odd while
 * a query runs; waiting for it to change costs nothing.
 */
const program = `
  const { workerData: { turn, memoryBytes, lastMs } } = require("node:worker_threads");
  for (;;) {
    const now = Atomics.load(turn, 0);
    if (now % 2 === 0) {
      Atomics.wait(turn, 0, now);
      continue;
    }
    const last = Date.now() + lastMs;
    while (Atomics.wait(turn, 0, now, 20) === "timed-out") {
      if (process.memoryUsage.rss() > memoryBytes) process.kill(process.pid, "${OUT_OF_MEMORY}");
      if (Date.now() > last) process.kill(process.pid, "SIGKILL");
    }
  }`;

/**
 * Watches over this process while it works: it is ended, whatever it does, when it takes too much memory, or too
 * long. The parent kills it before that; this is for a parent that is dead.
 *
 * @returns runs work under the watch
 */
export function createWatch(lastMs: number): <T>(work: () => T) => T {
  const turn = new Int32Array(new SharedArrayBuffer(4));
  const workerData = { turn, memoryBytes: MAX_MEMORY_BYTES, lastMs };
  new Worker(program, { eval: true, workerData, execArgv: [] }).unref();
  const advance = () => {
    Atomics.add(turn, 0, 1);
    Atomics.notify(turn, 0);
  };
  return (work) => {
    advance();
    try {
      return work();
    } finally {
      advance();
    }
  };
}
