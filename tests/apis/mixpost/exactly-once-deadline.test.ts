import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { realEffects } from "../../../src/http/effects.ts";
import { create, flagNames, serveTwoAccounts, textOf, using } from "./creating.ts";

const mixpost = await serveTwoAccounts();
after(() => mixpost.close());

const HOUR = 3_600_000;

describe("a create", () => {
  for (const timeoutMs of [1, 2, 3, 5, 8, 13, 21, 34]) {
    it(`with ${timeoutMs} ms for all of it: whoever is told that nothing was sent is told the truth`, () =>
      using(mixpost, { timeoutMs, effects: realEffects }, async (assistant) => {
        mixpost.plan({});
        for (const flag of flagNames) {
          const args = create(flag);
          const { isError, answer } = await assistant.call("mixpost_create_post", args);
          // What is under way arrives.
          await sleep(30);
          const posts = await mixpost.posts(textOf(args));
          assert.ok(posts.length <= 1);
          if (!isError) assert.equal(posts[0]?.uuid, answer.uuid);
          else if (answer.outcome !== "unknown") {
            assert.ok(posts.length === 0 || answer.message.includes(posts[0]?.uuid), JSON.stringify(answer));
          }
        }
      }));
  }

  for (const timeoutMs of [HOUR, 1_000 * HOUR, Number.POSITIVE_INFINITY]) {
    it(`with ${timeoutMs} ms for all of it comes at once, and what got lost is found at once`, () =>
      using(mixpost, { timeoutMs }, async (assistant) => {
        for (const flag of flagNames) {
          const args = create(flag);
          mixpost.plan({ "posts.create": [{ carriedOut: true, gives: "reset" }] });
          const { isError, answer } = await assistant.call("mixpost_create_post", args);
          assert.deepEqual([isError, answer.reconciled], [false, true], JSON.stringify(answer));
        }
      }));
  }
});
