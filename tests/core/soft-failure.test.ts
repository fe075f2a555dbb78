import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { redactSecrets } from "../../src/core/redact.ts";
import { answering, createTag, failing, listTags, reach } from "./reach.ts";

const NO_REASON = "The server understood the request and changed nothing.";

/** What a change answers with status 200, and what the caller is told. */
const REFUSALS: readonly { what: string; body: unknown; message: string; errors?: object }[] = [
  { what: "success: false", body: { success: false }, message: NO_REASON },
  {
    what: "success: false with a reason",
    body: { success: false, message: "You cannot delete yourself." },
    message: 'The server says: "You cannot delete yourself."',
  },
  {
    what: "success: false with complaints by field",
    body: { success: false, message: "Not saved", errors: { name: ["Taken."] } },
    message: 'The server says: "Not saved: Taken."',
    errors: { name: ["Taken."] },
  },
  {
    what: "a failed status with its error",
    body: { status: "failed", error: "Failed to download file from the provided URL." },
    message: 'The server says: "Failed to download file from the provided URL."',
  },
];

/** Answers that mention failure and are what was asked for. */
const DATA: readonly { what: string; body: unknown }[] = [
  { what: "success: true", body: { success: true } },
  { what: "a post that could not be published", body: { uuid: "1", status: "failed", accounts: [] } },
  { what: "a failed thing with its errors", body: { status: "failed", errors: ["Rate limit."] } },
  { what: "a success that is no boolean", body: { success: 0 } },
  { what: "a failure further inside", body: { data: { success: false } } },
  { what: "a list", body: [{ success: false }] },
];

const change = (body: unknown) => answering(200, JSON.stringify(body)).call(createTag, { name: "x" });

describe("status 200 in answer to a change", () => {
  for (const { what, body, message, errors } of REFUSALS) {
    test(`with ${what} is an error: nothing was done`, async () => {
      const error = await failing(change(body));
      assert.deepEqual(
        [error.name, error.status, error.outcome, error.retryable, error.message, error.errors],
        ["ConflictError", 200, "rejected", false, message, errors],
      );
      assert.match(
        error.hint,
        message === NO_REASON ? /Read the current state/ : /Mend what the server names/,
      );
    });
  }

  for (const { what, body } of DATA) {
    test(`with ${what} is data`, async () => assert.deepEqual(await change(body), body));
  }
});

test("what a read shows is data, whatever it says", async () => {
  for (const { body } of [...REFUSALS, ...DATA]) {
    assert.deepEqual(await answering(200, JSON.stringify(body)).call(listTags, {}), body);
  }
});

test("the reason is redacted and cut like every text of a server", async () => {
  const secret = "tok_canary_0123456789";
  const { transport } = reach(() => Response.json({ success: false, message: secret.repeat(40) }), {
    defaults: { workspace: "w" },
    redact: redactSecrets([secret]),
  });
  const { message } = await failing(transport.call(createTag, { name: "x" }));
  assert.match(message, /^The server says: "(\[redacted\])+.{0,10}…"$/);
});
