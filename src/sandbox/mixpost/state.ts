import type { Clock } from "../clock.ts";
import type { Database } from "../database.ts";
import type { Ids } from "../ids.ts";
import type { MediaLimits } from "./media-limits.ts";
import type { Outcome } from "./post-state.ts";
import type { AccountRow } from "./rows.ts";

/** What every handler works on. */
export interface MixpostState {
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly limits: MediaLimits;
  /** Asks the account's network to publish a post. */
  readonly publish: (account: AccountRow, postId: number) => Outcome;
  /** Fetches a file for a remote upload; null when there is none or the address is out of bounds. */
  readonly download: (url: URL) => Promise<Downloaded | null>;
}

export interface Downloaded {
  readonly bytes: Uint8Array;
  /** As the sender declares it. */
  readonly mimeType: string;
}
