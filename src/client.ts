import type { Client } from "../generated/mixpost/client.ts";
import { type ConnectOptions, connect } from "./apis/mixpost/connect.ts";
import { createInProcessEnd } from "./http/in-process.ts";

export type * from "../generated/mixpost/client.ts";
export type { components, paths } from "../generated/mixpost/types.ts";
export type { CallOptions } from "./core/transport.ts";

/** How to reach a Mixpost installation; only `corePath` has a default. */
export interface MixpostClientOptions extends Omit<ConnectOptions, "corePath" | "fetch"> {
  /** The server's own MIXPOST_CORE_PATH: `mixpost` when left out, empty when it is served from the domain root. */
  readonly corePath?: string | undefined;
  /** Answers in place of the network, for example the `fetch` of a sandbox. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/** The typed client, and the way to let go of its connections. */
export interface MixpostClient extends Client {
  close(): Promise<void>;
}

/**
 * A typed client of one Mixpost installation: `client.posts.create({...})`, one method for each operation, arguments
 * flat and checked before anything is sent.
 *
 * @throws {ConfigurationError} the base URL is not an absolute http(s) URL. Methods reject with an `ApiError`.
 * @see https://docs.mixpost.app/api/authentication
 */
export function createMixpostClient(options: MixpostClientOptions): MixpostClient {
  const { corePath = "mixpost", fetch, ...rest } = options;
  const { client, close } = connect({
    ...rest,
    corePath,
    ...(fetch && { fetch: createInProcessEnd(fetch) }),
  });
  return { ...client, close };
}
