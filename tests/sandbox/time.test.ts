import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  isDate,
  isTime,
  isZone,
  localDay,
  panelDate,
  panelTime,
  parseTime,
  wireTime,
  zonedInstant,
} from "../../src/sandbox/mixpost/time.ts";

const rows: readonly [date: string, time: string, zone: string, want: string, why: string][] = [
  ["2026-05-23", "15:00", "Europe/Chisinau", "2026-05-23 12:00:00", "summer time"],
  ["2026-12-01", "14:00", "America/New_York", "2026-12-01 19:00:00", "winter time"],
  ["2026-12-01", "00:00", "UTC", "2026-12-01 00:00:00", "no offset"],
  ["2026-12-01", "10:15", "Asia/Kathmandu", "2026-12-01 04:30:00", "an offset of quarter hours"],
  ["2026-01-01", "01:00", "Pacific/Kiritimati", "2025-12-31 11:00:00", "14 hours ahead"],
  ["2027-03-14", "02:30", "America/New_York", "2027-03-14 07:30:00", "skipped: moves on to 03:30"],
  ["2027-03-28", "02:30", "Europe/Berlin", "2027-03-28 01:30:00", "skipped: moves on to 03:30"],
  ["2026-11-01", "01:30", "America/New_York", "2026-11-01 05:30:00", "twice: the first"],
  ["2027-10-31", "02:30", "Europe/Berlin", "2027-10-31 00:30:00", "twice: the first"],
  ["2027-03-14", "03:00", "America/New_York", "2027-03-14 07:00:00", "first minute after the gap"],
  ["2027-03-14", "01:59", "America/New_York", "2027-03-14 06:59:00", "last minute before the gap"],
  ["2026-11-01", "02:00", "America/New_York", "2026-11-01 07:00:00", "first minute after the overlap"],
];

for (const [date, time, zone, want, why] of rows) {
  test(`${date} ${time} in ${zone} is ${want} UTC (${why})`, () => {
    assert.equal(wireTime(zonedInstant(date, time, zone)), want);
  });
}

test("a local day of a zone is the one its clocks show", () => {
  const instant = Date.parse("2026-05-04T03:30:00Z");
  assert.deepEqual(localDay(instant, "America/New_York"), { date: "2026-05-03", weekday: 0 });
  assert.deepEqual(localDay(instant, "UTC"), { date: "2026-05-04", weekday: 1 });
});

test("whatever a zone's clocks show at an instant leads back to an instant that shows it", () => {
  const zones = fc.constantFrom(
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "Asia/Tehran",
    "UTC",
  );
  const minutes = fc.integer({ min: Date.UTC(2020, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000 });
  const show = (instant: number, zone: string) =>
    new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" }).format(
      instant,
    );
  fc.assert(
    fc.property(minutes, zones, (minute, zone) => {
      const [date = "", time = ""] = show(minute * 60_000, zone).split(" ");
      assert.equal(show(zonedInstant(date, time, zone), zone), `${date} ${time}`);
    }),
  );
});

test("days, times and zones that do not exist are told from those that do", () => {
  const given = {
    date: ["2028-02-29", "2027-02-29", "2027-13-01", "2027-2-1"],
    time: ["00:00", "24:00", "9:00"],
  };
  assert.deepEqual(given.date.map(isDate), [true, false, false, false]);
  assert.deepEqual(given.time.map(isTime), [true, false, false]);
  assert.deepEqual(["Europe/Berlin", "Mars/Olympus", ""].map(isZone), [true, false, false]);
});

test("the panel writes moments for people", () => {
  assert.equal(panelTime(Date.parse("2025-01-15T10:30:00Z")), "Jan 15, 2025 10:30 AM");
  assert.equal(panelTime(Date.parse("2025-01-05T00:05:00Z")), "Jan 5, 2025 12:05 AM");
  assert.equal(panelDate(Date.parse("2025-01-15T22:30:00Z")), "Jan 15, 2025");
});

test("moments without a zone are read as UTC", () => {
  const want = Date.parse("2025-01-15T10:30:00Z");
  const forms = [
    "2025-01-15 10:30:00",
    "2025-01-15 10:30",
    "2025-01-15T10:30:00Z",
    "2025-01-15T11:30:00+01:00",
  ];
  assert.deepEqual(forms.map(parseTime), [want, want, want, want]);
  assert.equal(parseTime("2025-01-15"), Date.parse("2025-01-15T00:00:00Z"));
  assert.equal(parseTime("soon"), null);
});
