/** How much several processes may send together. */
export interface RateLimit {
  /** Requests that all processes together may send in a second; a whole number from 1. */
  readonly perSecond: number;
  /** How many processes there are; each keeps to its share while they cannot meet. */
  readonly replicas: number;
  /** The Redis in which they meet (`redis://` or `rediss://`); without it each keeps to its share all the time. */
  readonly redisUrl?: string | undefined;
}

/** A rate that several processes keep to together. */
export interface Limiter {
  /**
   * Takes a share for one request.
   *
   * @returns milliseconds until there is one, or 0 when it was taken; ends with the signal and never rejects
   */
  take(signal: AbortSignal): Promise<number>;
  /** Tells the other processes that the server wants no requests for so many milliseconds. */
  block(ms: number): void;
}

/** Counts requests by key in windows of time: a limiter of rate-limiter-flexible is one. */
export interface Counter {
  /** Rejects with `msBeforeNext` when the window is full, with an error when the store does not answer. */
  consume(key: string): Promise<unknown>;
  block(key: string, seconds: number): Promise<unknown>;
}

/** A counter with a connection to let go of. */
export interface OpenCounter extends Counter {
  close(): void;
}

/**
 * A limiter over a counter. When the store is down and the counter has no substitute, requests go: the server's own
 * limit still holds.
 *
 * @param key the same for all processes that share the limit, such as a hash of origin and token
 * @see https://github.com/animir/node-rate-limiter-flexible/wiki
 */
export function createLimiter(counter: Counter, key: string): Limiter {
  return {
    take: (signal) =>
      endingWith(
        signal,
        counter.consume(key).then(() => 0, msBeforeNext),
      ),
    block: (ms) => void counter.block(key, Math.ceil(ms / 1_000)).catch(() => {}),
  };
}

function msBeforeNext(reason: unknown): number {
  const { msBeforeNext: ms } = (reason ?? {}) as { readonly msBeforeNext?: unknown };
  return typeof ms === "number" && ms > 0 ? ms : 0;
}

/** Whoever goes on with an aborted signal is stopped at the end of the chain. */
function endingWith(signal: AbortSignal, work: Promise<number>): Promise<number> {
  return new Promise((resolve) => {
    const stop = () => resolve(0);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve).finally(() => signal.removeEventListener("abort", stop));
  });
}
