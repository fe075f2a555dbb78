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
    const headers = { "content-type": "application/json", ...(date !== null && { date }) };
    const answered = new Response("{}", { headers });
    const response = await readClock(clock)(async () => answered)(request("https://example.com/"));
    assert.equal(response, answered);
    assert.equal(clock.skewMs, skewMs);
  }
});

test("a proxy before the server, with a clock of its own, does not set it", async () => {
  const clock = new ServerClock(() => Date.parse("2026-05-04T10:00:00Z"));
  const answer = async (status: number, type: string, date: string) => {
    const answered = new Response("{}", { status, headers: { "content-type": type, date } });
    await readClock(clock)(async () => answered)(request("https://example.com/"));
  };
  await answer(422, "application/json", "Mon, 04 May 2026 10:00:01 GMT");
  await answer(502, "text/html", "Mon, 04 May 2026 12:00:00 GMT");
  await answer(503, "application/json", "Mon, 04 May 2026 12:00:00 GMT");
  await answer(200, "text/html; charset=utf-8", "Mon, 04 May 2026 12:00:00 GMT");
  assert.equal(clock.skewMs, 1_000);
});
