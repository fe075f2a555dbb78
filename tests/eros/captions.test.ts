import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { argumentOf, creator, daysAgo, makeDatabase, pick, refuses, serve } from "./database.ts";

/** Text, type, score and day of rosa's last use. */
const captions: readonly (readonly [text: string, type: string, score: number, lastUsed?: string])[] = [
  ["never used", "offer", 60],
  ["ten days ago", "offer", 95, daysAgo(10)],
  ["thirty days ago", "offer", 90, daysAgo(30)],
  ["fifty days ago", "offer", 99, daysAgo(50)],
  ["a year ago", "offer", 98, daysAgo(365)],
  ["tomorrow", "offer", 50, daysAgo(-1)],
  ["no day at all", "offer", 55, "some day"],
  ["late yesterday", "offer", 51, `${daysAgo(1)} 23:59:59`],
  ["exactly enough", "hint", 40],
  ["not quite enough", "hint", 39.9],
  ["as good as never used", "hint", 60],
];

const file = makeDatabase(({ insert }) => {
  insert("creators", creator("rosa"));
  insert("creators", creator("ben"));
  const garden = insert("content_types", { type_name: "garden" });
  for (const [caption_text, caption_type, performance_score, last_used_date] of captions) {
    const content_type_id = caption_type === "hint" ? garden : null;
    const row = { caption_text, caption_type, performance_score, content_type_id };
    const caption_id = insert("caption_bank", row);
    if (last_used_date === undefined) continue;
    insert("caption_creator_performance", {
      caption_id,
      creator_id: "rosa",
      times_used: 3,
      total_earnings: 30,
      avg_earnings: 10,
      avg_purchase_rate: 0.1,
      avg_view_rate: 0.5,
      performance_score: 77,
      first_used_date: daysAgo(400),
      last_used_date,
    });
  }
  insert("caption_bank", {
    caption_text: "retired",
    caption_type: "offer",
    performance_score: 99,
    is_active: 0,
  });
  insert("caption_bank", { caption_text: "other type", caption_type: "note", performance_score: 99 });
  const kinds = [
    ["seed_sale", "revenue", "paid", 2, 1],
    ["open_garden", "engagement", "free", 1, 1],
    ["old_fair", "revenue", "both", 3, 0],
  ] as const;
  for (const [send_type_key, category, page_type_restriction, sort_order, is_active] of kinds) {
    const row = { send_type_key, category, page_type_restriction, sort_order, is_active };
    const send_type_id = insert("send_types", { ...row, display_name: send_type_key });
    if (send_type_key === "open_garden") continue;
    const taken = [
      ["offer", 2, "Second"],
      ["hint", 1, "First"],
    ] as const;
    for (const [caption_type, priority, notes] of taken) {
      insert("send_type_caption_requirements", { send_type_id, caption_type, priority, notes });
    }
  }
  const stored = [
    ["double", '["paid"]', '["mass_message"]'],
    ["single", "['paid', 'free']", "['mass_message']"],
    ["unpaid", '["unpaid"]', '["massXmessage"]'],
    ["capital", '["PAID"]', '["MASS_MESSAGE"]'],
    ["broken", "paid", '["story"'],
    ["off", '["paid"]', '["mass_message"]'],
  ] as const;
  for (const [target_key, applicable_page_types, applicable_channels] of stored) {
    const row = { target_key, display_name: target_key, applicable_page_types, applicable_channels };
    insert("audience_targets", {
      ...row,
      is_active: target_key === "off" ? 0 : 1,
      filter_criteria: '{"days": 7}',
    });
  }
  for (const [channel_key, targeting_options, is_active] of [
    ["letter", "not JSON", 1],
    ["pigeon", null, 0],
  ] as const) {
    insert("channels", { channel_key, display_name: channel_key, targeting_options, is_active });
  }
});

const session = await serve(file);
const { call } = session;

