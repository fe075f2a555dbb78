import { withDeadline } from "../core/deadline.ts";
import { RateLimitedError } from "../core/errors.ts";
import type { FetchDecorator, HttpRequest } from "../core/http.ts";
import { askedPause } from "./asked-pause.ts";
import { type Effects, pause } from "./effects.ts";
import type { Limiter } from "./limiter.ts";

/** Closed while the server wants no requests, for every call of the stack alike. */
export class Gate {
  readonly #effects: Effects;
  #opensAt = Number.NEGATIVE_INFINITY;

  constructor(effects: Effects) {
    this.#effects = effects;
  }

  /** Milliseconds until it opens; 0 or less when it is open. */
  get closedFor(): number {
    return this.#opensAt - this.#effects.now();
  }

  /** @param ms from now; an earlier, longer wish holds */
  close(ms: number): void {
    this.#opensAt = Math.max(this.#opensAt, this.#effects.now() + ms);
  }

  /** What a call is told for which the gate opens too late; null for every other. */
  refusal({ call }: HttpRequest): RateLimitedError | null {
    if (this.#opensAt < call.deadline || this.closedFor <= 0) return null;
    const retryAfterSeconds = Math.ceil(this.closedFor / 1_000);
    return new RateLimitedError(
      `Requests to the server are paused for another ${retryAfterSeconds} seconds.`,
      {
        requestId: call.requestId,
        outcome: "not_sent",
        retryAfterSeconds,
      },
    );
  }

  /** @throws the refusal, or what ends the call meanwhile */
  async wait(request: HttpRequest): Promise<void> {
    while (this.closedFor > 0) {
      const refusal = this.refusal(request);
      if (refusal) throw refusal;
      await pause(request, this.closedFor, this.#effects);
    }
  }
}

/** Whoever goes on when its time is up is stopped at the end of the chain. */
function takeInTime(limiter: Limiter, { signal, call }: HttpRequest, now: number): Promise<number> {
  return withDeadline({ signal, timeoutMs: call.deadline - now }, (bounded) => limiter.take(bounded));
}

/** Turns a call away before it queues for something that it cannot live to see. */
export function turnAwayAt(gate: Gate): FetchDecorator {
  return (inner) => (request) => {
    const refusal = gate.refusal(request);
    return refusal ? Promise.reject(refusal) : inner(request);
  };
}

/**
 * The last wait before a request goes out. The gate closes by what the server answers, and by the limiter when the
 * share of all processes is used up.
 */
export function passThrough(gate: Gate, limiter: Limiter | undefined, effects: Effects): FetchDecorator {
  const { unixTime, now } = effects;
  return (inner) => async (request) => {
    do {
      if (gate.closedFor > 0) await gate.wait(request);
      const ms = limiter ? await takeInTime(limiter, request, now()) : 0;
      if (ms > 0) gate.close(ms);
    } while (gate.closedFor > 0);
    const response = await inner(request);
    const asked = askedPause(response, unixTime);
    if (asked !== undefined && asked > 0) {
      gate.close(asked);
      limiter?.block(asked);
    }
    return response;
  };
}
