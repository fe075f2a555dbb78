import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { heardSoon } from "../e2e/heard.ts";
import { creator, daysAgo, makeDatabase, message, pick, refuses, serve, today } from "./database.ts";

const longest = "x".repeat(100);

const file = makeDatabase(({ insert }) => {
  insert("creators", {
    ...creator("rosa"),
    page_name: "rosa_garden",
    subscription_price: 9.5,
    timezone: "America/New_York",
    creator_group: "gardens",
    current_active_fans: 12434,
    current_total_earnings: 900,
    performance_tier: 1,
    persona_type: "gardener",
  });
  insert("creators", {
    ...creator("ben"),
    page_type: "free",
    current_total_earnings: 500,
    performance_tier: 2,
  });
  insert("creators", { ...creator("mina"), current_total_earnings: 700, performance_tier: 1 });
  insert("creators", { ...creator("retired"), current_total_earnings: 9999, is_active: 0 });
  insert("creators", { ...creator("kitchen"), display_name: "by id" });
  insert("creators", { ...creator("other"), page_name: "kitchen", display_name: "by page name" });
  insert("creators", creator(longest, { page_name: "long" }));
  insert("creator_personas", {
    creator_id: "rosa",
    primary_tone: "warm",
    secondary_tone: "patient",
    emoji_frequency: "medium",
    favorite_emojis: "🌱",
    slang_level: "low",
    avg_sentiment: 0.8,
    avg_caption_length: 120,
    last_analyzed: "2026-01-02 03:04:05",
  });
  for (const [creator_id, period_type] of [
    ["rosa", "7d"],
    ["rosa", "30d"],
    ["ben", "7d"],
  ] as const) {
    insert("creator_analytics_summary", { creator_id, period_type, total_sends: 12, total_earnings: 34 });
  }
  const ranked = [
    ["2026-01-01", "soup", 1, "TOP"],
    ["2026-02-01", "bread", 2, "AVOID"],
    ["2026-02-01", "roses", 1, "TOP"],
    ["2026-02-01", "ferns", 3, "TOP"],
    ["2026-02-01", "maps", 4, "MID"],
    ["2026-02-01", "trains", 5, "LOW"],
  ] as const;
  for (const [analysis_date, content_type, rank, performance_tier] of ranked) {
    const row = {
      analysis_date,
      content_type,
      rank,
      performance_tier,
      avg_earnings: 10,
      confidence_score: 0.9,
    };
    insert("top_content_types", { creator_id: "rosa", ...row });
  }
  const kinds = [
    ["roses", 2, 1, 5],
    ["ferns", 1, 1, 3],
    ["maps", 1, 1, 8],
    ["tools", 1, 1, null],
    ["trains", 1, 0, 7],
  ] as const;
  for (const [type_name, priority_tier, has_content, quantity_available] of kinds) {
    const content_type_id = insert("content_types", { type_name, priority_tier });
    insert("vault_matrix", { creator_id: "rosa", content_type_id, has_content, quantity_available });
  }
  const tracked = [
    ["14d", daysAgo(9), 11, -8],
    ["14d", daysAgo(2), 45, 5],
    ["30d", daysAgo(1), 77, null],
  ] as const;
  for (const [tracking_period, tracking_date, saturation_score, purchase_rate_trend] of tracked) {
    insert("volume_performance_tracking", {
      creator_id: "rosa",
      tracking_period,
      tracking_date,
      saturation_score,
      opportunity_score: 30,
      revenue_per_send_trend: 5.1,
      view_rate_trend: -5.1,
      purchase_rate_trend,
    });
  }
  // Hours and days of rosa: 9 and 21 earn the same on average; what is old, free or earned nothing does not count.
  const sent = [
    message("rosa", daysAgo(3), { sending_hour: 21, sending_day_of_week: 0, earnings: 30 }),
    message("rosa", daysAgo(4), { sending_hour: 9, sending_day_of_week: 6, earnings: 20 }),
    message("rosa", daysAgo(5), { sending_hour: 9, sending_day_of_week: 6, earnings: 40 }),
    message("rosa", daysAgo(6), { sending_hour: 7, sending_day_of_week: 3, earnings: 50 }),
    message("rosa", daysAgo(30), {
      sending_time: `${daysAgo(30)} 00:00:00`,
      sending_hour: 5,
      sending_day_of_week: 1,
      earnings: 1,
    }),
    message("rosa", daysAgo(31), { sending_hour: 1, earnings: 999 }),
    message("rosa", daysAgo(2), { sending_hour: 2, earnings: 0 }),
    message("rosa", daysAgo(2), { sending_hour: 3, message_type: "bump", earnings: 999 }),
  ];
  for (const row of sent) insert("mass_messages", row);
});