describe("get_top_captions (3.10)", async () => {
  const all = await call("get_top_captions", { creator_id: "rosa" });
  const texts = async (args: object) =>
    pick((await call("get_top_captions", { creator_id: "rosa", ...args })).captions, "caption_text");

  it("E75: active ones with at least 40, or at least as asked", async () => {
    const found = pick(all.captions, "caption_text");
    assert.ok(found.includes("exactly enough"));
    assert.ok(!found.includes("not quite enough") && !found.includes("retired"));
    assert.deepEqual(await texts({ min_performance: 99 }), ["other type", "fifty days ago"]);
    assert.ok((await texts({ min_performance: 0 })).includes("not quite enough"));
  });

  it("E76 E18: filters are exact, and values stay values", async () => {
    assert.deepEqual(await texts({ caption_type: "note" }), ["other type"]);
    assert.deepEqual(await texts({ content_type: "garden" }), ["as good as never used", "exactly enough"]);
    for (const caption_type of ["x' OR '1'='1", "not", "NOTE", ""]) {
      assert.deepEqual(await texts({ caption_type }), []);
    }
  });

  it("E77: 20 by default, 1 to 1000", async () => {
    assert.equal(argumentOf(session, "get_top_captions", "limit").default, 20);
    assert.equal((await texts({ limit: 1 })).length, 1);
    assert.equal((await texts({ limit: 1000 })).length, 11);
    for (const limit of [0, 1001, 1.5, "many"]) {
      const words = "limit must be between 1 and 1000";
      await refuses(session, "get_top_captions", { creator_id: "rosa", limit }, words);
    }
  });

  it("E78 E79: freshness is 100 minus 2 for each whole day; never used, future and unreadable days are 100", () => {
    const freshness = Object.fromEntries(
      all.captions.map((row: Record<string, unknown>) => [row.caption_text, row.freshness_score]),
    );
    assert.deepEqual(freshness, {
      "never used": 100,
      "ten days ago": 80,
      "thirty days ago": 40,
      "fifty days ago": 0,
      "a year ago": 0,
      tomorrow: 100,
      "no day at all": 100,
      "late yesterday": 98,
      "exactly enough": 100,
      "as good as never used": 100,
      "other type": 100,
    });
  });

  it("E78: the description says that the formula falls while a caption rests", () => {
    for (const name of ["get_top_captions", "get_send_type_captions"]) {
      const tool = session.tools.find((candidate) => candidate.name === name);
      assert.match(tool?.description ?? "", /100 minus 2 per day.*falls while a caption rests/s);
    }
  });

  it("E80: another creator's use does not count", async () => {
    const { captions: bens } = await call("get_top_captions", { creator_id: "ben" });
    assert.deepEqual(new Set(pick(bens, "freshness_score")), new Set([100]));
    assert.deepEqual(new Set(pick(bens, "times_used")), new Set([null]));
  });

  it("E81: by freshness, then performance, then id", () => {
    assert.deepEqual(pick(all.captions, "caption_text"), [
      "other type",
      "never used",
      "as good as never used",
      "no day at all",
      "tomorrow",
      "exactly enough",
      "late yesterday",
      "ten days ago",
      "thirty days ago",
      "fifty days ago",
      "a year ago",
    ]);
  });

  it("E82: with a send type its caption types alone, by priority first", async () => {
    const { captions: fitting } = await call("get_top_captions", {
      creator_id: "rosa",
      send_type_key: "seed_sale",
      limit: 4,
    });
    assert.deepEqual(pick(fitting, "caption_text"), [
      "as good as never used",
      "exactly enough",
      "never used",
      "no day at all",
    ]);
    assert.deepEqual(pick(fitting, "send_type_priority"), [1, 1, 2, 2]);
    assert.deepEqual(await texts({ send_type_key: "open_garden" }), []);
  });

  it("E83 E87: the creator's id, the key, the creator, the send type are judged in this order", async () => {
    const rows = [
      ["a b", "c d", "Invalid creator_id: creator_id may only hold letters, digits, _ and -"],
      ["nobody", "c d", "Invalid send_type_key: send_type_key may only hold letters, digits, _ and -"],
      ["nobody", "nothing", "Creator not found: nobody"],
      ["rosa", "nothing", "Send type not found: nothing"],
    ] as const;
    for (const [creator_id, send_type_key, words] of rows) {
      await refuses(session, "get_top_captions", { creator_id, send_type_key }, words);
    }
  });

  it("E84: captions, count and the key, null without one", async () => {
    assert.deepEqual(Object.keys(all), ["captions", "count", "send_type_key"]);
    assert.deepEqual([all.count, all.send_type_key], [11, null]);
    const { send_type_key } = await call("get_top_captions", {
      creator_id: "rosa",
      send_type_key: "seed_sale",
    });
    assert.equal(send_type_key, "seed_sale");
  });

  it("E85 E86: 19 fields; a caption that was never used keeps its own id and score", () => {
    const fields =
      `caption_id caption_text schedulable_type caption_type content_type_id tone is_paid_page_only
      performance_score content_type_name times_used caption_total_earnings caption_avg_earnings
      caption_avg_purchase_rate caption_avg_view_rate creator_performance_score first_used_date last_used_date
      freshness_score send_type_priority`.split(/\s+/);
    const by = (text: string) =>
      all.captions.find((row: Record<string, unknown>) => row.caption_text === text);
    assert.deepEqual(Object.keys(by("never used")), fields);
    const { caption_id, performance_score, creator_performance_score, last_used_date } = by("never used");
    assert.deepEqual(
      [caption_id, performance_score, creator_performance_score, last_used_date],
      [1, 60, null, null],
    );
    const used = by("ten days ago");
    assert.deepEqual(
      [used.performance_score, used.creator_performance_score, used.times_used, used.caption_total_earnings],
      [95, 77, 3, 30],
    );
  });
});

