import assert from "node:assert/strict";
import { test } from "node:test";
import { readClock, ServerClock } from "../../src/http/server-clock.ts";
import { request } from "./upstream.ts";

test("every answer sets the clock by its date; one without says nothing", async () => {
  const here = Date.parse("2026-05-04T10:00:00.400Z");
  const clock = new ServerClock(() => here);
  assert.equal(clock.skewMs, null);
  const rows: readonly [date: string | null, skewMs: number | null][] = [
    [null, null],
    ["yesterday", null],
    ["Mon, 04 May 2026 10:00:00 GMT", -400],
    ["Mon, 04 May 2026 11:00:00 GMT", 3_599_600],
    [null, 3_599_600],
    ["Sun, 03 May 2026 10:00:00 GMT", -86_400_400],
  ];
  for (const [date, skewMs] of rows) {
    const answered = new Response("{}", { headers: date === null ? {} : { date } });
    const response = await readClock(clock)(async () => answered)(request("https://example.com/"));
    assert.equal(response, answered);
    assert.equal(clock.skewMs, skewMs);
  }
});
