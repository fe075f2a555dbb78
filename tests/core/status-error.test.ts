import assert from "node:assert/strict";
import { test } from "node:test";
import { redactSecrets } from "../../src/core/redact.ts";
import { answering, createTag, failing, listTags, reach, UUID } from "./reach.ts";

const STATUSES: [number, string, string, boolean][] = [
  [400, "validation", "rejected", false],
  [401, "authentication", "rejected", false],
  [402, "authorization", "rejected", false],
  [403, "authorization", "rejected", false],
  [404, "not_found", "rejected", false],
  [405, "not_found", "rejected", false],
  [408, "timeout", "rejected", true],
  [409, "conflict", "rejected", false],
  [413, "validation", "rejected", false],
  [418, "validation", "rejected", false],
  [419, "authentication", "rejected", false],
  [422, "validation", "rejected", false],
  [429, "rate_limited", "rejected", true],
  [500, "server", "unknown", false],
  [502, "server", "unknown", false],
  [503, "server", "unknown", false],
  [599, "server", "unknown", false],
  [304, "invalid_response", "unknown", false],
];

for (const [status, category, outcome, retryable] of STATUSES) {
  test(`status ${status} of a write is ${category}`, async () => {
    const error = await failing(
      answering(status, status === 304 ? null : "{}").call(createTag, { name: "x" }),
    );
    assert.deepEqual(
      [error.category, error.status, error.outcome, error.retryable],
      [category, status, outcome, retryable],
    );
  });
}

test("a 5xx of a safe operation may be repeated, and a 503 that says when was not carried out", async () => {
  assert.equal((await failing(answering(500, "").call(listTags, {}))).retryable, true);
  const busy = await failing(
    answering(503, "", "text/html", { "retry-after": "7" }).call(createTag, { name: "x" }),
  );
  assert.deepEqual([busy.outcome, busy.retryable, busy.retryAfterSeconds], ["rejected", true, 7]);
});

test("Laravel's complaints arrive by field", async () => {
  const body = {
    message: "Validation errors",
    errors: { hex_color: ["Bad colour."], name: "Taken.", odd: 7, none: [] },
  };
  const error = await failing(answering(422, JSON.stringify(body)).call(createTag, { name: "x" }));
  assert.equal(error.message, "Validation errors: Bad colour.");
  assert.deepEqual(error.errors, { hex_color: ["Bad colour."], name: ["Taken."] });
  const bare = await failing(
    answering(422, '{"message":"Validation errors","errors":{}}').call(createTag, { name: "x" }),
  );
  assert.equal("errors" in bare.toJSON(), false);
});

const HOSTILE = [
  "<html>key",
  "[1]",
  "null",
  '"text"',
  '{"message":{"a":1},"errors":[1]}',
  '{"message":""}',
  "{",
];

for (const body of HOSTILE) {
  test(`an error body of ${body} is not passed on`, async () => {
    const error = await failing(answering(403, body).call(listTags, {}));
    assert.deepEqual([error.message, error.errors], ["Access is forbidden.", undefined]);
  });
}

test("the text of a server failure is not passed on", async () => {
  const body = JSON.stringify({ message: "SQLSTATE[42] select * from users", exception: "X", trace: [] });
  const error = await failing(answering(500, body).call(listTags, {}));
  assert.doesNotMatch(JSON.stringify(error), /SQLSTATE/);
});

test("upstream text is cut, cleaned and redacted", async () => {
  const secret = "tok_canary_0123456789";
  const told = `Header was Bearer ${secret} / ${Buffer.from(secret).toString("base64")}\u0000\n${"x".repeat(900)}`;
  const { transport } = reach(
    () => Response.json({ message: told, errors: { [secret]: [secret] } }, { status: 422 }),
    {
      defaults: { workspace: "w" },
      redact: redactSecrets([secret]),
    },
  );
  const error = await failing(transport.call(listTags, {}));
  assert.ok(error.message.length <= 301);
  assert.match(error.message, /^Header was Bearer \[redacted\] \/ \[redacted\] x+…$/);
  assert.deepEqual(error.errors, { "[redacted]": ["[redacted]"] });
});

test("Retry-After is told in seconds, from seconds and from a date", async () => {
  const now = () => Date.parse("2026-11-21T10:00:00Z");
  const wait = async (field: string) => {
    const { transport } = reach(() => Response.json({}, { status: 429, headers: { "retry-after": field } }), {
      defaults: { workspace: "w" },
      now,
    });
    return (await failing(transport.call(listTags, {}))).retryAfterSeconds;
  };
  assert.equal(await wait("3600"), 3600);
  assert.equal(await wait("Sat, 21 Nov 2026 10:00:02 GMT"), 2);
  assert.equal(await wait("Sat, 21 Nov 2026 09:00:00 GMT"), 0);
  assert.equal(await wait("soon"), undefined);
  assert.equal(await wait("-5"), undefined);
});

test("the JSON of an error is exactly its public fields", async () => {
  const body = { message: "Too many", errors: { a: ["b"] } };
  const error = await failing(
    answering(429, JSON.stringify(body), "application/json", { "retry-after": "5" }).call(listTags, {}),
  );
  const { requestId, ...rest } = JSON.parse(JSON.stringify(error));
  assert.match(requestId, UUID);
  assert.deepEqual(rest, {
    category: "rate_limited",
    message: "Too many: b",
    status: 429,
    errors: { a: ["b"] },
    retryable: true,
    outcome: "rejected",
    hint: "Wait 5 seconds, then repeat the call.",
    retryAfterSeconds: 5,
  });
});
