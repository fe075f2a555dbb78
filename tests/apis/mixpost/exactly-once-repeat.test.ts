import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import type { HttpRequest, HttpResponse } from "../../../src/core/http.ts";
import { realEffects } from "../../../src/http/effects.ts";
import { hasty } from "./assistant.ts";
import { type Create, create, fails, sent, serveTwoAccounts, succeeds, textOf, using } from "./creating.ts";
import { type Fault, type FaultyMixpost, faults, serveFaultyMixpost } from "./faulty-mixpost.ts";

const mixpost = await serveTwoAccounts();
after(() => mixpost.close());
const upstream = (args: Create) => mixpost.posts(textOf(args));

/** The server goes on with a request whose connection is gone. */
const late: Fault = { carriedOut: true, gives: "reset", later: "at finish" };

describe("a model that repeats a create", () => {
  it("gets the post that appeared after it was told that nobody knows", () =>
    using(mixpost, {}, async (assistant) => {
      const args = create("schedule");
      mixpost.plan({ "posts.create": [late] });
      const told = await fails(assistant, args);
      assert.deepEqual([told.outcome, told.retryable], ["unknown", false]);
      await mixpost.finish();
      const { uuid, status, reconciled, note } = await succeeds(assistant, args);
      assert.deepEqual([status, reconciled], ["scheduled", true]);
      assert.match(note, /earlier call/);
      assert.deepEqual(
        (await upstream(args)).map((post) => post.uuid),
        [uuid],
      );
      assert.equal(mixpost.requests("posts.create"), 1);
    }));

  it("gets a post if there was none", () =>
    using(mixpost, {}, async (assistant) => {
      const args = create("queue");
      mixpost.plan({ "posts.create": [faults["500 before"]] });
      assert.equal((await fails(assistant, args)).outcome, "unknown");
      assert.equal((await succeeds(assistant, args)).reconciled, undefined);
      assert.equal((await upstream(args)).length, 1);
    }));

  it("gets the same post when the first answer, of a post that had to be looked for, got lost", () =>
    using(mixpost, {}, async (assistant) => {
      const args = create("schedule_now");
      mixpost.plan({ "posts.create": [faults["504 after"]] });
      const first = await succeeds(assistant, args);
      const again = await succeeds(assistant, args);
      assert.deepEqual([again.uuid, again.reconciled], [first.uuid, true]);
      assert.equal((await upstream(args)).length, 1);
    }));

  it("gets a second post when it wants one: the first was told as done", () =>
    using(mixpost, {}, async (assistant) => {
      const args = create("draft");
      mixpost.plan({});
      const first = await succeeds(assistant, args);
      const second = await succeeds(assistant, args);
      assert.notEqual(first.uuid, second.uuid);
      assert.equal((await upstream(args)).length, 2);
    }));

  it("sends nothing while nobody can tell whether the post is there", () =>
    using(mixpost, { end: mixpost.end }, async (assistant) => {
      const args = create("draft");
      const blind = Array.from({ length: 3 }, () => faults["502 before"]);
      mixpost.plan({ "posts.create": [faults["reset after"]], "posts.list": [...blind, ...blind] });
      assert.match((await fails(assistant, args)).hint, /could not be read/);
      const told = await fails(assistant, args);
      assert.deepEqual([told.outcome, mixpost.requests("posts.create")], ["unknown", 1]);
      assert.match(told.message, /nothing was created this time/);
      assert.equal((await succeeds(assistant, args)).reconciled, true);
      assert.equal((await upstream(args)).length, 1);
    }));

  it("is believed after ten minutes, and not one second before", () => {
    let passed = 0;
    const effects = { ...hasty, now: () => performance.now() + passed };
    return using(mixpost, { effects }, async (assistant) => {
      for (const [after, posts] of [
        [599_000, 1],
        [601_000, 2],
      ] as const) {
        const args = create("draft");
        mixpost.plan({ "posts.create": [faults["504 after"]] });
        await succeeds(assistant, args);
        passed += after;
        await succeeds(assistant, args);
        assert.equal((await upstream(args)).length, posts);
      }
    });
  });

  it("goes on with the draft whose sending was refused", () =>
    using(mixpost, {}, async (assistant) => {
      const args = create("queue");
      mixpost.plan({ "posts.addToQueue": [{ carriedOut: false, gives: 403 }] });
      const told = await fails(assistant, args);
      const [draft] = await upstream(args);
      assert.deepEqual([told.category, told.outcome, draft?.status], ["authorization", "rejected", "draft"]);
      const { uuid, status } = await succeeds(assistant, args);
      assert.deepEqual([uuid, status], [draft?.uuid, "scheduled"]);
      assert.equal((await upstream(args)).length, 1);
    }));

  it("gets its post after others have written more than a page of posts", () =>
    using(mixpost, { end: mixpost.end }, async (assistant) => {
      const args = create("draft");
      const blind = Array.from({ length: 3 }, () => faults["502 before"]);
      mixpost.plan({ "posts.create": [faults["reset after"]], "posts.list": blind });
      await fails(assistant, args);
      const uuids: string[] = [];
      await using(mixpost, { end: mixpost.end }, async (others) => {
        for (let written = 0; written < 110; written++) {
          uuids.push(
            (await succeeds(others, { versions: [{ content: { body: `Other ${written}` } }] })).uuid,
          );
        }
      });
      await succeeds(assistant, args);
      assert.equal((await upstream(args)).length, 1);
      await assistant.call("mixpost_delete_multiple_posts", { postUuids: uuids, trash: false });
    }));

  it("publishes once, even if nothing could be read after the first try", () =>
    using(mixpost, { end: mixpost.end }, async (assistant) => {
      const args = create("schedule_now");
      const blind = Array.from({ length: 3 }, () => faults["reset before"]);
      mixpost.plan({ "posts.schedule": [faults["reset after"]], "posts.get": blind });
      const told = await fails(assistant, args);
      const [post] = await upstream(args);
      assert.equal(told.outcome, "unknown");
      assert.ok(told.message.includes(post?.uuid), told.message);
      const again = await succeeds(assistant, args);
      assert.deepEqual([again.uuid, again.reconciled], [post?.uuid, true]);
      assert.deepEqual([mixpost.requests("posts.schedule"), (await upstream(args)).length], [1, 1]);
    }));

  it("twice at once publishes once: the second waits until the first has sent the draft on", () =>
    using(mixpost, {}, async (assistant) => {
      const args = create("schedule_now");
      mixpost.plan({ "posts.schedule": [{ carriedOut: false, gives: 403 }] });
      await fails(assistant, args);
      const slow: Fault = { carriedOut: true, gives: "answer", heldBack: 100 };
      mixpost.plan({ "posts.schedule": [slow] });
      const posts = await Promise.all([1, 2, 3].map(() => succeeds(assistant, args)));
      assert.equal(new Set(posts.map(({ uuid }) => uuid)).size, 1);
      assert.equal(mixpost.requests("posts.schedule"), 1);
    }));

  it("does not wait for its turn longer than it may", () =>
    using(mixpost, { timeoutMs: 1_500, effects: realEffects }, async (assistant) => {
      const args = create("schedule_now");
      mixpost.plan({ "posts.schedule": [{ carriedOut: false, gives: 403 }] });
      await fails(assistant, args);
      mixpost.plan({ "posts.get": Array.from({ length: 9 }, () => faults["hang before"]) });
      const started = performance.now();
      const told = await Promise.all([1, 2, 3].map(() => fails(assistant, args)));
      assert.ok(performance.now() - started < 3_000);
      for (const { outcome } of told) assert.equal(outcome, "unknown");
    }));

  it("gets no second post when a person has sent on the first one meanwhile", () =>
    using(mixpost, {}, async (assistant) => {
      const args = create("draft");
      mixpost.plan({ "posts.create": [late] });
      await fails(assistant, args);
      await mixpost.finish();
      const [draft] = await upstream(args);
      await assistant.call("mixpost_schedule_post", { postUuid: draft?.uuid, postNow: true });
      const told = await fails(assistant, args);
      assert.deepEqual([told.outcome, mixpost.requests("posts.create")], ["unknown", 1]);
      assert.match(told.hint, /sent it on/);
    }));

  it("gets a new post for one that was deleted meanwhile", () =>
    using(mixpost, {}, async (assistant) => {
      const args = create("draft");
      mixpost.plan({ "posts.create": [faults["504 after"]] });
      const { uuid: postUuid } = await succeeds(assistant, args);
      await assistant.call("mixpost_delete_post", { postUuid });
      const again = await succeeds(assistant, args);
      assert.notEqual(again.uuid, postUuid);
      assert.equal(again.reconciled, undefined);
    }));
});

