import { invalid } from "./laravel.ts";
import { isDate, wireTime } from "./time.ts";

/** First and last day, `Y-m-d`, UTC. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export interface PeriodInput {
  readonly period?: string | undefined;
  readonly date_from?: string | undefined;
  readonly date_to?: string | undefined;
}

const DAY = 86_400_000;
const MAX_DAYS = 366;

/**
 * The days that a request asks for.
 *
 * @throws {Refused} 422 unless both dates are given, in order, at most 366 days apart
 */
export function periodOf({ period = "this_month", date_from, date_to }: PeriodInput, now: number): Period {
  if (date_from === undefined && date_to === undefined) return namedPeriod(period, now);
  const from = checkDay("date_from", date_from);
  const to = checkDay("date_to", date_to);
  if (to < from)
    throw invalid({ date_to: ["The date to field must be a date after or equal to date from."] });
  if (daysOf({ from, to }).length > MAX_DAYS)
    throw invalid({ date_to: ["The range must not exceed 366 days."] });
  return { from, to };
}

function checkDay(field: string, day: string | undefined): string {
  const name = field.replaceAll("_", " ");
  if (day === undefined) throw invalid({ [field]: [`The ${name} field is required.`] });
  if (!isDate(day)) throw invalid({ [field]: [`The ${name} field must be a valid date.`] });
  return day;
}

/** Weeks begin on Monday. */
function namedPeriod(period: string, now: number): Period {
  const today = new Date(now);
  const [year, month, day] = [today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate()];
  const monday = day - ((today.getUTCDay() + 6) % 7);
  const span = (from: number, to: number) => ({
    from: wireTime(from).slice(0, 10),
    to: wireTime(to).slice(0, 10),
  });
  switch (period) {
    case "this_week":
      return span(Date.UTC(year, month, monday), now);
    case "last_week":
      return span(Date.UTC(year, month, monday - 7), Date.UTC(year, month, monday - 1));
    case "last_month":
      return span(Date.UTC(year, month - 1, 1), Date.UTC(year, month, 0));
    case "last_3_months":
      return span(Date.UTC(year, month - 3, 1), Date.UTC(year, month, 0));
    case "this_year":
      return span(Date.UTC(year, 0, 1), now);
    default:
      return span(Date.UTC(year, month, 1), now);
  }
}

/** All days of a period, in order. */
export function daysOf({ from, to }: Period): string[] {
  const first = Date.parse(from);
  const count = Math.round((Date.parse(to) - first) / DAY) + 1;
  return Array.from({ length: count }, (_, index) => wireTime(first + index * DAY).slice(0, 10));
}
