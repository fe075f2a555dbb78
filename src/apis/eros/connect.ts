import { type Client, createClient } from "../../../generated/eros/client.ts";
import { errorFields } from "../../../generated/eros/operations.ts";
import {
  type Connection as BareConnection,
  openConnection,
  type ServerOptions,
} from "../../http/connection.ts";

/** How to reach one EROS server. */
export interface ConnectOptions extends ServerOptions {
  /** Origin (and folder) before `/v1`: `http://127.0.0.1:4020`. */
  readonly baseUrl: string;
  readonly apiKey: string;
}

export interface Connection extends BareConnection {
  readonly client: Client;
}

/** Puts the generated client on the fetch stack. */
export function connect({ baseUrl, apiKey, ...options }: ConnectOptions): Connection {
  const connection = openConnection({
    ...options,
    baseUrl,
    credentials: { bearerAuth: { type: "bearer", token: apiKey } },
    secrets: [apiKey],
    errorFields,
    requests: async () => (await import("../../../generated/eros/schemas.ts")).requests,
  });
  return { ...connection, client: createClient(connection.transport) };
}
