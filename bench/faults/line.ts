import { EventEmitter, once } from "node:events";
import { mixpost } from "../../tests/faults/apis/mixpost.ts";
import { type Fault, hangAfter } from "../../tests/faults/faults.ts";
import type { Played, Scenario, Stage } from "./scenario.ts";
import { call } from "./stage.ts";
import type { Action } from "./subject.ts";

/** Longer nobody waits for what should be at once, in milliseconds. */
const SOON = 2_000;

/** A call that hangs upstream: when it came, and when its connection ended. */
async function hanging({ server, subject, upstream }: Stage, action: Action) {
  const events = new EventEmitter();
  const give: Fault["give"] = (exchange) => {
    exchange.socket.once("close", () => events.emit("closed"));
    hangAfter.give(exchange);
    events.emit("came");
  };
  upstream.spoil(mixpost.tools[action].route, { give });
  const came = once(events, "came");
  const closed = once(events, "closed");
  const asked = subject.call(action, "Tea");
  if (asked === null) throw new Error(`This server has no tool for ${action}.`);
  const id = server.begin(asked);
  await came;
  return { id, closed };
}

async function timed(action: () => void, happened: Promise<unknown>, yes: string, no: string) {
  const begun = performance.now();
  action();
  const soon = new Promise<string>((resolve) => setTimeout(resolve, SOON, no));
  const told = await Promise.race([happened.then(() => yes), soon]);
  return { told, ms: performance.now() - begun };
}

/** Two calls, and the connection is reset between them; the first one that is not well is told. */
async function again(stage: Stage, action: Action): Promise<Played> {
  const first = await call(stage, action, "one");
  stage.upstream.hangUp();
  const { told, ms } = first.told === "ok" ? await call(stage, action, "two") : first;
  return { told, ms, requests: stage.upstream.timesOf(mixpost.tools[action].route).length };
}

/** What happens between client and server, and on connections that nobody uses. */
export const LINE: readonly Scenario[] = [
  {
    what: "cancelled: the connection to the upstream ends",
    action: "read",
    want: { told: "aborted", requests: [1, 1], mostMs: 300 },
    play: async (stage) => {
      const { id, closed } = await hanging(stage, "read");
      const ended = await timed(() => stage.server.cancel(id), closed, "aborted", "ran on");
      return { ...ended, requests: stage.upstream.requests.length };
    },
  },
  {
    what: "stdin closed during a call: the process leaves",
    action: "read",
    want: { told: "left", requests: [1, 1], mostMs: 1_000, ends: true },
    play: async (stage) => {
      await hanging(stage, "read");
      const ended = await timed(stage.server.hangUp, stage.server.gone, "left", "stayed");
      return { ...ended, requests: stage.upstream.requests.length };
    },
  },
  {
    what: "a line on stdin that is no JSON",
    action: "read",
    want: { told: "ok", requests: [1, 1] },
    play: async (stage) => {
      stage.server.say('{"jsonrpc": "2.0", "id": 1, "method":');
      const { told, ms } = await call(stage, "read", "");
      return { told, ms, requests: stage.upstream.requests.length };
    },
  },
  {
    what: "an idle connection was reset",
    action: "read",
    want: { told: "ok", requests: [2, 3] },
    play: (stage) => again(stage, "read"),
  },
  {
    what: "an idle connection was reset",
    action: "create",
    want: { told: "ok", requests: [2, 2], posts: 2 },
    play: (stage) => again(stage, "create"),
  },
  ...(["read", "create"] as const).map(
    (action): Scenario => ({
      what: "nothing listens",
      action,
      want: { told: "network not_sent", requests: [0, 0] },
      play: async (stage) => {
        const port = await stage.upstream.leave();
        const { told, ms } = await call(stage, action, "Tea");
        await stage.upstream.listen(port);
        return { told, ms, requests: stage.upstream.timesOf(mixpost.tools[action].route).length };
      },
    }),
  ),
  {
    what: "every connection reset at once",
    action: "read",
    want: { told: "network unknown", requests: [0, 0] },
    play: async (stage) => {
      stage.upstream.connectionsToReset = Number.POSITIVE_INFINITY;
      stage.upstream.hangUp();
      const { told, ms } = await call(stage, "read", "");
      return { told, ms, requests: stage.upstream.requests.length };
    },
  },
];
