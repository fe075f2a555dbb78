import { pathToFileURL } from "node:url";
import { DatabaseSync } from "@photostructure/sqlite";
import { type Database, overSqlite } from "../database.ts";

/** How long a statement waits for a lock of another process, in milliseconds. */
const BUSY_TIMEOUT_MS = 5000;

/** A connection for each role. Each is opened when it is first used, so that bad arguments are refused before. */
export interface Connections {
  /** Cannot write. */
  readonly reads: Database;
  /** For schedules alone. */
  readonly writes: Database;
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
    get writes() {
      return writes.get();
    },
    close: () => {
      reads.close();
      writes.close();
    },
  };
}

function openReader(file: string): Database {
  const sqlite = new DatabaseSync(file, { readOnly: true, timeout: BUSY_TIMEOUT_MS, defensive: true });
  sqlite.exec("pragma query_only = on; pragma trusted_schema = off");
  return overSqlite(sqlite);
}

function openWriter(file: string): Database {
  const url = pathToFileURL(file);
  url.searchParams.set("mode", "rw"); // without it SQLite would make a file where there is none
  const sqlite = new DatabaseSync(url, { timeout: BUSY_TIMEOUT_MS, defensive: true });
  sqlite.exec("pragma foreign_keys = on; pragma journal_mode = wal");
  return overSqlite(sqlite);
}

function once(open: () => Database): { get(): Database; close(): void } {
  let opened: Database | undefined;
  return {
    get: () => {
      opened ??= open();
      return opened;
    },
    close: () => {
      opened?.close();
      opened = undefined;
    },
  };
}
