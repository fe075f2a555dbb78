import type { Clock } from "../clock.ts";
import { tooMany } from "./refusals.ts";

/** Most requests of one key in a minute. */
export interface RateLimits {
  readonly reads: number;
  readonly writes: number;
}

export const defaultRateLimits: RateLimits = { reads: 120, writes: 60 };

const WINDOW_MS = 60_000;
const MS_IN_S = 1_000;

interface Window {
  readonly since: number;
  readonly count: number;
}

export interface RateLimiter {
  /** @throws {Refused} 429, with the seconds until the window ends */
  admit(key: number, kind: keyof RateLimits): void;
}

/** Counts requests by key and kind in windows of a minute that begin with the first request. */
export function createRateLimiter(limits: RateLimits, clock: Clock): RateLimiter {
  const windows = new Map<string, Window>();
  return {
    admit: (key, kind) => {
      const name = `${kind} ${key}`;
      const now = clock.now();
      const known = windows.get(name);
      const open = known !== undefined && now >= known.since && now < known.since + WINDOW_MS;
      const window = open ? known : { since: now, count: 0 };
      if (window.count >= limits[kind]) throw tooMany(Math.ceil((window.since + WINDOW_MS - now) / MS_IN_S));
      windows.set(name, { ...window, count: window.count + 1 });
    },
  };
}