describe("get_send_type_captions (3.11)", () => {
  const args = { creator_id: "rosa", send_type_key: "seed_sale" };
  const texts = async (more: object) =>
    pick((await call("get_send_type_captions", { ...args, ...more })).captions, "caption_text");

  it("E88: the send type is required and must exist", async () => {
    const missing = "Invalid send_type_key: send_type_key must be given as text";
    await refuses(session, "get_send_type_captions", { creator_id: "rosa" }, missing);
    const unknown = { ...args, send_type_key: "nothing" };
    await refuses(session, "get_send_type_captions", unknown, "Send type not found: nothing");
  });

  it("E89: both thresholds include their value; 30 and 40 by default", async () => {
    const usual = await texts({ limit: 1000 });
    assert.ok(usual.includes("thirty days ago") && usual.includes("exactly enough"));
    assert.ok(!usual.includes("fifty days ago") && !usual.includes("not quite enough"));
    assert.ok((await texts({ min_freshness: 80 })).includes("ten days ago"));
    assert.ok(!(await texts({ min_freshness: 80.5 })).includes("ten days ago"));
    assert.ok((await texts({ min_freshness: 0, limit: 50 })).includes("a year ago"));
    assert.deepEqual(await texts({ min_performance: 90, min_freshness: 40 }), [
      "ten days ago",
      "thirty days ago",
    ]);
  });

  it("E90: compatible types alone, by priority, freshness, performance", async () => {
    assert.deepEqual(await texts({}), [
      "as good as never used",
      "exactly enough",
      "never used",
      "no day at all",
      "tomorrow",
      "late yesterday",
      "ten days ago",
      "thirty days ago",
    ]);
  });

  it("E91: 10 by default, 1 to 1000", async () => {
    assert.equal(argumentOf(session, "get_send_type_captions", "limit").default, 10);
    assert.equal((await texts({ limit: 2 })).length, 2);
    await refuses(
      session,
      "get_send_type_captions",
      { ...args, limit: 0 },
      "limit must be between 1 and 1000",
    );
  });

  it("E92: captions, count and the key", async () => {
    const { captions: found, ...rest } = await call("get_send_type_captions", args);
    assert.deepEqual(rest, { count: found.length, send_type_key: "seed_sale" });
  });
});

