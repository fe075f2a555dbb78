import assert from "node:assert/strict";
import { test } from "node:test";
import { RateLimitedError } from "../../../src/core/errors.ts";
import { retry } from "../../../src/http/retry.ts";
import { RetryBudget } from "../../../src/http/retry-budget.ts";
import { compose } from "../../../src/http/stack.ts";
import { failing } from "../../core/reach.ts";
import { type CallParts, callAt, type Deed, endOf, script } from "./scripted.ts";
import { VirtualTime } from "./virtual-time.ts";

interface Steps {
  readonly given?: CallParts & { readonly tokens?: number };
  readonly answers: readonly Deed[];
  /** How the call ends, when each request went out (ms), and what is left of the budget. */
  readonly want: readonly [end: string, sentAt: readonly number[], tokens: number];
}

const CREATE = { method: "POST", retry: "never" } as const;
const DELETE = { method: "DELETE", retry: "safe" } as const;

// Half of the longest jitter each time: 50, 100, 200 ms.
const TABLE: Readonly<Record<string, Steps>> = {
  "an answer ends the call": { answers: ["200"], want: ["200", [0], 100] },
  "so does what the server refuses": { answers: ["404"], want: ["not_found, rejected", [0], 100] },
  "a server that fails twice": { answers: ["500", "502", "200"], want: ["200", [0, 50, 150], 91] },
  "a server that fails for ever": { answers: ["503"], want: ["server, unknown", [0, 50, 150, 350], 85] },
  "a connection that breaks": { answers: ["reset", "200"], want: ["200", [0, 50], 96] },
  "nothing listens": { answers: ["refused"], want: ["network, not_sent", [0, 50, 150, 350], 85] },
  "an attempt that takes too long costs double": { answers: ["hang", "200"], want: ["200", [0, 10_050], 91] },
  "hanging to the deadline": { answers: ["hang"], want: ["timeout, unknown", [0, 10_050, 20_150], 80] },

  "a create that was never sent": { given: CREATE, answers: ["refused", "200"], want: ["200", [0, 50], 96] },
  "a create that may have arrived": {
    given: CREATE,
    answers: ["reset"],
    want: ["network, unknown", [0], 100],
  },
  "a create that fails": { given: CREATE, answers: ["500"], want: ["server, unknown", [0], 100] },
  "a create that times out": { given: CREATE, answers: ["hang"], want: ["timeout, unknown", [0], 100] },
  "a create refused at the door": { given: CREATE, answers: ["503 2", "201"], want: ["201", [0, 2_000], 96] },
  "a create that a proxy does not wait for": {
    given: CREATE,
    answers: ["503 2 page", "201"],
    want: ["server, unknown", [0], 100],
  },
  "a create that a proxy says was not read in time": {
    given: CREATE,
    answers: ["408", "201"],
    want: ["timeout, unknown", [0], 100],
  },
  "a read that a proxy does not wait for": { answers: ["503 2 page", "200"], want: ["200", [0, 2_000], 96] },
  "a read that a proxy says was not read in time": { answers: ["408", "200"], want: ["200", [0, 50], 91] },
  "a create with too many before it": {
    given: CREATE,
    answers: ["429 1", "201"],
    want: ["201", [0, 1_000], 100],
  },
  "not sent at first, then in doubt": {
    given: CREATE,
    answers: ["refused", "reset", "201"],
    want: ["network, unknown", [0, 50], 95],
  },

  "429 uses up time, not attempts": {
    answers: ["429 1", "429 1", "429 1", "429 1", "429 1", "200"],
    want: ["200", [0, 1_000, 2_000, 3_000, 4_000, 5_000], 100],
  },
  "429 for ever ends with the deadline": {
    given: { timeoutMs: 10_000 },
    answers: ["429 3"],
    want: ["rate_limited, rejected", [0, 3_000, 6_000, 9_000], 100],
  },
  "429 without a word on when": { answers: ["429", "200"], want: ["200", [0, 1_000], 100] },
  "429 with an unreadable word on when": { answers: ["429 soon", "200"], want: ["200", [0, 1_000], 100] },
  "429 with a date": {
    answers: ["429 Thu, 01 Jan 2026 00:00:02 GMT", "200"],
    want: ["200", [0, 2_000], 100],
  },
  "429 with a date long past": {
    answers: ["429 Thu, 01 Jan 2015 00:00:02 GMT", "200"],
    want: ["200", [0, 50], 100],
  },
  "429 with a wait beyond the deadline": { answers: ["429 30"], want: ["rate_limited, rejected", [0], 100] },
  "429 for an hour": { answers: ["429 3600"], want: ["rate_limited, rejected", [0], 100] },
  "503 for an hour": { answers: ["503 3600"], want: ["server, rejected", [0], 100] },
  "503 at the door uses up attempts": {
    answers: ["503 1"],
    want: ["server, rejected", [0, 1_000, 2_000, 3_000], 85],
  },
  "503 that does not say when, for a create": {
    given: CREATE,
    answers: ["503"],
    want: ["server, unknown", [0], 100],
  },

  "a back-off beyond the deadline": {
    given: { timeoutMs: 120 },
    answers: ["500"],
    want: ["server, unknown", [0, 50], 95],
  },
  "cancelled in the back-off": {
    given: { cancelAt: 80 },
    answers: ["500", "refused", "200"],
    want: ["cancelled, unknown", [0, 50], 90],
  },
  "cancelled while waiting after a 429": {
    given: { ...CREATE, cancelAt: 500 },
    answers: ["429 1"],
    want: ["cancelled, rejected", [0], 100],
  },
  "cancelled before it began": {
    given: { cancelAt: 0 },
    answers: ["200"],
    want: ["cancelled, not_sent", [0], 100],
  },

  "a budget for one repeat": {
    given: { tokens: 9 },
    answers: ["500"],
    want: ["server, unknown", [0, 50], 4],
  },
  "a budget too small for a timeout": {
    given: { tokens: 9 },
    answers: ["hang"],
    want: ["timeout, unknown", [0], 9],
  },
  "an empty budget stops repeats": {
    given: { tokens: 0 },
    answers: ["refused"],
    want: ["network, not_sent", [0], 0],
  },
  "an empty budget stops no first attempt": { given: { tokens: 0 }, answers: ["200"], want: ["200", [0], 1] },
  "an empty budget stops no wait for a 429": {
    given: { tokens: 0 },
    answers: ["429 1", "200"],
    want: ["200", [0, 1_000], 1],
  },

  "in doubt, then gone: the doubt stays": {
    given: DELETE,
    answers: ["reset", "404"],
    want: ["not_found, unknown", [0, 50], 96],
  },
  "in doubt, then refused": {
    given: { method: "PUT" },
    answers: ["500", "422"],
    want: ["validation, unknown", [0, 50], 96],
  },
  "in doubt, then too many": {
    given: { method: "PUT" },
    answers: ["reset", "429 3600"],
    want: ["rate_limited, unknown", [0, 50], 95],
  },
  "in doubt, then nothing listens": {
    given: DELETE,
    answers: ["reset", "refused"],
    want: ["network, unknown", [0, 50, 150, 350], 85],
  },
  "in doubt, then done": { given: DELETE, answers: ["reset", "200"], want: ["200", [0, 50], 96] },
  "a read that is in doubt has done nothing": {
    answers: ["reset", "404"],
    want: ["not_found, rejected", [0, 50], 96],
  },
};

