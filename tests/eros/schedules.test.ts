import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { DatabaseSync } from "@photostructure/sqlite";
import { argumentOf, creator, makeDatabase, refuses, serve } from "./database.ts";

const plant = makeDatabase.bind(null, ({ insert }) => {
  insert("creators", creator("rosa"));
  insert("creators", creator("ben"));
  insert("caption_bank", { caption_text: "x", caption_type: "offer" });
  insert("content_types", { type_name: "garden" });
});

const file = plant();
const session = await serve(file);
const { call } = session;

const base = {
  scheduled_date: "2026-12-14",
  scheduled_time: "10:00",
  item_type: "ppv",
  channel: "mass_message",
};
const save = (items: readonly object[], rest: object = {}) =>
  call("save_schedule", { creator_id: "rosa", week_start: "2026-12-14", items, ...rest });
const refused = (args: object, words: string) =>
  refuses(
    session,
    "save_schedule",
    { creator_id: "rosa", week_start: "2026-12-14", items: [], ...args },
    words,
  );
const query = async (text: string, ...params: readonly unknown[]) =>
  (await call("execute_query", { query: text, params })).results;
const itemsOf = (template: number) =>
  query("SELECT * FROM schedule_items WHERE template_id = ? ORDER BY item_id", template);

/** Another connection writes and does not stop, while a schedule is to be saved; it takes 5 seconds to find out. */
async function saveLocked() {
  const locked = plant();
  const other = await serve(locked, { LOG_LEVEL: "error" });
  const writer = new DatabaseSync(locked);
  writer.exec("begin immediate");
  const started = performance.now();
  const args = { creator_id: "rosa", week_start: "2026-12-14", items: [base] };
  const { error } = await other.refused("save_schedule", args);
  const ms = performance.now() - started;
  writer.exec("rollback");
  writer.close();
  const { success } = await other.call("save_schedule", args);
  return { error, ms, success, heard: other.heard() };
}
const locked = saveLocked();

describe("what is wrong with a schedule (3.16)", () => {
  it("E136 E137: creator, week and items are required, and four fields of each item", async () => {
    for (const missing of ["week_start", "items"]) {
      const args = { creator_id: "rosa", week_start: "2026-12-14", items: [] };
      const { error } = await session.refused("save_schedule", { ...args, [missing]: undefined });
      assert.match(error, new RegExp(missing));
    }
    const { error } = await session.refused("save_schedule", {
      creator_id: "rosa",
      week_start: "2026-12-14",
      items: "all",
    });
    assert.match(error, /items/);
    for (const field of Object.keys(base)) {
      const items = [base, { ...base, [field]: undefined }];
      const report = await session.refused("save_schedule", {
        creator_id: "rosa",
        week_start: "2026-12-14",
        items,
      });
      assert.match(report.error, new RegExp(`items\\[1\\]\\.${field}`));
    }
  });

  it("E137: an item has 19 fields, of the documented types", async () => {
    const { items } = argumentOf(session, "save_schedule", "items") as { items: { properties: object } };
    assert.deepEqual(Object.keys(items.properties).toSorted(), Object.keys(full).toSorted());
    for (const [field, value] of Object.entries({
      priority: "high",
      caption_id: 1.5,
      suggested_price: "9",
    })) {
      const args = { creator_id: "rosa", week_start: "2026-12-14", items: [{ ...base, [field]: value }] };
      assert.match((await session.refused("save_schedule", args)).error, new RegExp(field));
    }
  });

  it("E138 E156: the id is judged first, then the creator, then the week", async () => {
    const bad = { week_start: "never", creator_id: "a b" };
    await refused(bad, "Invalid creator_id: creator_id may only hold letters, digits, _ and -");
    await refused({ week_start: "never", creator_id: "nobody" }, "Creator not found: nobody");
    await refused({ week_start: "never" }, "week_start must be in YYYY-MM-DD format");
  });

  it("E139: a week begins on a day of the calendar, written in full", async () => {
    const wrong = ["2026-2-3", "2026-02-30", "12/16/2025", "2026-12-14T00:00:00", "", ".", "..", "2026\\12"];
    for (const week_start of wrong) await refused({ week_start }, "week_start must be in YYYY-MM-DD format");
  });

  it("E153: five kinds of media", async () => {
    for (const media_type of ["none", "picture", "gif", "video", "flyer"])
      await save([{ ...base, media_type }]);
    const args = { creator_id: "rosa", week_start: "2026-12-14", items: [{ ...base, media_type: "audio" }] };
    assert.match((await session.refused("save_schedule", args)).error, /items\[0\]\.media_type/);
  });

  it("E158: days and times of items are strict, and may lie outside of the week", async () => {
    const rows = [
      [{ scheduled_time: "25:00" }, "items[1].scheduled_time must be in HH:MM format"],
      [{ scheduled_time: "9:00" }, "items[1].scheduled_time must be in HH:MM format"],
      [{ scheduled_time: "24:00" }, "items[1].scheduled_time must be in HH:MM format"],
      [{ scheduled_date: "2026-02-29" }, "items[1].scheduled_date must be in YYYY-MM-DD format"],
    ] as const;
    for (const [change, words] of rows) await refused({ items: [base, { ...base, ...change }] }, words);
    await save([{ ...base, scheduled_date: "2028-02-29", scheduled_time: "00:00" }]);
    await save([{ ...base, scheduled_time: "23:59" }]);
  });
});

