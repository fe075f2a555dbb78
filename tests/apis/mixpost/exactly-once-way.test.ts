import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import type { Fetch } from "../../../src/core/http.ts";
import { realEffects } from "../../../src/http/effects.ts";
import { createAssistant } from "./assistant.ts";
import { type Create, create, fails, sent, serveTwoAccounts, succeeds, textOf, using } from "./creating.ts";
import { type Fault, faults, serveFaultyMixpost } from "./faulty-mixpost.ts";

const mixpost = await serveTwoAccounts();
after(() => mixpost.close());
const upstream = (args: Create) => mixpost.posts(textOf(args));

describe("from draft to its way", () => {
  it("what the server refuses is told with its reason, and the draft stays", () =>
    using(mixpost, {}, async (assistant) => {
      const args = { ...create("schedule"), date: "2026-05-01" };
      mixpost.plan({});
      const told = await fails(assistant, args);
      const [draft] = await upstream(args);
      assert.equal(draft?.status, "draft");
      assert.deepEqual([told.category, told.status, told.outcome], ["validation", 422, "rejected"]);
      assert.deepEqual(Object.keys(told.errors), ["cannot_scheduled"]);
      assert.ok(told.message.includes(draft?.uuid), told.message);
      assert.match(told.hint, /mixpost_update_post/);
      await fails(assistant, args);
      assert.equal((await upstream(args)).length, 1);
    }));

  it("a draft that a person deletes in between is not told as kept", async () => {
    const end: Fetch = async (request) => {
      if (request.url.includes("/posts/schedule/")) {
        const uuid = request.url.split("/").at(-1);
        await tidier.call("mixpost_delete_post", { postUuid: uuid, trash: false });
      }
      return mixpost.end(request);
    };
    const tidier = createAssistant(mixpost, { end: mixpost.end });
    await using(mixpost, { end }, async (assistant) => {
      const args = create("schedule");
      mixpost.plan({});
      const told = await fails(assistant, args);
      assert.deepEqual([told.category, told.outcome], ["not_found", "rejected"]);
      assert.match(told.message, /not there any more/);
      assert.doesNotMatch(`${told.message} ${told.hint}`, /kept/);
    });
    await tidier.close();
  });

  it("a draft on a server that does not know the step is kept", () =>
    using(mixpost, {}, async (assistant) => {
      const args = create("queue");
      mixpost.plan({ "posts.addToQueue": [{ carriedOut: false, gives: 404 }] });
      const told = await fails(assistant, args);
      assert.deepEqual([told.category, (await upstream(args))[0]?.status], ["not_found", "draft"]);
      assert.match(told.hint, /kept/);
    }));

  for (const fault of ["none", "504 after", "answer cut"] as const) {
    it(`an author whose posts need approval is told so, with fault: ${fault}`, async () => {
      const line = await serveFaultyMixpost();
      const apiKey = line.sandbox.info.tokens.author;
      await using(line, { ...(apiKey && { apiKey }) }, async (assistant) => {
        const versions = [{ content: { body: "May I?" } }];
        line.plan(fault === "none" ? {} : { "posts.schedule": [faults[fault]] });
        const post = await succeeds(assistant, { accounts: [1], versions, schedule_now: true });
        assert.equal(post.status, "needs_approval");
        assert.equal((await line.posts("May I?")).length, 1);
      });
      await line.close();
    });
  }

  it("a refusal because it is out already is success: a proxy had sent the request twice", () =>
    using(mixpost, {}, async (assistant) => {
      const args = create("schedule_now");
      mixpost.plan({ "posts.schedule": [{ carriedOut: true, gives: "answer", repeated: true }] });
      assert.match((await succeeds(assistant, args)).status, /^publish/);
    }));

  it("what was accepted is told as done even if it cannot be read", () =>
    using(mixpost, { end: mixpost.end }, async (assistant) => {
      const args = create("queue");
      mixpost.plan({ "posts.get": Array.from({ length: 4 }, () => faults["502 before"]) });
      const { uuid, status, note } = await succeeds(assistant, args);
      const [post] = await upstream(args);
      assert.deepEqual([uuid, status, post?.status], [post?.uuid, undefined, "scheduled"]);
      assert.match(note, /mixpost_get_post/);
    }));
});

