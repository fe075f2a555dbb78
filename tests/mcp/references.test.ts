import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { NetworkError, ValidationError } from "../../src/core/errors.ts";
import type { Json } from "../../src/core/json.ts";
import type { Arguments } from "../../src/core/operation.ts";
import { referenceResolver } from "../../src/mcp/references.ts";
import { tool } from "./tool.ts";

const createPost = tool({
  arguments: [
    { name: "workspace", argument: "workspaceUuid", bind: "workspace", default: null, unbound: null },
    { name: "account_ids", argument: "accounts", bind: null, default: null, unbound: null },
  ],
  references: [
    { path: "accounts.*", entity: "account", field: "id" },
    { path: "workspaceUuid", entity: "workspace", field: "uuid" },
    { path: "versions.*.account_id", entity: "account", field: "id" },
    { path: "folder", entity: "folder", field: "uuid" },
  ],
});

const resolveReferences = referenceResolver(createPost);

/** Looks up in a table and keeps count. */
function directory(table: Readonly<Record<string, Json>>) {
  const asked: string[] = [];
  const resolve = async (reference: { entity: string }, value: Json, args: Arguments) => {
    asked.push(`${reference.entity} ${value} in ${args.workspaceUuid}`);
    const found = table[String(value)];
    if (found === undefined)
      throw new ValidationError(`No ${reference.entity} is called ${value}.`, { hint: "Use one of these." });
    return found;
  };
  return { asked, resolve };
}

test("references: each is replaced where it stands, the workspace before all others, each distinct one once", async () => {
  const { asked, resolve } = directory({ home: "w-1", anna: 1, bert: 2 });
  const args = {
    workspaceUuid: "home",
    accounts: ["anna", "bert", "anna"],
    versions: [{ account_id: "bert", content: [] }, { content: [] }],
    folder: null,
  };
  assert.deepEqual(await resolveReferences(args, resolve), {
    workspaceUuid: "w-1",
    accounts: [1, 2, 1],
    versions: [{ account_id: 2, content: [] }, { content: [] }],
    folder: null,
  });
  assert.deepEqual(asked, ["workspace home in home", "account anna in w-1", "account bert in w-1"]);
});

test("references: lookups run side by side", async () => {
  let running = 0;
  let most = 0;
  const resolve = async (_: unknown, value: Json) => {
    most = Math.max(most, ++running);
    await new Promise((done) => setTimeout(done, 5));
    running--;
    return value;
  };
  await resolveReferences({ accounts: ["a", "b", "c"] }, resolve);
  assert.equal(most, 3);
});

test("references: all mismatches are reported at once, under the names that the model used", async () => {
  const { resolve } = directory({ anna: 1 });
  const args = { accounts: ["anna", "carl"], versions: [{ account_id: "dora" }] };
  const error = await resolveReferences(args, resolve).catch((reason: unknown) => reason);
  assert.ok(error instanceof ValidationError);
  assert.equal(error.message, "No account is called carl. No account is called dora.");
  assert.deepEqual(error.errors, {
    "account_ids[1]": ["No account is called carl."],
    "versions[0].account_id": ["No account is called dora."],
  });
  assert.equal(error.hint, "Use one of these.");
  assert.equal(error.outcome, "not_sent");
});

test("references: a lookup that could not be made is the error, not what it kept from being found, and the call itself was not made", async () => {
  const down = new NetworkError("The server cannot be reached.");
  const resolve = async (_: unknown, value: Json) => {
    throw value === "anna" ? down : new ValidationError("No such account.");
  };
  await assert.rejects(
    resolveReferences({ accounts: ["bert", "anna"] }, resolve),
    (error) =>
      error instanceof NetworkError && error.message.endsWith(down.message) && error.outcome === "not_sent",
  );
});

test("references: whatever the arguments are, what is no reference stays", async () => {
  const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null));
  const plain = { noNullPrototype: true };
  const versions = fc.array(fc.record({ account_id: value, body: fc.string() }, plain));
  const args = fc.record({ accounts: fc.array(value), versions, note: fc.jsonValue() }, plain);
  await fc.assert(
    fc.asyncProperty(args, async (given) => {
      const before = structuredClone(given);
      const resolved = await resolveReferences(given, async (_, name) => `#${name}`);
      const mark = (name: unknown) => (name === null ? null : `#${name}`);
      assert.deepEqual(resolved, {
        accounts: given.accounts.map(mark),
        versions: given.versions.map(({ account_id, body }) => ({ account_id: mark(account_id), body })),
        note: given.note,
      });
      assert.deepEqual(given, before);
    }),
  );
});
