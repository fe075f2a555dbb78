import { performance } from "node:perf_hooks";
import { setTimeout as timer } from "node:timers/promises";
import { LONGEST_TIMER_MS } from "../core/deadline.ts";
import type { HttpRequest } from "../core/http.ts";
import { abortFault } from "./network-fault.ts";

/** What the chain takes from outside, so that time and chance can be brought along. */
export interface Effects {
  /** Milliseconds on the clock of `CallInfo.deadline`, which only runs forward. */
  readonly now: () => number;
  /** Unix time in milliseconds, for a `Retry-After` that names a date. */
  readonly unixTime: () => number;
  /** Resolves after so many milliseconds; rejects as soon as the signal aborts. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** From 0 up to, but not including, 1. */
  readonly random: () => number;
}

export const realEffects: Effects = {
  now: () => performance.now(),
  unixTime: () => Date.now(),
  sleep: (ms, signal) => timer(Math.min(ms, LONGEST_TIMER_MS), undefined, signal && { signal }),
  random: () => Math.random(),
};

/**
 * Waits within a call, without sending anything; whoever waits has seen to it that there is time.
 *
 * @throws {CancelledError} or {TimeoutError}, as soon as the call ends
 */
export async function pause(request: HttpRequest, ms: number, { sleep }: Effects): Promise<void> {
  try {
    await sleep(ms, request.signal);
  } catch {
    throw abortFault(request, false);
  }
}
