import type { JsonObject } from "../../core/json.ts";
import type { AccountRow } from "./rows.ts";
import { wireTime } from "./time.ts";

/** An account as the API shows it. */
export function accountView(row: AccountRow) {
  return {
    id: row.id,
    uuid: row.uuid,
    name: row.name,
    username: row.username,
    image: row.image,
    provider: row.provider,
    data: JSON.parse(row.data) as JsonObject | null,
    authorized: row.authorized === 1,
    created_at: wireTime(row.created_at),
  };
}
