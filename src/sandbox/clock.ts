/** The time a sandbox lives by. Everything that happens "later" happens when this clock says so. */
export interface Clock {
  /** Milliseconds since the epoch, UTC. */
  now(): number;
  /** Moves by `ms` milliseconds; a negative number moves back. */
  advance(ms: number): void;
  /** @throws {RangeError} when `iso` is not an ISO 8601 instant */
  set(iso: string): void;
}

/**
 * Makes a clock. With a `start` (ISO 8601) it stands still there until it is moved, so that a test sees the same
 * times in every run; without one it goes with the machine's.
 *
 * @throws {RangeError} when `start` is not an ISO 8601 instant
 */
export function createClock(start?: string): Clock {
  const wall = start === undefined ? Date.now : () => 0;
  let shift = start === undefined ? 0 : instant(start);
  return {
    now: () => wall() + shift,
    advance: (ms) => {
      shift += ms;
    },
    set: (iso) => {
      shift = instant(iso) - wall();
    },
  };
}

function instant(iso: string): number {
  const ms = Date.parse(iso);
  if (Number.isNaN(ms)) throw new RangeError(`Not an ISO 8601 instant: ${iso}`);
  return ms;
}
