import { findCreator } from "./creator.ts";
import { addDays, dayOf } from "./days.ts";
import type { ErosHandlers, Schemas } from "./handlers.ts";
import { latestRankings } from "./rankings.ts";
import type { ErosState } from "./state.ts";

type PerformanceOperation =
  | "performance.trends"
  | "performance.contentTypeRankings"
  | "performance.bestTiming";

/** Zone of a creator that has none. */
const DEFAULT_ZONE = "America/Los_Angeles";

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

export function performanceHandlers(state: ErosState): Pick<ErosHandlers, PerformanceOperation> {
  return {
    "performance.trends": ({ creator_id, period = "14d" }) => trends(state, creator_id, period),
    "performance.contentTypeRankings": ({ creator_id }) => rankings(state, creator_id),
    "performance.bestTiming": ({ creator_id, days_lookback = 30 }) =>
      bestTiming(state, creator_id, days_lookback),
  };
}

const trackingColumns = [
  "tracking_date",
  "tracking_period",
  "avg_daily_volume",
  "total_messages_sent",
  "avg_revenue_per_send",
  "avg_view_rate",
  "avg_purchase_rate",
  "total_earnings",
  "revenue_per_send_trend",
  "view_rate_trend",
  "purchase_rate_trend",
  "earnings_volatility",
  "saturation_score",
  "opportunity_score",
  "recommended_volume_delta",
  "calculated_at",
] as const;

type Trends = Schemas["PerformanceTrends"];
type TrendColumn = "revenue_per_send_trend" | "view_rate_trend" | "purchase_rate_trend";
type TrackingRow = Omit<Trends, TrendColumn> & Readonly<Record<TrendColumn, number | null>>;

function trends({ connections: { reads } }: ErosState, given: string, period: string): Trends {
  const sql = `select ${trackingColumns.join(", ")} from volume_performance_tracking
    where creator_id = ? and tracking_period = ? order by tracking_date desc`;
  const row = reads.one<TrackingRow>(sql, findCreator(reads, given).creator_id, period);
  if (!row) return noTracking(period);
  return {
    ...row,
    revenue_per_send_trend: heading(row.revenue_per_send_trend),
    view_rate_trend: heading(row.view_rate_trend),
    purchase_rate_trend: heading(row.purchase_rate_trend),
  };
}

function noTracking(period: string): Trends {
  const nothing = Object.fromEntries(trackingColumns.map((column) => [column, null]));
  const message = `No performance tracking data found for period ${period}`;
  return { ...nothing, tracking_period: period, message } as Trends;
}

/** @param change in percent */
function heading(change: number | null): Schemas["Trend"] {
  if (change === null) return null;
  if (change > 5) return "increasing";
  return change < -5 ? "declining" : "stable";
}

function rankings(
  { connections: { reads } }: ErosState,
  given: string,
): Schemas["ContentTypeRankingsResponse"] {
  const { rankings, date } = latestRankings(reads, findCreator(reads, given).creator_id);
  const names = (tier: string) =>
    rankings.filter(({ performance_tier }) => performance_tier === tier).map((type) => type.content_type);
  return {
    rankings,
    top_types: names("TOP"),
    mid_types: names("MID"),
    low_types: names("LOW"),
    avoid_types: names("AVOID"),
    analysis_date: date,
  };
}

type Earned<Column extends string> = Readonly<
  Record<Column | "avg_earnings" | "message_count" | "total_earnings", number>
>;

function bestTiming(
  { connections: { reads }, clock }: ErosState,
  given: string,
  days: number,
): Schemas["BestTimingResponse"] {
  const { creator_id, timezone } = findCreator(reads, given);
  const since = addDays(dayOf(clock.now()), -days);
  const earned = <Column extends string>(column: string, name: Column) =>
    reads.all<Earned<Column>>(earnings(column, name), creator_id, since);
  return {
    timezone: timezone ?? DEFAULT_ZONE,
    best_hours: earned("sending_hour", "hour"),
    best_days: earned("sending_day_of_week", "day_of_week").map(({ day_of_week, ...sums }) => ({
      day_of_week,
      day_name: weekdays[day_of_week] ?? "",
      ...sums,
    })),
    analysis_period_days: days,
  };
}

/** Both names are ours. */
const earnings = (column: string, name: string) => `
  select ${column} as ${name}, avg(earnings) as avg_earnings, count(*) as message_count,
    sum(earnings) as total_earnings
  from mass_messages
  where creator_id = ? and message_type = 'ppv' and sending_time >= ? and earnings > 0 and ${column} is not null
  group by ${column} order by avg_earnings desc, ${column}`;
