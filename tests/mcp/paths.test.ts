import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { find, omit, pathOf, replaceAt, stepsOf, valueAt } from "../../src/mcp/paths.ts";

const answer = { data: [{ id: 1, versions: [{ body: "a" }, {}] }, { id: 2 }], meta: { page: 1 } };

const finds = [
  { path: "meta.page", want: [[["meta", "page"], 1]] },
  {
    path: "data.*.id",
    want: [
      [["data", 0, "id"], 1],
      [["data", 1, "id"], 2],
    ],
  },
  { path: "data.*.versions.*.body", want: [[["data", 0, "versions", 0, "body"], "a"]] },
  { path: "data.1.id", want: [[["data", 1, "id"], 2]] },
  { path: "meta.*", want: [[["meta", "page"], 1]] },
  { path: "meta.page.deeper", want: [] },
  { path: "absent.*.id", want: [] },
  { path: "constructor", want: [] },
];

for (const { path, want } of finds) {
  test(`find ${path}`, () => {
    assert.deepEqual(
      find(answer, path).map(({ place, value }) => [place, value]),
      want,
    );
  });
}

test("a key with dots in it is one step", () => {
  const value = { "dotted.key": { "a~b": 3 }, dotted: { key: 4 } };
  const path = pathOf(["dotted.key", "a~b"]);
  assert.deepEqual(stepsOf(path), ["dotted.key", "a~b"]);
  assert.deepEqual(find(value, path), [{ place: ["dotted.key", "a~b"], value: 3 }]);
  assert.deepEqual(omit(value, [path]), { "dotted.key": {}, dotted: { key: 4 } });
});

test("valueAt is the first value, or undefined", () => {
  assert.equal(valueAt(answer, "data.*.id"), 1);
  assert.equal(valueAt(answer, "meta.last"), undefined);
});

test("omit leaves out keys at any depth and keeps the rest", () => {
  assert.deepEqual(omit(answer, ["data.*.versions.*.body", "meta"]), {
    data: [{ id: 1, versions: [{}, {}] }, { id: 2 }],
  });
  assert.deepEqual(omit([{ a: 1, b: 2 }, null, 3], ["*.a"]), [{ b: 2 }, null, 3]);
  assert.deepEqual(omit({ a: { x: { v: 1, w: 2 } } }, ["a.*.v"]), { a: { x: { w: 2 } } });
  assert.equal(omit("text", ["a"]), "text");
});

const key = fc.constantFrom("a", "b", "c", "__proto__");
const { tree: anyTree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.integer(),
    fc.constant(null),
    fc.array(tie("tree"), { maxLength: 3 }),
    fc.dictionary(key, tie("tree"), { maxKeys: 3 }),
  ),
}));
/** As it comes off the wire. */
const tree = anyTree.map((value) => JSON.parse(JSON.stringify(value)));
const path = fc
  .array(fc.constantFrom("a", "b", "c", "*", "0", "1"), { minLength: 1, maxLength: 4 })
  .map((steps) => steps.join("."));
const keyPath = fc.tuple(path, fc.constantFrom("a", "b", "c")).map(([stem, last]) => `${stem}.${last}`);

/** Another way to walk: reads the value step by step. */
function read(root: unknown, place: readonly (string | number)[]): unknown {
  return place.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], root);
}

test("every found place leads to its value", () => {
  fc.assert(
    fc.property(tree, path, (root, where) => {
      for (const { place, value } of find(root, where)) assert.equal(read(root, place), value);
    }),
  );
});

test("replacing every found place changes these places alone and leaves the original untouched", () => {
  fc.assert(
    fc.property(tree, path, (root, where) => {
      const before = structuredClone(root);
      const found = find(root, where);
      const mark = Symbol("mark");
      const changed = found.reduce<unknown>((value, { place }) => replaceAt(value, place, mark), root);
      for (const { place } of found) assert.equal(read(changed, place), mark);
      assert.deepEqual(root, before);
      const restored = found.reduce<unknown>(
        (value, { place, value: old }) => replaceAt(value, place, old),
        changed,
      );
      assert.deepEqual(restored, before);
    }),
  );
});

test("after omit nothing is found there, and what was elsewhere still is", () => {
  fc.assert(
    fc.property(tree, keyPath, keyPath, (root, gone, other) => {
      const left = omit(root, [gone]);
      assert.deepEqual(find(left, gone), []);
      const untouched = find(root, other).filter(({ place }) => find(left, place.join(".")).length > 0);
      for (const { place, value } of untouched)
        assert.deepEqual(valueAt(left, place.join(".")), omit(value, below(gone, place)));
    }),
  );
});

/** What of a path remains below a place, when the place lies on the path. */
function below(where: string, place: readonly (string | number)[]): string[] {
  const steps = where.split(".");
  const onPath = place.every((step, index) => steps[index] === "*" || steps[index] === String(step));
  return onPath && steps.length > place.length ? [steps.slice(place.length).join(".")] : [];
}
