import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import { checkLeniently } from "../../src/sandbox/lenient.ts";

const schema = z.strictObject({
  id: z.int().optional(),
  ids: z.array(z.int()).optional(),
  flag: z.boolean().optional(),
  one: z.literal(1).optional(),
  name: z.string().min(1).optional(),
  needed: z.string().nullable(),
  either: z.union([z.int(), z.null()]).optional(),
  inner: z.array(z.strictObject({ id: z.int() })).optional(),
});

const rows: readonly [what: string, given: Record<string, unknown>, want: Record<string, unknown>][] = [
  ["numeric texts become numbers", { id: "12", ids: ["1", 2] }, { id: 12, ids: [1, 2] }],
  ["in unions too", { either: "7" }, { either: 7 }],
  ["and in nested objects", { inner: [{ id: "3" }] }, { inner: [{ id: 3 }] }],
  ["1 and 0 become booleans", { flag: "1" }, { flag: true }],
  ["as numbers too", { flag: 0 }, { flag: false }],
  ["a flag without a value is set", { flag: "", one: "" }, { flag: true, one: 1 }],
  ["a null that may not be is absent", { id: null, name: null }, {}],
  ["an empty text that may not be is absent", { name: "", id: "" }, {}],
  ["a null that may be stays", { needed: null, either: null }, { needed: null, either: null }],
  ["unknown fields are dropped at every depth", { x: 1, inner: [{ id: 1, y: 2 }] }, { inner: [{ id: 1 }] }],
];

for (const [what, given, want] of rows) {
  test(what, () => {
    const { input, issues } = checkLeniently(schema, { needed: "x", ...given });
    assert.deepEqual(issues, []);
    assert.deepEqual(input, { needed: "x", ...want });
  });
}

const wrong: readonly [what: string, given: Record<string, unknown>, path: string][] = [
  ["a text that is no number", { id: "uuid-1" }, "id"],
  ["a null in a list", { ids: [1, null] }, "ids.1"],
  ["a fraction", { id: "1.5" }, "id"],
  ["a required field that is missing", { needed: undefined }, "needed"],
  ["a word for a boolean", { flag: "yes" }, "flag"],
];

for (const [what, given, path] of wrong) {
  test(`${what} is not mended`, () => {
    const { issues } = checkLeniently(schema, { needed: "x", ...given });
    assert.deepEqual(
      issues.map((issue) => issue.path.join(".")),
      [path],
    );
  });
}

test("the given object is left alone and files are passed on as they are", () => {
  const file = new File(["x"], "x.txt");
  const given = { ids: ["1"], file, extra: 1 };
  const loose = z.object({ ids: z.array(z.int()), file: z.instanceof(File) });
  assert.equal(checkLeniently(loose, given).input.file, file);
  assert.deepEqual(given, { ids: ["1"], file, extra: 1 });
});
