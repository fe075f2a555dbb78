import { setMaxListeners } from "node:events";

/** Node fires a timer at once that is set for longer. */
export const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Listeners that Node lets pass without a warning. */
const MOST_SILENT = 10;

export interface Limits {
  /** The caller's own wish to stop. */
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs: number;
}

/**
 * Runs work under a signal that aborts when the time is up (its reason is then named `TimeoutError`; a time that is up
 * already lets nothing be sent) or when the caller aborts. Timer and listener are gone as soon as the work is done;
 * `AbortSignal.timeout` and `.any` would keep theirs until they fire.
 */
export async function withDeadline<T>(limits: Limits, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { signal, timeoutMs } = limits;
  const controller = new AbortController();
  const late = () => controller.abort(new DOMException(`No answer within ${timeoutMs} ms.`, "TimeoutError"));
  const stop = () => controller.abort(signal?.reason);
  const timer = setTimeout(late, Math.min(timeoutMs, LONGEST_TIMER_MS));
  if (signal?.aborted) stop();
  else if (timeoutMs <= 0) late();
  else if (signal) listen(signal, stop);
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  }
}

/** How often each signal was listened to. */
const listened = new WeakMap<AbortSignal, number>();

/** One signal may stand over many calls at once; Node 20 would print a leak warning at the eleventh listener. */
export function listen(signal: AbortSignal, stop: () => void): void {
  const times = (listened.get(signal) ?? 0) + 1;
  listened.set(signal, times);
  // Not sooner: lifting the limit costs as much as listening.
  if (times === MOST_SILENT) setMaxListeners(0, signal);
  signal.addEventListener("abort", stop);
}
