import type { ContestantId } from "./contestants.ts";

export interface Metric {
  readonly title: string;
  readonly unit: string;
  /** Decimals that are shown. */
  readonly digits: number;
}

export const metrics = {
  initialize: { title: "spawn to initialize", unit: "ms", digits: 0 },
  initializeCpu: { title: "processor time to initialize", unit: "ms", digits: 0 },
  toolsList: { title: "initialize to tools/list", unit: "ms", digits: 1 },
  firstCall: { title: "spawn to first call's answer", unit: "ms", digits: 0 },
  restedCall: { title: "first call 400 ms after the list", unit: "ms", digits: 1 },
  "get p50": { title: "get tag, p50", unit: "ms", digits: 3 },
  "computed p50": { title: "get tag, computed by the upstream, p50", unit: "ms", digits: 3 },
  "get p99": { title: "get tag, p99", unit: "ms", digits: 2 },
  "list p50": { title: "list 20 posts, p50", unit: "ms", digits: 2 },
  "create p50": { title: "create post, p50", unit: "ms", digits: 3 },
  throughput: { title: "get tag, 64 in flight", unit: "calls/s", digits: 0 },
  cpu: { title: "processor time, get tag, 64 in flight", unit: "µs/call", digits: 0 },
  rss: { title: "memory after the first many calls", unit: "MB", digits: 0 },
  growth: { title: "memory growth over the calls after them", unit: "bytes/call", digits: 0 },
  listBytes: { title: "tools/list", unit: "bytes", digits: 0 },
} as const satisfies Record<string, Metric>;

export type MetricId = keyof typeof metrics;

/** A bound for the ratio to a floor, or for our own value when there is no floor. */
export type Target = { readonly atMost: number } | { readonly atLeast: number };

/** One line of the table. */
export interface Comparison {
  readonly metric: MetricId;
  readonly floor?: ContestantId;
  readonly target?: Target;
}

/** What is compared with what, and what we want. Lines without a target are there to explain the others. */
export const comparisons: readonly Comparison[] = [
  { metric: "initialize", floor: "no-op", target: { atMost: 1.15 } },
  { metric: "initialize", floor: "no-op, lean" },
  { metric: "initialize", floor: "community" },
  { metric: "initializeCpu", floor: "no-op" },
  { metric: "initializeCpu", floor: "no-op, lean" },
  { metric: "toolsList", floor: "no-op" },
  { metric: "firstCall", floor: "SDK + fetch" },
  { metric: "firstCall", floor: "community" },
  { metric: "restedCall", floor: "SDK + fetch" },
  { metric: "restedCall", floor: "community" },
  { metric: "get p50", floor: "SDK + fetch", target: { atMost: 1.3 } },
  { metric: "get p50", floor: "SDK + undici" },
  { metric: "get p50", floor: "plain fetch", target: { atMost: 1.05 } },
  { metric: "get p50", floor: "community" },
  { metric: "computed p50", floor: "SDK + undici" },
  { metric: "computed p50", floor: "plain fetch", target: { atMost: 1.05 } },
  { metric: "computed p50", floor: "community" },
  { metric: "get p99", floor: "SDK + fetch" },
  { metric: "get p99", floor: "plain fetch" },
  { metric: "list p50", floor: "SDK + fetch" },
  { metric: "list p50", floor: "community" },
  { metric: "create p50", floor: "SDK + fetch" },
  { metric: "throughput", floor: "SDK + fetch", target: { atLeast: 0.9 } },
  { metric: "throughput", floor: "SDK + undici" },
  { metric: "throughput", floor: "plain fetch", target: { atLeast: 0.9 } },
  { metric: "throughput", floor: "community", target: { atLeast: 2.5 } },
  { metric: "cpu", floor: "SDK + fetch" },
  { metric: "cpu", floor: "SDK + undici" },
  { metric: "cpu", floor: "plain fetch" },
  { metric: "cpu", floor: "community" },
  { metric: "rss", floor: "SDK + fetch" },
  { metric: "growth", target: { atMost: 300 } },
  { metric: "growth", floor: "SDK + fetch" },
  { metric: "listBytes", target: { atMost: 24_000 } },
];
