import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import { fieldErrors, invalidArguments, summary, validateWith } from "../../src/core/issues.ts";

const Version = z.strictObject({
  account_id: z.int(),
  content: z.array(z.strictObject({ body: z.string().max(5), media: z.array(z.int()).optional() })).min(1),
});
const Create = z.strictObject({
  workspaceUuid: z.uuid(),
  date: z.iso.date("must be a day like 2026-01-31").optional(),
  visibility: z.enum(["public", "private"]).optional(),
  when: z.union([z.int(), z.strictObject({ day: z.string(), hour: z.int() })]).optional(),
  where: z
    .union([
      z.object({ street: z.string(), town: z.string(), floor: z.int() }),
      z.object({ lat: z.number(), lon: z.number() }),
    ])
    .optional(),
  versions: z.array(Version),
});
const uuid = "3bbd0951-5b04-432b-b2a0-688588b0720e";

function complaints(value: unknown) {
  const parsed = Create.safeParse(value);
  return parsed.success ? {} : fieldErrors(parsed.error.issues);
}

const ROWS: [string, object, Record<string, string[]>][] = [
  ["a missing argument", { versions: [] }, { workspaceUuid: ["is required"] }],
  [
    "a wrong type deep inside",
    { workspaceUuid: uuid, versions: [{ account_id: 0, content: "Hello" }] },
    { "versions[0].content": ["expected array, received string"] },
  ],
  [
    "an unknown argument, at the root and inside",
    { workspaceUuid: uuid, versions: [{ account_id: 0, content: [{ body: "x", colour: 1 }] }], colour: 2 },
    { "versions[0].content[0].colour": ["is not a known argument"], colour: ["is not a known argument"] },
  ],
  [
    "a text of the contract's own",
    { workspaceUuid: uuid, versions: [], date: "31.1." },
    { date: ["must be a day like 2026-01-31"] },
  ],
  [
    "a choice",
    { workspaceUuid: uuid, versions: [], visibility: "secret" },
    { visibility: ['expected one of "public"|"private"'] },
  ],
  [
    "a union whose branch is clear",
    { workspaceUuid: uuid, versions: [], when: { day: "x", hour: "y" } },
    { "when.hour": ["expected number, received string"] },
  ],
  [
    "a union whose second branch is the nearer one",
    { workspaceUuid: uuid, versions: [], where: { lat: 1, lon: "x" } },
    { "where.lon": ["expected number, received string"] },
  ],
  [
    "a union of which nothing fits",
    { workspaceUuid: uuid, versions: [], when: "soon" },
    { when: ["expected number or object, received string"] },
  ],
];

for (const [name, value, expected] of ROWS) {
  test(`${name} is named and described`, () => assert.deepEqual(complaints(value), expected));
}

test("a value that is no object at all is complained about as a whole", () => {
  assert.equal(summary(complaints(7)), "expected object, received number");
});

test("a flood of issues is cut", () => {
  const versions = Array.from({ length: 500 }, () => ({ account_id: "x", content: [{ body: "ok" }] }));
  assert.equal(Object.keys(complaints({ workspaceUuid: uuid, versions })).length, 20);
});

test("the error says everything in one line and by field", () => {
  const error = invalidArguments(
    complaints({ versions: [{ account_id: 1, content: [{ body: "too long" }] }] }),
  );
  assert.equal(
    error.message,
    "Invalid arguments: workspaceUuid: is required; versions[0].content[0].body: expected string to have <=5 characters",
  );
  assert.deepEqual([error.category, error.outcome, error.retryable], ["validation", "not_sent", false]);
});

test("the schemas are loaded once, on the first check", async () => {
  let loads = 0;
  const validate = validateWith(async () => {
    loads += 1;
    return { "posts.create": Create };
  });
  assert.equal(loads, 0);
  assert.equal((await validate("posts.create", { workspaceUuid: uuid })).length, 1);
  assert.equal((await validate("posts.create", { workspaceUuid: uuid, versions: [] })).length, 0);
  assert.equal((await validate("system.ping", {})).length, 0);
  assert.equal(loads, 1);
});
