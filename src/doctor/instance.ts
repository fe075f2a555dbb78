import type { MixpostConfig, Selection } from "../config.ts";
import type { Get } from "./probe.ts";

/** All addresses of a host name. */
export type Lookup = (host: string) => Promise<readonly string[]>;

/** The Mixpost that is configured, as the checks see it. */
export interface Instance
  extends Pick<MixpostConfig, "baseUrl" | "corePath" | "workspaceUuid" | "workspaces"> {
  readonly selection: Selection;
  readonly get: Get;
  readonly lookup: Lookup;
  /** Ends everything. */
  readonly signal: AbortSignal;
}
