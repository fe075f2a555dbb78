import { findCreator } from "./creator.ts";
import type { ErosHandlers, Schemas } from "./handlers.ts";
import { latestRankings } from "./rankings.ts";
import type { ErosState } from "./state.ts";
import { volumeConfig } from "./volume/config.ts";

type CreatorOperation = "creators.list" | "creators.get" | "creators.persona" | "creators.vault";

export function creatorHandlers(state: ErosState): Pick<ErosHandlers, CreatorOperation> {
  return {
    "creators.list": ({ tier = null, page_type = null }) => {
      const creators = state.connections.reads.all<Schemas["CreatorListItem"]>(list, tier, page_type);
      return { creators, count: creators.length };
    },
    "creators.get": ({ creator_id }) => profile(state, creator_id),
    "creators.persona": ({ creator_id }) => persona(state, creator_id),
    "creators.vault": ({ creator_id }) => vault(state, creator_id),
  };
}

const list = `
  select c.*, p.primary_tone, p.emoji_frequency, p.slang_level
  from creators c left join creator_personas p on p.creator_id = c.creator_id
  where c.is_active = 1 and (?1 is null or c.performance_tier = ?1) and (?2 is null or c.page_type = ?2)
  order by c.current_total_earnings desc, c.creator_id`;

function profile(state: ErosState, given: string): Schemas["CreatorProfile"] {
  const { reads } = state.connections;
  const creator = findCreator(reads, given);
  const summary = "select * from creator_analytics_summary where creator_id = ? and period_type = '30d'";
  return {
    creator,
    analytics_summary: reads.one<Schemas["AnalyticsSummary"]>(summary, creator.creator_id) ?? null,
    volume_assignment: volumeConfig(state, creator),
    top_content_types: latestRankings(reads, creator.creator_id).rankings,
  };
}

function persona({ connections: { reads } }: ErosState, given: string): Schemas["PersonaProfile"] {
  const { creator_id, page_name, display_name, persona_type } = findCreator(reads, given);
  const sql = `select persona_id, primary_tone, secondary_tone, emoji_frequency, favorite_emojis, slang_level,
    avg_sentiment, avg_caption_length, last_analyzed from creator_personas where creator_id = ?`;
  return {
    creator: { creator_id, page_name, display_name, persona_type },
    persona: reads.one<Schemas["PersonaData"]>(sql, creator_id) ?? null,
    voice_samples: {},
  };
}

function vault({ connections: { reads } }: ErosState, given: string): Schemas["VaultAvailabilityResponse"] {
  const sql = `
    select v.*, t.type_name, t.type_category, t.description, t.priority_tier, t.is_explicit
    from vault_matrix v join content_types t on t.content_type_id = v.content_type_id
    where v.creator_id = ? and v.has_content = 1
    order by t.priority_tier, v.quantity_available desc, v.vault_id`;
  const items = reads.all<Schemas["VaultItem"]>(sql, findCreator(reads, given).creator_id);
  return {
    available_content: items,
    content_types: items.map(({ type_name }) => type_name),
    total_items: items.reduce((sum, { quantity_available }) => sum + (quantity_available ?? 0), 0),
  };
}
