import type { Database } from "../database.ts";
import type { Schemas } from "./handlers.ts";

type Ranking = Schemas["ContentTypeRanking"];

/** The content types of the latest analysis, best rank first; none and no date when nothing was analyzed. */
export function latestRankings(
  db: Database,
  creatorId: string,
): { readonly rankings: Ranking[]; readonly date: string | null } {
  const latest = "select max(analysis_date) as date from top_content_types where creator_id = ?";
  const date = db.one<{ date: string | null }>(latest, creatorId)?.date ?? null;
  const sql = `select content_type, rank, send_count, total_earnings, avg_earnings, avg_purchase_rate, avg_rps,
    performance_tier, recommendation, confidence_score
    from top_content_types where creator_id = ? and analysis_date = ? order by rank, id`;
  return { rankings: db.all<Ranking>(sql, creatorId, date), date };
}
