import { createHash } from "node:crypto";
import { type Counter, createLimiter, type Limiter, type OpenCounter, type RateLimit } from "./limiter.ts";
import type { CallLogger } from "./log.ts";

/** A limiter whose library and connection come with its first use. */
export interface SharedLimit {
  readonly limiter: Limiter;
  /** Loads and connects ahead of the first request. */
  preload(): Promise<void>;
  /** Lets go of the connection, without waiting for it. */
  close(): Promise<void>;
}

/** @param key names what is limited: the same for all processes that share the limit, see `limitKey` */
export function openSharedLimit(limit: RateLimit, key: string, logger?: CallLogger): SharedLimit {
  let loading: Promise<OpenCounter> | undefined;
  const load = () => {
    loading ??= import("./rate-counter.ts").then(({ openCounter }) => openCounter(limit, logger));
    return loading;
  };
  const counter: Counter = {
    consume: async (name) => (await load()).consume(name),
    block: async (name, seconds) => (await load()).block(name, seconds),
  };
  return {
    limiter: createLimiter(counter, key),
    preload: async () => void (await load()),
    close: async () => (await loading)?.close(),
  };
}

/**
 * Servers count by token; whoever can read the keys of the store must not learn it.
 *
 * @param url any address on the server: its origin counts
 */
export function limitKey(url: string, secret: string): string {
  const origin = URL.canParse(url) ? new URL(url).origin : url;
  return `rate:${createHash("sha256").update(`${origin}\n${secret}`).digest("hex")}`;
}
