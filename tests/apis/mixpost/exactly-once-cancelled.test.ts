import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { type Assistant, type AssistantOptions, createAssistant } from "./assistant.ts";
import { create, type Flag, flagNames, flags, serveTwoAccounts, textOf } from "./creating.ts";
import type { Plan } from "./faulty-mixpost.ts";
import { plans, quickFault, seed } from "./random-faults.ts";

/** How many sequences in all; a long run takes more. */
const runs = Number(process.env.RUNS ?? 30);

const mixpost = await serveTwoAccounts();
const tidier = createAssistant(mixpost, { end: mixpost.end });
after(async () => {
  await tidier.close();
  await mixpost.close();
});

/** Turns of the event loop after which each call is cancelled, and whether the next one comes in the same turn. */
type Cancel = readonly [turns: number, sameTurn: boolean];

/** A long list would make every look slow. */
async function tidy(text: string): Promise<void> {
  const postUuids = (await mixpost.posts(text)).map(({ uuid }) => uuid);
  await tidier.call("mixpost_delete_multiple_posts", { postUuids, trash: false });
}

/** Somebody who loses patience a few times, asks again at once, and at last waits for the end. */
async function insist(assistant: Assistant, flag: Flag, cancels: readonly Cancel[]): Promise<void> {
  const args = create(flag);
  const text = textOf(args);
  const running: Promise<unknown>[] = [];
  for (const [turns, sameTurn] of cancels) {
    const cancel = new AbortController();
    const call = assistant.call("mixpost_create_post", args, cancel.signal);
    running.push(call);
    for (let turn = 0; turn < turns; turn++) await nextTurn();
    cancel.abort();
    // It may have been done before: then the next one is another post.
    const { isError } = sameTurn ? { isError: true } : await call;
    if (!isError) return tidy(text);
  }
  for (let calls = 1; ; calls++) {
    const { isError, answer } = await assistant.call("mixpost_create_post", args);
    const told = (await Promise.all(running)) as { isError: boolean; answer: { uuid?: string } }[];
    const posts = await mixpost.posts(text);
    const done = new Set(told.filter((one) => !one.isError).map((one) => one.answer.uuid));
    // A call that had ended well when it was cancelled made a post of its own, and said so.
    const wanted = done.size + (isError || done.has(answer.uuid) ? 0 : 1);
    assert.ok(posts.length <= Math.max(1, wanted), `${posts.length} posts, ${wanted} were wanted`);
    if (!isError) {
      const post = posts.find(({ uuid }) => uuid === answer.uuid);
      assert.match(post?.status ?? "", flags[flag].becomes);
      return tidy(text);
    }
    assert.ok(calls < 20, JSON.stringify(answer));
    if (answer.category === "circuit_open") await sleep(1_000);
  }
}

async function meet(callers: readonly [Flag, readonly Cancel[]][], plan: Plan, options: AssistantOptions) {
  const effects = { sleep: (ms: number) => sleep(ms / 40) };
  const assistant = createAssistant(mixpost, { timeoutMs: 3_000, effects, ...options });
  mixpost.plan(plan);
  await Promise.all(callers.map(([flag, cancels]) => insist(assistant, flag, cancels)));
  await assistant.close();
}

describe(`creates that are cancelled and asked for again at once, SEED=${seed}`, () => {
  const cancels = fc.array(fc.tuple(fc.nat(40), fc.boolean()), { maxLength: 3 });
  const callers = fc.array(fc.tuple(fc.constantFrom(...flagNames), cancels), { minLength: 1, maxLength: 3 });
  const lines: readonly [string, number, AssistantOptions][] = [
    ["in process", Math.ceil(runs * 0.7), { end: mixpost.end }],
    ["over a socket", Math.ceil(runs * 0.3), {}],
  ];
  for (const [line, numRuns, options] of lines) {
    it(`${line}, ${numRuns} sequences: one post each`, { timeout: 2_000 * runs }, () =>
      fc.assert(
        fc.asyncProperty(callers, plans(quickFault, 3), (them, plan) => meet(them, plan, options)),
        { numRuns, seed, endOnFailure: true, includeErrorInReport: true },
      ),
    );
  }
});
