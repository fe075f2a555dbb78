import { type Client, createClient } from "../../../generated/agent-social/client.ts";
import { errorFields } from "../../../generated/agent-social/operations.ts";
import {
  type Connection as BareConnection,
  openConnection,
  type ServerOptions,
} from "../../http/connection.ts";
import type { Effects } from "../../http/effects.ts";
import { sendJsonAlways } from "./json-headers.ts";
import { withRoutes } from "./routes.ts";

/** How to reach one server of the API. */
export interface ConnectOptions extends ServerOptions {
  /** Its address, with or without the `/v1` that every path begins with. */
  readonly baseUrl: string;
  /** Key of the team. */
  readonly apiKey: string;
  /** Stands in for `teamName` in calls that leave it out. */
  readonly teamName?: string | undefined;
}

export interface Connection extends BareConnection {
  readonly client: Client;
}

/**
 * Puts the generated client on the fetch stack.
 *
 * @param effects time, where it is not to be the real one
 */
export function connect(options: ConnectOptions, effects?: Partial<Effects>): Connection {
  const { baseUrl, apiKey, teamName, logger, timeoutMs, fetch } = options;
  const connection = openConnection({
    baseUrl: apiUrl(baseUrl),
    timeoutMs,
    fetch,
    logger: logger && withRoutes(logger),
    around: sendJsonAlways,
    credentials: { apiKey: { type: "header", name: "x-api-key", value: apiKey } },
    secrets: [apiKey],
    defaults: { team: teamName },
    errorFields,
    requests: async () => (await import("../../../generated/agent-social/schemas.ts")).requests,
    effects,
  });
  return { ...connection, client: createClient(connection.transport) };
}

/** The document's base URL ends before `/v1`; some write it down with it. */
function apiUrl(baseUrl: string): string {
  const trimmed = baseUrl.replace(/\/+$/, "");
  return trimmed.endsWith("/v1") ? trimmed : `${trimmed}/v1`;
}
