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
  const wanted = instantOf(`${date} ${time}`);
  const ahead = timezone === undefined ? null : offsetOf(instant, timezone);
  if (ahead !== null) return isShown(wanted, instant, ahead, timezone ?? "");
  return isSomewhere(wanted - instant);
}

/** A clock that is set forward skips some times: the server takes such a one for as much later. */
function isShown(wanted: number, instant: number, ahead: number, zone: string): boolean {
  const late = instant + ahead - wanted;
  if (late === 0) return true;
  return late > 0 && late === ahead - (offsetOf(instant - late, zone) ?? ahead);
}

/** Whether there is a zone so far ahead of UTC. */
function isSomewhere(ahead: number): boolean {
  return Math.abs(ahead) <= FARTHEST_ZONE && ahead % ZONE_STEP === 0;
}

/**
 * Reads a time of the API.
 *
 * @param text `YYYY-MM-DD HH:MM[:SS]`, UTC; some servers write ISO 8601 with a zone
 * @returns milliseconds since 1970; NaN when it is not a time
 */
export function instantOf(text: string | null): number {
  const iso = (text ?? "").trim().replace(" ", "T");
  return Date.parse(/T.*(?:Z|[+-]\d\d:?\d\d)$/i.test(iso) ? iso : `${iso}Z`);
}

/** How far clocks in `zone` are ahead of UTC, in milliseconds; null when it is not known here, or the time is none. */
function offsetOf(instant: number, zone: string): number | null {
  try {
    // Swedish writes dates as the API does.
    const format = new Intl.DateTimeFormat("sv-SE", {
      timeZone: zone,
      dateStyle: "short",
      timeStyle: "short",
    });
    return instantOf(format.format(instant)) - Math.floor(instant / MINUTE) * MINUTE;
  } catch {
    return null;
  }
}