/** Every field of an item. */
const full = {
  ...base,
  send_type_key: "bundle",
  channel_key: "mass_message",
  target_key: "high_spenders",
  caption_id: 1,
  caption_text: "Come and see",
  suggested_price: 12.5,
  content_type_id: 1,
  flyer_required: 1,
  priority: 2,
  linked_post_url: "https://example.com/roses",
  expires_at: "2026-12-15T10:00:00Z",
  followup_delay_minutes: 30,
  media_type: "flyer",
  campaign_goal: 100,
  parent_item_id: 77,
};

describe("what a schedule is stored as", () => {
  it("E141 E142 E154: the template, with its totals", async () => {
    const items = [
      base,
      { ...base, item_type: "x", send_type_key: "ppv_wall" },
      { ...base, item_type: "bump" },
      { ...base, item_type: "ppv_bump" },
      { ...base, item_type: "x", send_type_key: "bump_normal" },
      { ...base, item_type: "x" },
    ];
    const before = new Date(Math.floor(Date.now() / 1000) * 1000);
    const saved = await save(items);
    const { template_id, ...rest } = saved;
    assert.deepEqual(rest, {
      success: true,
      items_created: 6,
      week_start: "2026-12-14",
      week_end: "2026-12-20",
      warnings: null,
    });
    const [template] = await query("SELECT * FROM schedule_templates WHERE template_id = ?", template_id);
    const { generated_at, ...columns } = template;
    assert.deepEqual(columns, {
      template_id,
      creator_id: "rosa",
      week_start: "2026-12-14",
      week_end: "2026-12-20",
      generated_by: "mcp_server",
      algorithm_version: "2.0",
      total_items: 6,
      total_ppvs: 2,
      total_bumps: 3,
      status: "draft",
    });
    assert.match(generated_at, /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    const at = new Date(`${generated_at.replace(" ", "T")}Z`);
    assert.ok(at >= before && at <= new Date(), generated_at);
  });

  it("E140: a week ends six days later", async () => {
    for (const [week_start, week_end] of [
      ["2026-12-28", "2027-01-03"],
      ["2028-02-26", "2028-03-03"],
      ["2026-03-29", "2026-04-04"],
    ]) {
      assert.equal((await save([], { week_start })).week_end, week_end);
    }
  });

  it("E145 E152: keys become ids, and an item with a parent is a followup", async () => {
    const { template_id } = await save([full]);
    const [row] = await query(
      `SELECT i.*, s.send_type_key, c.channel_key, t.target_key FROM schedule_items i
        JOIN send_types s ON s.send_type_id = i.send_type_id JOIN channels c ON c.channel_id = i.channel_id
        JOIN audience_targets t ON t.target_id = i.target_id WHERE i.template_id = ?`,
      template_id,
    );
    const { item_id, send_type_id, channel_id, target_id, ...stored } = row;
    assert.ok(item_id && send_type_id && channel_id && target_id);
    assert.deepEqual(stored, {
      ...full,
      template_id,
      creator_id: "rosa",
      status: "pending",
      is_follow_up: 1,
    });
  });

  it("E151 E152: what is left out has its default, or is null", async () => {
    const { template_id } = await save([base]);
    const [{ item_id, ...stored }] = await itemsOf(template_id);
    assert.ok(item_id);
    const nothing = Object.keys(full)
      .filter((field) => !field.endsWith("_key"))
      .map((field) => [field, null]);
    assert.deepEqual(stored, {
      ...Object.fromEntries(nothing),
      ...base,
      template_id,
      creator_id: "rosa",
      flyer_required: 0,
      priority: 5,
      status: "pending",
      send_type_id: null,
      channel_id: null,
      target_id: null,
      is_follow_up: 0,
    });
  });

  it("E143: saving a week again keeps the template and replaces what is in it", async () => {
    const first = await save([base, base], { week_start: "2027-01-04" });
    const again = await save([{ ...base, item_type: "bump" }], { week_start: "2027-01-04" });
    assert.equal(again.template_id, first.template_id);
    const rows = await itemsOf(first.template_id);
    assert.deepEqual(
      rows.map(({ item_type }: { item_type: string }) => item_type),
      ["bump"],
    );
    const totals =
      "SELECT total_items, total_ppvs, total_bumps, status FROM schedule_templates WHERE template_id = ?";
    assert.deepEqual(await query(totals, first.template_id), [
      { total_items: 1, total_ppvs: 0, total_bumps: 1, status: "draft" },
    ]);
  });

  it("E144: another week or creator is another template", async () => {
    const ids = [
      await save([]),
      await save([], { week_start: "2026-12-15" }),
      await save([], { creator_id: "ben" }),
    ].map(({ template_id }) => template_id);
    assert.equal(new Set(ids).size, 3);
  });

  it("E157: no items is a week without items", async () => {
    const { items_created, template_id, warnings } = await save([]);
    assert.deepEqual([items_created, warnings], [0, null]);
    assert.deepEqual(await itemsOf(template_id), []);
  });

  it("E159: a page name will do; rows hold the id", async () => {
    const { template_id } = await save([base], { creator_id: "rosa_page" });
    assert.equal((await itemsOf(template_id))[0].creator_id, "rosa");
  });

  it("E160: 1000 items in one call", async () => {
    const items = Array.from({ length: 1000 }, (_, index) => ({ ...full, priority: index }));
    const { items_created, template_id, warnings } = await save(items);
    assert.deepEqual([items_created, warnings], [1000, null]);
    const sums = "SELECT count(*) n, sum(priority) s FROM schedule_items WHERE template_id = ?";
    assert.deepEqual(await query(sums, template_id), [{ n: 1000, s: 499500 }]);
  });
});

describe("what is not as it should be is stored and reported", () => {
  it("E146 E147 E148 E149 E150: in these words, in the order of the items, with their indexes", async () => {
    const saved = await save([
      base,
      { ...base, send_type_key: "bundle" },
      { ...base, send_type_key: "balloon", channel_key: "pigeon", target_key: "birds" },
      { ...base, send_type_key: "bundle", flyer_required: 1 },
      { ...base, send_type_key: "flash_bundle", flyer_required: 0, target_key: "birds" },
    ]);
    assert.deepEqual(saved.warnings, [
      "send_type 'bundle' requires flyer but flyer_required=0",
      "Unknown send_type_key 'balloon'",
      "Unknown channel_key 'pigeon'",
      "Unknown target_key 'birds'",
      "send_type 'flash_bundle' requires flyer but flyer_required=0",
      "Unknown target_key 'birds'",
    ]);
    assert.deepEqual(saved.warning_items, [1, 2, 2, 2, 4, 4]);
    assert.equal(saved.items_created, 5);
    const { send_type_id, channel_id, target_id } = (await itemsOf(saved.template_id))[2];
    assert.deepEqual([send_type_id, channel_id, target_id], [null, null, null]);
  });
});

describe("all or nothing", () => {
  it("E155: what SQLite refuses leaves the old week as it was", async () => {
    const { template_id } = await save([base, full]);
    const before = await itemsOf(template_id);
    const args = {
      creator_id: "rosa",
      week_start: "2026-12-14",
      items: [base, { ...base, caption_id: 4711 }],
    };
    const report = await session.refused("save_schedule", args);
    assert.equal(report.error, "Database error: FOREIGN KEY constraint failed");
    assert.deepEqual([report.outcome, report.retryable], ["rejected", false]);
    assert.deepEqual(await itemsOf(template_id), before);
    const total = "SELECT total_items FROM schedule_templates WHERE template_id = ?";
    assert.deepEqual(await query(total, template_id), [{ total_items: 2 }]);
  });

  it("E19: another writer is waited for, 5 seconds long; then the call fails, and the next one works", async () => {
    const { error, ms, success, heard } = await locked;
    assert.equal(error, "Database error: database is locked");
    assert.ok(ms > 4500 && ms < 15_000, `${ms} ms`);
    assert.equal(success, true);
    assert.match(heard, /"level":"error".*database is locked/, "E20: errors of SQLite are logged");
  });

  it("E19: while it waits for another writer the other tools answer, and cancelled it writes nothing", async () => {
    const file = plant();
    const other = await serve(file, { LOG_LEVEL: "error" });
    const writer = new DatabaseSync(file);
    writer.exec("begin immediate");
    const cancel = new AbortController();
    const args = { creator_id: "rosa", week_start: "2026-12-14", items: [base] };
    const waiting = other.client.callTool({ name: "save_schedule", arguments: args }, undefined, {
      signal: cancel.signal,
    });
    const outcome = Promise.race([waiting, other.call("get_channels")]);
    assert.equal((await outcome).count, 5, "it held another call up");
    cancel.abort();
    await assert.rejects(waiting);
    await other.call("get_channels");
    writer.exec("rollback");
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { n } = writer
      .prepare("SELECT count(*) AS n FROM schedule_templates WHERE week_start = '2026-12-14'")
      .get();
    writer.close();
    assert.equal(n, 0);
    assert.doesNotMatch(other.heard(), /"level":"error"/);
  });

  it("E161: it says that it replaces, and that repeating it is harmless", () => {
    const tool = session.tools.find(({ name }) => name === "save_schedule");
    const { readOnlyHint, idempotentHint, destructiveHint } = tool?.annotations ?? {};
    assert.deepEqual([readOnlyHint, idempotentHint, destructiveHint], [false, true, true]);
  });
});
