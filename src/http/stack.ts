import type { Fetch, FetchDecorator } from "../core/http.ts";
import { DEFAULT_ATTEMPT_MS, limitAttempt } from "./attempt-limit.ts";
import { authenticate, type Credentials, type LoginRemedy } from "./auth.ts";
import { Breaker, type BreakerLimits, breakCircuit } from "./breaker.ts";
import { ConcurrencyWindow, limitConcurrency, type WindowLimits } from "./concurrency.ts";
import { type Effects, realEffects } from "./effects.ts";
import { Gate, passThrough, turnAwayAt } from "./gate.ts";
import type { Limiter } from "./limiter.ts";
import { type CallLogger, logCalls } from "./log.ts";
import { refuseRedirects } from "./redirects.ts";
import { retry } from "./retry.ts";
import { RetryBudget } from "./retry-budget.ts";
import { traceCalls } from "./trace.ts";

export interface StackParts {
  /** Where the requests really go: `createUndiciEnd().fetch`, `createWebEnd()` or `createInProcessEnd(handler)`. */
  readonly end: Fetch;
  readonly credentials: Credentials;
  /** What to tell whoever calls an operation that no credentials open. */
  readonly loginRemedy?: LoginRemedy | undefined;
  readonly logger?: CallLogger | undefined;
  /** `{}` repeats, paces and holds back requests as a network needs it; without it one call is one request. */
  readonly resilience?: Resilience | undefined;
}

/** Every part has a default that suits an API on the internet. */
export interface Resilience {
  /** Most time for one attempt in milliseconds, body included; 10,000. */
  readonly attemptMs?: number | undefined;
  readonly window?: WindowLimits | undefined;
  readonly breaker?: BreakerLimits | undefined;
  /** A rate to keep together with other processes; none. */
  readonly limiter?: Limiter | undefined;
  readonly effects?: Partial<Effects> | undefined;
}

/**
 * The way of a request, outermost first. A call's deadline lies around all of it. All calls to one origin share the pauses
 * that it asks for, the retry budget, the breaker and the window; those to another know nothing of them.
 */
export function createFetchStack({ end, credentials, loginRemedy, logger, resilience }: StackParts): Fetch {
  return compose(end, [
    ...(resilience ? [forEachOrigin(() => resilient(resilience))] : []),
    ...(logger ? [logCalls(logger)] : []), // one line for each attempt
    traceCalls(), // and one span
    refuseRedirects(), // before anyone takes a foreign answer for ours
    authenticate(credentials, loginRemedy), // innermost: nothing above ever sees a secret
  ]);
}

function resilient({ attemptMs = DEFAULT_ATTEMPT_MS, window, breaker, limiter, ...given }: Resilience) {
  const effects = { ...realEffects, ...given.effects };
  const gate = new Gate(effects);
  return [
    retry(new RetryBudget(), effects), // waits for the next attempt here, without holding a place in the window
    turnAwayAt(gate), // before the queue: it would only wait to be refused
    limitConcurrency(new ConcurrencyWindow(window), effects.now),
    passThrough(gate, limiter, effects), // the last wait, so that nothing goes out while the server wants a pause
    breakCircuit(new Breaker(breaker ?? {}, effects.now)),
    limitAttempt(attemptMs), // the time of the request alone, not of the waits above
  ];
}

function forEachOrigin(decorators: () => readonly FetchDecorator[]): FetchDecorator {
  return (inner) => {
    const stacks = new Map<string, Fetch>();
    return (request) => {
      const origin = originOf(request.url);
      const stack = stacks.get(origin) ?? compose(inner, decorators());
      stacks.set(origin, stack);
      return stack(request);
    };
  };
}

/** Of an address that a transport has made: the path begins after the host. */
function originOf(url: string): string {
  const host = url.indexOf("//") + 2;
  const path = url.indexOf("/", host);
  return path === -1 ? url : url.slice(0, path);
}

/** Wraps the end in decorators; the first of the list is the outermost. */
export function compose(end: Fetch, outermostFirst: readonly FetchDecorator[]): Fetch {
  return outermostFirst.reduceRight((inner, decorate) => decorate(inner), end);
}
