/** A moment as requests give it: local to `timezone`, or to a zone that only the server knows. */
export interface LocalMoment {
  readonly date?: string | null | undefined;
  readonly time?: string | null | undefined;
  readonly timezone?: string | undefined;
}

const MINUTE = 60_000;

/** No zone is farther from UTC, and all differ from it by quarters of an hour. */
const FARTHEST_ZONE = 14 * 60 * MINUTE;
const ZONE_STEP = 15 * MINUTE;

/**
 * Whether a stored time is the moment that a request asks for. Without a zone that is known here it is enough that
 * there is one in which it would be.
 *
 * @param stored `YYYY-MM-DD HH:MM:SS`, UTC; null for none
 */
export function isMoment({ date, time, timezone }: LocalMoment, stored: string | null): boolean {
  if (!date || !time) return stored === null;
  const instant = instantOf(stored);
  const local = timezone === undefined ? null : clockOf(instant, timezone);
  if (local !== null) return local === `${date} ${time}`;
  const ahead = instantOf(`${date} ${time}`) - instant;
  return Math.abs(ahead) <= FARTHEST_ZONE && ahead % ZONE_STEP === 0;
}

/**
 * Reads a time of the API.
 *
 * @param text `YYYY-MM-DD HH:MM[:SS]`, UTC
 * @returns milliseconds since 1970; NaN when it is not a time
 */
export function instantOf(text: string | null): number {
  return Date.parse(`${(text ?? "").replace(" ", "T")}Z`);
}

/** What a clock in `zone` shows, `YYYY-MM-DD HH:MM`; null when the zone is not known here, or the time is none. */
function clockOf(instant: number, zone: string): string | null {
  try {
    // Swedish writes dates as the API does.
    const format = new Intl.DateTimeFormat("sv-SE", {
      timeZone: zone,
      dateStyle: "short",
      timeStyle: "short",
    });
    return format.format(instant);
  } catch {
    return null;
  }
}
