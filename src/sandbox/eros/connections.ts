import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { DatabaseSync } from "@photostructure/sqlite";
import { type Database, overSqlite } from "../database.ts";
import { Refused } from "../refused.ts";
import { isSqliteError } from "./refusals.ts";

/** How long a statement waits for a lock of another process, in milliseconds. */
const BUSY_TIMEOUT_MS = 5000;

/** How often a writer asks again whether the other process has finished, in milliseconds. */
const TURN_MS = 25;

/** A connection for each role. Each is opened when it is first used, so that bad arguments are refused before. */
export interface Connections {
  /** Cannot write. */
  readonly reads: Database;
  /**
   * Carries schedules out, all or nothing. While another process writes, it waits for its turn and holds nobody else up.
   *
   * @param signal ends the waiting; what has begun is carried out
   */
  write<Result>(work: (db: Database) => Result, signal: AbortSignal): Promise<Result>;
  close(): void;
}

/** @param file an existing database; a missing one is an SQLite error, never a new file */
export function connectTo(file: string): Connections {
  const reads = once(() => openReader(file));
  const writes = once(() => openWriter(file));
  return {
    get reads() {
      return reads.get();
    },
    write: (work, signal) =>
      whenFree(() => {
        const db = writes.get();
        return db.transaction(() => work(db));
      }, signal),
    close: () => {
      reads.close();
      writes.close();
    },
  };
}

/** SQLite itself would wait in this process's only thread. */
async function whenFree<Result>(work: () => Result, signal: AbortSignal): Promise<Result> {
  const end = performance.now() + BUSY_TIMEOUT_MS;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= end) throw error;
    }
    await sleep(TURN_MS);
    if (signal.aborted) throw new Refused(503, { error: "Database error: cancelled, nothing was written" });
  }
}

function isBusy(error: unknown): boolean {
  return isSqliteError(error) && "sqliteCodeName" in error && error.sqliteCodeName === "SQLITE_BUSY";
}

function openReader(file: string): Database {
  const sqlite = new DatabaseSync(file, { readOnly: true, timeout: BUSY_TIMEOUT_MS, defensive: true });
  sqlite.exec("pragma query_only = on; pragma trusted_schema = off");
  return overSqlite(sqlite);
}

function openWriter(file: string): Database {
  const url = pathToFileURL(file);
  url.searchParams.set("mode", "rw"); // without it SQLite would make a file where there is none
  const sqlite = new DatabaseSync(url, { timeout: 0, defensive: true });
  try {
    sqlite.exec("pragma foreign_keys = on; pragma journal_mode = wal");
  } catch (error) {
    sqlite.close();
    throw error;
  }
  return overSqlite(sqlite);
}

function once(open: () => Database): { get(): Database; close(): void } {
  let opened: Database | undefined;
  let isClosed = false;
  return {
    get: () => {
      if (isClosed) throw new Refused(503, { error: "Database error: closed" });
      opened ??= open();
      return opened;
    },
    close: () => {
      isClosed = true;
      opened?.close();
      opened = undefined;
    },
  };
}
