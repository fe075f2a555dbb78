import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  change,
  creator,
  daysAgo,
  makeDatabase,
  message,
  type Planter,
  refuses,
  serve,
  today,
} from "./database.ts";

/** A creator with scores of two weeks but no message that they rest on: only the `dynamic` calculation is left. */
function scored(
  planter: Planter,
  id: string,
  [S, O, T]: readonly [number, number | null, number | null],
  rest: object,
) {
  planter.insert("creators", { ...creator(id), ...rest });
  track(planter, id, "14d", S, O, { revenue_per_send_trend: T });
}

function track(
  { insert }: Planter,
  creator_id: string,
  tracking_period: string,
  saturation_score: number,
  opportunity_score: number | null,
  rest: Readonly<Record<string, number | null>> = {},
) {
  const tracking_date = daysAgo(1);
  insert("volume_performance_tracking", {
    creator_id,
    tracking_date,
    tracking_period,
    saturation_score,
    opportunity_score,
    ...rest,
  });
}

const plain = (fans: number, page_type: string) => ({ current_active_fans: fans, page_type });

/** Name, fans, page, scores and trend; level, items per day and followups. Without scores there are no data at all. */
const examples = [
  ["grown", 12434, "paid", [45, 65, 10], "High 5/4/2, 4"],
  ["small", 850, "free", null, "Low 4/3/0, 2"],
  ["middle", 4999, "paid", null, "Mid 4/3/2, 3"],
  ["large", 15000, "free", null, "Ultra 7/5/0, 5"],
  ["tired", 10000, "paid", [85, 30, 0], "High 4/3/1, 4"],
  ["eager", 20000, "free", [20, 80, 20], "Ultra 8/6/0, 5"],
  ["falling", 500, "paid", [75, 20, -30], "Low 1/2/1, 1"],
  ["edge", 1000, "paid", [50, null, null], "Mid 4/3/2, 3"],
  ["below", 999, "paid", [30, 50, 15], "Low 3/3/1, 2"],
] as const;

