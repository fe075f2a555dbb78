import assert from "node:assert/strict";
import { mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, describe, it } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { redactSecrets } from "../../../src/core/redact.ts";
import { createLog } from "../../../src/log.ts";
import { assertSilent, canary } from "../../e2e/canary.ts";
import { type Assistant, type AssistantOptions, createAssistant } from "./assistant.ts";
import { type Create, create, type Flag, flagNames, flags, serveTwoAccounts, textOf } from "./creating.ts";
import { type FaultName, faults, type Plan } from "./faulty-mixpost.ts";

const mixpost = await serveTwoAccounts(canary);
const folder = mkdtempSync(path.join(tmpdir(), "random-"));
const logFile = path.join(folder, "log");
/** As the command sets it up, but for the place that it writes to. */
const log = createLog({ level: "trace", redact: redactSecrets([canary]), fd: openSync(logFile, "w") });
after(async () => {
  await mixpost.close();
  rmSync(folder, { recursive: true });
});

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
/** How many sequences in all; a long run takes more. */
const runs = Number(process.env.RUNS ?? 500);

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
  assertSilent(JSON.stringify(told), "an answer");
}

/** A model that repeats what was not told as done, until it is; then the same server works as ever. */
async function insist({ flag, plan }: Scenario, options: AssistantOptions): Promise<void> {
  const assistant = createAssistant(mixpost, { timeoutMs: 150, log, ...options });
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
  await assertServes(assistant);
  await assistant.close();
}

/** A read that nothing stands in the way of; on a machine that is very busy it may take longer than a call has. */
async function assertServes(assistant: Assistant): Promise<void> {
  for (let calls = 1; ; calls++) {
    const { isError, answer } = await assistant.call("mixpost_list_tags", {});
    if (!isError) return;
    assert.ok(calls < 5 && answer.category === "timeout", JSON.stringify(answer));
  }
}

describe(`whatever happens on the way, there is one post, SEED=${seed}`, () => {
  const lines: readonly [string, number, AssistantOptions][] = [
    ["in process", runs * 0.8, { end: mixpost.end }],
    ["over a socket, with repeated reads", runs * 0.2, {}],
  ];
  for (const [line, numRuns, options] of lines) {
    it(`${line}, ${numRuns} sequences`, { timeout: 120 * runs }, () =>
      fc.assert(
        fc.asyncProperty(scenario, (it) => insist(it, options)),
        { numRuns, seed, endOnFailure: true, includeErrorInReport: true },
      ),
    );
  }

  it("the log tells of every try, and never the key", async () => {
    await log.flush();
    const lines = readFileSync(logFile, "utf8");
    assert.ok(lines.split('"operation":"posts.create"').length > runs);
    assertSilent(lines, "the log");
  });
});
