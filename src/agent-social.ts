import type { Client } from "../generated/agent-social/client.ts";
import { type ConnectOptions, connect } from "./apis/agent-social/connect.ts";
import { createInProcessEnd } from "./http/in-process.ts";

export type * from "../generated/agent-social/client.ts";
export type { components, paths } from "../generated/agent-social/types.ts";
export { firestoreFromIso, isoFromFirestore } from "./core/firestore-timestamp.ts";
export type { CallOptions } from "./core/transport.ts";

/** How to reach a server of the API. */
export interface AgentSocialClientOptions extends Omit<ConnectOptions, "fetch"> {
  /** Answers in place of the network, for example the `fetch` of `createAgentSocialBackend`. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/** The typed client, and the way to let go of its connections. */
export interface AgentSocialClient extends Client {
  close(): Promise<void>;
}

/**
 * A typed client of Agent Social: `client.posts.create({ author, content })`, one method for each operation, arguments flat
 * and checked before anything is sent. Answers are those of the wire; `isoFromFirestore` reads their times.
 *
 * @throws {ConfigurationError} the base URL is not an absolute http(s) URL. Methods reject with an `ApiError`, whose
 *   `declared` holds `error` and `code` of the server's answer.
 */
export function createAgentSocialClient({ fetch, ...options }: AgentSocialClientOptions): AgentSocialClient {
  const { client, close } = connect({ ...options, ...(fetch && { fetch: createInProcessEnd(fetch) }) });
  return { ...client, close };
}
