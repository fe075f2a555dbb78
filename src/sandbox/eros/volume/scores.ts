import type { Database } from "../../database.ts";
import { addDays } from "../days.ts";
import type { Schemas } from "../handlers.ts";
import { clamp } from "./arithmetic.ts";

/** How saturated the fans are, how much room there is, and where the scores come from. */
export interface Scores {
  /** 0 to 100. */
  readonly saturation: number;
  /** 0 to 100. */
  readonly opportunity: number;
  /** Change of revenue per send in percent. */
  readonly trend: number;
  readonly source: Schemas["VolumeConfigResponse"]["data_source"];
  /** Day; null when there is no data at all. */
  readonly trackingDate: string | null;
}

export interface Moment {
  /** Day, UTC. */
  readonly today: string;
  /** Instant, UTC. */
  readonly now: string;
}

const NEUTRAL: Scores = {
  saturation: 50,
  opportunity: 50,
  trend: 0,
  source: "default_values",
  trackingDate: null,
};

const WINDOW_DAYS = 14;
const LEAST_MESSAGES = 5;

/** The tracked scores; where there are none, those of the last two weeks' messages; else neutral ones. */
export function findScores(db: Database, creatorId: string, moment: Moment): Scores {
  return trackedScores(db, creatorId) ?? messageScores(db, creatorId, moment) ?? NEUTRAL;
}

interface TrackingRow {
  readonly tracking_date: string;
  readonly saturation_score: number;
  readonly opportunity_score: number | null;
  readonly revenue_per_send_trend: number | null;
}

function trackedScores(db: Database, creatorId: string): Scores | null {
  const sql = `select tracking_date, saturation_score, opportunity_score, revenue_per_send_trend
    from volume_performance_tracking
    where creator_id = ? and tracking_period = '14d' and saturation_score is not null
    order by tracking_date desc`;
  const row = db.one<TrackingRow>(sql, creatorId);
  if (!row) return null;
  return {
    saturation: row.saturation_score,
    opportunity: row.opportunity_score ?? NEUTRAL.opportunity,
    trend: row.revenue_per_send_trend ?? 0,
    source: "volume_performance_tracking",
    trackingDate: row.tracking_date,
  };
}

/** Averages over the paid messages of a window. */
interface Averages {
  readonly messages: number;
  readonly rps: number;
  readonly view: number;
  readonly buy: number;
  readonly earnings: number;
  readonly squares: number;
}

function messageScores(db: Database, creatorId: string, { today, now }: Moment): Scores | null {
  const start = addDays(today, -WINDOW_DAYS);
  const current = averages(db, creatorId, { from: start, until: addDays(today, 1), now });
  if (current === undefined || current.messages < LEAST_MESSAGES) return null;
  const before = averages(db, creatorId, { from: addDays(start, -WINDOW_DAYS), until: start, now });
  const previous = before === undefined || before.messages === 0 ? current : before;
  return {
    saturation: saturation(current, previous),
    opportunity: opportunity(current, previous),
    trend: 0,
    source: "calculated_on_demand",
    trackingDate: today,
  };
}

/** From a day up to, but not including, another one, and nothing that lies ahead. */
interface Window {
  readonly from: string;
  readonly until: string;
  readonly now: string;
}

function averages(db: Database, creatorId: string, { from, until, now }: Window): Averages | undefined {
  const sql = `select count(*) as messages, avg(earnings / sent_count) as rps,
      avg(1.0 * viewed_count / sent_count) as view, avg(1.0 * purchased_count / sent_count) as buy,
      avg(earnings) as earnings, avg(earnings * earnings) as squares
    from mass_messages
    where creator_id = ? and message_type = 'ppv' and sent_count > 0
      and sending_time >= ? and sending_time < ? and datetime(sending_time) <= ?`;
  return db.one<Averages>(sql, creatorId, from, until, now);
}

function saturation(current: Averages, previous: Averages): number {
  return clamp(
    50 +
      (change(current.rps, previous.rps) < -15 ? 20 : 0) +
      (change(current.view, previous.view) < -10 ? 15 : 0) +
      (change(current.buy, previous.buy) < -10 ? 10 : 0) +
      (variation(current) > 0.6 ? 15 : 0),
    0,
    100,
  );
}

function opportunity(current: Averages, previous: Averages): number {
  const grown = previous.rps > 0 && current.rps > 1.15 * previous.rps;
  return clamp(
    50 +
      (grown ? 20 : 0) +
      (change(current.view, previous.view) > 5 ? 15 : 0) +
      (current.buy > 0.05 ? 10 : 0),
    0,
    100,
  );
}

/** In percent. */
function change(current: number, previous: number): number {
  return previous === 0 ? 0 : ((current - previous) / previous) * 100;
}

/** Standard deviation of the population by its mean. */
function variation({ messages, earnings, squares }: Averages): number {
  if (messages < 2 || earnings === 0) return 0;
  return Math.sqrt(Math.max(0, squares - earnings ** 2)) / earnings;
}
