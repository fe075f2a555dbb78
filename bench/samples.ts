import type { ContestantId } from "./contestants.ts";
import type { MetricId } from "./metrics.ts";

/** Everything that was measured: one number a round, by what and of whom. */
export class Samples {
  readonly #values = new Map<string, number[]>();

  add(metric: MetricId, contestant: ContestantId, value: number | null): void {
    if (value === null || Number.isNaN(value)) return;
    const key = `${metric}: ${contestant}`;
    this.#values.set(key, [...(this.#values.get(key) ?? []), value]);
  }

  of(metric: MetricId, contestant: ContestantId): readonly number[] {
    return this.#values.get(`${metric}: ${contestant}`) ?? [];
  }

  toJSON(): Record<string, readonly number[]> {
    return Object.fromEntries(this.#values);
  }
}
