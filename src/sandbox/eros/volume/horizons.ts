import type { Database } from "../../database.ts";
import type { Scores } from "./scores.ts";

/** Scores over several periods as one, and how many messages they rest on. */
export interface Fused {
  readonly saturation: number;
  readonly opportunity: number;
  /** Short and long periods disagree. */
  readonly diverging: boolean;
  /** How many periods were tracked. */
  readonly horizons: number;
  readonly messages: number;
}

type Period = "7d" | "14d" | "30d";

interface HorizonRow {
  readonly tracking_period: Period;
  readonly saturation_score: number | null;
  readonly opportunity_score: number | null;
  readonly total_messages_sent: number | null;
}

const STEADY: Readonly<Record<Period, number>> = { "7d": 0.3, "14d": 0.5, "30d": 0.2 };
/** What is new counts more when it differs from what was. */
const DIVERGING: Readonly<Record<Period, number>> = { "7d": 0.5, "14d": 0.35, "30d": 0.15 };
const DIVERGENCE = 15;

/** @param since day from which paid messages are counted when nothing was tracked */
export function fuseHorizons(db: Database, creatorId: string, scores: Scores, since: string): Fused {
  const rows = latestRows(db, creatorId);
  const diverging = differs(rows, "saturation_score") || differs(rows, "opportunity_score");
  const weights = diverging ? DIVERGING : STEADY;
  return {
    saturation: weighted(rows, "saturation_score", weights) ?? scores.saturation,
    opportunity: weighted(rows, "opportunity_score", weights) ?? scores.opportunity,
    diverging,
    horizons: rows.length,
    messages: rows.length > 0 ? mostMessages(rows) : paidMessages(db, creatorId, since),
  };
}

function latestRows(db: Database, creatorId: string): HorizonRow[] {
  const sql = `select tracking_period, saturation_score, opportunity_score, total_messages_sent
    from volume_performance_tracking t
    where creator_id = ?1 and tracking_date = (
      select max(tracking_date) from volume_performance_tracking
      where creator_id = ?1 and tracking_period = t.tracking_period
    )`;
  return db.all<HorizonRow>(sql, creatorId);
}

type Score = "saturation_score" | "opportunity_score";

function differs(rows: readonly HorizonRow[], score: Score): boolean {
  const of = (period: Period) => rows.find((row) => row.tracking_period === period)?.[score] ?? null;
  const [short, long] = [of("7d"), of("30d")];
  return short !== null && long !== null && Math.abs(short - long) >= DIVERGENCE;
}

/** Periods without the score drop out, and the rest of the weights is scaled up. */
function weighted(
  rows: readonly HorizonRow[],
  score: Score,
  weights: Readonly<Record<Period, number>>,
): number | null {
  const known = rows.flatMap((row) => {
    const value = row[score];
    return value === null ? [] : [{ value, weight: weights[row.tracking_period] }];
  });
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return null;
  const sum = known.reduce((all, { value, weight }) => all + value * weight, 0);
  return Math.round((sum / total) * 100 + 1e-9) / 100;
}

function mostMessages(rows: readonly HorizonRow[]): number {
  return Math.max(...rows.map(({ total_messages_sent }) => total_messages_sent ?? 0));
}

function paidMessages(db: Database, creatorId: string, since: string): number {
  const sql = `select count(*) as messages from mass_messages
    where creator_id = ? and message_type = 'ppv' and sending_time >= ?`;
  return db.one<{ messages: number }>(sql, creatorId, since)?.messages ?? 0;
}
