import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { type Assistant, type AssistantOptions, createAssistant } from "./assistant.ts";
import { type Create, create, type Flag, flagNames, flags, serveTwoAccounts, textOf } from "./creating.ts";
import { type FaultName, faults, type Plan } from "./faulty-mixpost.ts";

const mixpost = await serveTwoAccounts();
after(() => mixpost.close());

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

/** Hangs are rare: each takes the time of a call. A 429 would end the run for this process. */
const fault = fc.oneof(
  ...Object.keys(faults)
    .filter((name) => name !== "429")
    .map((name) => ({ weight: name.startsWith("hang") ? 1 : 8, arbitrary: fc.constant(name as FaultName) })),
);
const some = fc.array(fault, { maxLength: 3 });

const scenario = fc.record({
  flag: fc.constantFrom(...flagNames),
  plan: fc.record({
    "posts.create": fc.array(fault, { minLength: 1, maxLength: 3 }),
    "posts.list": some,
    "posts.get": some,
    "posts.schedule": some,
    "posts.addToQueue": some,
  }),
});
type Scenario = Awaited<ReturnType<(typeof scenario)["generate"]>>["value"];

/** One post at most, and nobody was told that one that is out has failed. */
async function check(args: Create, flag: Flag, told: Awaited<ReturnType<Assistant["call"]>>): Promise<void> {
  const posts = await mixpost.posts(textOf(args));
  assert.ok(posts.length <= 1, `${posts.length} posts`);
  const [post] = posts;
  const { isError, answer } = told;
  if (!isError) {
    assert.equal(answer.uuid, post?.uuid);
    assert.match(post?.status ?? "", flags[flag].becomes);
    assert.ok(answer.status === post?.status || answer.note !== undefined, JSON.stringify(answer));
  } else if (answer.outcome !== "unknown") {
    assert.ok(post === undefined || post.status === "draft", JSON.stringify([answer, post]));
  }
  assert.notEqual(answer.category, "internal");
}

/** A model that repeats what was not told as done, until it is. */
async function insist({ flag, plan }: Scenario, options: AssistantOptions): Promise<void> {
  const assistant = createAssistant(mixpost, { timeoutMs: 150, ...options });
  const args = create(flag);
  mixpost.plan(
    Object.fromEntries(
      Object.entries(plan).map(([id, names]) => [id, names.map((name) => faults[name])]),
    ) as Plan,
  );
  for (let calls = 1; ; calls++) {
    const told = await assistant.call("mixpost_create_post", args);
    await check(args, flag, told);
    if (!told.isError) {
      // A long list would make every look slow.
      await assistant.call("mixpost_delete_post", { postUuid: told.answer.uuid, trash: false });
      break;
    }
    assert.ok(calls < 20, JSON.stringify(told.answer));
    if (told.answer.category === "circuit_open") await sleep(1_000);
  }
  await assistant.close();
}

describe("whatever happens on the way, there is one post", () => {
  const lines: readonly [string, number, AssistantOptions][] = [
    ["in process", 250, { end: mixpost.end }],
    ["over a socket, with repeated reads", 100, {}],
  ];
  for (const [line, numRuns, options] of lines) {
    it(`${line}, ${numRuns} runs, SEED=${seed}`, { timeout: 60_000 }, () =>
      fc.assert(
        fc.asyncProperty(scenario, (it) => insist(it, options)),
        { numRuns, seed, endOnFailure: true },
      ),
    );
  }
});
