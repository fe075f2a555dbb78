import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { createAssistant } from "./assistant.ts";
import { create, serveTwoAccounts, succeeds } from "./creating.ts";
import { type Fault, faults } from "./faulty-mixpost.ts";

const mixpost = await serveTwoAccounts();
const assistant = createAssistant(mixpost, { end: mixpost.end });
after(async () => {
  await assistant.close();
  await mixpost.close();
});

const told: Fault = { carriedOut: true, gives: "answer" };
const versions = [{ content: { body: "Another text" } }];

describe("an update that the server accepted", () => {
  for (const fault of ["502 before", "429", "reset after", "half the JSON"] as const) {
    it(`of a post is not told as failed when the post cannot be read then: ${fault}`, async () => {
      const { uuid: postUuid } = await succeeds(assistant, create("schedule"));
      mixpost.plan({ "posts.get": [told, faults[fault]] });
      const { isError, answer } = await assistant.call("mixpost_update_post", { postUuid, versions });
      assert.deepEqual([isError, answer.uuid], [false, postUuid], JSON.stringify(answer));
      assert.match(answer.note, /accepted the change.*mixpost_get_post/);
      assert.equal(
        (await mixpost.posts("Another text")).some(({ uuid }) => uuid === postUuid),
        true,
      );
    });
  }

  it("of a tag neither", async () => {
    const { answer: tag } = await assistant.call("mixpost_create_tag", { name: "spring" });
    mixpost.plan({ "tags.get": [told, faults["502 before"]] });
    const changed = await assistant.call("mixpost_update_tag", { tagUuid: tag.uuid, name: "summer" });
    assert.deepEqual([changed.isError, changed.answer.name], [false, "summer"]);
    assert.match(changed.answer.note, /mixpost_get_tag/);
  });
});

describe("an update", () => {
  it("takes nothing out of a post because the server showed something else in its place", async () => {
    const { uuid: postUuid } = await succeeds(assistant, create("schedule"));
    mixpost.plan({ "posts.get": [{ carriedOut: true, gives: "tag" }] });
    const { isError, answer } = await assistant.call("mixpost_update_post", { postUuid, versions });
    assert.deepEqual([isError, answer.outcome, mixpost.requests("posts.update")], [true, "not_sent", 0]);
    const { answer: post } = await assistant.call("mixpost_get_post", { postUuid });
    assert.deepEqual([post.status, post.accounts.length], ["scheduled", 2]);
  });
});
