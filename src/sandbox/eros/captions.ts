import type { SqlValue } from "../database.ts";
import { findCreator } from "./creator.ts";
import { dayOf } from "./days.ts";
import { freshness } from "./freshness.ts";
import type { ErosHandlers, Schemas } from "./handlers.ts";
import { findSendType } from "./send-type.ts";
import type { ErosState } from "./state.ts";

type Caption = Schemas["CaptionData"];

export function captionHandlers(
  state: ErosState,
): Pick<ErosHandlers, "captions.top" | "captions.forSendType"> {
  return {
    "captions.top": ({
      creator_id,
      caption_type,
      content_type,
      send_type_key,
      min_performance,
      limit = 20,
    }) => {
      const wanted = { caption_type, content_type, min_performance, limit };
      const captions = find(state, creator_id, send_type_key, wanted);
      return { captions, count: captions.length, send_type_key: send_type_key ?? null };
    },
    "captions.forSendType": ({
      creator_id,
      send_type_key,
      limit = 10,
      min_freshness = 30,
      min_performance,
    }) => {
      const wanted = { min_performance, min_freshness, limit };
      const captions = find(state, creator_id, send_type_key, wanted);
      return { captions, count: captions.length, send_type_key };
    },
  };
}

interface Wanted {
  readonly caption_type?: string | undefined;
  readonly content_type?: string | undefined;
  readonly min_performance?: number | undefined;
  readonly min_freshness?: number | undefined;
  readonly limit: number;
}

/** The creator must exist before the send type matters. */
function find(
  { connections: { reads }, clock }: ErosState,
  creator: string,
  sendTypeKey: string | undefined,
  { caption_type, content_type, min_performance = 40, min_freshness, limit }: Wanted,
): Caption[] {
  const { creator_id } = findCreator(reads, creator);
  const sendTypeId = sendTypeKey === undefined ? null : findSendType(reads, sendTypeKey).send_type_id;
  const filters: SqlValue[] = [min_performance, caption_type ?? null, content_type ?? null];
  const values = [dayOf(clock.now()), creator_id, sendTypeId, ...filters, min_freshness ?? null, limit];
  return reads.all<Caption>(sql, ...values);
}

/**
 * Every column by name: several tables have a caption_id and a performance_score, and a caption that was never used must
 * keep its own. Without a send type no requirement matches, and all priorities are null.
 *
 * 1 today, 2 creator, 3 send type or null, 4 least performance, 5 caption type or null, 6 content type or null,
 * 7 least freshness or null, 8 limit
 */
const sql = `
  select * from (
    select b.caption_id, b.caption_text, b.schedulable_type, b.caption_type, b.content_type_id, b.tone,
      b.is_paid_page_only, b.performance_score, t.type_name as content_type_name, u.times_used,
      u.total_earnings as caption_total_earnings, u.avg_earnings as caption_avg_earnings,
      u.avg_purchase_rate as caption_avg_purchase_rate, u.avg_view_rate as caption_avg_view_rate,
      u.performance_score as creator_performance_score, u.first_used_date, u.last_used_date,
      ${freshness("u.last_used_date", "?1")} as freshness_score, r.priority as send_type_priority
    from caption_bank b
    left join content_types t on t.content_type_id = b.content_type_id
    left join caption_creator_performance u on u.caption_id = b.caption_id and u.creator_id = ?2
    left join send_type_caption_requirements r on r.caption_type = b.caption_type and r.send_type_id = ?3
    where b.is_active = 1 and b.performance_score >= ?4 and (?3 is null or r.id is not null)
      and (?5 is null or b.caption_type = ?5) and (?6 is null or t.type_name = ?6)
  )
  where ?7 is null or freshness_score >= ?7
  order by send_type_priority, freshness_score desc, performance_score desc, caption_id
  limit ?8`;