const session = await serve(file, { LOG_LEVEL: "info" });
const { call } = session;
const profile = await call("get_creator_profile", { creator_id: "rosa" });

const byCreator: Readonly<Record<string, object>> = {
  get_creator_profile: {},
  get_persona_profile: {},
  get_vault_availability: {},
  get_performance_trends: {},
  get_content_type_rankings: {},
  get_best_timing: {},
  get_volume_assignment: {},
  get_volume_config: {},
  get_top_captions: {},
  get_send_type_captions: { send_type_key: "ppv_unlock" },
  save_schedule: { week_start: "2026-12-14", items: [] },
};

describe("ids (3.1)", () => {
  const wrong = [
    ["E8", "", "creator_id cannot be empty"],
    ["E9", `${longest}x`, "creator_id cannot be longer than 100 characters"],
    ["E10", "a b", "creator_id may only hold letters, digits, _ and -"],
    ["E10", "a.b", "creator_id may only hold letters, digits, _ and -"],
    ["E10", "ü", "creator_id may only hold letters, digits, _ and -"],
    ["E10", "a;--", "creator_id may only hold letters, digits, _ and -"],
    ["E10", "abc\n", "creator_id may only hold letters, digits, _ and -"],
    ["E10", "..", "creator_id may only hold letters, digits, _ and -"],
  ] as const;
  for (const [requirement, creator_id, reason] of wrong) {
    it(`${requirement}: ${JSON.stringify(creator_id).slice(0, 12)} is refused`, () =>
      refuses(session, "get_creator_profile", { creator_id }, `Invalid creator_id: ${reason}`));
  }

  it("E9 E17: 100 characters are fine", async () => {
    const { creator: found } = await call("get_creator_profile", { creator_id: longest });
    assert.equal(found.creator_id, longest);
  });

  it("E6: a missing or wrongly typed argument is an error", async () => {
    const words = "Invalid creator_id: creator_id must be given as text";
    await refuses(session, "get_creator_profile", {}, words);
    await refuses(session, "get_creator_profile", { creator_id: 7 }, words);
    const { error } = await session.refused("get_creator_profile", { creator_id: "rosa", extra: 1 });
    assert.match(error, /extra/);
  });

  it("E12 E14 E28: the rule and the words hold for all 11 tools that take a creator", async () => {
    const takers = session.tools.filter(({ inputSchema }) => inputSchema.properties?.creator_id);
    assert.deepEqual(takers.map(({ name }) => name).toSorted(), Object.keys(byCreator).toSorted());
    for (const [tool, args] of Object.entries(byCreator)) {
      const bad = "Invalid creator_id: creator_id may only hold letters, digits, _ and -";
      await refuses(session, tool, { ...args, creator_id: "a b" }, bad);
      await refuses(session, tool, { ...args, creator_id: "No-body_1" }, "Creator not found: No-body_1");
    }
  });

  it("E13: a page name does as well as an id", async () => {
    assert.deepEqual(await call("get_creator_profile", { creator_id: "rosa_garden" }), profile);
  });

  it("E15: an id wins over another creator's page name", async () => {
    const { creator: found } = await call("get_persona_profile", { creator_id: "kitchen" });
    assert.equal(found.display_name, "by id");
  });

  it("E20: failed checks are warned of on stderr", async () => {
    const words = /"level":"warn".*"errors":\["Invalid creator_id: creator_id cannot be empty"\]/;
    await heardSoon(session, words);
  });
});