function budgetOf(tokens: number): RetryBudget {
  const budget = new RetryBudget();
  budget.spend(100 - tokens);
  return budget;
}

for (const [name, { given = {}, answers, want }] of Object.entries(TABLE)) {
  test(`retry: ${name}`, async () => {
    const time = new VirtualTime();
    const budget = budgetOf(given.tokens ?? 100);
    const { end, sentAt } = script(answers, time);
    const call = compose(end, [retry(budget, time.effects)])(callAt(time, given));
    const ended = await time.run(endOf(call));
    assert.deepEqual([ended, sentAt, budget.tokens], want);
  });
}

test("the wait is drawn from the whole range, which doubles up to 4 s", async () => {
  const waits = async (chance: number) => {
    const time = new VirtualTime(() => chance);
    const { end, sentAt } = script(
      ["429 0", "429 0", "429 0", "429 0", "429 0", "429 0", "429 0", "429 0", "200"],
      time,
    );
    await time.run(compose(end, [retry(new RetryBudget(), time.effects)])(callAt(time)));
    return sentAt.map((at, index) => at - (sentAt[index - 1] ?? 0)).slice(1);
  };
  assert.deepEqual(await waits(0), [0, 0, 0, 0, 0, 0, 0, 0]);
  assert.deepEqual(await waits(0.999_999), [100, 200, 400, 800, 1_600, 3_200, 4_000, 4_000]);
});

test("a date counts from the server's own clock, which may be an hour ahead", async () => {
  const time = new VirtualTime();
  let requests = 0;
  const end = async () => {
    requests += 1;
    const headers = { date: "Thu, 01 Jan 2026 01:00:00 GMT", "retry-after": "Thu, 01 Jan 2026 01:00:02 GMT" };
    return requests === 1 ? new Response("{}", { status: 429, headers }) : new Response("{}");
  };
  const response = await time.run(compose(end, [retry(new RetryBudget(), time.effects)])(callAt(time)));
  assert.deepEqual([response.status, time.now], [200, 2_000]);
});

test("each attempt after the first is numbered, for the log alone", async () => {
  const time = new VirtualTime();
  const { end, attempts } = script(["500", "429 1", "reset"], time);
  const error = await time.run(failing(compose(end, [retry(new RetryBudget(), time.effects)])(callAt(time))));
  assert.deepEqual(attempts, [undefined, 2, 3, 4, 5]);
  assert.doesNotMatch(JSON.stringify(error), /attempt|tries|4|5/);
});

test("what the chain itself refuses is not repeated", async () => {
  const time = new VirtualTime();
  let asked = 0;
  const end = async () => {
    asked += 1;
    throw new RateLimitedError("later", { outcome: "not_sent" });
  };
  assert.equal(
    await time.run(endOf(compose(end, [retry(new RetryBudget(), time.effects)])(callAt(time)))),
    "rate_limited, not_sent",
  );
  assert.equal(asked, 1);
});

test("a caller who ends the call pays nothing", async () => {
  const time = new VirtualTime();
  const budget = new RetryBudget();
  const own = new AbortController();
  const patience = new DOMException("the caller's own", "TimeoutError");
  time.at(200, () => own.abort(patience));
  const { end } = script(["hang"], time);
  const call = retry(budget, time.effects)(end)({ ...callAt(time), signal: own.signal });
  assert.equal(await time.run(endOf(call)), "timeout, unknown");
  assert.deepEqual([budget.tokens, time.now], [100, 200]);
});

test("an answer in doubt is read like any other", async () => {
  const time = new VirtualTime();
  const { end } = script(["reset", "404"], time);
  const response = await time.run(
    compose(end, [retry(new RetryBudget(), time.effects)])(callAt(time, DELETE)),
  );
  assert.deepEqual([response.unsure, await response.text(), await response.json()], [true, "{}", {}]);
  assert.equal((await response.arrayBuffer()).byteLength, 2);
});
