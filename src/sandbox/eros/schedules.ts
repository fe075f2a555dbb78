import type { Database } from "../database.ts";
import { findCreator } from "./creator.ts";
import { addDays, instantOf } from "./days.ts";
import type { ErosHandlers, Schemas } from "./handlers.ts";
import { checkSchedule } from "./schedule-checks.ts";
import { type Keys, loadKeys, resolveItem } from "./schedule-keys.ts";
import type { ErosState } from "./state.ts";

type Item = Schemas["ScheduleItem"];

/** Reads find the creator, so that a wrong call needs no connection that can write. */
export function scheduleHandlers({ connections, clock }: ErosState): Pick<ErosHandlers, "schedules.save"> {
  return {
    "schedules.save": ({ creator_id: given, week_start, items }, { signal }) => {
      const { creator_id } = findCreator(connections.reads, given);
      checkSchedule(week_start, items);
      const week = { creator_id, week_start, week_end: addDays(week_start, 6), now: instantOf(clock.now()) };
      return connections.write((db) => save(db, week, items), signal);
    },
  };
}

interface Week {
  readonly creator_id: string;
  readonly week_start: string;
  readonly week_end: string;
  /** Instant. */
  readonly now: string;
}

function save(db: Database, week: Week, items: readonly Item[]): Schemas["SaveScheduleResponse"] {
  const keys = loadKeys(db);
  const templateId = saveTemplate(db, week, items);
  db.run("delete from schedule_items where template_id = ?", templateId);
  const warnings = items.flatMap((item, index) =>
    saveItem(db, templateId, week.creator_id, item, keys).map((text) => ({ index, text })),
  );
  return {
    success: true,
    template_id: templateId,
    items_created: items.length,
    week_start: week.week_start,
    week_end: week.week_end,
    warnings: warnings.length > 0 ? warnings.map(({ text }) => text) : null,
    ...(warnings.length > 0 && { warning_items: warnings.map(({ index }) => index) }),
  };
}

/** @returns id of the template: the same one when the week is saved again */
function saveTemplate(db: Database, { creator_id, week_start, week_end, now }: Week, items: readonly Item[]) {
  const sql = `
    insert into schedule_templates (creator_id, week_start, week_end, generated_at, generated_by,
      algorithm_version, total_items, total_ppvs, total_bumps, status)
    values (?, ?, ?, ?, 'mcp_server', '2.0', ?, ?, ?, 'draft')
    on conflict (creator_id, week_start) do update set week_end = excluded.week_end,
      generated_at = excluded.generated_at, total_items = excluded.total_items, total_ppvs = excluded.total_ppvs,
      total_bumps = excluded.total_bumps, status = 'draft'
    returning template_id`;
  const totals = [items.length, items.filter(isPpv).length, items.filter(isBump).length];
  const saved = db.one<{ template_id: number }>(sql, creator_id, week_start, week_end, now, ...totals);
  if (!saved) throw new Error("The template was not stored.");
  return saved.template_id;
}

function isPpv({ item_type, send_type_key }: Item): boolean {
  return item_type === "ppv" || Boolean(send_type_key?.startsWith("ppv"));
}

function isBump({ item_type, send_type_key }: Item): boolean {
  return item_type === "bump" || item_type === "ppv_bump" || Boolean(send_type_key?.startsWith("bump"));
}

/** @returns what was not as it should be */
function saveItem(db: Database, templateId: number, creatorId: string, item: Item, keys: Keys): string[] {
  const { ids, warnings } = resolveItem(item, keys);
  db.insert("schedule_items", {
    template_id: templateId,
    creator_id: creatorId,
    scheduled_date: item.scheduled_date,
    scheduled_time: item.scheduled_time,
    item_type: item.item_type,
    channel: item.channel,
    caption_id: item.caption_id ?? null,
    caption_text: item.caption_text ?? null,
    suggested_price: item.suggested_price ?? null,
    content_type_id: item.content_type_id ?? null,
    flyer_required: item.flyer_required ?? 0,
    priority: item.priority ?? 5,
    status: "pending",
    ...ids,
    linked_post_url: item.linked_post_url ?? null,
    expires_at: item.expires_at ?? null,
    followup_delay_minutes: item.followup_delay_minutes ?? null,
    media_type: item.media_type ?? null,
    campaign_goal: item.campaign_goal ?? null,
    parent_item_id: item.parent_item_id ?? null,
    is_follow_up: item.parent_item_id === undefined ? 0 : 1,
  });
  return warnings;
}