describe("get_creator_profile (3.2)", () => {
  it("E23 E24: four parts, the creator with all columns", () => {
    assert.deepEqual(Object.keys(profile), [
      "creator",
      "analytics_summary",
      "volume_assignment",
      "top_content_types",
    ]);
    const { created_at, updated_at, ...columns } = profile.creator;
    assert.ok(created_at && updated_at);
    assert.deepEqual(columns, {
      creator_id: "rosa",
      page_name: "rosa_garden",
      display_name: "rosa",
      page_type: "paid",
      subscription_price: 9.5,
      timezone: "America/New_York",
      creator_group: "gardens",
      current_active_fans: 12434,
      current_total_earnings: 900,
      performance_tier: 1,
      persona_type: "gardener",
      is_active: 1,
    });
  });

  it("E25: the summary is that of 30 days, or null", async () => {
    assert.equal(profile.analytics_summary.period_type, "30d");
    assert.equal((await call("get_creator_profile", { creator_id: "ben" })).analytics_summary, null);
  });

  it("E26: content types of the latest analysis alone, by rank", () => {
    assert.deepEqual(pick(profile.top_content_types, "content_type"), [
      "roses",
      "bread",
      "ferns",
      "maps",
      "trains",
    ]);
  });

  it("E27: its volume is what get_volume_config says", async () => {
    assert.deepEqual(profile.volume_assignment, await call("get_volume_config", { creator_id: "rosa" }));
  });

  it("E29: inactive creators are found too", async () => {
    const { creator: found } = await call("get_creator_profile", { creator_id: "retired" });
    assert.equal(found.is_active, 0);
  });
});

describe("get_active_creators (3.3)", () => {
  const ids = async (args: object) => pick((await call("get_active_creators", args)).creators, "creator_id");

  it("E30 E31 E37: active ones alone, highest earnings first, counted", async () => {
    const all = await call("get_active_creators");
    assert.deepEqual(pick(all.creators, "creator_id").slice(0, 3), ["rosa", "mina", "ben"]);
    assert.equal(all.count, all.creators.length);
    assert.equal(all.count, 6);
  });

  it("E32 E38: all columns with the persona's tone; nulls without a persona", async () => {
    const [rosa, mina] = (await call("get_active_creators")).creators;
    assert.deepEqual([rosa.primary_tone, rosa.emoji_frequency, rosa.slang_level], ["warm", "medium", "low"]);
    assert.deepEqual([mina.primary_tone, mina.emoji_frequency, mina.slang_level], [null, null, null]);
    assert.deepEqual(
      Object.keys(rosa).toSorted(),
      [...Object.keys(profile.creator), "primary_tone", "emoji_frequency", "slang_level"].toSorted(),
    );
  });

  it("E33 E36 E37: filters are exact and combine; nothing found is no error", async () => {
    assert.deepEqual(await ids({ tier: 1 }), ["rosa", "mina"]);
    assert.deepEqual(await ids({ page_type: "free" }), ["ben"]);
    assert.deepEqual(await ids({ tier: 2, page_type: "free" }), ["ben"]);
    const none = await call("get_active_creators", { tier: 5 });
    assert.deepEqual(none, { creators: [], count: 0 });
  });

  it("E34: tiers are 1 to 5", async () => {
    for (const tier of [0, 6, 2.5, "best"]) {
      await refuses(session, "get_active_creators", { tier }, "tier must be between 1 and 5");
    }
  });

  it("E35: page types are paid and free, in small letters", async () => {
    for (const page_type of ["PAID", "vip", ""]) {
      await refuses(session, "get_active_creators", { page_type }, "page_type must be 'paid' or 'free'");
    }
  });
});

