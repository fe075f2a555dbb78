import { inSeconds, status } from "../../tests/faults/faults.ts";
import { limited } from "../../tests/faults/paced.ts";
import type { Played, Scenario, Stage } from "./scenario.ts";
import { call } from "./stage.ts";

const A_SECOND = 10;

/** Many calls at once, on one server or spread over several. */
async function crowd(stage: Stage, calls: number, servers = [stage.server]): Promise<Played> {
  const begun = performance.now();
  const told = await Promise.all(
    Array.from({ length: calls }, (_, index) => {
      const server = servers[index % servers.length] ?? stage.server;
      return call({ ...stage, server }, "read", "");
    }),
  );
  const good = told.filter(({ told }) => told === "ok").length;
  return {
    told: `${good}/${calls} ok`,
    ms: performance.now() - begun,
    requests: stage.upstream.timesOf("tags").length,
  };
}

/** So many calls one after another; each gets the same verdict, or the last other one is told. */
async function series(stage: Stage, calls: number): Promise<Played> {
  const begun = performance.now();
  const said = [];
  for (let index = 0; index < calls; index++) said.push((await call(stage, "read", "")).told);
  const requests = stage.upstream.timesOf("tags").length;
  return { told: [...new Set(said)].join(", "), ms: performance.now() - begun, requests };
}

/** What only shows over several calls. */
export const MANY_CALLS: readonly Scenario[] = [
  {
    what: "20 calls at once, of which the first 20 requests meet a 429, in 1 s",
    action: "read",
    want: { told: "20/20 ok", requests: [20, 40] },
    play: (stage) => {
      stage.upstream.spoil("tags", status(429, inSeconds(1)), 20);
      return crowd(stage, 20);
    },
  },
  {
    what: `40 calls at once against ${A_SECOND} a second`,
    action: "read",
    want: { told: "40/40 ok", requests: [40, 70] },
    play: (stage) => {
      stage.upstream.spoil("tags", limited(A_SECOND));
      return crowd(stage, 40);
    },
  },
  {
    what: `40 calls at once from two processes against ${A_SECOND} a second`,
    action: "read",
    want: { told: "40/40 ok", requests: [40, 80] },
    play: async (stage) => {
      stage.upstream.spoil("tags", limited(A_SECOND));
      return crowd(stage, 40, [stage.server, await stage.another()]);
    },
  },
  {
    what: "six 404 in a row, then well",
    action: "read",
    want: { told: "not_found rejected", requests: [6, 6] },
    play: (stage) => {
      stage.upstream.spoil("tags", status(404));
      return series(stage, 6);
    },
  },
  {
    what: "six calls against 500, then well",
    action: "read",
    want: { told: "server unknown", requests: [6, 24] },
    play: (stage) => {
      stage.upstream.spoil("tags", status(500));
      return series(stage, 6);
    },
  },
];