const file = makeDatabase((planter) => {
  const { insert, run } = planter;
  for (const [id, fans, page, scores] of examples) {
    if (scores === null) insert("creators", { ...creator(id), ...plain(fans, page) });
    else scored(planter, id, scores, plain(fans, page));
  }

  // weighed: three periods that disagree, ranked content, captions that run out for one send type
  insert("creators", { ...creator("weighed"), ...plain(12434, "paid") });
  track(planter, "weighed", "7d", 60, 40, { total_messages_sent: 14 });
  track(planter, "weighed", "14d", 45, 65, { total_messages_sent: 28, revenue_per_send_trend: 10 });
  track(planter, "weighed", "30d", 40, 70, { total_messages_sent: 200 });
  for (const [index, tier] of ["TOP", "MID", "LOW", "AVOID"].entries()) {
    const row = { analysis_date: "2026-01-01", content_type: `type ${tier}`, rank: index + 1 };
    insert("top_content_types", { ...row, creator_id: "weighed", performance_tier: tier });
  }
  run(
    "update send_types set is_active = 0 where send_type_key not in ('ppv_unlock', 'bundle', 'ppv_wall', 'season_pass')",
  );
  const texts = [
    ["ppv_video_promo", 40, null],
    ["ppv_video_promo", 90, daysAgo(35)],
    ["ppv_video_promo", 39, null],
    ["ppv_video_promo", 90, daysAgo(36)],
    ["teasing_explicit", 50, null],
  ] as const;
  for (const [caption_type, performance_score, last_used_date] of texts) {
    const caption_id = insert("caption_bank", { caption_text: "x", caption_type, performance_score });
    if (last_used_date === null) continue;
    insert("caption_creator_performance", { caption_id, creator_id: "weighed", last_used_date });
  }

  // steady: two periods that agree
  insert("creators", { ...creator("steady"), ...plain(3000, "paid") });
  track(planter, "steady", "7d", 50, 50, { total_messages_sent: 60 });
  track(planter, "steady", "14d", 40, 60, { total_messages_sent: 120 });

  // bounded: more than a bound allows
  insert("creators", { ...creator("bounded"), ...plain(20000, "free") });
  track(planter, "bounded", "14d", 20, 80, { total_messages_sent: 300, revenue_per_send_trend: 20 });

  // weekly: no tracking; Monday earns more, Tuesday less, Sunday has too few messages to tell
  insert("creators", { ...creator("weekly"), ...plain(500, "free") });
  const week = [
    [1, 10, 20],
    [2, 10, 10],
    [0, 4, 15],
  ] as const;
  for (const [sending_day_of_week, count, earnings] of week) {
    for (let sent = 0; sent < count; sent++) {
      insert("mass_messages", message("weekly", daysAgo(3), { sending_day_of_week, earnings }));
    }
  }

  // worse and better: two windows to compare; few: one message too few
  for (const id of ["worse", "better", "few", "alone"])
    insert("creators", { ...creator(id), ...plain(500, "paid") });
  for (const earnings of [1, 1, 1, 1, 30]) {
    insert(
      "mass_messages",
      message("worse", daysAgo(14), { earnings, viewed_count: 40, purchased_count: 3 }),
    );
    insert(
      "mass_messages",
      message("worse", daysAgo(15), { earnings: 100, viewed_count: 80, purchased_count: 8 }),
    );
    insert(
      "mass_messages",
      message("better", daysAgo(1), { earnings: 50, viewed_count: 60, purchased_count: 10 }),
    );
    insert(
      "mass_messages",
      message("better", daysAgo(28), { earnings: 40, viewed_count: 50, purchased_count: 10 }),
    );
    insert("mass_messages", message("better", daysAgo(29), { earnings: 4000, viewed_count: 90 }));
    insert("mass_messages", message("alone", daysAgo(5), { earnings: 20 }));
  }
  for (let sent = 0; sent < 4; sent++) insert("mass_messages", message("few", daysAgo(1)));
  insert("mass_messages", message("few", daysAgo(1), { message_type: "bump" }));
});

const session = await serve(file);
const { call } = session;
const config = (creator_id: string) => call("get_volume_config", { creator_id });
const weighed = await config("weighed");

const common = `volume_level ppv_per_day bump_per_day revenue_items_per_day engagement_items_per_day
  retention_items_per_day bundle_per_week game_per_week followup_per_day calculation_source fan_count page_type
  saturation_score opportunity_score revenue_trend data_source tracking_date`.split(/\s+/);
const optimized = `weekly_distribution content_allocations confidence_score elasticity_capped caption_warnings
  dow_multipliers_used adjustments_applied fused_saturation fused_opportunity prediction_id divergence_detected
  message_count total_weekly_volume has_warnings is_high_confidence`.split(/\s+/);

