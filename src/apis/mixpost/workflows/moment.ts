import type { LocalMoment } from "../exactly-once/moment.ts";
import { refusal } from "./versions.ts";

/**
 * Mixpost takes a date without a time, or the reverse, for no date at all.
 *
 * @throws {ValidationError} one of the two is missing
 */
export function refuseHalfADate({ date, time }: LocalMoment): void {
  if (Boolean(date) === Boolean(time)) return;
  throw refusal(date ? "time" : "date", "date and time go together; give both or neither.");
}

/**
 * The zone belongs to date and time: alone it would change nothing, and nobody would notice.
 *
 * @throws {ValidationError} it is given without them
 */
export function refuseZoneAlone({ date, timezone }: LocalMoment): void {
  if (timezone === undefined || date) return;
  throw refusal("timezone", "needs date and time beside it; alone it does not move the post.");
}
