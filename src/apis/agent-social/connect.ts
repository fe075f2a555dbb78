import { type Client, createClient } from "../../../generated/agent-social/client.ts";
import { errorFields } from "../../../generated/agent-social/operations.ts";
import { createTransport } from "../../core/client-transport.ts";
import type { Fetch } from "../../core/http.ts";
import { validateWith } from "../../core/issues.ts";
import { redactSecrets } from "../../core/redact.ts";
import type { Transport } from "../../core/transport.ts";
import type { Effects } from "../../http/effects.ts";
import type { CallLogger } from "../../http/log.ts";
import { createFetchStack } from "../../http/stack.ts";
import { createUndiciEnd } from "../../http/undici.ts";
import { sendJsonAlways } from "./json-headers.ts";
import { withRoutes } from "./routes.ts";

/** How to reach one server of the API. */
export interface ConnectOptions {
  /** Its address, with or without the `/v1` that every path begins with. */
  readonly baseUrl: string;
  /** Key of the team. */
  readonly apiKey: string;
  /** Stands in for `teamName` in calls that leave it out. */
  readonly teamName?: string | undefined;
  /** Deadline of a call in milliseconds. */
  readonly timeoutMs?: number | undefined;
  /** Where requests really go; default: the network. */
  readonly fetch?: Fetch | undefined;
  readonly logger?: CallLogger | undefined;
}

export interface Connection {
  readonly client: Client;
  readonly transport: Transport;
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
  const transport = createTransport({
    baseUrl: apiUrl(options.baseUrl),
    fetch: createFetchStack({
      end: sendJsonAlways(options.fetch ?? network.fetch),
      credentials: { apiKey: { type: "header", name: "x-api-key", value: options.apiKey } },
      logger: options.logger && withRoutes(options.logger),
      resilience: options.fetch ? undefined : { effects },
    }),
    defaults: { team: options.teamName },
    timeoutMs: options.timeoutMs,
    validate: validateWith(async () => (await import("../../../generated/agent-social/schemas.ts")).requests),
    redact: redactSecrets([options.apiKey]),
    errorFields,
  });
  return {
    client: createClient(transport),
    transport,
    preload: async () => (options.fetch ? undefined : network.preload()),
    close: () => network.close(),
  };
}

/** The document's base URL ends before `/v1`; some write it down with it. */
function apiUrl(baseUrl: string): string {
  const trimmed = baseUrl.replace(/\/+$/, "");
  return trimmed.endsWith("/v1") ? trimmed : `${trimmed}/v1`;
}