describe("send types (3.12)", async () => {
  const keys = async (args: object) => pick((await call("get_send_types", args)).send_types, "send_type_key");
  const details = await call("get_send_type_details", { send_type_key: "ppv_unlock" });

  it("E93 E97 E99: all active ones in their order, counted", async () => {
    const { send_types, count } = await call("get_send_types");
    assert.equal(count, 24);
    assert.equal(send_types.length, count);
    assert.deepEqual(pick(send_types, "send_type_key").slice(0, 3), [
      "open_garden",
      "seed_sale",
      "ppv_unlock",
    ]);
    const orders = pick(send_types, "sort_order") as number[];
    assert.deepEqual(
      orders,
      orders.toSorted((a, b) => a - b),
    );
    assert.deepEqual(new Set(pick(send_types, "is_active")), new Set([1]));
  });

  it("E94: categories are three words in small letters", async () => {
    for (const category of ["Revenue", "other", ""]) {
      const words = "category must be 'revenue', 'engagement', or 'retention'";
      await refuses(session, "get_send_types", { category }, words);
    }
  });

  it("E95: page types are paid and free", async () => {
    for (const page_type of ["both", "Paid"]) {
      await refuses(session, "get_send_types", { page_type }, "page_type must be 'paid' or 'free'");
    }
  });

  it("E96 E97: a page type finds its own and those for both; filters combine", async () => {
    const paid = await keys({ page_type: "paid" });
    assert.ok(paid.includes("seed_sale") && paid.includes("ppv_unlock") && !paid.includes("open_garden"));
    const free = await keys({ page_type: "free" });
    assert.ok(free.includes("open_garden") && free.includes("ppv_unlock") && !free.includes("seed_sale"));
    const both = await call("get_send_types", { category: "retention", page_type: "free" });
    assert.deepEqual(pick(both.send_types, "send_type_key"), ["ppv_followup"]);
    assert.equal(both.count, 1);
  });

  it("E98: 24 fields", () => {
    const fields = `send_type_id send_type_key category display_name description purpose strategy requires_media
      requires_flyer requires_price requires_link has_expiration default_expiration_hours can_have_followup
      followup_delay_minutes page_type_restriction caption_length emoji_recommendation max_per_day max_per_week
      min_hours_between sort_order is_active created_at`;
    assert.deepEqual(Object.keys(details.send_type), fields.split(/\s+/));
  });

  it("E100: a new database has 22: 9 for revenue, 9 for engagement, 4 for retention", async () => {
    const own = ["seed_sale", "open_garden"];
    for (const [category, count] of [
      ["revenue", 9],
      ["engagement", 9],
      ["retention", 4],
    ] as const) {
      const seeded = (await keys({ category })).filter((key) => !own.includes(String(key)));
      assert.equal(seeded.length, count, category);
    }
  });

  it("E101: the send type with the captions that it takes, best first", async () => {
    const { send_type, caption_requirements } = await call("get_send_type_details", {
      send_type_key: "seed_sale",
    });
    assert.equal(send_type.send_type_key, "seed_sale");
    assert.deepEqual(caption_requirements, [
      { caption_type: "hint", priority: 1, notes: "First" },
      { caption_type: "offer", priority: 2, notes: "Second" },
    ]);
  });

  it("E11 E17 E102: keys have at most 50 characters and must exist", async () => {
    const rows = [
      ["k".repeat(51), "Invalid send_type_key: send_type_key cannot be longer than 50 characters"],
      ["", "Invalid send_type_key: send_type_key cannot be empty"],
      ["a.b", "Invalid send_type_key: send_type_key may only hold letters, digits, _ and -"],
      ["k".repeat(50), `Send type not found: ${"k".repeat(50)}`],
    ] as const;
    for (const [send_type_key, words] of rows) {
      await refuses(session, "get_send_type_details", { send_type_key }, words);
    }
  });

  it("E103: inactive ones have details too", async () => {
    const { send_type } = await call("get_send_type_details", { send_type_key: "old_fair" });
    assert.equal(send_type.is_active, 0);
  });

  it("E104: what ppv_unlock takes", () => {
    assert.deepEqual(details.caption_requirements, [
      { caption_type: "ppv_video_promo", priority: 1, notes: "Primary" },
      { caption_type: "teasing_explicit", priority: 2, notes: "Alternative" },
    ]);
  });
});

