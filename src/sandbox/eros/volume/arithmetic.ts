/** Half goes up, and what only misses it by the error of floating point counts as half. */
export function roundHalfUp(value: number): number {
  return Math.floor(value + 0.5 + 1e-9);
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/**
 * Shares a whole number out by weight: each gets the whole part of its share, and what is left goes one by one to those
 * with the largest remainders; of equals to the earlier one. The shares add up to `total` unless all weights are 0.
 */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  // A share that is whole but for the error of floating point is whole.
  const whole = exact.map((share) => Math.floor(share + 1e-9));
  const left = total - whole.reduce((all, share) => all + share, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - (whole[index] ?? 0) }))
    .toSorted((a, b) => (Math.abs(b.remainder - a.remainder) < 1e-9 ? 0 : b.remainder - a.remainder));
  const lucky = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return whole.map((share, index) => share + (lucky.has(index) ? 1 : 0));
}