describe("get_volume_config, dynamic (3.13.2)", () => {
  for (const [id, fans, page_type, scores, want] of examples) {
    it(`E105 E109 E110 E111 E112 E114: ${fans} fans, ${page_type}, ${scores ?? "no scores"} is ${want}`, async () => {
      const found = await config(id);
      const { revenue_items_per_day: r, engagement_items_per_day: e, retention_items_per_day: k } = found;
      assert.equal(`${found.volume_level} ${r}/${e}/${k}, ${found.followup_per_day}`, want);
      assert.deepEqual([found.fan_count, found.page_type], [fans, page_type]);
      assert.deepEqual([found.ppv_per_day, found.bump_per_day], [r, e]);
      const limits: Readonly<Record<string, number[]>> = {
        Low: [1, 1],
        Mid: [2, 2],
        High: [3, 2],
        Ultra: [4, 3],
      };
      assert.deepEqual([found.bundle_per_week, found.game_per_week], limits[found.volume_level]);
      assert.equal(found.calculation_source, "dynamic");
      assert.equal(found.fallback_reason, "Insufficient performance data: 0 messages (minimum 5)");
    });
  }

  it("E106: scores of the latest 14 days that were tracked, with their day; a missing one is 50", async () => {
    const found = await config("edge");
    assert.equal(found.data_source, "volume_performance_tracking");
    assert.deepEqual(
      [found.saturation_score, found.opportunity_score, found.revenue_trend, found.tracking_date],
      [50, 50, 0, daysAgo(1)],
    );
  });

  it("E107: otherwise scores of two weeks of messages against the two before", async () => {
    const rows = [
      ["worse", 100, 50],
      ["better", 50, 95],
      ["alone", 50, 50],
    ] as const;
    for (const [id, saturation, opportunity] of rows) {
      const found = await config(id);
      assert.equal(found.data_source, "calculated_on_demand");
      assert.deepEqual([found.saturation_score, found.opportunity_score], [saturation, opportunity], id);
      assert.deepEqual([found.revenue_trend, found.tracking_date], [0, today]);
    }
  });

  it("E108: with fewer than 5 messages neutral scores", async () => {
    const found = await config("few");
    assert.equal(found.data_source, "default_values");
    assert.deepEqual([found.saturation_score, found.opportunity_score, found.tracking_date], [50, 50, null]);
    assert.equal(found.fallback_reason, "Insufficient performance data: 4 messages (minimum 5)");
  });

  it("E113 E119: the common fields and the reason, none of the optimized ones", async () => {
    assert.deepEqual(
      Object.keys(await config("grown")).toSorted(),
      [...common, "fallback_reason"].toSorted(),
    );
  });
});

