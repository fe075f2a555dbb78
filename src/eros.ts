import type { Client } from "../generated/eros/client.ts";
import { type ConnectOptions, connect } from "./apis/eros/connect.ts";
import { createInProcessEnd } from "./http/in-process.ts";

export type * from "../generated/eros/client.ts";
export type { components, paths } from "../generated/eros/types.ts";
export type { CallOptions } from "./core/transport.ts";

/** How to reach an EROS server. */
export interface ErosClientOptions extends Omit<ConnectOptions, "fetch"> {
  /** Answers in place of the network, for example the `fetch` of `createErosBackend`. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/** The typed client, and the way to let go of its connections. */
export interface ErosClient extends Client {
  close(): Promise<void>;
}

/**
 * A typed client of EROS: `client.creators.get({ creator_id })`, one method for each operation, arguments flat and checked
 * before anything is sent. Methods reject with an `ApiError`.
 */
export function createErosClient({ fetch, ...options }: ErosClientOptions): ErosClient {
  const { client, close } = connect({ ...options, ...(fetch && { fetch: createInProcessEnd(fetch) }) });
  return { ...client, close };
}
