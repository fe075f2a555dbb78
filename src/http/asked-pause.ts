import type { HttpResponse } from "../core/http.ts";
import { answeredAt, parseRetryAfter } from "../core/retry-after.ts";

/** For a 429 that does not say when to come back. */
const UNSAID_PAUSE_MS = 1_000;

/** One broken clock must not close the server for years; whoever wants longer says so again. */
const LONGEST_PAUSE_MS = 3_600_000;

/**
 * How long a server asks its callers to stay away: by a 429, or by a 503 that says when to come back, which comes from
 * the door and not from the work behind it.
 *
 * @param unixTime milliseconds
 * @returns milliseconds, undefined for every other answer
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function askedPause({ status, headers }: HttpResponse, unixTime: () => number): number | undefined {
  if (status !== 429 && status !== 503) return undefined;
  const seconds = parseRetryAfter(headers.get("retry-after"), answeredAt(headers, unixTime()));
  if (seconds !== undefined) return Math.min(seconds * 1_000, LONGEST_PAUSE_MS);
  return status === 429 ? UNSAID_PAUSE_MS : undefined;
}
