import { ApiError, NetworkError } from "../../../src/core/errors.ts";
import type { Fetch, HttpRequest, HttpResponse } from "../../../src/core/http.ts";
import { isAtTheDoor } from "../../../src/core/retry-after.ts";
import { statusError } from "../../../src/core/status-error.ts";
import { BufferedResponse } from "../../../src/http/buffered-response.ts";
import { abortFault, timeoutFault } from "../../../src/http/network-fault.ts";
import { request } from "../upstream.ts";
import type { VirtualTime } from "./virtual-time.ts";

/**
 * What an upstream does with one request: `200`, `429 1` (status and Retry-After), `refused` (no connection), `reset`
 * (after it arrived), `hang`, or a status that comes late: `200 @300`.
 */
export type Deed = string;

export interface CallParts {
  readonly method?: string;
  readonly retry?: "safe" | "never";
  readonly timeoutMs?: number;
  readonly cancelAt?: number;
  readonly id?: string;
}

/** A request whose deadline and cancellation come by virtual time. */
export function callAt(time: VirtualTime, parts: CallParts = {}): HttpRequest {
  const { method = "GET", retry = "safe", timeoutMs = 30_000, cancelAt, id = "req-1" } = parts;
  const controller = new AbortController();
  const deadline = time.now + timeoutMs;
  time.at(deadline, () => controller.abort(new DOMException("late", "TimeoutError")));
  const cancel = () => controller.abort(new Error("enough"));
  if (cancelAt !== undefined && cancelAt <= time.now) cancel();
  else if (cancelAt !== undefined) time.at(cancelAt, cancel);
  const { call, ...rest } = request("https://example.com/things", { method, retry });
  return { ...rest, signal: controller.signal, call: { ...call, requestId: id, deadline } };
}

/** How long an attempt may take in virtual time. */
export const ATTEMPT_MS = 10_000;

/** Does one deed, as an end of the chain would report it. */
export async function perform(deed: Deed, one: HttpRequest, time: VirtualTime): Promise<HttpResponse> {
  if (one.signal?.aborted) throw abortFault(one, false);
  const [what = "", ...rest] = deed.split(" ");
  const late = rest.find((word) => word.startsWith("@"));
  const isPage = rest.includes("page");
  const retryAfter = rest.filter((word) => word !== "page" && !word.startsWith("@")).join(" ");
  const { requestId } = one.call;
  if (what === "refused")
    throw new NetworkError("refused", { requestId, outcome: "not_sent", retryable: true });
  if (what === "reset") throw new NetworkError("reset", { requestId, outcome: "unknown" });
  if (what === "hang") await hang(one, time);
  if (late)
    await time.sleep(Number(late.slice(1)), one.signal).catch(() => Promise.reject(abortFault(one, true)));
  const headers = new Headers({
    ...(retryAfter !== "" && { "retry-after": retryAfter }),
    ...(isPage && { "content-type": "text/html; charset=utf-8" }),
  });
  return new BufferedResponse(Number(what), headers, Buffer.from("{}"));
}

async function hang(one: HttpRequest, time: VirtualTime): Promise<never> {
  await time.sleep(ATTEMPT_MS, one.signal).catch(() => Promise.reject(abortFault(one, true)));
  throw timeoutFault(one, true);
}

/** An end that does one deed after the other, the last one for ever, and notes when it was asked. */
export function script(deeds: readonly Deed[], time: VirtualTime) {
  const sentAt: number[] = [];
  const attempts: (number | undefined)[] = [];
  const end: Fetch = (one) => {
    const deed = deeds[Math.min(sentAt.length, deeds.length - 1)] ?? "200";
    sentAt.push(Math.round(time.now));
    attempts.push(one.call.attempt);
    return perform(deed, one, time);
  };
  return { end, sentAt, attempts };
}

/** How a call ended, as its caller sees it: `200`, or category and outcome. */
export async function endOf(call: Promise<HttpResponse>): Promise<string> {
  const error = await errorOf(call);
  return typeof error === "number" ? String(error) : `${error.category}, ${error.outcome}`;
}

/** The status of a good answer, or the error that the typed client would throw. */
export async function errorOf(
  call: Promise<HttpResponse>,
  retry: "safe" | "never" = "safe",
): Promise<number | ApiError> {
  try {
    const response = await call;
    const { status, ok, headers, unsure } = response;
    if (ok) return status;
    const retryAfter = headers.get("retry-after");
    const failed = {
      status,
      retryAfter,
      isAtTheDoor: isAtTheDoor(response),
      retry,
      requestId: "",
      nowMs: 0,
    };
    const error = statusError(failed, { message: undefined, errors: undefined });
    return unsure ? error.with({ outcome: "unknown" }) : error;
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}
