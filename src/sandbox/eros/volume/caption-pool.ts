import type { Database } from "../../database.ts";
import { freshness } from "../freshness.ts";
import type { PageType } from "./levels.ts";

/** Below this a send type runs out of captions. */
const ENOUGH = 3;

/** One warning for each selling send type of the page whose captions run out; send types that want none are not meant. */
export function captionWarnings(
  db: Database,
  creatorId: string,
  pageType: PageType,
  today: string,
): string[] {
  const rows = db.all<{ send_type_key: string; usable: number }>(sql, today, creatorId, pageType);
  return rows
    .filter(({ usable }) => usable < ENOUGH)
    .map(({ send_type_key }) => `Low captions for ${send_type_key}: <${ENOUGH} usable captions available`);
}

/** 1 today, 2 creator, 3 page type */
const sql = `
  with usable as (
    select b.caption_type, count(*) as captions
    from caption_bank b
    left join caption_creator_performance u on u.caption_id = b.caption_id and u.creator_id = ?2
    where b.is_active = 1 and b.performance_score >= 40 and ${freshness("u.last_used_date", "?1")} >= 30
    group by b.caption_type
  )
  select s.send_type_key, coalesce(sum(usable.captions), 0) as usable
  from send_types s
  join send_type_caption_requirements r on r.send_type_id = s.send_type_id
  left join usable on usable.caption_type = r.caption_type
  where s.is_active = 1 and s.category = 'revenue' and s.page_type_restriction in (?3, 'both')
  group by s.send_type_id order by s.sort_order, s.send_type_id`;
