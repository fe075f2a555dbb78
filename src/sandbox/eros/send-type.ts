import type { Database } from "../database.ts";
import type { Schemas } from "./handlers.ts";
import { notFound } from "./refusals.ts";

export type SendTypeRow = Schemas["SendTypeData"];

/** All columns, in the documented order. */
export const sendTypeColumns = `send_type_id, send_type_key, category, display_name, description, purpose, strategy,
  requires_media, requires_flyer, requires_price, requires_link, has_expiration, default_expiration_hours,
  can_have_followup, followup_delay_minutes, page_type_restriction, caption_length, emoji_recommendation,
  max_per_day, max_per_week, min_hours_between, sort_order, is_active, created_at`;

/** @throws {Refused} 404; an inactive one is found */
export function findSendType(db: Database, key: string): SendTypeRow {
  const sql = `select ${sendTypeColumns} from send_types where send_type_key = ?`;
  const sendType = db.one<SendTypeRow>(sql, key);
  if (!sendType) throw notFound("Send type", key);
  return sendType;
}
