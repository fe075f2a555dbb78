import assert from "node:assert/strict";
import { test } from "node:test";
import { shapeAnswer } from "../../src/mcp/answer.ts";
import { tool } from "./tool.ts";

const page = (current: unknown, last: unknown) => ({
  data: [],
  meta: { current_page: current, last_page: last },
});
const paged = tool({
  paginate: { type: "page", argument: "page", current: "meta.current_page", last: "meta.last_page" },
});

test("an object stays as it is, everything else is wrapped", () => {
  const wrap = (value: unknown) => shapeAnswer(tool({}), value, "full");
  assert.deepEqual(wrap({ a: 1, date: "2025-01-01 10:00:00" }), { a: 1, date: "2025-01-01 10:00:00" });
  assert.deepEqual(wrap([1]), { result: [1] });
  assert.deepEqual(wrap("text"), { result: "text" });
  assert.deepEqual(wrap(undefined), { result: null });
  assert.deepEqual(wrap(null), { result: null });
});

test("next_page stands on every page but the last", () => {
  assert.equal(shapeAnswer(paged, page(1, 3), "full").next_page, 2);
  for (const last of [page(3, 3), page(1, 0), page(null, 3), { data: [] }, undefined]) {
    assert.ok(!("next_page" in shapeAnswer(paged, last, "full")));
  }
});

test("next_page is known even where a concise answer leaves the page numbers out", () => {
  const brief = { ...paged, concise: ["meta", "data.*.options"] };
  const answer = { ...page(1, 2), data: [{ id: 1, options: {} }] };
  assert.deepEqual(shapeAnswer(brief, answer, "concise"), { data: [{ id: 1 }], next_page: 2 });
  assert.deepEqual(shapeAnswer(brief, answer, "full"), { ...answer, next_page: 2 });
});

test("next_cursor stands while there is one", () => {
  const cursor = tool({
    paginate: { type: "cursor", argument: "cursor", next: "links.next", as: "next_cursor", more: null },
  });
  assert.equal(shapeAnswer(cursor, { links: { next: "abc" } }, "full").next_cursor, "abc");
  assert.ok(!("next_cursor" in shapeAnswer(cursor, { links: { next: null } }, "full")));
});
