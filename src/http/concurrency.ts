import { RateLimitedError } from "../core/errors.ts";
import type { FetchDecorator, HttpRequest } from "../core/http.ts";
import { watchEnd } from "./call-end.ts";
import { type Effects, realEffects } from "./effects.ts";

export interface WindowLimits {
  /** Requests under way at once, to begin with: 8. */
  readonly start?: number | undefined;
  /** Most that it may grow to: 64. */
  readonly max?: number | undefined;
  /** Calls that wait at most; one more is refused at once: 1000. */
  readonly queue?: number | undefined;
}

/**
 * How many requests may be under way. It grows by one whenever a full window has passed well, is halved when the
 * server has too much, and never closes. Calls wait in the order in which they came.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5681#section-3.1 for additive increase, multiplicative decrease
 */
export class ConcurrencyWindow {
  readonly #max: number;
  readonly #queue: number;
  readonly #waiting = new Set<() => void>();
  #size: number;
  #running = 0;
  #halvings = 0;

  constructor({ start = 8, max = 64, queue = 1_000 }: WindowLimits = {}) {
    this.#size = start;
    this.#max = max;
    this.#queue = queue;
  }

  get size(): number {
    return Math.floor(this.#size);
  }

  /** Tells requests that were under way at a halving from those that came after it. */
  get halvings(): number {
    return this.#halvings;
  }

  /** @returns false when there is no room; then `wait` */
  enter(): boolean {
    if (this.#running >= this.size) return false;
    this.#running += 1;
    return true;
  }

  /**
   * Resolves when the call has come in.
   *
   * @param now on the clock of `CallInfo.deadline`
   * @throws {RateLimitedError} when too many wait already
   * @throws {CancelledError} or {TimeoutError}, as soon as the call ends
   */
  wait(request: HttpRequest, now: number): Promise<void> {
    if (this.#waiting.size >= this.#queue) throw overfull(request);
    return new Promise((resolve, reject) => {
      const comeIn = () => {
        stopWatching();
        resolve();
      };
      this.#waiting.add(comeIn);
      const stopWatching = watchEnd(request, now, (ending) => {
        this.#waiting.delete(comeIn);
        reject(ending(request, false));
      });
    });
  }

  /** Lets the next ones in. */
  leave(): void {
    this.#running -= 1;
    for (const comeIn of this.#waiting) {
      if (this.#running >= this.size) return;
      this.#waiting.delete(comeIn);
      this.#running += 1;
      comeIn();
    }
  }

  /** Only a full window has shown that it bears more. */
  grow(): void {
    if (this.#running >= this.size) this.#size = Math.min(this.#max, this.#size + 1 / this.size);
  }

  /** Once for all requests that were under way together: they have met the same limit. */
  halve(halvingsBefore: number): void {
    if (halvingsBefore !== this.#halvings) return;
    this.#halvings += 1;
    this.#size = Math.max(1, this.#size / 2);
  }
}

/** Keeps the requests under way within the window. */
export function limitConcurrency(
  window: ConcurrencyWindow,
  now: Effects["now"] = realEffects.now,
): FetchDecorator {
  return (inner) => async (request) => {
    if (!window.enter()) await window.wait(request, now());
    const { halvings } = window;
    try {
      const response = await inner(request);
      if (response.status === 429) window.halve(halvings);
      else if (response.status < 500) window.grow();
      return response;
    } finally {
      window.leave();
    }
  };
}

function overfull({ call }: HttpRequest): RateLimitedError {
  return new RateLimitedError("Too many calls are waiting for the server already.", {
    requestId: call.requestId,
    outcome: "not_sent",
    hint: "Wait for the calls that are under way, then repeat this one.",
  });
}
