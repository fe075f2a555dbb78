import type { Upstream } from "../../tests/faults/upstream.ts";
import type { Server } from "./server.ts";
import type { Action, Subject } from "./subject.ts";

/** Where a scenario plays: a fresh server, a fresh upstream behind it, and an origin at which nothing may arrive. */
export interface Stage {
  readonly subject: Subject;
  readonly server: Server;
  readonly upstream: Upstream;
  readonly elsewhere: Upstream;
  /** More servers on the same upstream. */
  another(): Promise<Server>;
}

/** What came out of it for the one who asked. */
export interface Played {
  readonly told: string;
  readonly ms: number;
  /** Requests on the route that the fault lies on. */
  readonly requests: number;
}

export interface Want {
  /** What ours must say. */
  readonly told: string;
  readonly requests: readonly [least: number, most: number];
  readonly posts?: number;
  readonly published?: number;
  readonly mostMs?: number;
  /** The next call is turned away, as the server asked for. */
  readonly lasts?: true;
  /** It is right that the process ends. */
  readonly ends?: true;
}

export interface Scenario {
  readonly what: string;
  readonly action: Action;
  readonly want: Want;
  play(stage: Stage): Promise<Played>;
}
