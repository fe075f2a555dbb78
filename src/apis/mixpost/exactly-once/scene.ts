import type { Client } from "../../../../generated/mixpost/client.ts";
import { ApiError, CancelledError } from "../../../core/errors.ts";
import type { CallOptions } from "../../../core/transport.ts";
import type { Effects } from "../../../http/effects.ts";
import type { ServerClock } from "../../../http/server-clock.ts";
import type { RecentCreates } from "./recent.ts";

/** What the steps of one call share. */
export interface Scene {
  readonly client: Client;
  readonly clock: ServerClock;
  readonly recent: RecentCreates;
  readonly effects: Pick<Effects, "sleep">;
  /** `timeoutMs` is what is left of the call's time, read anew at each step. */
  readonly options: CallOptions;
}

/** Kept back from a write, in milliseconds, for finding out what became of it. */
const RESERVE_MS = 5_000;

/** It may take a server a moment to finish what it did not answer. Milliseconds before each look. */
const PAUSES_MS = [200, 800, 2_000];

/** Options for a write: not all of the time, so that some is left for looking. */
export function writing({ options }: Scene): CallOptions {
  const left = timeLeft(options);
  return { ...options, timeoutMs: left - Math.min(RESERVE_MS, left / 3) };
}

/** Options for a look: not all of the time, so that another one is possible. */
export function reading({ options }: Scene): CallOptions {
  return { ...options, timeoutMs: timeLeft(options) / 2 };
}

/** Looks two or three times, as long as there is time; a look that fails sees null. */
export async function* looks<Seen>(look: () => Promise<Seen>, scene: Scene): AsyncGenerator<Seen | null> {
  for (const pauseMs of PAUSES_MS) {
    const left = timeLeft(scene.options);
    if (left <= 0) return;
    await pause(Math.min(pauseMs, left / 4), scene);
    yield await look().catch(passing);
  }
}

/**
 * Null for a read that failed; only the end of the call is an end.
 *
 * @throws {CancelledError} whatever became of the read, nobody knows what became of the write before it
 */
export function passing(error: unknown): null {
  if (!(error instanceof ApiError)) throw error;
  if (error.category !== "cancelled") return null;
  throw error.with({ outcome: "unknown" });
}

function timeLeft({ timeoutMs = Number.POSITIVE_INFINITY }: CallOptions): number {
  return timeoutMs;
}

/** @throws {CancelledError} */
async function pause(ms: number, { options, effects }: Scene): Promise<void> {
  const { signal, requestId } = options;
  await effects.sleep(ms, signal).catch(() => {
    throw new CancelledError("The call was cancelled.", { requestId, outcome: "unknown" });
  });
}
