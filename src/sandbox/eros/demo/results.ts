import type { Database } from "../../database.ts";
import { addDays, dayOf } from "../days.ts";

/** Days of messages that the demo looks back on. */
const DAYS = 90;

/** Two a day, one sold and one not, better in the evening and at weekends; the same in every run. */
export function plantMessages(db: Database, creatorId: string, scale: number, now: number): void {
  const today = dayOf(now);
  for (let ago = 1; ago <= DAYS; ago++) {
    const day = addDays(today, -ago);
    const weekday = new Date(day).getUTCDay();
    for (const hour of [10 + (ago % 3), 19 + (ago % 2)]) {
      const earnings = ago % 5 === 0 ? 0 : scale * (hour > 17 ? 1.6 : 1) * (weekday % 6 === 0 ? 1.25 : 1);
      const sent = Math.round(scale * 40);
      db.insert("mass_messages", {
        creator_id: creatorId,
        message_type: "ppv",
        sending_time: `${day} ${hour}:00:00`,
        sending_hour: hour,
        sending_day_of_week: weekday,
        earnings: Math.round(earnings * 100) / 100,
        sent_count: sent,
        viewed_count: Math.round(sent * 0.6),
        purchased_count: Math.round(sent * 0.04),
      });
    }
  }
}

/** Scores of the last week, two weeks and month. */
export function plantTracking(db: Database, creatorId: string, saturation: number, now: number): void {
  const date = addDays(dayOf(now), -1);
  const periods = [
    ["7d", 14, saturation + 4],
    ["14d", 28, saturation],
    ["30d", 60, saturation - 3],
  ] as const;
  for (const [period, messages, score] of periods) {
    db.insert("volume_performance_tracking", {
      creator_id: creatorId,
      tracking_date: date,
      tracking_period: period,
      avg_daily_volume: 2,
      total_messages_sent: messages,
      avg_revenue_per_send: 1.1,
      avg_view_rate: 0.6,
      avg_purchase_rate: 0.04,
      total_earnings: messages * 55,
      revenue_per_send_trend: 10,
      view_rate_trend: 1.5,
      purchase_rate_trend: -7,
      earnings_volatility: 0.42,
      saturation_score: score,
      opportunity_score: 100 - score,
      recommended_volume_delta: 1,
      calculated_at: `${date} 04:00:00`,
    });
  }
}
