import type { Database } from "../../database.ts";
import { clamp } from "./arithmetic.ts";
import { dampened } from "./daily.ts";

const LEAST_MESSAGES = 20;
const LEAST_ON_A_DAY = 5;

/** Days as the database counts them (0 is Sunday), in the order in which a week is answered. */
const MONDAY_FIRST = [1, 2, 3, 4, 5, 6, 0];

interface DayRow {
  readonly day: number;
  readonly messages: number;
  readonly earnings: number;
}

/**
 * How much more or less than the average a paid message earns on each weekday, Monday first; 1 where there is too little
 * to tell.
 *
 * @param since day from which messages count
 */
export function weekdayMultipliers(
  db: Database,
  creatorId: string,
  since: string,
  confidence: number,
): number[] {
  const sql = `select sending_day_of_week as day, count(*) as messages, sum(earnings) as earnings from mass_messages
    where creator_id = ? and message_type = 'ppv' and sending_time >= ? and sending_day_of_week is not null
    group by sending_day_of_week`;
  const rows = db.all<DayRow>(sql, creatorId, since);
  const messages = rows.reduce((sum, row) => sum + row.messages, 0);
  const average = rows.reduce((sum, row) => sum + row.earnings, 0) / messages;
  return MONDAY_FIRST.map((day) => {
    const row = rows.find((candidate) => candidate.day === day);
    const enough = row !== undefined && messages >= LEAST_MESSAGES && row.messages >= LEAST_ON_A_DAY;
    if (!enough || average <= 0) return 1;
    return dampened(clamp(row.earnings / row.messages / average, 0.7, 1.3), confidence);
  });
}
