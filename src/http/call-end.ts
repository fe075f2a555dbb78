import { LONGEST_TIMER_MS, listen, withDeadline } from "../core/deadline.ts";
import type { ApiError } from "../core/errors.ts";
import type { FetchDecorator, HttpRequest } from "../core/http.ts";
import { abortFault, timeoutFault } from "./network-fault.ts";

/** Makes the error that says how a request ended; `sent` is whether a byte may have left. */
export type Ending = (request: HttpRequest, sent: boolean) => ApiError;

/**
 * Tells when a request ends without an answer: its caller aborts, or its time is up. It may be so already.
 *
 * @param end called at most once, before this returns when it is so already
 * @returns ends the watch
 */
export function watchEnd(request: HttpRequest, now: number, end: (ending: Ending) => void): () => void {
  const { signal } = request;
  const left = timeLeft(request, now);
  const ended = signal?.aborted ? abortFault : left <= 0 ? timeoutFault : null;
  if (ended !== null) {
    end(ended);
    return () => {};
  }
  const stop = () => tell(abortFault);
  const timer = left < LONGEST_TIMER_MS ? setTimeout(() => tell(timeoutFault), left) : undefined;
  const endWatch = () => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  };
  const tell = (ending: Ending) => {
    endWatch();
    end(ending);
  };
  if (signal) listen(signal, stop);
  return endWatch;
}

/** For whoever knows signals alone: the time of a request becomes part of its signal. */
export function signalInTime(): FetchDecorator {
  return (inner) => (request) => {
    const timeoutMs = timeLeft(request, performance.now());
    return withDeadline({ signal: request.signal, timeoutMs }, (signal) => inner({ ...request, signal }));
  };
}

function timeLeft({ timeLimitMs = Number.POSITIVE_INFINITY, call }: HttpRequest, now: number): number {
  return Math.min(timeLimitMs, call.deadline - now);
}