describe("get_volume_config, optimized (3.13.3)", () => {
  it("E109 E113 E115 E119: all fields, and no reason to fall back", () => {
    assert.deepEqual(Object.keys(weighed).toSorted(), [...common, ...optimized].toSorted());
    assert.equal(weighed.calculation_source, "optimized");
  });

  it("E115: periods that disagree count more the shorter they are", () => {
    assert.equal(weighed.divergence_detected, true);
    assert.deepEqual([weighed.fused_saturation, weighed.fused_opportunity], [51.75, 53.25]);
    assert.deepEqual([weighed.message_count, weighed.confidence_score], [200, 1]);
  });

  it("E115: periods that agree have fixed weights, scaled up when one is missing", async () => {
    const { fused_saturation, fused_opportunity, divergence_detected } = await config("steady");
    assert.deepEqual([fused_saturation, fused_opportunity, divergence_detected], [43.75, 56.25, false]);
  });

  it("E118: the scores are the ones found, not the fused ones", () => {
    const { saturation_score, opportunity_score, revenue_trend, tracking_date } = weighed;
    assert.deepEqual(
      [saturation_score, opportunity_score, revenue_trend, tracking_date],
      [45, 65, 10, daysAgo(1)],
    );
  });

  it("E110 E111 E112: level, items and limits", () => {
    const { volume_level, revenue_items_per_day, engagement_items_per_day, retention_items_per_day } =
      weighed;
    assert.deepEqual(
      [volume_level, revenue_items_per_day, engagement_items_per_day, retention_items_per_day],
      ["High", 4, 4, 2],
    );
    assert.deepEqual([weighed.bundle_per_week, weighed.game_per_week, weighed.followup_per_day], [3, 2, 4]);
  });

  it("E115: selling items of the week by content type; what is to be avoided gets none", () => {
    assert.deepEqual(weighed.content_allocations, { "type TOP": 12, "type MID": 9, "type LOW": 7 });
  });

  it("E117: send types that run out of captions are warned of", () => {
    assert.deepEqual(weighed.caption_warnings, ["Low captions for bundle: <3 usable captions available"]);
    assert.deepEqual([weighed.has_warnings, weighed.is_high_confidence], [true, true]);
  });

  it("E116: seven days from Monday on, shared out by what they earn", async () => {
    assert.deepEqual(weighed.weekly_distribution, Array(7).fill(10));
    assert.equal(weighed.total_weekly_volume, 70);
    const weekly = await config("weekly");
    assert.equal(weekly.data_source, "calculated_on_demand");
    assert.deepEqual(
      weekly.dow_multipliers_used.map((multiplier: number) => Math.round(multiplier * 1e6) / 1e6),
      [1.12, 0.88, 1, 1, 1, 1, 1],
    );
    assert.deepEqual(weekly.weekly_distribution, [8, 6, 7, 7, 7, 7, 7]);
    assert.equal(weekly.total_weekly_volume, 49);
  });

  it("E117: few messages mean low confidence", async () => {
    const { confidence_score, is_high_confidence, message_count } = await config("weekly");
    assert.deepEqual([confidence_score, is_high_confidence, message_count], [0.4, false, 24]);
    const steady = await config("steady");
    assert.deepEqual([steady.confidence_score, steady.is_high_confidence], [0.8, true]);
  });

  it("E115: a bound that changed something is told", async () => {
    const { elasticity_capped, revenue_items_per_day, engagement_items_per_day } = await config("bounded");
    assert.deepEqual([elasticity_capped, revenue_items_per_day, engagement_items_per_day], [true, 8, 6]);
    assert.equal(weighed.elasticity_capped, false);
  });

  it("E115: the steps that changed something, in their order", async () => {
    assert.deepEqual(weighed.adjustments_applied, [
      "base_tier_calculation",
      "multi_horizon_fusion",
      "content_weighting",
      "caption_pool_check",
    ]);
    assert.deepEqual((await config("weekly")).adjustments_applied.slice(0, 3), [
      "base_tier_calculation",
      "confidence_dampening",
      "dow_multipliers",
    ]);
  });

  it("E121: the same answer twice, with an id of version 5", async () => {
    assert.deepEqual(await config("weighed"), weighed);
    assert.match(
      weighed.prediction_id,
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    assert.notEqual((await config("steady")).prediction_id, weighed.prediction_id);
  });

  it("E120: unknown creators and wrong ids", async () => {
    await refuses(session, "get_volume_config", { creator_id: "nobody" }, "Creator not found: nobody");
    const words = "Invalid creator_id: creator_id cannot be empty";
    await refuses(session, "get_volume_config", { creator_id: "" }, words);
  });
});

describe("get_volume_assignment (3.9)", () => {
  it("E70 E71 E72: a part of get_volume_config, and what to use instead", async () => {
    assert.deepEqual(await call("get_volume_assignment", { creator_id: "weighed" }), {
      volume_level: weighed.volume_level,
      ppv_per_day: weighed.ppv_per_day,
      bump_per_day: weighed.bump_per_day,
      assigned_at: weighed.tracking_date,
      assigned_by: "dynamic_calculation",
      assigned_reason: "fan_count_bracket",
      _deprecated: true,
      _message:
        "get_volume_assignment is deprecated. Use get_volume_config() for dynamic calculation with full metadata.",
    });
  });

  it("E73: errors pass without the notice", async () => {
    const report = await session.refused("get_volume_assignment", { creator_id: "nobody" });
    assert.equal(report.error, "Creator not found: nobody");
    assert.ok(!("_deprecated" in report) && !("_message" in report));
  });

  it("E74: the description says so", () => {
    const tool = session.tools.find(({ name }) => name === "get_volume_assignment");
    assert.match(tool?.description ?? "", /^DEPRECATED/);
  });
});

describe("get_volume_config, when the finer calculation breaks", () => {
  it("E109: it answers by the dynamic one, and says why", async () => {
    change(file, ({ run }) => run("drop table send_type_caption_requirements"));
    const found = await config("weighed");
    assert.equal(found.calculation_source, "dynamic");
    assert.equal(found.fallback_reason, "no such table: send_type_caption_requirements");
    assert.deepEqual([found.saturation_score, found.ppv_per_day], [45, 5]);
  });
});
