import type { ContestantId } from "../contestants.ts";
import { type Comparison, comparisons, type MetricId, type Target } from "../metrics.ts";
import type { Samples } from "../samples.ts";
import { median, pairedRatios, type Spread, spread } from "../statistics.ts";

/** One line of the table, in numbers. */
export interface Row {
  readonly metric: MetricId;
  /** Medians over the rounds. */
  readonly ours: number;
  readonly floor: { readonly id: ContestantId; readonly value: number } | null;
  /** Median of the rounds' own ratios, ours to the floor's; null where a ratio says nothing. */
  readonly ratio: Spread | null;
  readonly target: Target | null;
  readonly met: boolean | null;
}

/** Every comparison whose sides were both measured. */
export function rowsOf(samples: Samples): Row[] {
  return comparisons.flatMap((comparison) => rowOf(comparison, samples));
}

function rowOf({ metric, floor, target }: Comparison, samples: Samples): Row[] {
  const ours = samples.of(metric, "ours");
  const theirs = floor === undefined ? [] : samples.of(metric, floor);
  if (ours.length === 0 || (floor !== undefined && theirs.length === 0)) return [];
  // Growth may be nothing or less.
  const comparable = floor !== undefined && metric !== "growth";
  const ratio = comparable ? spread(pairedRatios(ours, theirs)) : null;
  return [
    {
      metric,
      ours: median(ours),
      floor: floor === undefined ? null : { id: floor, value: median(theirs) },
      ratio,
      target: target ?? null,
      met: target === undefined ? null : isMet(ratio?.median ?? median(ours), target),
    },
  ];
}

function isMet(value: number, target: Target): boolean {
  return "atMost" in target ? value <= target.atMost : value >= target.atLeast;
}
