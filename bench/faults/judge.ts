import { shapesIn } from "../../tests/e2e/canary.ts";
import { peakMemory } from "../driver/resources.ts";
import type { Played, Scenario, Stage } from "./scenario.ts";
import { call } from "./stage.ts";

/** Everything that is seen of one scenario. */
export interface Finding extends Played {
  readonly scenario: Scenario;
  readonly posts: number;
  readonly published: number;
  readonly isAlive: boolean;
  /** What the next call was told. */
  readonly next: string;
  /** Shapes of the key that came out. */
  readonly leaks: readonly string[];
  /** Connections to another origin. */
  readonly foreign: number;
  /** Most memory of the process, in MB; null where the system does not tell. */
  readonly peakMb: number | null;
}

/** Default of `TIMEOUT`, in milliseconds: no call takes longer, and one second for a busy machine. */
const DEADLINE = 30_000;
const GRACE = 1_000;
const MOST_MB = 300;

/** Plays a scenario and looks at what it left behind, last of all by a call to an upstream that is well again. */
export async function observe(scenario: Scenario, stage: Stage): Promise<Finding> {
  const { upstream, server, elsewhere } = stage;
  await call(stage, "read", ""); // loads what a call needs, which is not what is timed here
  upstream.clear();
  const played = await scenario.play(stage);
  const seen = { posts: upstream.site.made, published: upstream.site.published };
  const peak = peakMemory(server.pid);
  upstream.heal();
  const isAlive = !server.isGone;
  const next = isAlive ? (await call(stage, "read", "")).told : "nothing";
  return {
    ...played,
    ...seen,
    scenario,
    isAlive,
    next,
    leaks: shapesIn(server.heard()),
    foreign: elsewhere.connections,
    peakMb: peak === null ? null : Math.round(peak / 1_000_000),
  };
}

/** What is wrong; nothing is right. */
export function faultsOf(finding: Finding, isOurs: boolean): readonly string[] {
  const { scenario, told, requests, ms, leaks, foreign, peakMb } = finding;
  const { want } = scenario;
  const [, most] = want.requests;
  const mostMs = want.mostMs ?? DEADLINE + GRACE;
  const wrong: readonly [boolean, string][] = [
    [isOurs && told !== want.told, `not "${want.told}"`],
    [isOurs && requests < want.requests[0], "too few requests"],
    [isWell(want.told) && !isWell(told), "gave up"],
    [!isWell(want.told) && isWell(told), "passed on as success"],
    [told === "nothing", "no answer"],
    [requests > most, "too many requests"],
    [ms > mostMs, "too slow"],
    [leaks.length > 0, `shows the key (${leaks.join(", ")})`],
    [foreign > 0, "followed to another origin"],
    [peakMb !== null && peakMb > MOST_MB, `${peakMb} MB`],
    ...effects(finding, isOurs),
  ];
  return [...new Set(wrong.filter(([holds]) => holds).map(([, what]) => what))];
}

function effects(
  { scenario: { want }, posts, published, isAlive, next }: Finding,
  isOurs: boolean,
): [boolean, string][] {
  return [
    [posts > (want.posts ?? 0), "posts twice"],
    [posts < (want.posts ?? 0), "a post is missing"],
    [published !== (want.published ?? 0), "published, or not, against what was told"],
    [!isAlive && want.ends !== true, "dead"],
    [isAlive && next !== (want.lasts && isOurs ? "rate_limited not_sent" : "ok"), `the next call: ${next}`],
  ];
}

/** Told of as a success. */
function isWell(told: string): boolean {
  const ok = /^(\d+)\/(\d+) ok$/.exec(told);
  return ok === null ? ["ok", "reconciled", "aborted", "left"].includes(told) : ok[1] === ok[2];
}
