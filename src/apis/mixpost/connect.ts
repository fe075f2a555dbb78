import { type Client, createClient } from "../../../generated/mixpost/client.ts";
import { createTransport } from "../../core/client-transport.ts";
import type { Fetch } from "../../core/http.ts";
import { validateWith } from "../../core/issues.ts";
import { redactSecrets } from "../../core/redact.ts";
import type { Transport } from "../../core/transport.ts";
import type { Effects } from "../../http/effects.ts";
import type { CallLogger } from "../../http/log.ts";
import { readClock, ServerClock } from "../../http/server-clock.ts";
import { limitKey, openSharedLimit, type RateLimit } from "../../http/shared-limit.ts";
import { createFetchStack } from "../../http/stack.ts";
import { createUndiciEnd } from "../../http/undici.ts";

/** How to reach one Mixpost installation. */
export interface ConnectOptions {
  /** Origin (and folder) of the installation, without core path and `/api`: `https://social.example.com`. */
  readonly baseUrl: string;
  /** The server's own MIXPOST_CORE_PATH; empty when Mixpost is served from the domain root. */
  readonly corePath: string;
  readonly apiKey: string;
  /** Stands in for `workspaceUuid` in calls that leave it out. */
  readonly workspaceUuid?: string | undefined;
  /** Deadline of a call in milliseconds. */
  readonly timeoutMs?: number | undefined;
  /** A rate to keep together with other processes that use the token; default: none but what the server asks for. */
  readonly rateLimit?: RateLimit | undefined;
  /** Where requests really go; default: the network. */
  readonly fetch?: Fetch | undefined;
  readonly logger?: CallLogger | undefined;
}

export interface Connection {
  readonly client: Client;
  readonly transport: Transport;
  readonly clock: ServerClock;
  /** Loads what the first request needs, so that it does not wait for it. */
  preload(): Promise<void>;
  /** Ends idle connections; calls in flight finish. */
  close(): Promise<void>;
}

/**
 * Puts the generated client on the fetch stack; schemas are loaded with the first call.
 *
 * @param effects time, where it is not to be the real one
 */
export function connect(options: ConnectOptions, effects?: Partial<Effects>): Connection {
  const network = createUndiciEnd();
  const limit = sharedLimit(options);
  const clock = new ServerClock();
  const transport = createTransport({
    baseUrl: apiUrl(options),
    fetch: createFetchStack({
      end: readClock(clock)(options.fetch ?? network.fetch),
      credentials: { bearerAuth: { type: "bearer", token: options.apiKey } },
      logger: options.logger,
      resilience: options.fetch
        ? undefined
        : { attemptMs: attemptMs(options), limiter: limit?.limiter, effects },
    }),
    defaults: { workspace: options.workspaceUuid },
    timeoutMs: options.timeoutMs,
    validate: validateWith(async () => (await import("../../../generated/mixpost/schemas.ts")).requests),
    redact: redactSecrets([options.apiKey]),
  });
  return {
    client: createClient(transport),
    transport,
    clock,
    preload: async () => {
      if (!options.fetch) await Promise.all([network.preload(), limit?.preload()]);
    },
    close: async () => void (await Promise.all([network.close(), limit?.close()])),
  };
}

function sharedLimit({ rateLimit, baseUrl, apiKey, logger }: ConnectOptions) {
  return rateLimit && openSharedLimit(rateLimit, limitKey(baseUrl, apiKey), logger);
}

/** A third of a long deadline, so that a slow server gets the time it was given and a lost answer is tried again. */
function attemptMs({ timeoutMs = 0 }: ConnectOptions): number {
  return Math.max(10_000, timeoutMs / 3);
}

/** An empty core path leaves no double slash. */
function apiUrl({ baseUrl, corePath }: ConnectOptions): string {
  return [baseUrl.replace(/\/+$/, ""), ...corePath.split("/").filter((part) => part !== ""), "api"].join("/");
}
