import { ApiError, type Outcome } from "../core/errors.ts";
import type { HttpResponse } from "../core/http.ts";
import { isAtTheDoor } from "../core/retry-after.ts";

/** What an attempt came to, as far as repeating it is concerned. */
export type Finding = "final" | "throttled" | "refused" | "not_sent" | "blocked" | "unknown" | "timed_out";

interface Rule {
  /** Whether an operation may be repeated, by its `retry`. */
  readonly safe: boolean;
  readonly never: boolean;
  readonly usesAttempt: boolean;
  /** Tokens of the retry budget. */
  readonly cost: number;
  /** What the attempt leaves behind. */
  readonly outcome: Outcome;
}

/**
 * The whole policy. A 429 costs time alone, since the server itself sets the pace; an open circuit costs no token,
 * since nothing is sent; a timeout costs double, since a server that is too slow is helped least by more requests.
 */
export const RULES: Readonly<Record<Finding, Rule>> = {
  final: { safe: false, never: false, usesAttempt: true, cost: 0, outcome: "rejected" },
  throttled: { safe: true, never: true, usesAttempt: false, cost: 0, outcome: "rejected" },
  refused: { safe: true, never: true, usesAttempt: true, cost: 5, outcome: "rejected" },
  not_sent: { safe: true, never: true, usesAttempt: true, cost: 5, outcome: "not_sent" },
  blocked: { safe: true, never: true, usesAttempt: true, cost: 0, outcome: "not_sent" },
  unknown: { safe: true, never: false, usesAttempt: true, cost: 5, outcome: "unknown" },
  timed_out: { safe: true, never: false, usesAttempt: true, cost: 10, outcome: "unknown" },
};

/** A 408 is a timeout: proxies send it also when the server behind them has the whole request. */
export function findingOfAnswer(response: HttpResponse): Finding {
  const { status } = response;
  if (status === 429) return "throttled";
  if (status === 408) return "timed_out";
  if (isAtTheDoor(response)) return "refused";
  return status >= 500 ? "unknown" : "final";
}

/** Of the errors that the chain throws only a lost connection, a timeout and an open circuit may pass by waiting. */
export function findingOfError(error: unknown): Finding {
  if (!(error instanceof ApiError)) return "final";
  const { category, outcome } = error;
  if (category === "circuit_open") return "blocked";
  if (category !== "network" && category !== "timeout") return "final";
  if (outcome === "not_sent") return "not_sent";
  return category === "timeout" ? "timed_out" : "unknown";
}

export interface Situation {
  readonly finding: Finding;
  readonly retry: "safe" | "never";
  /** Used up so far, this one included where it counts. */
  readonly attempts: number;
  /** Waits so far, whatever they were for. */
  readonly waits: number;
  /** An earlier attempt failed at the server or on the way there. */
  readonly failedBefore: boolean;
  /** What the retry budget holds. */
  readonly tokens: number;
  /** What the server or the circuit asked for, in milliseconds. */
  readonly asked: number;
  /** Milliseconds to the deadline of the call. */
  readonly left: number;
  /** From 0 up to, but not including, 1. */
  readonly chance: number;
}

const MOST_ATTEMPTS = 4;
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 4_000;

/**
 * Milliseconds to wait before the call is sent again; null when it ends with what it has.
 *
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/ for the jitter
 */
export function waitBeforeRepeat(situation: Situation): number | null {
  const { finding, retry, attempts, waits, tokens, asked, left, chance } = situation;
  const rule = RULES[finding];
  // Whoever has failed already takes that for an answer; whoever was never let through waits for the next probe.
  if (finding === "blocked" && situation.failedBefore) return null;
  if (!rule[retry] || attempts >= MOST_ATTEMPTS || tokens < rule.cost) return null;
  const jitter = chance * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** waits);
  const wait = Math.max(asked, jitter);
  return wait < left ? wait : null;
}
