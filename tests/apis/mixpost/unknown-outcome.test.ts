import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { operations } from "../../../generated/mixpost/operations.ts";
import { tools } from "../../../generated/mixpost/tools.ts";
import { lookUpTool } from "../../../src/apis/mixpost/unknown-outcome.ts";
import type { Operation } from "../../../src/core/operation.ts";
import { createAssistant } from "./assistant.ts";
import { faults, serveFaultyMixpost } from "./faulty-mixpost.ts";

const mixpost = await serveFaultyMixpost();
const assistant = createAssistant(mixpost);
after(async () => {
  await assistant.close();
  await mixpost.close();
});

const draft = async (): Promise<string> => {
  const versions = [{ content: { body: "A" } }];
  return (await assistant.call("mixpost_create_post", { accounts: [1], versions })).answer.uuid;
};

describe("a write of one request that may have happened", () => {
  const rows = [
    {
      tool: "mixpost_schedule_post",
      operation: "posts.schedule",
      args: { postNow: true },
      tells: "mixpost_get_post",
    },
    { tool: "mixpost_add_post_to_queue", operation: "posts.addToQueue", args: {}, tells: "mixpost_get_post" },
    { tool: "mixpost_approve_post", operation: "posts.approve", args: {}, tells: "mixpost_get_post" },
  ];
  for (const { tool, operation, args, tells } of rows) {
    it(`${tool}: is not repeated, and the error says where to look`, async () => {
      const postUuid = await draft();
      mixpost.plan({ [operation]: [faults["504 after"]] });
      const { isError, answer } = await assistant.call(tool, { postUuid, ...args });
      assert.deepEqual([isError, answer.outcome, answer.retryable], [true, "unknown", false]);
      assert.match(answer.hint, new RegExp(`Look with ${tells}\\.$`));
      assert.equal(mixpost.requests(operation), 1);
    });
  }

  it("a second schedule by the caller's own wish is told as the server tells it", async () => {
    const postUuid = await draft();
    await assistant.call("mixpost_schedule_post", { postUuid, postNow: true });
    const { isError, answer } = await assistant.call("mixpost_schedule_post", { postUuid, postNow: true });
    assert.deepEqual(
      [isError, answer.outcome, Object.keys(answer.errors)],
      [true, "rejected", ["publishing"]],
    );
  });

  it("without a uuid the list tells", async () => {
    mixpost.plan({ "tags.create": [faults["reset after"]] });
    const { answer } = await assistant.call("mixpost_create_tag", { name: "spring" });
    assert.match(answer.hint, /Look with mixpost_list_tags\.$/);
  });

  it("a read and a write that may be repeated name nothing", async () => {
    const broken = Array.from({ length: 9 }, () => faults["500 before"]);
    const other = createAssistant(mixpost);
    mixpost.plan({ "posts.list": broken });
    const { answer } = await other.call("mixpost_list_posts", {});
    await other.close();
    assert.equal(answer.retryable, true);
    assert.doesNotMatch(answer.hint, /mixpost_/);
  });

  it("every write of posts, tags and files has a tool that tells", () => {
    const reads = new Set(
      tools.filter(({ annotations }) => annotations.readOnlyHint).map(({ name }) => name),
    );
    const writes = (Object.values(operations) as readonly Operation[]).filter(
      ({ id, method }) => method !== "GET" && /^(posts|tags|media)\./.test(id),
    );
    assert.ok(writes.length > 20);
    for (const operation of writes) assert.ok(reads.has(lookUpTool(operation) ?? ""), operation.id);
  });
});

describe("a delete that met a fault and is repeated", () => {
  for (const name of ["504 after", "reset after", "500 before"] as const) {
    it(`is done when the post is gone: ${name}`, async () => {
      const postUuid = await draft();
      mixpost.plan({ "posts.delete": [faults[name]] });
      const { isError, answer } = await assistant.call("mixpost_delete_post", { postUuid, trash: false });
      assert.equal(isError, false, JSON.stringify(answer));
      assert.equal(answer.reconciled, name === "500 before" ? undefined : true);
      assert.equal(mixpost.requests("posts.delete"), 2);
      const { answer: gone } = await assistant.call("mixpost_get_post", { postUuid });
      assert.equal(gone.category, "not_found");
    });
  }

  it("of what was never there is refused", async () => {
    mixpost.plan({});
    const postUuid = "00000000-0000-4000-8000-000000000000";
    const { isError, answer } = await assistant.call("mixpost_delete_post", { postUuid });
    assert.deepEqual([isError, answer.outcome], [true, "rejected"]);
  });
});
