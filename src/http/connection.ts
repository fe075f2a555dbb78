import { createTransport, type TransportOptions } from "../core/client-transport.ts";
import type { Fetch, FetchDecorator } from "../core/http.ts";
import { type ArgumentSchema, validateWith } from "../core/issues.ts";
import { redactSecrets } from "../core/redact.ts";
import type { Transport } from "../core/transport.ts";
import { DEFAULT_ATTEMPT_MS } from "./attempt-limit.ts";
import type { Credentials } from "./auth.ts";
import { signalInTime } from "./call-end.ts";
import type { Effects } from "./effects.ts";
import type { CallLogger } from "./log.ts";
import type { SharedLimit } from "./shared-limit.ts";
import { createFetchStack } from "./stack.ts";
import { createUndiciEnd } from "./undici.ts";

/** What whoever connects may decide, whatever the API. */
export interface ServerOptions {
  /** Deadline of a call in milliseconds. */
  readonly timeoutMs?: number | undefined;
  /** Where requests really go; default: the network. */
  readonly fetch?: Fetch | undefined;
  readonly logger?: CallLogger | undefined;
}

/** What an API adds to it. */
export interface ConnectionParts
  extends ServerOptions,
    Pick<TransportOptions, "baseUrl" | "defaults" | "errorFields"> {
  readonly credentials: Credentials;
  /** Values that no text may show. */
  readonly secrets: readonly string[];
  /** Schemas of the arguments by operationId; loaded with the first call. */
  readonly requests: () => Promise<Readonly<Record<string, ArgumentSchema>>>;
  /** Stands right before the network. */
  readonly around?: FetchDecorator | undefined;
  /** A rate to keep together with other processes. */
  readonly limit?: SharedLimit | undefined;
  /** Time, where it is not to be the real one. */
  readonly effects?: Partial<Effects> | undefined;
}

export interface Connection {
  readonly transport: Transport;
  /** Loads what the first request needs, so that it does not wait for it. */
  preload(): Promise<void>;
  /** Ends idle connections; calls in flight finish. */
  close(): Promise<void>;
}

/** Puts a transport on the fetch stack. What replaces the network is trusted to answer: it gets each request once. */
export function openConnection(parts: ConnectionParts): Connection {
  const { timeoutMs, logger, limit, effects, credentials, around = (inner) => inner } = parts;
  const network = createUndiciEnd();
  const resilience = { attemptMs: attemptMs(timeoutMs), limiter: limit?.limiter, effects };
  const stack = createFetchStack({
    end: around(parts.fetch ? signalInTime()(parts.fetch) : network.fetch),
    credentials,
    logger,
    resilience: parts.fetch ? undefined : resilience,
  });
  const { baseUrl, defaults, errorFields, requests, secrets } = parts;
  const validate = validateWith(requests);
  const redact = redactSecrets(secrets);
  return {
    transport: createTransport({
      baseUrl,
      fetch: stack,
      defaults,
      timeoutMs,
      validate,
      redact,
      errorFields,
    }),
    preload: async () => {
      if (!parts.fetch) await Promise.all([network.preload(), limit?.preload()]);
    },
    close: async () => void (await Promise.all([network.close(), limit?.close()])),
  };
}

/** A third of a long deadline, so that a slow server gets the time it was given and a lost answer is tried again. */
function attemptMs(timeoutMs = 0): number {
  return Math.max(DEFAULT_ATTEMPT_MS, timeoutMs / 3);
}
