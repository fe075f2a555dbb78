import { DatabaseSync, type StatementSyncInstance } from "@photostructure/sqlite";

export type SqlValue = null | number | string | Uint8Array;

/** A small face on SQLite: prepared once, typed by the caller, synchronous. */
export interface Database {
  all<Row>(sql: string, ...values: SqlValue[]): Row[];
  one<Row>(sql: string, ...values: SqlValue[]): Row | undefined;
  /** @returns id of the inserted row (of the last one when there are several) */
  run(sql: string, ...values: SqlValue[]): number;
  /** Inserts one row; undefined values are left to the column's default. */
  insert(table: string, row: Readonly<Record<string, SqlValue | undefined>>): number;
  /** Changes the row with this `id`; undefined values are left as they are. */
  update(table: string, id: number, row: Readonly<Record<string, SqlValue | undefined>>): void;
  /** All or nothing. Not to be nested. */
  transaction<Result>(work: () => Result): Result;
  close(): void;
}

/**
 * Opens a database and creates its tables where they are missing.
 *
 * @param file path, or `:memory:`
 * @param schema statements that may be repeated (`create table if not exists ...`)
 * @throws {Error} it cannot be opened, or is no database; the message names the file, as SQLite's own does not
 */
export function openDatabase(file: string, schema: string): Database {
  try {
    const sqlite = new DatabaseSync(file);
    sqlite.exec("pragma foreign_keys = on");
    sqlite.exec(schema);
    return overSqlite(sqlite);
  } catch (error) {
    throw new Error(`${file} cannot be used: ${error instanceof Error ? error.message : error}`);
  }
}

/** The same face on a connection that was opened in another way. */
export function overSqlite(sqlite: Sqlite): Database {
  const prepare = statementCache(sqlite);
  const run = (sql: string, ...values: SqlValue[]) => Number(prepare(sql).run(...values).lastInsertRowid);
  return {
    all: <Row>(sql: string, ...values: SqlValue[]) => prepare(sql).all(...values) as Row[],
    one: <Row>(sql: string, ...values: SqlValue[]) => prepare(sql).get(...values) as Row | undefined,
    run,
    insert: (table, row) => {
      const { columns, values } = given(row);
      const marks = columns.map(() => "?").join(", ");
      return run(`insert into ${table} (${columns.join(", ")}) values (${marks})`, ...values);
    },
    update: (table, id, row) => {
      const { columns, values } = given(row);
      if (columns.length === 0) return;
      run(
        `update ${table} set ${columns.map((column) => `${column} = ?`).join(", ")} where id = ?`,
        ...values,
        id,
      );
    },
    transaction: (work) => transaction(sqlite, work),
    close: () => sqlite.close(),
  };
}

function given(row: Readonly<Record<string, SqlValue | undefined>>): {
  columns: string[];
  values: SqlValue[];
} {
  const columns = Object.keys(row).filter((column) => row[column] !== undefined);
  return { columns, values: columns.map((column) => row[column] ?? null) };
}

type Sqlite = InstanceType<typeof DatabaseSync>;

function statementCache(sqlite: Sqlite): (sql: string) => StatementSyncInstance {
  const prepared = new Map<string, StatementSyncInstance>();
  return (sql) => {
    const statement = prepared.get(sql) ?? sqlite.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
}

function transaction<Result>(sqlite: Sqlite, work: () => Result): Result {
  sqlite.exec("begin immediate");
  try {
    const result = work();
    sqlite.exec("commit");
    return result;
  } catch (error) {
    sqlite.exec("rollback");
    throw error;
  }
}
