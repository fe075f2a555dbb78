import { type Client, createClient } from "../../../generated/mixpost/client.ts";
import {
  type Connection as BareConnection,
  openConnection,
  type ServerOptions,
} from "../../http/connection.ts";
import type { Effects } from "../../http/effects.ts";
import type { RateLimit } from "../../http/limiter.ts";
import { readClock, ServerClock } from "../../http/server-clock.ts";
import { limitKey, openSharedLimit } from "../../http/shared-limit.ts";

/** How to reach one Mixpost installation. */
export interface ConnectOptions extends ServerOptions {
  /** Origin (and folder) of the installation, without core path and `/api`: `https://social.example.com`. */
  readonly baseUrl: string;
  /** The server's own MIXPOST_CORE_PATH; empty when Mixpost is served from the domain root. */
  readonly corePath: string;
  readonly apiKey: string;
  /** Stands in for `workspaceUuid` in calls that leave it out. */
  readonly workspaceUuid?: string | undefined;
  /** A rate to keep together with other processes that use the token; default: none but what the server asks for. */
  readonly rateLimit?: RateLimit | undefined;
}

export interface Connection extends BareConnection {
  readonly client: Client;
  readonly clock: ServerClock;
}

/**
 * Puts the generated client on the fetch stack.
 *
 * @param effects time, where it is not to be the real one
 */
export function connect(options: ConnectOptions, effects?: Partial<Effects>): Connection {
  const { baseUrl, apiKey, workspaceUuid, rateLimit, timeoutMs, fetch, logger } = options;
  const clock = new ServerClock();
  const connection = openConnection({
    baseUrl: apiUrl(options),
    timeoutMs,
    fetch,
    logger,
    around: readClock(clock),
    credentials: { bearerAuth: { type: "bearer", token: apiKey } },
    secrets: [apiKey],
    defaults: { workspace: workspaceUuid },
    requests: async () => (await import("../../../generated/mixpost/schemas.ts")).requests,
    limit: rateLimit && openSharedLimit(rateLimit, limitKey(baseUrl, apiKey), logger),
    effects,
  });
  return { ...connection, client: createClient(connection.transport), clock };
}

/** An empty core path leaves no double slash. */
function apiUrl({ baseUrl, corePath }: ConnectOptions): string {
  return [baseUrl.replace(/\/+$/, ""), ...corePath.split("/").filter((part) => part !== ""), "api"].join("/");
}
