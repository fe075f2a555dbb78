import { closeSync, openSync, unlinkSync } from "node:fs";
import { DatabaseSync } from "@photostructure/sqlite";
import { type Database, overSqlite } from "../database.ts";
import { plantDemo } from "./demo/index.ts";
import { erosSchema } from "./schema.ts";
import { plantReference } from "./seed/index.ts";

export interface CreateOptions {
  /** Creators, captions and results to try things out with; default: only send types, channels and targets. */
  readonly demo?: boolean | undefined;
  /** Unix time in milliseconds that the demo's results lead up to; default: now. */
  readonly now?: number | undefined;
}

/**
 * Makes a database file with all tables and the reference data.
 *
 * @throws {Error} when the file exists already or cannot be written; then nothing was changed
 */
export function createErosDatabase(
  file: string,
  { demo = false, now = Date.now() }: CreateOptions = {},
): void {
  claim(file);
  try {
    fill(file, (db) => {
      plantReference(db);
      if (demo) plantDemo(db, now);
    });
  } catch (error) {
    unlinkSync(file);
    throw error;
  }
}

/** An existing file is never written over. */
function claim(file: string): void {
  try {
    closeSync(openSync(file, "wx"));
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === "EEXIST";
    throw exists ? new Error(`${file} exists already. Choose another name, or delete it first.`) : error;
  }
}

function fill(file: string, plant: (db: Database) => void): void {
  const sqlite = new DatabaseSync(file);
  try {
    sqlite.exec("pragma foreign_keys = on; pragma journal_mode = wal");
    sqlite.exec(erosSchema);
    const db = overSqlite(sqlite);
    db.transaction(() => plant(db));
  } finally {
    sqlite.close();
  }
}
