import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import type { AssistantOptions } from "./assistant.ts";
import {
  type Create,
  create,
  type Flag,
  fails,
  flagNames,
  flags,
  serveTwoAccounts,
  succeeds,
  textOf,
  using,
} from "./creating.ts";
import { type FaultName, faults } from "./faulty-mixpost.ts";

const mixpost = await serveTwoAccounts();
after(() => mixpost.close());
const upstream = (args: Create) => mixpost.posts(textOf(args));

/** A hang takes the time of the call, so these get little, and there are few of them. */
const timeFor = (name: FaultName): AssistantOptions => (name.startsWith("hang") ? { timeoutMs: 1_500 } : {});
const isQuick = (name: FaultName, flag: Flag, line: string): boolean =>
  !name.startsWith("hang") || (line === "over a socket" && flag.startsWith("schedule"));
const faultNames = Object.keys(faults) as FaultName[];
const lines = { "in process": { end: mixpost.end }, "over a socket": {} };

for (const [line, options] of Object.entries(lines)) {
  describe(`a create whose request meets a fault, ${line}`, () => {
    for (const flag of flagNames) {
      for (const name of faultNames.filter((it) => isQuick(it, flag, line))) {
        const { carriedOut } = faults[name];
        const end = carriedOut ? "found, and told as done" : "told, and not sent again";
        it(`${flag}, ${name}: ${end}`, () =>
          using(mixpost, { ...timeFor(name), ...options }, async (assistant) => {
            const args = create(flag);
            mixpost.plan({ "posts.create": [faults[name]] });
            const answer = await (carriedOut ? succeeds : fails)(assistant, args);
            const posts = await upstream(args);
            assert.equal(mixpost.requests("posts.create"), 1);
            assert.equal(posts.length, carriedOut ? 1 : 0);
            if (carriedOut) {
              assert.deepEqual([answer.uuid, answer.reconciled], [posts[0]?.uuid, true]);
              assert.match(answer.status, flags[flag].becomes);
              assert.equal(answer.status, posts[0]?.status);
            } else {
              assert.equal(answer.outcome, name === "429" ? "rejected" : "unknown");
              if (name !== "429") assert.match(answer.hint, /mixpost_list_posts before you repeat/);
              assert.match(answer.requestId, /^[0-9a-f-]{36}$/);
            }
          }));
      }
    }
  });

  describe(`the way of a draft whose request meets a fault, ${line}`, () => {
    for (const flag of flagNames.slice(1)) {
      for (const name of faultNames.filter((it) => isQuick(it, flag, line))) {
        const { carriedOut } = faults[name];
        const { becomes } = flags[flag];
        const operation = flags[flag].operation ?? "";
        const sentOnce = carriedOut || flag === "schedule_now" || name === "429";
        const done = carriedOut || !sentOnce;
        const end = done ? "done once" : "told, and the draft kept";
        it(`${flag}, ${name}: ${end}`, () =>
          using(mixpost, { ...timeFor(name), ...options }, async (assistant) => {
            const args = create(flag);
            mixpost.plan({ [operation]: [faults[name]] });
            const answer = await (done ? succeeds : fails)(assistant, args);
            const [post, ...others] = await upstream(args);
            assert.deepEqual(others, []);
            assert.equal(mixpost.requests(operation), sentOnce ? 1 : 2);
            if (done) {
              assert.match(answer.status, becomes);
              assert.deepEqual([answer.uuid, answer.status], [post?.uuid, post?.status]);
              assert.equal(answer.reconciled, carriedOut ? true : undefined);
            } else {
              assert.equal(post?.status, "draft");
              assert.equal(answer.outcome, name === "429" ? "rejected" : "unknown");
              assert.ok(answer.message.includes(post?.uuid), answer.message);
              assert.match(answer.hint, /go on with mixpost_(schedule_post|add_post_to_queue)/);
            }
          }));
      }
    }
  });
}
