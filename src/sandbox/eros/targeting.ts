import type { Json } from "../../core/json.ts";
import type { ErosHandlers, Schemas } from "./handlers.ts";
import type { ErosState } from "./state.ts";
import { readStored } from "./stored-json.ts";

type ChannelJson = "targeting_options";
type TargetJson = "filter_criteria" | "applicable_page_types" | "applicable_channels";
type Stored<Type, Columns extends keyof Type> = Omit<Type, Columns> &
  Readonly<Record<Columns, string | null>>;
type ChannelRow = Stored<Schemas["ChannelData"], ChannelJson>;
type TargetRow = Stored<Schemas["AudienceTargetData"], TargetJson>;

export function targetingHandlers({
  connections,
}: ErosState): Pick<ErosHandlers, "channels.list" | "audienceTargets.list"> {
  return {
    "channels.list": ({ supports_targeting }) => {
      const wanted = supports_targeting === undefined ? null : Number(supports_targeting);
      const channels = connections.reads.all<ChannelRow>(allChannels, wanted).map(channelView);
      return { channels, count: channels.length };
    },
    "audienceTargets.list": ({ page_type, channel_key }) => {
      const rows = connections.reads.all<TargetRow>(
        allTargets,
        containing(page_type),
        containing(channel_key),
      );
      const targets = rows
        .map(targetView)
        .filter(({ applicable_page_types }) => lists(applicable_page_types, page_type))
        .filter(({ applicable_channels }) => lists(applicable_channels, channel_key));
      return { targets, count: targets.length };
    },
  };
}

const allChannels = `select channel_id, channel_key, display_name, description, supports_targeting, targeting_options,
  platform_feature, requires_manual_send, is_active, created_at
  from channels where is_active = 1 and (?1 is null or supports_targeting = ?1) order by channel_id`;

/** The patterns only narrow the rows down: whether an element is the one wanted is decided on the parsed list. */
const allTargets = `select target_id, target_key, display_name, description, filter_type, filter_criteria,
  applicable_page_types, applicable_channels, typical_reach_percentage, is_active, created_at
  from audience_targets where is_active = 1
    and (?1 is null or applicable_page_types like ?1 escape '\\')
    and (?2 is null or applicable_channels like ?2 escape '\\')
  order by target_id`;

function containing(text: string | undefined): string | null {
  return text === undefined ? null : `%${text.replace(/[\\%_]/g, "\\$&")}%`;
}

function lists(stored: unknown, wanted: string | undefined): boolean {
  return wanted === undefined || (Array.isArray(stored) && stored.includes(wanted));
}

function channelView(row: ChannelRow): Schemas["ChannelData"] & { targeting_options: Json } {
  return { ...row, targeting_options: readStored(row.targeting_options) };
}

function targetView(row: TargetRow): Schemas["AudienceTargetData"] {
  return {
    ...row,
    filter_criteria: readStored(row.filter_criteria),
    applicable_page_types: readStored(row.applicable_page_types),
    applicable_channels: readStored(row.applicable_channels),
  };
}