describe("an answer that shows something else than the post", () => {
  const elsewhere: Fault = { carriedOut: true, gives: "tag" };
  const always = Array.from({ length: 9 }, () => elsewhere);

  it("does not say that the post is on its way", () =>
    using(mixpost, {}, async (assistant) => {
      const args = create("schedule_now");
      mixpost.plan({ "posts.schedule": [faults["500 before"]], "posts.get": always });
      const told = await fails(assistant, args);
      const [post] = await upstream(args);
      assert.deepEqual([told.outcome, post?.status], ["unknown", "draft"]);
      assert.ok(told.message.includes(post?.uuid), told.message);
    }));

  it("is not sent on in place of the post when the create is repeated", () =>
    using(mixpost, {}, async (assistant) => {
      const args = create("queue");
      mixpost.plan({ "posts.addToQueue": [{ carriedOut: false, gives: 403 }] });
      await fails(assistant, args);
      mixpost.plan({ "posts.get": always });
      assert.equal((await fails(assistant, args)).outcome, "unknown");
      assert.equal(mixpost.requests("posts.addToQueue"), 0);
      mixpost.plan({});
      assert.equal((await succeeds(assistant, args)).status, "scheduled");
    }));

  it("does not say that there is no such post", () =>
    using(mixpost, {}, async (assistant) => {
      const args = create("draft");
      mixpost.plan({ "posts.create": [faults["504 after"]], "posts.list": always });
      assert.match((await fails(assistant, args)).hint, /could not be read/);
      assert.equal((await fails(assistant, args)).category, "conflict");
      mixpost.plan({});
      await succeeds(assistant, args);
      assert.equal((await upstream(args)).length, 1);
    }));
});

describe("the time of a call", () => {
  const hangs = Array.from({ length: 9 }, () => faults["hang before"]);

  for (const [what, plan] of Object.entries({
    create: { "posts.create": hangs },
    "create and every look": { "posts.create": [faults["hang after"]], "posts.list": hangs },
    "the second step and every look": { "posts.schedule": hangs, "posts.get": hangs },
  })) {
    it(`is one for all its requests: ${what} hangs`, () =>
      using(mixpost, { timeoutMs: 1_000, effects: realEffects }, async (assistant) => {
        mixpost.plan(plan);
        const started = performance.now();
        const told = await fails(assistant, create("schedule"));
        const ms = performance.now() - started;
        assert.ok(ms < 2_000, `${ms} ms`);
        assert.equal(told.outcome, "unknown");
      }));
  }

  it("leaves some to find a post that was finished late", () =>
    using(mixpost, { timeoutMs: 1_200, effects: realEffects }, async (assistant) => {
      const args = create("schedule");
      mixpost.plan({ "posts.create": [{ carriedOut: true, gives: "hang", later: 850 }] });
      assert.equal((await succeeds(assistant, args)).reconciled, true);
      assert.equal((await upstream(args)).length, 1);
    }));
});

describe("a cancelled create", () => {
  it("that is repeated in the same turn makes one post", () =>
    using(mixpost, { timeoutMs: 5_000 }, async (assistant) => {
      const args = create("draft");
      mixpost.plan({ "posts.create": [faults["hang after"]] });
      const cancel = new AbortController();
      const first = fails(assistant, args, cancel.signal);
      await sent(mixpost, "posts.create");
      cancel.abort();
      const [told, second] = await Promise.all([first, succeeds(assistant, args)]);
      assert.equal(told.outcome, "unknown");
      assert.deepEqual(
        (await upstream(args)).map(({ uuid }) => uuid),
        [second.uuid],
      );
    }));

  it("while the look waits for a pause that the server asked for: a repetition gets its post", () =>
    using(mixpost, { timeoutMs: 10_000, effects: realEffects }, async (assistant) => {
      const args = create("draft");
      mixpost.plan({});
      await assistant.call("mixpost_list_tags", {});
      const busy: Fault = { carriedOut: false, gives: 429, retryAfter: 1 };
      mixpost.plan({ "posts.create": [faults["504 after"]], "posts.list": [busy] });
      const cancel = new AbortController();
      const first = fails(assistant, args, cancel.signal);
      await sent(mixpost, "posts.list");
      await sleep(50);
      cancel.abort();
      const told = await first;
      assert.deepEqual([told.category, told.outcome], ["cancelled", "unknown"]);
      const { uuid } = await succeeds(assistant, args);
      assert.deepEqual(
        (await upstream(args)).map((post) => post.uuid),
        [uuid],
      );
    }));

  for (const [what, plan] of Object.entries({
    "before its answer": { "posts.create": [faults["hang after"]] },
    "while looking": { "posts.create": [faults["504 after"]], "posts.list": [faults["hang before"]] },
    "between draft and schedule": { "posts.schedule": [faults["hang before"]] },
  })) {
    it(`${what}: ends at once, and a repetition gets its post`, () =>
      using(mixpost, {}, async (assistant) => {
        const args = create("schedule");
        mixpost.plan(plan);
        const cancel = new AbortController();
        const failure = fails(assistant, args, cancel.signal);
        await sleep(150);
        const cancelled = performance.now();
        cancel.abort();
        const told = await failure;
        const ms = performance.now() - cancelled;
        assert.ok(ms < 1_000, `${ms} ms`); // the call could last three seconds more
        assert.deepEqual([told.category, told.outcome], ["cancelled", "unknown"]);
        const { uuid, status } = await succeeds(assistant, args);
        assert.equal(status, "scheduled");
        assert.deepEqual(
          (await upstream(args)).map((post) => post.uuid),
          [uuid],
        );
      }));
  }
});
