import type { Clock } from "../clock.ts";
import type { Connections } from "./connections.ts";
import type { QueryRunner } from "./query/index.ts";

/** What every handler works on. */
export interface ErosState {
  readonly connections: Connections;
  readonly clock: Clock;
  /** Made when it is first needed: it has a process of its own. */
  readonly queries: () => QueryRunner;
}
