/** Formats and zones of the API. Instants are milliseconds since the epoch, UTC. */

/** `YYYY-MM-DD HH:MM:SS`, UTC: timestamps of workspace resources. */
export function wireTime(instant: number): string;
export function wireTime(instant: number | null): string | null;
export function wireTime(instant: number | null): string | null {
  return instant === null ? null : new Date(instant).toISOString().slice(0, 19).replace("T", " ");
}

const panelFormat = new Intl.DateTimeFormat("en-US", {
  timeZone: "UTC",
  month: "short",
  day: "numeric",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hour12: true,
});

/** `Jan 15, 2025 10:30 AM`, UTC: timestamps of the panel. */
export function panelTime(instant: number): string {
  const parts = Object.fromEntries(
    panelFormat.formatToParts(instant).map(({ type, value }) => [type, value]),
  );
  const { month, day, year, hour, minute, dayPeriod } = parts;
  return `${month} ${day}, ${year} ${hour}:${minute} ${dayPeriod}`;
}

/** `Jan 15, 2025`, UTC: dates of receipts. */
export function panelDate(instant: number): string {
  return panelTime(instant).split(" ").slice(0, 3).join(" ");
}

/**
 * Reads a date or a date with time, ISO 8601 or `YYYY-MM-DD HH:MM[:SS]`; without a zone it is UTC.
 *
 * @returns null when it is neither
 */
export function parseTime(text: string): number | null {
  const iso = text.trim().replace(" ", "T");
  const zoned = /T.*(Z|[+-]\d\d:?\d\d)$/i.test(iso) || !iso.includes("T") ? iso : `${iso}Z`;
  const instant = Date.parse(zoned);
  return Number.isNaN(instant) ? null : instant;
}

/** Whether `date` is `Y-m-d` and exists in the calendar. */
export function isDate(date: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(date) && wireTime(parseTime(date) ?? 0).slice(0, 10) === date;
}

/** Whether `time` is `H:i`, 24 hours. */
export function isTime(time: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
}

const DAY = 86_400_000;

/**
 * The instant at which clocks of `zone` show `date` and `time`. A time that a change of clocks skips moves on by
 * the length of the gap, and of two equal times the first counts, as PHP does it.
 *
 * @param zone IANA name; see `isZone`
 */
export function zonedInstant(date: string, time: string, zone: string): number {
  const local = Date.parse(`${date}T${time}:00Z`);
  const before = local - offset(local - DAY, zone);
  const after = local - offset(local + DAY, zone);
  const shows = (instant: number) => instant + offset(instant, zone) === local;
  return !shows(before) && shows(after) ? after : before;
}

/** Date (`Y-m-d`) and weekday (0 = Sunday) that clocks of `zone` show at `instant`. */
export function localDay(instant: number, zone: string): { date: string; weekday: number } {
  const local = new Date(instant + offset(instant, zone));
  return { date: local.toISOString().slice(0, 10), weekday: local.getUTCDay() };
}

/** Whether the zone is known by its IANA name. */
export function isZone(zone: string): boolean {
  try {
    return zoneFormat(zone) !== undefined;
  } catch {
    return false;
  }
}

/** Milliseconds that clocks of `zone` are ahead of UTC. */
function offset(instant: number, zone: string): number {
  const parts = Object.fromEntries(
    zoneFormat(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

const zoneFormats = new Map<string, Intl.DateTimeFormat>();

function zoneFormat(zone: string): Intl.DateTimeFormat {
  const known = zoneFormats.get(zone);
  if (known) return known;
  const numeric = "numeric" as const;
  const fields = {
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
  };
  const format = new Intl.DateTimeFormat("en-US", { timeZone: zone, hourCycle: "h23", ...fields });
  zoneFormats.set(zone, format);
  return format;
}
