import { findCreator } from "../creator.ts";
import type { ErosHandlers } from "../handlers.ts";
import type { ErosState } from "../state.ts";
import { volumeConfig } from "./config.ts";

const NOTICE =
  "get_volume_assignment is deprecated. Use get_volume_config() for dynamic calculation with full metadata.";

export function volumeHandlers(state: ErosState): Pick<ErosHandlers, "volume.assignment" | "volume.config"> {
  const config = (given: string) => volumeConfig(state, findCreator(state.connections.reads, given));
  return {
    "volume.config": ({ creator_id }) => config(creator_id),
    "volume.assignment": ({ creator_id }) => {
      const { volume_level, ppv_per_day, bump_per_day, tracking_date } = config(creator_id);
      return {
        volume_level,
        ppv_per_day,
        bump_per_day,
        assigned_at: tracking_date,
        assigned_by: "dynamic_calculation",
        assigned_reason: "fan_count_bracket",
        _deprecated: true,
        _message: NOTICE,
      };
    },
  };
}
