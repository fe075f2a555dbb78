import type { ErosHandlers, Schemas } from "./handlers.ts";
import { findSendType, type SendTypeRow, sendTypeColumns } from "./send-type.ts";
import type { ErosState } from "./state.ts";

export function sendTypeHandlers({
  connections,
}: ErosState): Pick<ErosHandlers, "sendTypes.list" | "sendTypes.get"> {
  return {
    "sendTypes.list": ({ category = null, page_type = null }) => {
      const send_types = connections.reads.all<SendTypeRow>(list, category, page_type);
      return { send_types, count: send_types.length };
    },
    "sendTypes.get": ({ send_type_key }) => {
      const { reads } = connections;
      const send_type = findSendType(reads, send_type_key);
      const caption_requirements = reads.all<Schemas["CaptionRequirement"]>(
        requirements,
        send_type.send_type_id,
      );
      return { send_type, caption_requirements };
    },
  };
}

const list = `select ${sendTypeColumns} from send_types
  where is_active = 1 and (?1 is null or category = ?1) and (?2 is null or page_type_restriction in (?2, 'both'))
  order by sort_order, send_type_id`;

const requirements = `select caption_type, priority, notes from send_type_caption_requirements
  where send_type_id = ? order by priority, id`;
