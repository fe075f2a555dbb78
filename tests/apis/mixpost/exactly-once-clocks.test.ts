import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { setImmediate as nextTurn } from "node:timers/promises";
import fc from "fast-check";
import type { Fetch, HttpResponse } from "../../../src/core/http.ts";
import { type Assistant, createAssistant } from "./assistant.ts";
import { type FaultName, faults, serveFaultyMixpost } from "./faulty-mixpost.ts";
import { seed } from "./random-faults.ts";

/** How many interleavings; a long run takes more. */
const runs = Number(process.env.RUNS ?? 100);

/** Its clock goes, and is set to minutes before or after this machine's. */
const mixpost = await serveFaultyMixpost({ seed: { posts: [] } });
const tidier = createAssistant(mixpost, { end: mixpost.end });
after(() => mixpost.close());

const MINUTE = 60_000;

/** What somebody before the server, with a clock of his own, may say in its place. */
const strangers = [
  { status: 500, type: "application/json" },
  { status: 503, type: "text/html" },
  { status: 429, type: "application/json" },
  { status: 403, type: "application/json" },
  { status: 404, type: "text/html" },
  { status: 200, type: "text/html" },
] as const;

function strange({ status, type }: (typeof strangers)[number], ms: number): Response {
  const date = new Date(ms).toUTCString();
  return new Response("{}", { status, headers: { "content-type": type, date } });
}

/** Answers that are ready, and leave when and in which order the test wants: several in one turn. */
class Line {
  #ready: (() => void)[] = [];

  /** A fetch whose answers wait here. */
  through(inner: Fetch): Fetch {
    return async (request) => {
      const done = await inner(request).then(
        (response) => () => response,
        (error: unknown) => (): HttpResponse => {
          throw error;
        },
      );
      await this.wait();
      return done();
    };
  }

  wait(): Promise<void> {
    return new Promise((resolve) => this.#ready.push(resolve));
  }

  /** @param picks say which one leaves next, and whether another leaves in the same turn */
  async until(end: Promise<unknown>, picks: Iterator<number>): Promise<void> {
    let isOver = false;
    const over = () => {
      isOver = true;
    };
    void end.then(over, over);
    while (!isOver) {
      for (let more = true; more && this.#ready.length > 0; ) {
        const pick = picks.next().value;
        const [leave] = this.#ready.splice(pick % this.#ready.length, 1);
        leave?.();
        more = pick % 3 > 0;
      }
      await nextTurn();
    }
  }
}

interface Case {
  readonly texts: readonly number[];
  readonly fates: readonly (FaultName | "none")[];
  readonly aheadMinutes: number;
  readonly stranger: (typeof strangers)[number];
  readonly strangerMinutes: number;
  readonly picks: fc.Stream<number>;
}

const cases: fc.Arbitrary<Case> = fc.record({
  /** Of each create; equal ones are told apart by nobody. */
  texts: fc.array(fc.nat(2), { minLength: 1, maxLength: 5 }),
  fates: fc.array(
    fc.constantFrom("none", "504 after", "reset after", "half the JSON", "a web page", "500 before"),
    { minLength: 5, maxLength: 8 },
  ),
  aheadMinutes: fc.integer({ min: -30, max: 30 }),
  stranger: fc.constantFrom(...strangers),
  strangerMinutes: fc.integer({ min: -60, max: 60 }),
  picks: fc.infiniteStream(fc.nat(59)),
});

let count = 0;

async function meet({ texts, fates, aheadMinutes, stranger, strangerMinutes, picks }: Case): Promise<void> {
  const line = new Line();
  const names = texts.map((text) => `Interleaved ${count}, no. ${text};`);
  count += 1;
  mixpost.sandbox.clock.set(new Date(Date.now() + aheadMinutes * MINUTE).toISOString());
  mixpost.plan({ "posts.create": fates.map((fate) => (fate === "none" ? truth : faults[fate])) });
  const end = line.through(async (request) =>
    request.url.endsWith("/tags")
      ? strange(stranger, Date.now() + strangerMinutes * MINUTE)
      : mixpost.end(request),
  );
  const assistant = createAssistant(mixpost, { end, effects: { sleep: () => line.wait() } });
  let isOver = false;
  const creates = Promise.all(names.map((name) => insist(assistant, name))).finally(() => {
    isOver = true;
  });
  const others = [1, 2, 3].map(async () => {
    while (!isOver) await assistant.call("mixpost_list_tags", {});
  });
  await line.until(Promise.all([creates, ...others]), picks);
  for (const name of new Set(names)) {
    const posts = await mixpost.posts(name);
    const wanted = names.filter((other) => other === name).length;
    assert.ok(posts.length >= 1 && posts.length <= wanted, `${posts.length} posts for ${wanted} creates`);
    // A long list would make every look slow.
    const postUuids = posts.map(({ uuid }) => uuid);
    await tidier.call("mixpost_delete_multiple_posts", { postUuids, trash: false });
  }
}

const truth = { carriedOut: true, gives: "answer" } as const;

/** Repeats a create until it is told as done; null when equal ones cannot be told apart. */
async function insist(assistant: Assistant, body: string): Promise<string | null> {
  for (let calls = 1; ; calls++) {
    const { isError, answer } = await assistant.call("mixpost_create_post", {
      versions: [{ content: { body } }],
    });
    if (!isError) return answer.uuid;
    assert.equal(answer.outcome, "unknown", JSON.stringify(answer));
    if (/more than one/.test(answer.hint)) return null;
    assert.ok(calls < 20, JSON.stringify(answer));
  }
}

describe(`answers of several calls that arrive in one turn, in any order, SEED=${seed}`, () => {
  it(
    `${runs} interleavings: no create makes two posts, whatever the clocks show`,
    { timeout: 1_500 * runs },
    () =>
      fc.assert(fc.asyncProperty(cases, meet), {
        numRuns: runs,
        seed,
        endOnFailure: true,
        includeErrorInReport: true,
      }),
  );
});
