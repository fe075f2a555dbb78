import type { Schemas } from "../handlers.ts";

export type Level = Schemas["VolumeLevel"];
export type PageType = Schemas["PageType"];

/** Items per day. */
export interface Daily {
  readonly revenue: number;
  readonly engagement: number;
  readonly retention: number;
}

/** The level of a creator by fans. */
export function levelOf(fans: number): Level {
  if (fans < 1000) return "Low";
  if (fans < 5000) return "Mid";
  return fans < 15_000 ? "High" : "Ultra";
}

const daily = (revenue: number, engagement: number, retention: number): Daily => ({
  revenue,
  engagement,
  retention,
});

/** Items per day before scores have a say. Fans of free pages are not retained. */
export const baseVolumes: Readonly<Record<PageType, Readonly<Record<Level, Daily>>>> = {
  paid: { Low: daily(3, 3, 1), Mid: daily(4, 3, 2), High: daily(5, 4, 2), Ultra: daily(6, 5, 3) },
  free: { Low: daily(4, 3, 0), Mid: daily(5, 3, 0), High: daily(6, 4, 0), Ultra: daily(8, 5, 0) },
};

/** What a creator may send at most: bundles and games per week, followups per day. */
export const levelLimits: Readonly<Record<Level, { bundle: number; game: number; followup: number }>> = {
  Low: { bundle: 1, game: 1, followup: 2 },
  Mid: { bundle: 2, game: 2, followup: 3 },
  High: { bundle: 3, game: 2, followup: 4 },
  Ultra: { bundle: 4, game: 3, followup: 5 },
};
