import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { DatabaseSync } from "@photostructure/sqlite";
import { buildSync } from "esbuild";
import { QueryRefused, type QueryResult, type QueryRunner } from "../../../src/sandbox/eros/query/index.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** A folder with a database of invented gardeners and cooks, and the program that runs queries. */
export interface Fixture {
  readonly folder: string;
  readonly file: string;
  /** The program as it is shipped: one file, which starts in a fifth of the time. */
  readonly program: string;
  remove(): void;
}

export function createFixture(): Fixture {
  const folder = mkdtempSync(path.join(tmpdir(), "queries-"));
  const file = path.join(folder, "eros.db");
  const program = path.join(folder, "eros-query.js");
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"));
  buildSync({
    entryPoints: [path.join(root, "src/sandbox/eros/query/child.ts")],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
  });
  const database = new DatabaseSync(file);
  database.exec(schema);
  database.exec(data);
  database.close();
  return { folder, file, program, remove: () => rmSync(folder, { recursive: true }) };
}

/** The tables that the documented example queries use, and a column of each kind of name that has caused trouble. */
const schema = `
  create table creators (
    creator_id text primary key, page_name text not null unique, current_total_earnings real not null,
    performance_tier integer, bio text, is_deleted integer not null default 0, credit_limit integer,
    created_at text not null default '2026-05-01', updated_at text not null default '2026-05-02');
  create table mass_messages (
    message_id integer primary key, creator_id text not null references creators(creator_id),
    message_type text not null, sending_time text not null, earnings real not null);
  create table caption_bank (
    caption_id integer primary key, creator_id text, caption_text text not null,
    performance_score real not null, last_used_date text);
  create view top_creators as select * from creators where performance_tier = 1;
  create trigger audit after update on creators begin delete from caption_bank; end;`;

/** 12,000 messages: more than a result may have. */
const data = `
  insert into creators (creator_id, page_name, current_total_earnings, performance_tier, bio, credit_limit) values
    ('garden_anna', 'anna-in-the-garden', 900.5, 1, 'Roses. Drop by!', 10),
    ('kitchen_ben', 'ben-cooks', 400, 2, 'Bread -- and /* soup */', 20),
    ('travel_cleo', 'cleo-on-tour', 700, 1, null, 30);
  with recursive number(n) as (select 1 union all select n + 1 from number where n < 12000)
    insert into mass_messages
    select n, 'garden_anna', 'ppv', datetime('now', '-' || (n % 9) || ' days'), n / 10.0 from number;
  insert into caption_bank values
    (1, 'garden_anna', 'Tulips are out', 80, '2020-01-01'),
    (2, 'garden_anna', 'Compost day', 30, '2020-01-01'),
    (3, 'garden_anna', 'New roses', 90, '2999-01-01');`;

/** What became of a query: its result, or the status and text of its refusal. */
export type Outcome =
  | { readonly result: QueryResult; readonly status: 200; readonly message: "" }
  | { readonly result?: never; readonly status: number; readonly message: string };

export async function outcomeOf(
  runner: QueryRunner,
  query: string,
  params: readonly unknown[] = [],
): Promise<Outcome> {
  try {
    return { result: await runner.run(query, params), status: 200, message: "" };
  } catch (error) {
    if (!(error instanceof QueryRefused)) throw error;
    return { status: error.status, message: error.message };
  }
}