describe("a post is taken for the one that was written", () => {
  it("not if it is older", () =>
    using(mixpost, {}, async (assistant) => {
      const args = create("draft");
      mixpost.plan({});
      await using(mixpost, {}, async (other) => void (await succeeds(other, args)));
      mixpost.sandbox.clock.advance(60_000);
      mixpost.plan({ "posts.create": [faults["reset before"]] });
      assert.equal((await fails(assistant, args)).outcome, "unknown");
    }));

  it("not if it was the answer to another call a moment ago", () =>
    using(mixpost, {}, async (assistant) => {
      const args = create("draft");
      mixpost.plan({});
      await succeeds(assistant, args);
      mixpost.plan({ "posts.create": [faults["reset before"]] });
      assert.equal((await fails(assistant, args)).outcome, "unknown");
    }));

  it("not if there are two", () =>
    using(mixpost, {}, async (assistant) => {
      const args = create("draft");
      mixpost.plan({ "posts.create": [{ carriedOut: true, gives: "reset", repeated: true }] });
      const told = await fails(assistant, args);
      assert.equal(told.outcome, "unknown");
      assert.match(told.hint, /more than one/);
    }));

  it("not if it is in the trash", () =>
    using(mixpost, {}, async (assistant) => {
      const args = create("draft");
      mixpost.plan({});
      await using(mixpost, {}, async (other) => {
        const { uuid: postUuid } = await succeeds(other, args);
        await other.call("mixpost_delete_post", { postUuid });
      });
      mixpost.plan({ "posts.create": [faults["500 before"]] });
      assert.equal((await fails(assistant, args)).outcome, "unknown");
    }));

  it("each one for its own, when a burst of equal posts is written", () => {
    const effects = { sleep: (ms: number) => sleep(ms / 4) };
    return using(mixpost, { effects }, async (assistant) => {
      const args = create("draft");
      mixpost.plan({ "posts.create": [faults["504 after"]] });
      const posts = await Promise.all(Array.from({ length: 8 }, () => succeeds(assistant, args)));
      assert.equal(new Set(posts.map(({ uuid }) => uuid)).size, 8);
      assert.equal((await upstream(args)).length, 8);
    });
  });

  it("not while it may be the one of an equal call that still waits for its answer", () => {
    const effects = { sleep: (ms: number) => sleep(ms / 8) };
    return using(mixpost, { effects }, async (assistant) => {
      const args = create("draft");
      const slow: Fault = { carriedOut: true, gives: "answer", heldBack: 150 };
      mixpost.plan({ "posts.create": [slow, faults["500 before"]] });
      const [first, second] = await Promise.all([succeeds(assistant, args), fails(assistant, args)]);
      assert.equal(first.reconciled, undefined);
      assert.equal(second.outcome, "unknown");
    });
  });

  const withSensitive = (args: Create, sensitive: boolean) => ({
    ...args,
    versions: args.versions.map((version) => ({ ...version, options: { mastodon: { sensitive } } })),
  });

  it("not if it may be that of a call with other options that still waits for its answer", () => {
    const effects = { sleep: (ms: number) => sleep(ms / 8) };
    return using(mixpost, { effects }, async (assistant) => {
      const args = create("draft");
      const slow: Fault = { carriedOut: true, gives: "answer", heldBack: 400 };
      mixpost.plan({ "posts.create": [slow] });
      const first = succeeds(assistant, withSensitive(args, true));
      await sent(mixpost, "posts.create");
      mixpost.plan({ "posts.create": [faults["500 before"]] });
      assert.equal((await fails(assistant, withSensitive(args, false))).outcome, "unknown");
      const { uuid } = await first;
      assert.notEqual((await succeeds(assistant, withSensitive(args, false))).uuid, uuid);
    });
  });

  it("not if it may be that of a call with other options that ended in doubt", () =>
    using(mixpost, { end: mixpost.end }, async (assistant) => {
      const args = create("draft");
      const blind = Array.from({ length: 3 }, () => faults["502 before"]);
      mixpost.plan({ "posts.create": [faults["reset after"], faults["500 before"]], "posts.list": blind });
      await fails(assistant, withSensitive(args, true));
      const told = await fails(assistant, withSensitive(args, false));
      assert.deepEqual([told.outcome, (await upstream(args)).length], ["unknown", 1]);
    }));

  it("each of two equal creates in doubt gets one of their posts, even if a third was told as done meanwhile", () =>
    using(mixpost, { end: mixpost.end }, async (assistant) => {
      const args = create("queue");
      const blind = Array.from({ length: 6 }, () => faults["502 before"]);
      const slow: Fault = { carriedOut: true, gives: "answer", heldBack: 100 };
      mixpost.plan({
        "posts.create": [faults["reset after"], faults["reset after"], slow],
        "posts.list": blind,
      });
      const told = await Promise.all([1, 2, 3].map(() => assistant.call("mixpost_create_post", args)));
      assert.deepEqual(told.map(({ isError }) => isError).sort(), [false, true, true]);
      const { answer } = told.find(({ isError }) => !isError) ?? assert.fail();
      mixpost.plan({});
      const again = [await succeeds(assistant, args), await succeeds(assistant, args)];
      assert.equal(new Set([answer, ...again].map(({ uuid }) => uuid)).size, 3);
      assert.deepEqual(
        (await upstream(args)).map(({ status }) => status),
        ["scheduled", "scheduled", "scheduled"],
      );
    }));

  it("when the answer shows something else, as the vendor's page does", () =>
    using(mixpost, {}, async (assistant) => {
      const args = create("queue");
      mixpost.plan({ "posts.create": [{ carriedOut: true, gives: "tag" }] });
      const { uuid, status } = await succeeds(assistant, args);
      assert.deepEqual([(await upstream(args))[0]?.uuid, status], [uuid, "scheduled"]);
    }));
});

