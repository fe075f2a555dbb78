import assert from "node:assert/strict";
import { test } from "node:test";
import { type Instant, readClock, ServerClock } from "../../src/http/server-clock.ts";
import { request } from "./upstream.ts";

/** This machine at so many milliseconds after ten o'clock. */
const machine = (wall: number, steady = wall): Instant => ({
  wall: Date.parse("2026-05-04T10:00:00Z") + wall,
  steady,
});
const server = (time: string) => Date.parse(`2026-05-04T${time}Z`);

interface Said {
  readonly date?: string | null;
  readonly status?: number;
  readonly type?: string;
}

/** Lets an answer pass. */
async function pass(clock: ServerClock, { date, status = 200, type = "application/json" }: Said) {
  const headers = { "content-type": type, ...(typeof date === "string" && { date }) };
  const answered = new Response("{}", { status, headers });
  const response = await readClock(clock)(async () => answered)(request("https://example.com/"));
  assert.equal(response, answered);
}

test("every answer sets the clock by its date; one without says nothing", async () => {
  const here = machine(400);
  const clock = new ServerClock(() => here);
  assert.equal(clock.timeAt(here), null);
  const rows: readonly [date: string | null, time: number | null][] = [
    [null, null],
    ["yesterday", null],
    ["Mon, 04 May 2026 10:00:00 GMT", server("10:00:00")],
    ["Mon, 04 May 2026 11:00:00 GMT", server("11:00:00")],
    [null, server("11:00:00")],
    ["Sun, 03 May 2026 10:00:00 GMT", server("10:00:00") - 86_400_000],
  ];
  for (const [date, time] of rows) {
    await pass(clock, { date });
    assert.equal(clock.timeAt(here), time);
  }
});

test("a proxy before the server, with a clock of its own, does not set it", async () => {
  const here = machine(0);
  const clock = new ServerClock(() => here);
  await pass(clock, { date: "Mon, 04 May 2026 10:00:01 GMT" });
  const date = "Mon, 04 May 2026 12:00:00 GMT";
  await pass(clock, { date, status: 502, type: "text/html" });
  await pass(clock, { date, status: 503 });
  await pass(clock, { date, status: 429 });
  await pass(clock, { date, type: "text/html; charset=utf-8" });
  assert.equal(clock.timeAt(here), server("10:00:01"));
});

test("the time at an instant is never later than the truth, whatever happens to this machine's clocks", async () => {
  const since = machine(0);
  const rows: readonly [what: string, answered: Instant, date: string, least: number, most: number][] = [
    ["nothing", machine(8_000), "10:00:08", 0, 0],
    ["set forward by an hour", machine(3_608_000, 8_000), "10:00:08", -3_600_000, 0],
    ["set back by an hour", machine(-3_592_000, 8_000), "10:00:08", 0, 0],
    ["asleep for an hour", machine(3_608_000, 8_000), "11:00:08", 0, 0],
  ];
  for (const [what, answered, date, least, most] of rows) {
    let here = since;
    const clock = new ServerClock(() => here);
    here = answered;
    await pass(clock, { date: `Mon, 04 May 2026 ${date} GMT` });
    const off = (clock.timeAt(since) ?? Number.NaN) - server("10:00:00");
    assert.ok(off >= least && off <= most, `${what}: ${off} ms`);
  }
});
