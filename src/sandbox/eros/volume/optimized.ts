import type { Database } from "../../database.ts";
import type { CreatorRow } from "../creator.ts";
import { addDays } from "../days.ts";
import type { Schemas } from "../handlers.ts";
import { allocateContent } from "./allocations.ts";
import { shareOut } from "./arithmetic.ts";
import { captionWarnings } from "./caption-pool.ts";
import { type DailyItems, dailyItems, multipliers } from "./daily.ts";
import { type Fused, fuseHorizons } from "./horizons.ts";
import { baseVolumes, levelOf } from "./levels.ts";
import { predictionId } from "./prediction-id.ts";
import type { Scores } from "./scores.ts";
import { weekdayMultipliers } from "./weekdays.ts";

type Config = Schemas["VolumeConfigResponse"];

/** The fields that only this calculation has. */
export type OptimizedFields = Required<
  Pick<
    Config,
    | "weekly_distribution"
    | "content_allocations"
    | "confidence_score"
    | "elasticity_capped"
    | "caption_warnings"
    | "dow_multipliers_used"
    | "adjustments_applied"
    | "fused_saturation"
    | "fused_opportunity"
    | "prediction_id"
    | "divergence_detected"
    | "message_count"
    | "total_weekly_volume"
    | "has_warnings"
    | "is_high_confidence"
  >
>;

export interface Optimized {
  readonly items: DailyItems;
  readonly fields: OptimizedFields;
}

const LEAST_MESSAGES = 5;
const HIGH_CONFIDENCE = 0.7;

/**
 * Weighs several periods, weekdays and content types, each the less the fewer messages there are.
 *
 * @throws {Error} when there is too little data; the message says how little
 */
export function optimizedVolume(db: Database, creator: CreatorRow, scores: Scores, today: string): Optimized {
  const { creator_id, page_type } = creator;
  const fused = fuseHorizons(db, creator_id, scores, addDays(today, -30));
  if (scores.source === "default_values" || fused.messages < LEAST_MESSAGES) {
    throw new Error(`Insufficient performance data: ${fused.messages} messages (minimum ${LEAST_MESSAGES})`);
  }
  const confidence = confidenceIn(fused.messages);
  const weights = multipliers(fused.saturation, fused.opportunity, confidence);
  const base = baseVolumes[page_type][levelOf(creator.current_active_fans)];
  const items = dailyItems(base, page_type, weights, scores.trend);
  const weekdays = weekdayMultipliers(db, creator_id, addDays(today, -60), confidence);
  const content = allocateContent(db, creator_id, 7 * items.revenue);
  const warnings = captionWarnings(db, creator_id, page_type, today);
  const fields = assemble({ fused, confidence, items, weekdays, content, warnings });
  const inputs = { creator_id, today, scores, fans: creator.current_active_fans, page_type };
  return { items, fields: { ...fields, prediction_id: predictionId([inputs, items, fields]) } };
}

/** How far the results of so many messages can be trusted, 0 to 1. */
function confidenceIn(messages: number): number {
  if (messages >= 200) return 1;
  if (messages >= 100) return 0.8;
  if (messages >= 50) return 0.6;
  return messages >= 20 ? 0.4 : 0.2;
}

interface Parts {
  readonly fused: Fused;
  readonly confidence: number;
  readonly items: DailyItems;
  readonly weekdays: number[];
  readonly content: Record<string, number>;
  readonly warnings: string[];
}

function assemble(parts: Parts): Omit<OptimizedFields, "prediction_id"> {
  const { fused, confidence, items, weekdays, content, warnings } = parts;
  const perWeek = 7 * (items.revenue + items.engagement + items.retention);
  return {
    weekly_distribution: shareOut(perWeek, weekdays),
    content_allocations: content,
    confidence_score: confidence,
    elasticity_capped: items.capped,
    caption_warnings: warnings,
    dow_multipliers_used: weekdays,
    adjustments_applied: adjustments(parts),
    fused_saturation: fused.saturation,
    fused_opportunity: fused.opportunity,
    divergence_detected: fused.diverging,
    message_count: fused.messages,
    total_weekly_volume: perWeek,
    has_warnings: warnings.length > 0,
    is_high_confidence: confidence >= HIGH_CONFIDENCE,
  };
}

/** The steps that have changed or added something, in their order. */
function adjustments({ fused, confidence, items, weekdays, content, warnings }: Parts): string[] {
  const steps: readonly (readonly [string, boolean])[] = [
    ["base_tier_calculation", true],
    ["multi_horizon_fusion", fused.horizons > 0],
    ["confidence_dampening", confidence < 1],
    ["dow_multipliers", weekdays.some((multiplier) => multiplier !== 1)],
    ["elasticity_bounds", items.capped],
    ["content_weighting", Object.keys(content).length > 0],
    ["caption_pool_check", warnings.length > 0],
  ];
  return steps.filter(([, applied]) => applied).map(([step]) => step);
}
