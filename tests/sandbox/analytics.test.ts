import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { daysOf, periodOf } from "../../src/sandbox/mixpost/analytics-period.ts";
import { nextFreeSlot } from "../../src/sandbox/mixpost/queue.ts";
import { createCaller } from "./caller.ts";

const TWITTER = "ed1d7f93-ebca-4217-957c-a25fbb2c1075";
const MONDAY = Date.parse("2026-05-04T10:00:00Z");

describe("periods are UTC days", () => {
  const rows: readonly [period: string | undefined, from: string, to: string][] = [
    ["this_week", "2026-05-04", "2026-05-04"],
    ["last_week", "2026-04-27", "2026-05-03"],
    ["this_month", "2026-05-01", "2026-05-04"],
    ["last_month", "2026-04-01", "2026-04-30"],
    ["last_3_months", "2026-02-01", "2026-04-30"],
    ["this_year", "2026-01-01", "2026-05-04"],
    [undefined, "2026-05-01", "2026-05-04"],
  ];
  for (const [period, from, to] of rows) {
    test(`${period}: ${from} to ${to}`, () => {
      assert.deepEqual(periodOf({ period }, MONDAY), { from, to });
    });
  }

  test("a week begins on Monday, on Sundays too", () => {
    assert.equal(periodOf({ period: "this_week" }, Date.parse("2026-05-10T23:00:00Z")).from, "2026-05-04");
  });

  test("all days of one, the end included, across a change of clocks", () => {
    assert.equal(daysOf({ from: "2026-01-01", to: "2026-12-31" }).length, 365);
    assert.deepEqual(daysOf({ from: "2026-03-28", to: "2026-03-30" }), [
      "2026-03-28",
      "2026-03-29",
      "2026-03-30",
    ]);
  });
});

describe("results", () => {
  const refused: readonly [path: string, field: string][] = [
    ["W/analytics?date_from=2026-05-01", "date_to"],
    ["W/analytics?date_from=2026-05-02&date_to=2026-05-01", "date_to"],
    ["W/analytics?date_from=2024-01-01&date_to=2026-05-01", "date_to"],
    [`W/analytics/accounts/${TWITTER}?type=reviews`, "type"],
    [`W/analytics/accounts/${TWITTER}?type=content&sort_by=SMILE_COUNT`, "sort_by"],
    ["W/posts/8eb4e98d-2b93-44bd-a664-7a6438eff67b/analytics", "status"],
    ["W/analytics/posting-times?accounts[]=00000000-0000-4000-8000-000000000000", "accounts.0"],
    ["W/analytics/best-times?timezone=Mars/Olympus", "timezone"],
  ];
  for (const [path, field] of refused) {
    test(`${path} is refused`, async () => {
      const { status, body } = await createCaller().call("GET", path);
      assert.deepEqual([status, Object.keys(body.errors)], [422, [field]]);
    });
  }

  test("of the workspace add up to those of its accounts", async () => {
    const { body } = await createCaller().call("GET", "W/analytics?date_from=2026-04-28&date_to=2026-05-04");
    assert.deepEqual(body.period, { from: "2026-04-28", to: "2026-05-04" });
    assert.equal(body.audience.length, 7);
    const sum = body.leaderboard.reduce(
      (total: number, { followers }: { followers: number }) => total + followers,
      0,
    );
    assert.deepEqual([body.followers, body.growth], [sum, sum - body.audience[0].followers]);
    assert.equal(body.posts, 2);
  });

  test("of an account list its posts, sorted and cut", async () => {
    const { call } = createCaller();
    const { body } = await call(
      "GET",
      `W/analytics/accounts/${TWITTER}?type=content&sort_by=LIKE_COUNT&per_page=1`,
    );
    assert.deepEqual(
      body.data.map(({ uuid }: { uuid: string }) => uuid),
      ["69288ffd-d4ef-4666-9320-4b9e120694fc"],
    );
    assert.deepEqual([body.type, body.meta.per_page, body.meta.total], ["content", 1, 1]);
    assert.ok(body.tabs.includes("overview"));
  });

  test("the next best moment is not past, and none when it begins", async () => {
    const { call } = createCaller();
    const zone = "America/New_York";
    const { body } = await call("GET", `W/analytics/best-times?timezone=${zone}&from=2020-01-01`);
    assert.equal(body.data.length, 8);
    for (const { date, time } of body.data)
      assert.ok(`${date} ${time}` > "2026-05-04 06:00", `${date} ${time}`);
  });
});

describe("the queue", () => {
  const slots = [
    { weekday: 1, time: "09:00" },
    { weekday: 1, time: "17:00" },
    { weekday: 3, time: "09:00" },
  ];
  const at = (iso: string) => Date.parse(iso);
  const rows: readonly [what: string, zone: string, taken: readonly string[], want: string][] = [
    ["takes the next slot of the day", "UTC", [], "2026-05-04T17:00:00.000Z"],
    ["passes over one that is taken", "UTC", ["2026-05-04T17:00:00Z"], "2026-05-06T09:00:00.000Z"],
    ["counts days and times in the workspace's zone", "America/New_York", [], "2026-05-04T13:00:00.000Z"],
    [
      "goes on in the next week",
      "UTC",
      ["2026-05-04T17:00:00Z", "2026-05-06T09:00:00Z"],
      "2026-05-11T09:00:00.000Z",
    ],
  ];
  for (const [what, zone, taken, want] of rows) {
    test(what, () => {
      const slot = nextFreeSlot(slots, zone, new Set(taken.map(at)), MONDAY);
      assert.equal(new Date(slot ?? 0).toISOString(), want);
    });
  }

  test("has nothing to give without posting times, or when all of a year are taken", () => {
    assert.equal(nextFreeSlot([], "UTC", new Set(), MONDAY), null);
    const weeks = Array.from({ length: 60 }, (_, week) => at("2026-05-04T09:00:00Z") + week * 7 * 86_400_000);
    assert.equal(nextFreeSlot([{ weekday: 1, time: "09:00" }], "UTC", new Set(weeks), MONDAY), null);
  });
});
