import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after } from "node:test";
import { DatabaseSync } from "@photostructure/sqlite";
import { createErosDatabase } from "../../src/sandbox/eros/index.ts";
import { connect, type Session } from "../e2e/session.ts";

type Value = string | number | null;

/** Fills a database in, past everything that the project has for it. */
export interface Planter {
  /** @returns id of the row */
  insert(table: string, row: Readonly<Record<string, Value>>): number;
  run(sql: string): void;
}

export const folder = mkdtempSync(path.join(tmpdir(), "eros-"));
after(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;

/** A new database with the reference data and what is planted; gone when the tests end. */
export function makeDatabase(plant: (planter: Planter) => void = () => {}): string {
  const file = path.join(folder, `${++files}.db`);
  createErosDatabase(file);
  change(file, plant);
  return file;
}

/** Changes a database while nobody or somebody else has it open. */
export function change(file: string, plant: (planter: Planter) => void): void {
  const sqlite = new DatabaseSync(file);
  sqlite.exec("begin");
  plant({
    insert: (table, row) => {
      const marks = Object.keys(row).map(() => "?");
      const sql = `insert into ${table} (${Object.keys(row)}) values (${marks})`;
      return Number(sqlite.prepare(sql).run(...Object.values(row)).lastInsertRowid);
    },
    run: (sql) => sqlite.exec(sql),
  });
  sqlite.exec("commit");
  sqlite.close();
}

/** The built server on a database, and a client of the official SDK, which checks every answer by its outputSchema. */
export async function serve(file: string, env: Readonly<Record<string, string>> = {}): Promise<Session> {
  const session = await connect({ EROS_DB_PATH: file, ...env }, "--api", "eros");
  after(() => session.close());
  return session;
}

/** Asserts that a call is refused with exactly these words. */
export async function refuses(session: Session, tool: string, args: object, words: string): Promise<void> {
  const { error } = await session.refused(tool, args);
  assert.equal(error, words, JSON.stringify(args));
}

const start = Date.now();

/** A day, UTC; today's is the one on which the tests began. */
export function daysAgo(count: number): string {
  return new Date(start - count * 86_400_000).toISOString().slice(0, 10);
}

export const today = daysAgo(0);

/** A creator who needs no more than an id. */
export function creator(creator_id: string, rest: Readonly<Record<string, Value>> = {}) {
  return {
    creator_id,
    page_name: `${creator_id}_page`,
    display_name: creator_id,
    page_type: "paid",
    ...rest,
  };
}

/** A paid message. Weekdays count from Sunday. */
export function message(creator_id: string, day: string, rest: Readonly<Record<string, Value>> = {}) {
  return {
    creator_id,
    message_type: "ppv",
    sending_time: `${day} 12:00:00`,
    sending_hour: 12,
    sending_day_of_week: new Date(day).getUTCDay(),
    earnings: 10,
    sent_count: 100,
    viewed_count: 50,
    purchased_count: 4,
    ...rest,
  };
}

export function pick(rows: readonly Record<string, unknown>[], field: string): unknown[] {
  return rows.map((row) => row[field]);
}

/** What a tool advertises about one of its arguments. */
export function argumentOf(
  { tools }: Session,
  tool: string,
  name: string,
): Readonly<Record<string, unknown>> {
  const { inputSchema } = tools.find((candidate) => candidate.name === tool) ?? {};
  return (inputSchema?.properties?.[name] ?? {}) as Readonly<Record<string, unknown>>;
}
