import { mixpost } from "../../tests/faults/apis/mixpost.ts";
import { late, slowly } from "../../tests/faults/paced.ts";
import { READS } from "../../tests/faults/read-rows.ts";
import { redirects } from "../../tests/faults/redirect-rows.ts";
import { type Row, rows } from "../../tests/faults/row.ts";
import { CREATES, PUBLISHES } from "../../tests/faults/write-rows.ts";
import type { Scenario } from "./scenario.ts";
import { call } from "./stage.ts";

const FINE = rows("read", [{ what: "no fault", fault: late(0), told: "ok", requests: [1, 1] }]);
const FINE_CREATE = rows("create", [
  { what: "no fault", fault: late(0), told: "ok", requests: [1, 1], posts: 1 },
]);

/** What is too slow for the tests. */
const SLOW = rows("read", [
  { what: "3 s of silence, then an answer", fault: late(3_000), told: "ok", requests: [1, 1] },
  { what: "a body over 3 s", fault: slowly(3_000), told: "ok", requests: [1, 1] },
]);

/** The rows of the tests, each as a scenario of its own. */
export function rowScenarios(elsewhere: string): readonly Scenario[] {
  const all = [...FINE, ...FINE_CREATE, ...READS, ...SLOW, ...CREATES, ...PUBLISHES, ...redirects(elsewhere)];
  return all.map(scenarioOf);
}

function scenarioOf(row: Row): Scenario {
  const { what, kind, fault, times, everywhere, told, requests, posts, published, lasts } = row;
  const { route } = mixpost.tools[kind];
  return {
    what,
    action: kind,
    want: {
      told,
      requests,
      posts: posts ?? 0,
      published: published ?? 0,
      ...(lasts && { lasts }),
      ...(row.retryAfter !== undefined && { mostMs: 1_000 }),
    },
    play: async (stage) => {
      stage.upstream.spoil(everywhere ? null : route, fault, times);
      const { told: said, ms } = await call(stage, kind, what);
      return { told: said, ms, requests: stage.upstream.timesOf(route).length };
    },
  };
}
