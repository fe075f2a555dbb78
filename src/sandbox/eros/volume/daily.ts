import { clamp, roundHalfUp } from "./arithmetic.ts";
import type { Daily, PageType } from "./levels.ts";

/** What the scores do to the base volumes. */
export interface Multipliers {
  readonly saturation: number;
  readonly opportunity: number;
}

/** From 1.0 for fresh fans down to 0.7 for tired ones, along two straight lines. */
function saturationMultiplier(saturation: number): number {
  if (saturation <= 30) return 1;
  if (saturation <= 50) return 1 - (0.1 * (saturation - 30)) / 20;
  return saturation <= 70 ? 0.9 - (0.2 * (saturation - 50)) / 20 : 0.7;
}

/** More only where fans are not tired yet. */
function opportunityMultiplier(opportunity: number, saturation: number): number {
  if (saturation >= 50) return 1;
  if (opportunity >= 70) return 1.2;
  return opportunity >= 50 && saturation < 30 ? 1 + (0.1 * (opportunity - 50)) / 20 : 1;
}

/** @param confidence draws both towards 1: 0 leaves nothing of them, 1 all */
export function multipliers(saturation: number, opportunity: number, confidence = 1): Multipliers {
  return {
    saturation: dampened(saturationMultiplier(saturation), confidence),
    opportunity: dampened(opportunityMultiplier(opportunity, saturation), confidence),
  };
}

export function dampened(multiplier: number, confidence: number): number {
  return 1 + (multiplier - 1) * confidence;
}

/** Items per day, and whether a bound has changed one of them. */
export interface DailyItems extends Daily {
  readonly capped: boolean;
}

/** @param trend of revenue in percent; a strong one is worth an item that sells */
export function dailyItems(base: Daily, pageType: PageType, by: Multipliers, trend: number): DailyItems {
  const both = by.saturation * by.opportunity;
  const wanted = {
    revenue: roundHalfUp(base.revenue * both) + trendItems(trend),
    engagement: roundHalfUp(base.engagement * both),
    retention: pageType === "free" ? 0 : roundHalfUp(base.retention * by.saturation),
  };
  const within = {
    revenue: clamp(wanted.revenue, 1, 8),
    engagement: clamp(wanted.engagement, 1, 6),
    retention: clamp(wanted.retention, 0, 4),
  };
  const capped =
    within.revenue !== wanted.revenue ||
    within.engagement !== wanted.engagement ||
    within.retention !== wanted.retention;
  return { ...within, capped };
}

function trendItems(trend: number): number {
  if (trend < -15) return -1;
  return trend > 15 ? 1 : 0;
}
