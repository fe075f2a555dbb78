import type { Database } from "../../database.ts";
import type { CreatorRow } from "../creator.ts";
import { dayOf, instantOf } from "../days.ts";
import type { Schemas } from "../handlers.ts";
import type { ErosState } from "../state.ts";
import { type DailyItems, dailyItems, multipliers } from "./daily.ts";
import { baseVolumes, levelLimits, levelOf } from "./levels.ts";
import { type OptimizedFields, optimizedVolume } from "./optimized.ts";
import { findScores, type Scores } from "./scores.ts";

type Config = Schemas["VolumeConfigResponse"];

/** How the items per day were found, with what only that way has to tell. */
interface Calculated {
  readonly source: Config["calculation_source"];
  readonly items: DailyItems;
  readonly details: OptimizedFields | { readonly fallback_reason: string };
}

/** How much a creator should send. Stores nothing: the same data give the same answer on the same day. */
export function volumeConfig({ connections: { reads }, clock }: ErosState, creator: CreatorRow): Config {
  const moment = { today: dayOf(clock.now()), now: instantOf(clock.now()) };
  const scores = findScores(reads, creator.creator_id, moment);
  return assemble(creator, scores, calculate(reads, creator, scores, moment.today));
}

/** Whatever breaks in the finer calculation must not cost the answer. */
function calculate(db: Database, creator: CreatorRow, scores: Scores, today: string): Calculated {
  try {
    const { items, fields } = optimizedVolume(db, creator, scores, today);
    return { source: "optimized", items, details: fields };
  } catch (error) {
    const fallback_reason = error instanceof Error ? error.message : String(error);
    return { source: "dynamic", items: dynamicVolume(creator, scores), details: { fallback_reason } };
  }
}

/** By fans and scores alone. */
function dynamicVolume({ current_active_fans, page_type }: CreatorRow, scores: Scores): DailyItems {
  const base = baseVolumes[page_type][levelOf(current_active_fans)];
  return dailyItems(base, page_type, multipliers(scores.saturation, scores.opportunity), scores.trend);
}

function assemble(creator: CreatorRow, scores: Scores, { source, items, details }: Calculated): Config {
  const level = levelOf(creator.current_active_fans);
  const { bundle, game, followup } = levelLimits[level];
  return {
    volume_level: level,
    // Names of old for the two below them.
    ppv_per_day: items.revenue,
    bump_per_day: items.engagement,
    revenue_items_per_day: items.revenue,
    engagement_items_per_day: items.engagement,
    retention_items_per_day: items.retention,
    bundle_per_week: bundle,
    game_per_week: game,
    followup_per_day: Math.min(items.revenue, followup),
    ...details,
    calculation_source: source,
    fan_count: creator.current_active_fans,
    page_type: creator.page_type,
    saturation_score: scores.saturation,
    opportunity_score: scores.opportunity,
    revenue_trend: scores.trend,
    data_source: scores.source,
    tracking_date: scores.trackingDate,
  };
}
