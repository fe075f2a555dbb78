import { strict as assert } from "node:assert";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Answer, Chapter, Setting, Story } from "./story.ts";

const week = { creator_id: "rosa_garden", week_start: "2026-12-14" };

const names = (rows: readonly Answer[], field: string): string => rows.map((row) => row[field]).join(", ");

/** What a planner asks an assistant to do, as the tool calls that it leads to. */
const chapters: readonly Chapter[] = [
  {
    title: "Who is there, and how is she doing",
    scenes: [
      {
        tool: "get_active_creators",
        args: () => ({ page_type: "paid" }),
        expect({ creators, count }) {
          assert.equal(count, 2);
          return `${names(creators, "display_name")}, highest earnings first`;
        },
      },
      {
        tool: "get_creator_profile",
        args: ([list]) => ({ creator_id: list?.creators[0].page_name }),
        expect({ creator, volume_assignment, top_content_types }) {
          assert.equal(creator.creator_id, "rosa");
          assert.equal(volume_assignment.volume_level, "High");
          return `${creator.current_active_fans} fans; best content: ${top_content_types[0].content_type}`;
        },
      },
      {
        tool: "get_performance_trends",
        args: () => ({ creator_id: week.creator_id }),
        expect(trends) {
          assert.equal(trends.tracking_period, "14d");
          assert.equal(trends.revenue_per_send_trend, "increasing");
          return `Saturation ${trends.saturation_score} of 100, revenue ${trends.revenue_per_send_trend}`;
        },
      },
    ],
  },
  {
    title: "A week is planned, saved and read back",
    scenes: [
      {
        tool: "get_volume_config",
        args: () => ({ creator_id: week.creator_id }),
        expect(volume) {
          assert.equal(volume.calculation_source, "optimized");
          assert.equal(volume.weekly_distribution.length, 7);
          return `Monday to Sunday: ${volume.weekly_distribution.join(", ")} items`;
        },
      },
      {
        tool: "get_best_timing",
        args: () => ({ creator_id: week.creator_id }),
        expect({ best_hours, timezone }) {
          assert.ok(best_hours[0].hour >= 19);
          return `Best hour: ${best_hours[0].hour} in ${timezone}`;
        },
      },
      {
        tool: "get_send_type_captions",
        args: () => ({ creator_id: week.creator_id, send_type_key: "ppv_unlock" }),
        expect({ captions }) {
          assert.equal(captions[0].send_type_priority, 1);
          return `"${captions[0].caption_text}"`;
        },
      },
      {
        tool: "save_schedule",
        args: ([, timing, texts]) => ({ ...week, items: plan(timing, texts) }),
        expect(saved) {
          assert.equal(saved.items_created, 8);
          assert.equal(saved.week_end, "2026-12-20");
          assert.deepEqual(saved.warnings, ["send_type 'bundle' requires flyer but flyer_required=0"]);
          return `Template ${saved.template_id}: ${saved.items_created} items; ${saved.warnings[0]}`;
        },
      },
      {
        tool: "execute_query",
        args: ([, , , saved]) => ({
          query: `SELECT i.scheduled_date, i.scheduled_time, s.display_name FROM schedule_items i
            LEFT JOIN send_types s ON s.send_type_id = i.send_type_id
            WHERE i.template_id = ? ORDER BY i.scheduled_date, i.scheduled_time`,
          params: [saved?.template_id],
        }),
        expect({ results, count }) {
          assert.equal(count, 8);
          assert.equal(results[0].display_name, "Paid Unlock");
          return `${count} stored, the first on ${results[0].scheduled_date} at ${results[0].scheduled_time}`;
        },
      },
    ],
  },
  {
    title: "What is wrong is said in one sentence",
    scenes: [
      {
        tool: "get_creator_profile",
        args: () => ({ creator_id: "rosa_gardens" }),
        refused: true,
        expect({ error }) {
          assert.equal(error, "Creator not found: rosa_gardens");
          return error;
        },
      },
      {
        tool: "execute_query",
        args: () => ({ query: "SELECT 1; DROP TABLE creators" }),
        refused: true,
        expect({ error }) {
          assert.equal(error, "Query contains disallowed keyword: DROP");
          return error;
        },
      },
    ],
  },
];

/** A paid message a day at the best hour, and a bundle on Sunday. */
function plan(timing: Answer | undefined, texts: Answer | undefined): object[] {
  const [{ caption_id }] = texts?.captions ?? [{}];
  const scheduled_time = `${timing?.best_hours[0].hour}:00`;
  const channel = { channel: "mass_message", channel_key: "mass_message", target_key: "all_paid_fans" };
  const days = Array.from({ length: 7 }, (_, index) => `2026-12-${14 + index}`);
  return [
    ...days.map((scheduled_date) => ({
      ...channel,
      scheduled_date,
      scheduled_time,
      item_type: "ppv",
      send_type_key: "ppv_unlock",
      caption_id,
      suggested_price: 12,
    })),
    {
      ...channel,
      scheduled_date: "2026-12-20",
      scheduled_time: "21:30",
      item_type: "ppv",
      send_type_key: "bundle",
    },
  ];
}

async function start(): Promise<Setting> {
  const folder = mkdtempSync(path.join(tmpdir(), "eros-demo-"));
  const file = path.join(folder, "eros.db");
  execFileSync(process.execPath, ["dist/cli.js", "eros", "init", file, "--demo"]);
  return {
    note: "A database was made with `mixpost-mcp-server eros init FILE --demo`",
    args: ["--api", "eros"],
    env: { EROS_DB_PATH: file },
    stop: () => rmSync(folder, { recursive: true }),
  };
}

export const eros: Story = { title: "EROS: an assistant plans a week for a creator", chapters, start };
