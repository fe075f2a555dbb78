/** Value below which a share of the values lies (nearest rank), for `share` from 0 to 1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const rank = Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1));
  return sorted[rank] ?? Number.NaN;
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? at(sorted, upper) : (at(sorted, upper - 1) + at(sorted, upper)) / 2;
}

/** One number for many rounds, and the range that holds the middle half of them. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export function spread(values: readonly number[]): Spread {
  return { median: median(values), low: quantile(values, 0.25), high: quantile(values, 0.75) };
}

/** Quotients of what was measured in the same round: what slowed both of a pair cancels out. */
export function pairedRatios(ours: readonly number[], floor: readonly number[]): number[] {
  return ours.map((value, round) => value / at(floor, round));
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? Number.NaN;
}