describe("get_persona_profile (3.4)", () => {
  it("E39 E40 E42: the creator in four fields, the persona in nine, no voice samples", async () => {
    assert.deepEqual(await call("get_persona_profile", { creator_id: "rosa" }), {
      creator: {
        creator_id: "rosa",
        page_name: "rosa_garden",
        display_name: "rosa",
        persona_type: "gardener",
      },
      persona: {
        persona_id: 1,
        primary_tone: "warm",
        secondary_tone: "patient",
        emoji_frequency: "medium",
        favorite_emojis: "🌱",
        slang_level: "low",
        avg_sentiment: 0.8,
        avg_caption_length: 120,
        last_analyzed: "2026-01-02 03:04:05",
      },
      voice_samples: {},
    });
  });

  it("E41: no persona is null", async () => {
    assert.equal((await call("get_persona_profile", { creator_id: "ben" })).persona, null);
  });
});

describe("get_vault_availability (3.5)", () => {
  it("E43 E44 E46 E47: what is there, by priority, then quantity; unknown quantities count 0", async () => {
    const vault = await call("get_vault_availability", { creator_id: "rosa" });
    assert.deepEqual(vault.content_types, ["maps", "ferns", "tools", "roses"]);
    assert.deepEqual(pick(vault.available_content, "type_name"), vault.content_types);
    assert.equal(vault.total_items, 16);
  });

  it("E45: the vault's columns and five of the content type", async () => {
    const { available_content } = await call("get_vault_availability", { creator_id: "rosa" });
    const vault =
      "vault_id creator_id content_type_id has_content quantity_available quality_rating notes updated_at";
    const type = "type_name type_category description priority_tier is_explicit";
    assert.deepEqual(Object.keys(available_content[0]), `${vault} ${type}`.split(" "));
  });

  it("E48: an empty vault", async () => {
    assert.deepEqual(await call("get_vault_availability", { creator_id: "ben" }), {
      available_content: [],
      content_types: [],
      total_items: 0,
    });
  });
});

describe("get_performance_trends (3.6)", () => {
  const fields =
    `tracking_date tracking_period avg_daily_volume total_messages_sent avg_revenue_per_send avg_view_rate
    avg_purchase_rate total_earnings revenue_per_send_trend view_rate_trend purchase_rate_trend earnings_volatility
    saturation_score opportunity_score recommended_volume_delta calculated_at`.split(/\s+/);

  it("E49 E50 E51 E54: 14 days by default, the latest tracking, 16 fields", async () => {
    const trends = await call("get_performance_trends", { creator_id: "rosa" });
    assert.deepEqual(Object.keys(trends), fields);
    assert.deepEqual([trends.tracking_date, trends.saturation_score], [daysAgo(2), 45]);
    const month = await call("get_performance_trends", { creator_id: "rosa", period: "30d" });
    assert.equal(month.saturation_score, 77);
  });

  it("E49: other periods are refused", async () => {
    for (const period of ["7D", "15d", ""]) {
      const args = { creator_id: "rosa", period };
      await refuses(session, "get_performance_trends", args, "period must be '7d', '14d', or '30d'");
    }
  });

  it("E52: trends are words, or null", async () => {
    const words = ({
      revenue_per_send_trend,
      view_rate_trend,
      purchase_rate_trend,
    }: Record<string, unknown>) => [revenue_per_send_trend, view_rate_trend, purchase_rate_trend];
    const trends = await call("get_performance_trends", { creator_id: "rosa" });
    assert.deepEqual(words(trends), ["increasing", "declining", "stable"]);
    const month = await call("get_performance_trends", { creator_id: "rosa", period: "30d" });
    assert.equal(month.purchase_rate_trend, null);
  });

  it("E53: without data all is null, and a message says so", async () => {
    const { message: words, ...trends } = await call("get_performance_trends", {
      creator_id: "ben",
      period: "7d",
    });
    assert.equal(words, "No performance tracking data found for period 7d");
    const nothing = fields.map((field) => [field, field === "tracking_period" ? "7d" : null]);
    assert.deepEqual(trends, Object.fromEntries(nothing));
  });

  it("E55: the id is judged first, then the period, then whether the creator exists", async () => {
    const bad = { creator_id: "a b", period: "x" };
    const words = "Invalid creator_id: creator_id may only hold letters, digits, _ and -";
    await refuses(session, "get_performance_trends", bad, words);
    const unknown = { creator_id: "nobody", period: "x" };
    await refuses(session, "get_performance_trends", unknown, "period must be '7d', '14d', or '30d'");
  });
});

