import type { Database } from "../../database.ts";
import { addDays, dayOf } from "../days.ts";
import { captions, contentTypes } from "./content.ts";
import { creators, personas } from "./creators.ts";
import { plantMessages, plantTracking } from "./results.ts";

/**
 * Fills in creators to try things out with: all of them, what they have, say and earned.
 *
 * @param now Unix time in milliseconds that the results lead up to
 */
export function plantDemo(db: Database, now: number): void {
  for (const creator of creators) db.insert("creators", creator);
  for (const persona of personas) {
    db.insert("creator_personas", { ...persona, last_analyzed: `${dayOf(now)} 03:00:00` });
  }
  plantContent(db, now);
  plantMessages(db, "rosa", 55, now);
  plantMessages(db, "ben", 30, now);
  plantMessages(db, "mina", 18, now);
  plantTracking(db, "rosa", 45, now);
  plantTracking(db, "ben", 62, now);
  plantSummaries(db, now);
}

function plantContent(db: Database, now: number): void {
  const types = new Map(contentTypes.map((type) => [type.type_name, db.insert("content_types", type)]));
  for (const [index, [text, caption_type, content, score]] of captions.entries()) {
    const caption_id = db.insert("caption_bank", {
      caption_text: text,
      caption_type,
      content_type_id: types.get(content),
      schedulable_type: caption_type.startsWith("ppv") ? "ppv" : "bump",
      tone: "warm",
      performance_score: score,
    });
    if (index % 3 === 0) plantUse(db, caption_id, "rosa", addDays(dayOf(now), -10 - index));
  }
  for (const [index, name] of [
    "garden_tour",
    "behind_the_scenes",
    "question_hour",
    "travel_diary",
  ].entries()) {
    const stocked = index < 3;
    db.insert("vault_matrix", {
      creator_id: "rosa",
      content_type_id: types.get(name),
      has_content: stocked ? 1 : 0,
      quantity_available: stocked ? 24 - 7 * index : 0,
    });
    plantRanking(db, name, index, now);
  }
}

function plantUse(db: Database, caption_id: number, creator_id: string, day: string): void {
  db.insert("caption_creator_performance", {
    caption_id,
    creator_id,
    times_used: 2,
    total_earnings: 180,
    avg_earnings: 90,
    avg_purchase_rate: 0.05,
    avg_view_rate: 0.61,
    performance_score: 80,
    first_used_date: day,
    last_used_date: day,
  });
}

function plantRanking(db: Database, content_type: string, index: number, now: number): void {
  const tiers = ["TOP", "MID", "LOW", "AVOID"] as const;
  const advice = ["Use frequently", "Use regularly", "Use sparingly", "Avoid"] as const;
  db.insert("top_content_types", {
    creator_id: "rosa",
    analysis_date: dayOf(now),
    content_type,
    rank: index + 1,
    send_count: 40 - 8 * index,
    total_earnings: 3000 - 800 * index,
    avg_earnings: 75 - 20 * index,
    avg_purchase_rate: 0.06 - 0.01 * index,
    avg_rps: 1.4 - 0.3 * index,
    performance_tier: tiers[index] ?? "AVOID",
    recommendation: advice[index] ?? "Avoid",
    confidence_score: 0.9 - 0.15 * index,
  });
}

/** The last 30 days of every creator with messages. */
function plantSummaries(db: Database, now: number): void {
  db.run(
    `insert into creator_analytics_summary (creator_id, period_type, total_sends, total_earnings,
       avg_earnings_per_send, avg_purchase_rate, avg_view_rate)
     select creator_id, '30d', count(*), sum(earnings), avg(earnings), avg(1.0 * purchased_count / sent_count),
       avg(1.0 * viewed_count / sent_count)
     from mass_messages where sending_time >= ? group by creator_id`,
    addDays(dayOf(now), -30),
  );
}
