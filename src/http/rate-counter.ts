import { Redis } from "ioredis";
import { RateLimiterMemory, RateLimiterRedis } from "rate-limiter-flexible";
import type { OpenCounter, RateLimit } from "./limiter.ts";
import type { CallLogger } from "./log.ts";

/** Most time that a request waits for a Redis that does not answer; afterwards it is asked again when it is back. */
const PATIENCE_MS = 500;
const LONGEST_RECONNECT_MS = 5_000;

/**
 * Counts requests in windows of a second: in Redis where one is given, in this process alone where there is none or
 * it does not answer. It resolves as soon as Redis answers or is known not to.
 */
export async function openCounter(limit: RateLimit, logger?: CallLogger): Promise<OpenCounter> {
  const { perSecond, redisUrl } = limit;
  const share = new Share(limit);
  if (redisUrl === undefined) return closable(share, () => {});
  const redis = redisClient(redisUrl);
  tellOfOutages(redis, share, logger);
  await Promise.race([redis.connect().catch(() => {}), atMost(PATIENCE_MS)]);
  const together = new RateLimiterRedis({
    storeClient: redis,
    rejectIfRedisNotReady: true,
    points: perSecond,
    duration: 1,
    keyPrefix: "",
    insuranceLimiter: share,
  });
  return closable(together, () => redis.disconnect());
}

/** What one process may use by itself: its part of the limit, in longer windows where that is less than one. */
class Share extends RateLimiterMemory {
  onUse: () => void = () => {};

  constructor({ perSecond, replicas }: RateLimit) {
    const points = Math.max(1, Math.floor(perSecond / replicas));
    super({ points, duration: Math.max(1, Math.ceil(replicas / perSecond)), keyPrefix: "" });
  }

  override consume(...args: Parameters<RateLimiterMemory["consume"]>) {
    this.onUse();
    return super.consume(...args);
  }
}

function closable(counter: RateLimiterMemory | RateLimiterRedis, close: () => void): OpenCounter {
  return {
    consume: (key) => counter.consume(key),
    block: (key, seconds) => counter.block(key, seconds),
    close,
  };
}

/** Nothing is queued or sent twice: a count that comes late is worth nothing. */
function redisClient(url: string): Redis {
  return new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    socketTimeout: PATIENCE_MS,
    connectTimeout: LONGEST_RECONNECT_MS,
    retryStrategy: (times) => Math.min(LONGEST_RECONNECT_MS, 100 * 2 ** times),
  });
}

/** One line when requests have to do without Redis, and one when it is back. Never an address: it has a password. */
function tellOfOutages(redis: Redis, share: Share, logger: CallLogger | undefined): void {
  let reason: string | undefined;
  let told = false;
  redis.on("error", (error) => {
    reason = reasonOf(error);
  });
  redis.on("ready", () => {
    if (told) logger?.info({}, "shared rate limit is back");
    told = false;
  });
  share.onUse = () => {
    if (!told) logger?.warn({ reason }, "shared rate limit out of reach: keeping to this process's share");
    told = true;
  };
}

/** `ECONNREFUSED` from the system, or the word that Redis begins its errors with: `NOAUTH`. */
function reasonOf(error: Error): string {
  const { code } = error as { readonly code?: unknown };
  if (typeof code === "string") return code;
  if (/timeout/i.test(error.message)) return "ETIMEDOUT";
  return /\b[A-Z]{4,}\b/.exec(error.message)?.[0] ?? error.name;
}

function atMost(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
