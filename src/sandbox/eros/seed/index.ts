import type { Database } from "../../database.ts";
import { audienceTargets } from "./audience-targets.ts";
import { captionTypes } from "./caption-types.ts";
import { channels } from "./channels.ts";
import { sendTypes } from "./send-types.ts";

/** Fills in what every database starts with: send types and the captions they take, channels, audience targets. */
export function plantReference(db: Database): void {
  for (const [index, sendType] of sendTypes.entries()) {
    const id = db.insert("send_types", { ...sendType, sort_order: (index + 1) * 10 });
    const taken = captionTypes[sendType.send_type_key] ?? [];
    for (const [place, [caption_type, notes]] of taken.entries()) {
      const priority = place + 1;
      db.insert("send_type_caption_requirements", { send_type_id: id, caption_type, priority, notes });
    }
  }
  for (const channel of channels) db.insert("channels", channel);
  for (const target of audienceTargets) db.insert("audience_targets", target);
}
