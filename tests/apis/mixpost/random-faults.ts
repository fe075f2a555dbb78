import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { assertSilent } from "../../e2e/canary.ts";
import type { Assistant, Told } from "./assistant.ts";
import { type Create, create, type Flag, flags, textOf } from "./creating.ts";
import { type FaultName, type FaultyMixpost, faults, type Plan } from "./faulty-mixpost.ts";

export const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

/** Hangs are rare: each takes the time of a call. A 429 would end the run for a process. */
export const anyFault = fc.oneof(
  ...Object.keys(faults)
    .filter((name) => name !== "429")
    .map((name) => ({ weight: isHang(name) ? 1 : 8, arbitrary: fc.constant(name as FaultName) })),
);

export const quickFault = anyFault.filter((name) => !isHang(name));

function isHang(name: string): boolean {
  return name.startsWith("hang");
}

/** What happens on the way of so many creates. */
export function plans(fault: fc.Arbitrary<FaultName>, creates = 1): fc.Arbitrary<Plan> {
  const list = (minLength: number) =>
    fc.array(fault, { minLength, maxLength: creates + 2 }).map((names) => names.map((name) => faults[name]));
  return fc.record({
    "posts.create": list(creates),
    "posts.list": list(0),
    "posts.get": list(0),
    "posts.schedule": list(0),
    "posts.addToQueue": list(0),
  });
}

/** A model that repeats what was not told as done, until it is; then the same server works as ever. */
export async function insist(mixpost: FaultyMixpost, assistant: Assistant, flag: Flag): Promise<void> {
  const args = create(flag);
  let isOpen = false;
  for (let calls = 1; ; calls++) {
    const told = await assistant.call("mixpost_create_post", args);
    isOpen = told.answer.outcome === "unknown" || (isOpen && told.answer.outcome === "not_sent");
    await check(mixpost, args, flag, told, isOpen);
    if (!told.isError) {
      // A long list would make every look slow.
      await assistant.call("mixpost_delete_post", { postUuid: told.answer.uuid, trash: false });
      return;
    }
    assert.ok(calls < 20, JSON.stringify(told.answer));
    if (told.answer.category === "circuit_open") await sleep(1_000);
  }
}

/**
 * One post at most, and nobody was told that one that is out has failed.
 *
 * @param isOpen the caller knows that nobody knows: a call that sent nothing takes back nothing of what an earlier one told
 */
async function check(
  mixpost: FaultyMixpost,
  args: Create,
  flag: Flag,
  told: Told,
  isOpen: boolean,
): Promise<void> {
  const posts = await mixpost.posts(textOf(args));
  assert.ok(posts.length <= 1, `${posts.length} posts`);
  const [post] = posts;
  const { isError, answer } = told;
  if (!isError) {
    assert.equal(answer.uuid, post?.uuid);
    assert.match(post?.status ?? "", flags[flag].becomes);
    assert.ok(answer.status === post?.status || answer.note !== undefined, JSON.stringify(answer));
  } else if (!isOpen) {
    assert.ok(post === undefined || post.status === "draft", JSON.stringify([answer, post]));
  }
  assert.notEqual(answer.category, "internal");
  assertSilent(JSON.stringify(told), "an answer");
}

/** A read that nothing stands in the way of; on a machine that is very busy it may take longer than a call has. */
export async function assertServes(assistant: Assistant): Promise<void> {
  for (let calls = 1; ; calls++) {
    const { isError, answer } = await assistant.call("mixpost_list_tags", {});
    if (!isError) return;
    assert.ok(calls < 5 && answer.category === "timeout", JSON.stringify(answer));
  }
}
