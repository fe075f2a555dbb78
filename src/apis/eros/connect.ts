import { type Client, createClient } from "../../../generated/eros/client.ts";
import { errorFields } from "../../../generated/eros/operations.ts";
import { createTransport } from "../../core/client-transport.ts";
import type { Fetch } from "../../core/http.ts";
import { validateWith } from "../../core/issues.ts";
import { redactSecrets } from "../../core/redact.ts";
import type { Transport } from "../../core/transport.ts";
import type { CallLogger } from "../../http/log.ts";
import { createFetchStack } from "../../http/stack.ts";
import { createUndiciEnd } from "../../http/undici.ts";

/** How to reach one EROS server. */
export interface ConnectOptions {
  /** Origin (and folder) before `/v1`: `http://127.0.0.1:4020`. */
  readonly baseUrl: string;
  readonly apiKey: string;
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

/** Puts the generated client on the fetch stack; schemas are loaded with the first call. */
export function connect(options: ConnectOptions): Connection {
  const network = createUndiciEnd();
  const transport = createTransport({
    baseUrl: options.baseUrl.replace(/\/+$/, ""),
    fetch: createFetchStack({
      end: options.fetch ?? network.fetch,
      credentials: { bearerAuth: { type: "bearer", token: options.apiKey } },
      logger: options.logger,
      resilience: options.fetch ? undefined : {},
    }),
    timeoutMs: options.timeoutMs,
    errorFields,
    validate: validateWith(async () => (await import("../../../generated/eros/schemas.ts")).requests),
    redact: redactSecrets([options.apiKey]),
  });
  return {
    client: createClient(transport),
    transport,
    preload: async () => (options.fetch ? undefined : network.preload()),
    close: () => network.close(),
  };
}
