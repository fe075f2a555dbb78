import { canary } from "../../e2e/canary.ts";
import { type Api, fixedSite } from "../api.ts";

const channel = {
  channel_id: 1,
  channel_key: "mass_message",
  display_name: "Mass message",
  description: null,
  supports_targeting: 1,
  targeting_options: null,
  platform_feature: null,
  requires_manual_send: 0,
  is_active: 1,
  created_at: "2026-01-01 00:00:00",
};

const saved = {
  success: true,
  template_id: 7,
  items_created: 1,
  week_start: "2026-12-14",
  week_end: "2026-12-20",
  warnings: null,
};

/** EROS on a server: whatever is asked may be asked again, a PUT and a query by POST too. */
export const eros = {
  name: "eros",
  variables: (url) => ({ EROS_BASE_URL: url, EROS_API_KEY: canary }),
  site: () =>
    fixedSite([
      { name: "channels", pattern: /^GET .*\/channels$/, body: { channels: [channel], count: 1 } },
      { name: "save", pattern: /^PUT .*\/schedules\/2026-12-14$/, body: saved },
      {
        name: "query",
        pattern: /^POST .*\/query$/,
        body: { results: [{ one: 1 }], count: 1, columns: ["one"] },
      },
    ]),
  tools: {
    read: { name: "get_channels", kind: "read", route: "channels", args: () => ({}), shows: "mass_message" },
    save: {
      name: "save_schedule",
      kind: "read",
      route: "save",
      args: (caption_text) => ({
        creator_id: "rosa",
        week_start: "2026-12-14",
        items: [
          {
            scheduled_date: "2026-12-14",
            scheduled_time: "09:00",
            item_type: "ppv",
            channel: "mass_message",
            caption_text,
          },
        ],
      }),
      shows: '"template_id":7',
    },
    query: {
      name: "execute_query",
      kind: "read",
      route: "query",
      args: () => ({ query: "SELECT 1 AS one" }),
      shows: '"one":1',
    },
  },
} as const satisfies Api;
