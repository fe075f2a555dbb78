import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ListedTool } from "../../../codegen/lint/listed-tool.ts";
import { scoreTools } from "../../../codegen/lint/score.ts";
import { bareTool, lend, siblings } from "./tools.ts";

/** The score of the first of some tools. */
function score(tool: ListedTool, others: readonly ListedTool[] = siblings) {
  const [first] = scoreTools([tool, ...others]);
  assert.ok(first);
  return first;
}

const text = (from: string | RegExp, to: string): Partial<ListedTool> => ({
  description: lend.description?.replace(from, to) ?? "",
});
const hints = (changed: object): Partial<ListedTool> => ({
  annotations: { ...lend.annotations, ...changed },
});
const book = (schema: object): Partial<ListedTool> => ({
  inputSchema: { ...lend.inputSchema, properties: { book: schema } },
});

/** A good tool with one thing spoilt, and what that costs it: dimension, rule, points. */
const spoilt: readonly (readonly [it: string, change: Partial<ListedTool>, ...losses: string[]])[] = [
  ["nothing is spoilt", {}],
  ["a noun comes first", text("Lend a book", "Loan of a book"), "purpose no-verb 1"],
  [
    "it never says of what",
    { ...text(/book(?!\b.*_)/g, "thing"), name: "library_lend_magazine" },
    "purpose no-resource 1",
  ],
  [
    "it names no sibling",
    text(/; to reserve .*instead|library_return_book/g, "something"),
    "purpose no-difference 1",
    "guidelines no-alternative 1",
  ],
  [
    "when to use it is implied",
    text("Use when the reader", "Only if the reader"),
    "guidelines when-implied 1",
  ],
  [
    "when to use it is not said",
    text(
      /Use when [^;]*; to reserve one that is out use (.*) The loan stays until \S+ ends it/,
      "Not $1 The loan stays",
    ),
    "guidelines no-when 2",
  ],
  [
    "nothing of what happens is said",
    text(/The loan stays .* five books\. /, ""),
    "behaviour little-behaviour 3",
    "behaviour no-permanence 1",
  ],
  [
    "little of what happens is said",
    text(/The loan stays .* five books\. /, "A reader has at most five books. "),
    "behaviour little-behaviour 1.5",
    "behaviour no-permanence 1",
  ],
  ["a hint is left out", hints({ openWorldHint: undefined }), "behaviour hints-missing 0.5"],
  [
    "it writes and is said to read",
    hints({ readOnlyHint: true, destructiveHint: false }),
    "behaviour contradiction 4",
  ],
  [
    "it destroys by text and not by hint",
    { ...hints({ destructiveHint: false }), ...text("stays", "is permanently kept") },
    "behaviour contradiction 4",
  ],
  ["it says that it only reads", text("The loan", "Reads only. The loan"), "behaviour contradiction 4"],
  ["an argument has no description", book({ type: "string" }), "parameters undescribed 3"],
  [
    "an argument restates its name",
    { inputSchema: { type: "object", properties: { isbn: { type: "string", description: "The isbn." } } } },
    "parameters unexplained 1",
    "parameters schema-only 1",
  ],
  [
    "inside of an argument nothing is said",
    book({ type: "object", description: "Title or number.", properties: { title: { type: "string" } } }),
    "parameters nested-undescribed 1",
  ],
  ["there is no argument", { inputSchema: { type: "object" } }, "parameters no-parameters 1"],
  [
    "it is long",
    text("Returns", `${"More words that say little, one after another. ".repeat(6)}Returns`),
    "conciseness long 1",
    "conciseness repetition 1",
  ],
  ["it presses", text("The loan", "Important and critical: check. The loan"), "conciseness steering-words 2"],
  [
    "it begins with filler",
    text("Lend a book", "Lend a book in order to help, please,"),
    "conciseness filler 1",
  ],
  ["it does not say what comes back", text(/ Returns .*/, ""), "completeness no-result 1"],
  ["it has no title", { title: "" }, "completeness no-title 0.5"],
];

describe("a good tool, spoilt in one way", () => {
  for (const [name, change, ...losses] of spoilt) {
    it(name, () => {
      const { total, losses: actual } = score({ ...lend, ...change });
      assert.deepEqual(
        actual.map(({ dimension, rule, points }) => `${dimension} ${rule} ${points}`),
        losses,
      );
      assert.ok(actual.every(({ message, mend }) => message !== "" && mend !== ""));
      assert.equal(total === 5, losses.length === 0);
    });
  }
});

/** Scores that the rubric's keeper published for the tools of a catalogue in this manner. */
const published = [
  { name: "mixpost_list_media", says: "List media files", args: ["page", "limit", "type"], want: 3.05 },
  {
    name: "mixpost_add_post_to_queue",
    says: "Add a post to the publishing queue",
    args: ["postUuid"],
    want: 3.05,
  },
  { name: "mixpost_schedule_post", says: "Schedule a post for publishing", args: ["postUuid"], want: 2.85 },
  { name: "mixpost_list_accounts", says: "List all connected social media accounts", args: [], want: 3.2 },
];

describe("the rubric's own examples", () => {
  const catalogue = published.map(({ name, says, args }) => bareTool(name, says, ...args));
  const others = ["mixpost_get_media", "mixpost_get_account"].map((name) =>
    bareTool(name, `Use ${name}.`, "uuid"),
  );
  const scores = scoreTools([...catalogue, ...others]);

  published.forEach(({ name, want }, index) => {
    it(`${name} is worth ${want} or so`, () => {
      const total = scores[index]?.total ?? 0;
      assert.ok(Math.abs(total - want) <= 0.25, `${total}`);
    });
  });

  it("one that says what its hints deny is the worst of them", () => {
    const approve = bareTool("mixpost_approve_post", "Approve a post for publishing", "postUuid");
    const { total, dimensions } = score({ ...approve, annotations: { readOnlyHint: true } }, catalogue);
    assert.equal(dimensions.behaviour, 1);
    assert.ok(Math.abs(total - 2.45) <= 0.3, `${total}`);
  });

  it("no description is worth 1, one that restates the name 2 at most", () => {
    assert.equal(score({ ...lend, description: " " }).total, 1);
    assert.equal(score({ ...lend, description: "Lend a book." }).total, 2);
    assert.equal(score({ ...lend, description: "Lends the specified books" }).total, 2);
  });

  it("the template that it recommends is worth 4.3 at least", () => {
    assert.ok(score(lend).total >= 4.3);
  });
});

describe("any text at all", () => {
  const odd = [
    "",
    "?",
    "Ünïcode only: 你好",
    "a".repeat(10_000),
    "use ".repeat(3_000),
    "` \\ (unclosed [ group",
  ];
  for (const description of odd) {
    it(`${description.slice(0, 20)} has a score between 1 and 5`, () => {
      const { total, dimensions } = score({ ...lend, description, name: "x(y" });
      for (const points of [total, ...Object.values(dimensions)]) assert.ok(points >= 1 && points <= 5);
    });
  }
});
