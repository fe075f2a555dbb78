import assert from "node:assert/strict";
import { test } from "node:test";
import { askedPause } from "../../../src/http/asked-pause.ts";
import { BufferedResponse } from "../../../src/http/buffered-response.ts";

const now = Date.parse("2026-05-04T10:00:00Z");
const HOUR = 3_600_000;

/** What the server says, and the pause that is kept, in milliseconds. */
const rows: readonly [headers: Record<string, string>, pause: number][] = [
  [{}, 1_000],
  [{ "retry-after": "0" }, 0],
  [{ "retry-after": "2" }, 2_000],
  [{ "retry-after": "3600" }, HOUR],
  [{ "retry-after": "-5" }, 1_000],
  [{ "retry-after": "1.5" }, 1_000],
  [{ "retry-after": "NaN" }, 1_000],
  [{ "retry-after": "2, 2" }, 1_000],
  [{ "retry-after": "1000000000000" }, 1_000],
  [{ "retry-after": "999999999" }, HOUR],
  [{ "retry-after": "Thu, 01 Jan 1970 00:00:00 GMT" }, 0],
  [{ "retry-after": "Mon, 04 May 2026 10:00:30 GMT" }, 30_000],
  [{ "retry-after": "Fri, 31 Dec 9999 23:59:59 GMT" }, HOUR],
  [{ "retry-after": "Mon, 04 May 2026 10:00:30 GMT", date: "Thu, 01 Jan 1970 00:00:00 GMT" }, HOUR],
  [{ "retry-after": "Mon, 04 May 2026 10:00:30 GMT", date: "Mon, 04 May 2026 10:00:20 GMT" }, 10_000],
  [{ "retry-after": "Mon, 04 May 2026 10:00:30 GMT", date: "noon" }, 30_000],
];

test("a pause is never longer than an hour, whatever the server's clock shows", () => {
  for (const [headers, pause] of rows) {
    const answer = new BufferedResponse(429, new Headers(headers), Buffer.from("{}"));
    assert.equal(
      askedPause(answer, () => now),
      pause,
      JSON.stringify(headers),
    );
  }
});
