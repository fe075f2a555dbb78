import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { createErosDatabase } from "../../src/sandbox/eros/index.ts";

export const MESSAGES = 100_000;

/** A demo database in which one creator has 100,000 messages of the last 120 days and 1,000 captions. */
export function makeDatabase(): { file: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), "eros-bench-"));
  const file = path.join(folder, "bench.db");
  createErosDatabase(file, { demo: true });
  const sqlite = new DatabaseSync(file);
  sqlite.exec(`begin;
    with recursive n(i) as (select 1 union all select i + 1 from n where i < ${MESSAGES})
    insert into mass_messages (creator_id, message_type, sending_time, sending_hour, sending_day_of_week, earnings,
      sent_count, viewed_count, purchased_count)
    select 'mina', 'ppv', datetime('now', '-' || (i % 172800) || ' minutes'), i % 24, i % 7, i % 90, 400, 240, 16 from n;
    with recursive n(i) as (select 1 union all select i + 1 from n where i < 1000)
    insert into caption_bank (caption_text, caption_type, performance_score)
    select 'caption ' || i, 'ppv_video_promo', i % 100 from n;
    commit`);
  sqlite.close();
  return { file, remove: () => rmSync(folder, { recursive: true }) };
}
