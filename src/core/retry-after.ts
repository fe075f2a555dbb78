import type { HttpResponse } from "./http.ts";

/**
 * Seconds to wait that a `Retry-After` field asks for; it may hold seconds or an HTTP date.
 *
 * @param nowMs Unix time in milliseconds
 * @returns whole seconds, 0 when the time is past, undefined when the field is absent or unreadable
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function parseRetryAfter(field: string | null, nowMs: number): number | undefined {
  if (field === null) return undefined;
  const text = field.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - nowMs) / 1000));
}

/**
 * Whether an answer refuses a request before any work: a 503 that says when to come back. As a web page it does not: a
 * proxy writes one also when the server behind it has the request and does not answer in time.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-503-service-unavailable
 */
export function isAtTheDoor({ status, headers }: Pick<HttpResponse, "status" | "headers">): boolean {
  const isPage = /\bhtml\b/i.test(headers.get("content-type") ?? "");
  return status === 503 && !isPage && parseRetryAfter(headers.get("retry-after"), 0) !== undefined;
}

/**
 * The moment at which a server wrote an answer, by its own clock: a date in `Retry-After` is then right even where the
 * two clocks differ.
 *
 * @param nowMs taken when the answer does not tell; Unix time in milliseconds, like the result
 */
export function answeredAt(headers: { get(name: string): string | null }, nowMs: number): number {
  const date = Date.parse(headers.get("date") ?? "");
  return Number.isNaN(date) ? nowMs : date;
}
