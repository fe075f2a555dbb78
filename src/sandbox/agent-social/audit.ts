import type { Clock } from "../clock.ts";
import type { Database } from "../database.ts";

/** One request as it is remembered: who came, what for, and how it went. Neither the key nor any content is in it. */
interface AuditRow {
  /** Unix time in milliseconds. */
  readonly at: number;
  /** Null when no valid key came with it. */
  readonly key_id: number | null;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly status: number;
  readonly ms: number;
}

export interface Audit {
  record(row: Omit<AuditRow, "at">): void;
}

/** How many rows are kept; the oldest go first, some at a time. */
const MOST_ROWS = 100_000;
const AT_A_TIME = 1_000;
const LONGEST_PATH = 500;

export function createAudit(db: Database, clock: Clock): Audit {
  return {
    record: ({ path, ...row }) => {
      const id = db.insert("audit", { ...row, path: path.slice(0, LONGEST_PATH), at: clock.now() });
      if (id % AT_A_TIME === 0) db.run("delete from audit where id <= ?", id - MOST_ROWS);
    },
  };
}
