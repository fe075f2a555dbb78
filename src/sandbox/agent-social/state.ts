import type { Calls } from "../../../generated/agent-social/client.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../database.ts";
import type { Handlers } from "../router.ts";
import type { KeyRow } from "./keys.ts";

/** What every handler works on. */
export interface AgentSocialState {
  readonly db: Database;
  readonly clock: Clock;
  /** Id of a post that is made at a time (Unix, milliseconds). */
  readonly newId: (ms: number) => string;
}

/** One handler for each operation, on behalf of a key; a missing one is a compile error. */
export type AgentSocialHandlers = Handlers<Calls, { readonly [Id in keyof Calls]: KeyRow }>;