describe("times as other servers write them", () => {
  const written = (line: FaultyMixpost, write: (time: string) => string) => async (request: HttpRequest) => {
    const response = await line.end(request);
    const text = (await response.text()).replace(
      /"created_at":"([^"]+)"/g,
      (_, time) => `"created_at":"${write(time)}"`,
    );
    const { status } = response;
    const headers = { "content-type": "application/json", date: response.headers.get("date") ?? "" };
    return new Response(status === 204 ? null : text, { status, headers });
  };

  for (const [what, write, found] of [
    ["ISO 8601: the post is found", (time: string) => `${time.replace(" ", "T")}.000000Z`, true],
    ["words: nobody can tell, and no second post is made", () => "a moment ago", false],
  ] as const) {
    it(what, () =>
      using(mixpost, { end: written(mixpost, write) }, async (assistant) => {
        const args = create("draft");
        mixpost.plan({ "posts.create": [faults["half the JSON"]] });
        if (found) assert.equal((await succeeds(assistant, args)).reconciled, true);
        else for (const _ of [1, 2]) assert.equal((await fails(assistant, args)).outcome, "unknown");
        assert.equal((await upstream(args)).length, 1);
      }),
    );
  }
});

describe("the clock of the server", () => {
  const undated = (line: FaultyMixpost) => async (request: Parameters<typeof line.end>[0]) => {
    const response = await line.end(request);
    const get = (name: string) => (name === "date" ? null : response.headers.get(name));
    return Object.assign(Object.create(response) as HttpResponse, {
      status: response.status,
      ok: response.ok,
      headers: { get },
      text: () => response.text(),
      json: () => response.json(),
    });
  };

  for (const [what, now, found] of [
    ["is ours, as far as we know", undefined, true],
    ["is not trusted to be far from ours without a word of it", "2026-05-04T10:00:00Z", false],
  ] as const) {
    it(what, async () => {
      const line = await serveFaultyMixpost(now === undefined ? {} : { now });
      await using(line, { end: undated(line) }, async (assistant) => {
        const versions = [{ content: { body: "What time is it?" } }];
        line.plan({ "posts.create": [faults["504 after"]] });
        if (found) assert.equal((await succeeds(assistant, { versions })).reconciled, true);
        else assert.equal((await fails(assistant, { versions })).outcome, "unknown");
      });
      await line.close();
    });
  }
});
