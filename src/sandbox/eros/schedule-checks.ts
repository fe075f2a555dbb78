import { isDay, isTime } from "./days.ts";
import type { Schemas } from "./handlers.ts";
import { invalid } from "./refusals.ts";

/**
 * What the schema leaves open: days of the calendar and times of the day. Items may lie outside of the week.
 *
 * @throws {Refused} 400, naming the first thing that is wrong
 */
export function checkSchedule(weekStart: string, items: readonly Schemas["ScheduleItem"][]): void {
  if (!isDay(weekStart)) throw invalid("week_start must be in YYYY-MM-DD format");
  for (const [index, { scheduled_date, scheduled_time }] of items.entries()) {
    if (!isDay(scheduled_date)) {
      throw invalid(`items[${index}].scheduled_date must be in YYYY-MM-DD format`);
    }
    if (!isTime(scheduled_time)) throw invalid(`items[${index}].scheduled_time must be in HH:MM format`);
  }
}
