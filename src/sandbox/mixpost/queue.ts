import { localDay, zonedInstant } from "./time.ts";

/** A posting time of the week; weekday 0 is Sunday, `time` is `H:i` in the workspace's zone. */
export interface QueueSlot {
  readonly weekday: number;
  readonly time: string;
}

const DAY = 86_400_000;

/** As far as the queue looks ahead, in days. */
const HORIZON = 366;

/**
 * The first posting time after `now` that no other post has.
 *
 * @param taken instants in milliseconds UTC
 * @returns an instant in milliseconds UTC; null when there are no posting times or all of a year are taken
 */
export function nextFreeSlot(
  slots: readonly QueueSlot[],
  zone: string,
  taken: ReadonlySet<number>,
  now: number,
): number | null {
  if (slots.length === 0) return null;
  for (let day = 0; day <= HORIZON; day++) {
    const { date, weekday } = localDay(now + day * DAY, zone);
    const free = slots
      .filter((slot) => slot.weekday === weekday)
      .map((slot) => zonedInstant(date, slot.time, zone))
      .filter((instant) => instant > now && !taken.has(instant));
    if (free.length > 0) return Math.min(...free);
  }
  return null;
}
