import type { BackendFlags, Config, Selection } from "../config.ts";
import type { Redact } from "../core/redact.ts";
import type { Log } from "../log/log.ts";
import type { ApiModule } from "../mcp/api.ts";

/** One API as the command knows it. Naming it costs nothing: whatever takes time to load waits behind the functions. */
export interface Api {
  /** Its tools, connected as the configuration says, or to its own backend in this process (`--sandbox`). */
  module(config: Config, log: Log): ApiModule;
  /**
   * Opens its own backend.
   *
   * @throws {Error} when a file cannot be read or is not what it should be; the message names it
   */
  backend(flags: BackendFlags): Promise<Backend>;
}

/** A working server of an API, before it is given a port. */
export interface Backend {
  fetch(request: Request): Promise<Response>;
  /** What a client needs beside the address, by the names that the announcement shows. */
  readonly access: Readonly<Record<string, string>>;
  close(): void;
}

/** What a server is started with. */
export interface Served {
  readonly modules: readonly ApiModule[];
  readonly selection: Selection;
  /** What is wrong with the configuration, for people; empty when nothing is. */
  readonly report: string;
  readonly log: Log;
  readonly redact: Redact;
}
