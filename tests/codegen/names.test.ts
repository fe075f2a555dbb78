import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { join, segments, valueAt } from "../../codegen/document.ts";
import { argumentName, camelCase, claim, isIdentifier, pascalCase } from "../../codegen/names.ts";

test("a wire name becomes the key of an argument", () => {
  const rows = [
    ["page", "page"],
    ["account_id", "account_id"],
    ["accounts[]", "accounts"],
    ["filter[status]", "filterStatus"],
    ["X-Request-Id", "xRequestId"],
    ["constructor", "constructor_"],
    ["2fa", "_2fa"],
    ["é", "_"],
  ] as const;
  for (const [wire, want] of rows) assert.equal(argumentName(wire), want, wire);
});

test("names of types and groups", () => {
  assert.equal(pascalCase("panel.workspaces.users.add"), "PanelWorkspacesUsersAdd");
  assert.equal(pascalCase("posts.addToQueue"), "PostsAddToQueue");
  assert.equal(camelCase("Media folders"), "mediaFolders");
});

test("whatever a name is, what is made of it is an identifier that no object has of itself", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype))),
      (name) => {
        assert.ok(isIdentifier(argumentName(name)) && isIdentifier(pascalCase(name)));
        assert.ok(!["__proto__", "constructor", "toString"].includes(argumentName(name)));
      },
    ),
  );
});

test("a name is claimed once", () => {
  const taken = new Set(["a"]);
  assert.deepEqual([claim(taken, "a"), claim(taken, "a"), claim(taken, "b")], ["a2", "a3", "b"]);
});

test("a pointer leads back to what it was made for", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }).filter((key) => !key.includes("%"))), (keys) => {
      const document = keys.reduceRight<unknown>((below, key) => ({ [key]: below }), "found") as object;
      const pointer = join("#", ...keys);
      assert.deepEqual(segments(pointer), keys);
      if (keys.length > 0) assert.equal(valueAt({ ...document }, pointer), "found");
    }),
  );
});