describe("channels and targets (3.14)", async () => {
  const { channels, count } = await call("get_channels");

  it("E122 E125: active channels by id, ten fields each, counted", () => {
    assert.deepEqual(pick(channels, "channel_id"), [1, 2, 3, 4, 5, 6]);
    assert.equal(count, 6);
    const fields = `channel_id channel_key display_name description supports_targeting targeting_options
      platform_feature requires_manual_send is_active created_at`;
    assert.deepEqual(Object.keys(channels[0]), fields.split(/\s+/));
  });

  it("E123: by targeting, or all", async () => {
    const keys = async (supports_targeting: boolean) =>
      pick((await call("get_channels", { supports_targeting })).channels, "channel_key");
    assert.deepEqual(await keys(true), ["mass_message", "targeted_message"]);
    assert.deepEqual(await keys(false), ["wall_post", "story", "live", "letter"]);
    const words = "supports_targeting must be true or false";
    await refuses(session, "get_channels", { supports_targeting: "perhaps" }, words);
  });

  it("E124: targeting options are JSON; what is none stays as it is", () => {
    assert.deepEqual(pick(channels, "targeting_options"), [
      { subscription_status: true, spending_tier: true, engagement_level: true, custom_lists: true },
      null,
      { subscription_status: true, spending_tier: true, engagement_level: true, custom_lists: true },
      null,
      null,
      "not JSON",
    ]);
  });

  it("E126: the five channels of a new database", () => {
    const seeded = channels
      .slice(0, 5)
      .map((row: Record<string, unknown>) => [row.channel_key, row.display_name, row.supports_targeting]);
    assert.deepEqual(seeded, [
      ["mass_message", "Mass Message", 1],
      ["wall_post", "Wall Post", 0],
      ["targeted_message", "Targeted Message", 1],
      ["story", "Story", 0],
      ["live", "Live Stream", 0],
    ]);
  });

  const targets = async (args: object) => {
    const answer = await call("get_audience_targets", args);
    assert.equal(answer.count, answer.targets.length);
    return pick(answer.targets, "target_key");
  };
  const own = (keys: readonly unknown[]) =>
    keys.filter((key) => ["double", "single", "unpaid", "capital", "broken", "off"].includes(String(key)));

  it("E127 E134: active targets by id, counted", async () => {
    const all = await targets({});
    assert.equal(all.length, 15);
    assert.deepEqual(own(all), ["double", "single", "unpaid", "capital", "broken"]);
  });

  it("E128: page types are paid and free", () =>
    refuses(session, "get_audience_targets", { page_type: "vip" }, "page_type must be 'paid' or 'free'"));

  it("E129: a channel key is checked; one that no target has finds nothing", async () => {
    const words = "Invalid channel_key: channel_key cannot be longer than 50 characters";
    await refuses(session, "get_audience_targets", { channel_key: "c".repeat(51) }, words);
    const spaced = "Invalid channel_key: channel_key may only hold letters, digits, _ and -";
    await refuses(session, "get_audience_targets", { channel_key: "a b" }, spaced);
    assert.deepEqual(await targets({ channel_key: "postcard" }), []);
  });

  it("E130 E131 E132: whole elements match, in either quotes, as they are written", async () => {
    assert.deepEqual(own(await targets({ page_type: "paid" })), ["double", "single"]);
    assert.deepEqual(own(await targets({ page_type: "free" })), ["single"]);
    assert.deepEqual(own(await targets({ channel_key: "mass_message" })), ["double", "single"]);
  });

  it("E133: lists and criteria are JSON; single quotes are read too, anything else stays text", async () => {
    const { targets: rows } = await call("get_audience_targets");
    const of = (key: string) => rows.find((row: Record<string, unknown>) => row.target_key === key);
    assert.deepEqual(of("double").filter_criteria, { days: 7 });
    assert.deepEqual(of("single").applicable_page_types, ["paid", "free"]);
    assert.deepEqual(
      [of("broken").applicable_page_types, of("broken").applicable_channels],
      ["paid", '["story"'],
    );
  });

  it("E134: filters combine", async () => {
    assert.deepEqual(own(await targets({ page_type: "free", channel_key: "mass_message" })), ["single"]);
    assert.deepEqual(own(await targets({ page_type: "free", channel_key: "massXmessage" })), []);
  });

  it("E135: the ten targets of a new database", async () => {
    const { targets: rows } = await call("get_audience_targets");
    const named = rows
      .slice(0, 10)
      .map((row: Record<string, unknown>) => `${row.target_key}, ${row.display_name}, ${row.filter_type}`);
    assert.deepEqual(named, [
      "all_paid_fans, All Paid Fans, subscription_status",
      "all_free_fans, All Free Fans, subscription_status",
      "high_spenders, High Spenders, spending_behavior",
      "recent_purchasers, Recent Purchasers, purchase_recency",
      "never_purchased, Never Purchased, purchase_history",
      "high_engagers, High Engagers, engagement_level",
      "at_risk, At Risk, churn_prediction",
      "new_subscribers, New Subscribers, subscription_age",
      "long_term_fans, Long-term Fans, subscription_age",
      "expired_fans, Expired Fans, subscription_status",
    ]);
  });
});
