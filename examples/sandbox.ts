/** Your own tests without a Mixpost: a whole one in this process, and your hand on its clock. */
import assert from "node:assert/strict";
import { createMixpostClient } from "mixpost-mcp-server/client";
import { createMixpostSandbox } from "mixpost-mcp-server/sandbox";

const sandbox = createMixpostSandbox({ now: "2027-01-01T09:00:00Z" });
const { fetch, info } = sandbox;
const mixpost = createMixpostClient({ baseUrl: "http://sandbox.localhost", ...info, fetch });

const { uuid: postUuid } = await mixpost.posts.create({
  date: "2027-01-04",
  time: "09:00",
  timezone: "UTC",
  schedule: true,
  accounts: [1, 3],
  versions: [{ account_id: 0, is_original: true, content: [{ body: "Happy new year!" }] }],
});
assert.equal((await mixpost.posts.get({ postUuid })).status, "scheduled");

sandbox.clock.set("2027-01-04T09:00:05Z");
const { status, accounts } = await mixpost.posts.get({ postUuid });
assert.equal(status, "published");

sandbox.faults.add({ operation: "posts.get", status: 503, retryAfter: 5 });
await assert.rejects(mixpost.posts.get({ postUuid }), { category: "server", retryAfterSeconds: 5 });

console.log(`Published: ${accounts?.map(({ external_url }) => external_url).join(", ")}`);
await mixpost.close();
sandbox.close();
