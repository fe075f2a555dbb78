import { ApiError, type Outcome } from "../core/errors.ts";
import type { Fetch, FetchDecorator, HttpRequest, HttpResponse } from "../core/http.ts";
import { askedPause } from "./asked-pause.ts";
import { type Effects, pause } from "./effects.ts";
import type { RetryBudget } from "./retry-budget.ts";
import { type Finding, findingOfAnswer, findingOfError, RULES, waitBeforeRepeat } from "./retry-rules.ts";

interface Attempt {
  /** Absent when it ended with `error`. */
  readonly response?: HttpResponse;
  readonly error?: unknown;
  readonly finding: Finding;
  /** The pause that comes with it, in milliseconds. */
  readonly asked: number;
}

/** What a call has behind it. */
interface Past {
  readonly attempts: number;
  readonly waits: number;
  /** The gravest that an attempt may have left behind. */
  readonly outcome: Outcome;
  /** The last attempt that failed at the server or on the way there. */
  readonly failure: Attempt | null;
}

const NOTHING: Past = { attempts: 0, waits: 0, outcome: "not_sent", failure: null };
const GRAVITY: Readonly<Record<Outcome, number>> = { not_sent: 0, rejected: 1, unknown: 2 };
const READS: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Repeats a call where `retry-rules.ts` allows it. It ends with the last answer or error, and what an earlier attempt
 * may have done is not forgotten: the outcome of the error, or `unsure` of the answer, tells.
 */
export function retry(budget: RetryBudget, effects: Effects): FetchDecorator {
  return (inner) => async (request) => {
    let past = NOTHING;
    for (;;) {
      const last = await attempt(inner, numbered(request, past), effects);
      const wait = waitAfter(last, past, { request, budget, effects });
      if (wait === null) return conclude(last, past, { request, budget });
      budget.spend(RULES[last.finding].cost);
      past = after(last, past);
      await pause(request, wait, effects).catch((error) => Promise.reject(remembering(error, past)));
    }
  };
}

async function attempt(inner: Fetch, request: HttpRequest, { unixTime }: Effects): Promise<Attempt> {
  try {
    const response = await inner(request);
    const asked = askedPause(response, unixTime);
    return { response, finding: findingOfAnswer(response), asked: asked ?? 0 };
  } catch (error) {
    const asked = error instanceof ApiError ? (error.retryAfterSeconds ?? 0) * 1_000 : 0;
    return { error, finding: request.signal?.aborted ? "final" : findingOfError(error), asked };
  }
}

/** The number is for the log; what a caller is told must not depend on it. */
function numbered(request: HttpRequest, { waits }: Past): HttpRequest {
  return waits === 0 ? request : { ...request, call: { ...request.call, attempt: waits + 1 } };
}

interface Scene {
  readonly request: HttpRequest;
  readonly budget: RetryBudget;
  readonly effects: Effects;
}

function waitAfter({ finding, asked }: Attempt, past: Past, { request, budget, effects }: Scene) {
  // As the rules have it; most calls end so, and need neither clock nor chance.
  if (finding === "final") return null;
  const { retry, deadline } = request.call;
  return waitBeforeRepeat({
    finding,
    retry,
    attempts: past.attempts + Number(RULES[finding].usesAttempt),
    waits: past.waits,
    failedBefore: past.failure !== null,
    tokens: budget.tokens,
    asked,
    left: deadline - effects.now(),
    chance: effects.random(),
  });
}

function after(last: Attempt, past: Past): Past {
  const { usesAttempt, cost, outcome } = RULES[last.finding];
  return {
    attempts: past.attempts + Number(usesAttempt),
    waits: past.waits + 1,
    outcome: gravest(past.outcome, outcome),
    failure: cost > 0 ? last : past.failure,
  };
}

function gravest(one: Outcome, other: Outcome): Outcome {
  return GRAVITY[one] > GRAVITY[other] ? one : other;
}

function conclude(last: Attempt, past: Past, { request, budget }: Omit<Scene, "effects">): HttpResponse {
  const { response, error, finding } = last.finding === "blocked" ? (past.failure ?? last) : last;
  if (response === undefined) throw remembering(error, past);
  if (finding === "final") budget.earn();
  const doubtful = past.outcome === "unknown" && !READS.has(request.method);
  return doubtful ? unsure(response) : response;
}

function remembering(error: unknown, { outcome }: Past): unknown {
  if (!(error instanceof ApiError) || gravest(error.outcome, outcome) === error.outcome) return error;
  return error.with({ outcome });
}

function unsure(response: HttpResponse): HttpResponse {
  const { status, ok, headers } = response;
  return {
    status,
    ok,
    headers,
    unsure: true,
    text: () => response.text(),
    json: () => response.json(),
    arrayBuffer: () => response.arrayBuffer(),
  };
}