describe("get_content_type_rankings (3.7)", () => {
  it("E56 E57 E60: the latest analysis by rank, ten fields each, with its day", async () => {
    const { rankings, analysis_date } = await call("get_content_type_rankings", { creator_id: "rosa" });
    assert.equal(analysis_date, "2026-02-01");
    assert.deepEqual(pick(rankings, "rank"), [1, 2, 3, 4, 5]);
    const fields = `content_type rank send_count total_earnings avg_earnings avg_purchase_rate avg_rps performance_tier
      recommendation confidence_score`;
    assert.deepEqual(Object.keys(rankings[0]), fields.split(/\s+/));
  });

  it("E58: names by the stored tier, whatever the average is", async () => {
    const { top_types, mid_types, low_types, avoid_types } = await call("get_content_type_rankings", {
      creator_id: "rosa",
    });
    assert.deepEqual(
      [top_types, mid_types, low_types, avoid_types],
      [["roses", "ferns"], ["maps"], ["trains"], ["bread"]],
    );
  });

  it("E60: nothing analyzed", async () => {
    assert.deepEqual(await call("get_content_type_rankings", { creator_id: "ben" }), {
      rankings: [],
      top_types: [],
      mid_types: [],
      low_types: [],
      avoid_types: [],
      analysis_date: null,
    });
  });
});

describe("get_best_timing (3.8)", async () => {
  const timing = await call("get_best_timing", { creator_id: "rosa" });

  it("E61 E62 E67: hours of paid messages that earned since the cut-off, highest average first, then earlier", () => {
    assert.deepEqual(timing.best_hours, [
      { hour: 7, avg_earnings: 50, message_count: 1, total_earnings: 50 },
      { hour: 9, avg_earnings: 30, message_count: 2, total_earnings: 60 },
      { hour: 21, avg_earnings: 30, message_count: 1, total_earnings: 30 },
      { hour: 5, avg_earnings: 1, message_count: 1, total_earnings: 1 },
    ]);
  });

  it("E63 E64: weekdays with their names, Sunday is 0", () => {
    const named = timing.best_days.map(({ day_of_week, day_name }: Record<string, unknown>) => [
      day_of_week,
      day_name,
    ]);
    assert.deepEqual(named.slice(0, 3), [
      [3, "Wednesday"],
      [0, "Sunday"],
      [6, "Saturday"],
    ]);
    assert.deepEqual(timing.best_days[2], {
      day_of_week: 6,
      day_name: "Saturday",
      avg_earnings: 30,
      message_count: 2,
      total_earnings: 60,
    });
  });

  it("E65: the creator's zone, or the default one", async () => {
    assert.equal(timing.timezone, "America/New_York");
    assert.equal((await call("get_best_timing", { creator_id: "ben" })).timezone, "America/Los_Angeles");
  });

  it("E66: the days looked back, 30 by default", async () => {
    assert.equal(timing.analysis_period_days, 30);
    const longer = await call("get_best_timing", { creator_id: "rosa", days_lookback: 31 });
    assert.equal(longer.analysis_period_days, 31);
    assert.equal(longer.best_hours[0].hour, 1, `since ${daysAgo(31)}, today is ${today}`);
  });

  it("E68: 1 to 3650 days", async () => {
    for (const days_lookback of [0, -1, 3651, 1.5]) {
      const words = "days_lookback must be between 1 and 3650";
      await refuses(session, "get_best_timing", { creator_id: "rosa", days_lookback }, words);
    }
  });

  it("E69: nothing found", async () => {
    const { best_hours, best_days } = await call("get_best_timing", { creator_id: "ben" });
    assert.deepEqual([best_hours, best_days], [[], []]);
  });
});
