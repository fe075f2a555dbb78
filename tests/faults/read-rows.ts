import * as faults from "./faults.ts";
import { inSeconds, nextSecond, page, status } from "./faults.ts";
import { rows } from "./row.ts";

/** Faults on a plain read. */
export const READS = rows("read", [
  { what: "reset once", fault: faults.resetUnread, times: 1, told: "ok", requests: [2, 2] },
  { what: "reset always", fault: faults.resetUnread, told: "network unknown", requests: [4, 4] },
  { what: "cut once", fault: faults.cut, times: 1, told: "ok", requests: [2, 2] },
  { what: "cut always", fault: faults.cut, told: "network unknown", requests: [4, 4] },
  { what: "hang", fault: faults.hang, told: "timeout unknown", requests: [1, 3] },
  { what: "stall", fault: faults.stall, told: "timeout unknown", requests: [1, 3] },
  { what: "drip", fault: faults.drip, told: "timeout unknown", requests: [1, 3] },
  { what: "endless", fault: faults.endless, told: "invalid_response unknown", requests: [1, 1] },
  { what: "20 MB", fault: faults.huge, told: "invalid_response unknown", requests: [1, 1] },
  { what: "60 kB of headers", fault: faults.headers, told: "invalid_response unknown", requests: [1, 1] },
  { what: "truncated JSON", fault: faults.truncated, told: "invalid_response unknown", requests: [1, 1] },
  { what: "invalid JSON", fault: faults.invalid, told: "invalid_response unknown", requests: [1, 1] },
  { what: "HTML 200", fault: faults.html, told: "invalid_response unknown", requests: [1, 1] },
  { what: "empty 200", fault: faults.empty, told: "invalid_response unknown", requests: [1, 1] },
  { what: "HTML 502", fault: page(502), told: "server unknown", requests: [4, 4], status: 502 },
  { what: "401", fault: status(401), told: "authentication rejected", requests: [1, 1], status: 401 },
  { what: "403", fault: status(403), told: "authorization rejected", requests: [1, 1], status: 403 },
  { what: "404", fault: status(404), told: "not_found rejected", requests: [1, 1], status: 404 },
  {
    what: "429, in 1 s",
    fault: status(429, inSeconds(1)),
    times: 1,
    told: "ok",
    requests: [2, 2],
    pause: 900,
  },
  { what: "429, by a date", fault: status(429, nextSecond), times: 1, told: "ok", requests: [2, 2] },
  {
    what: "429, in an hour",
    fault: status(429, inSeconds(3600)),
    told: "rate_limited rejected",
    requests: [1, 1],
    status: 429,
    retryAfter: 3600,
    lasts: true,
  },
  { what: "500 once", fault: status(500), times: 1, told: "ok", requests: [2, 2] },
  { what: "500 always", fault: status(500), told: "server unknown", requests: [4, 4], status: 500 },
  {
    what: "503, in 1 s",
    fault: status(503, inSeconds(1)),
    times: 1,
    told: "ok",
    requests: [2, 2],
    pause: 900,
  },
]);
