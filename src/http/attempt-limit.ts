import type { FetchDecorator } from "../core/http.ts";

/** Longer than a healthy answer takes, and three times within the usual deadline of a call. */
export const DEFAULT_ATTEMPT_MS = 10_000;

/**
 * Bounds one attempt, body included, so that a call whose request got lost has time left for another, or for looking
 * what became of it. A file takes as long as the line needs: it is bounded by the call's deadline alone.
 */
export function limitAttempt(timeLimitMs: number = DEFAULT_ATTEMPT_MS): FetchDecorator {
  return (inner) => (request) => inner(request.body instanceof Blob ? request : { ...request, timeLimitMs });
}
