import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hostFindings } from "../../../codegen/lint/hosts/hosts.ts";
import { costsOf, sizes } from "../../../codegen/lint/hosts/sizes.ts";
import type { ListedTool, Listing } from "../../../codegen/lint/listed-tool.ts";
import { lend, siblings } from "./tools.ts";

const input = (changed: object): Partial<ListedTool> => ({
  inputSchema: { ...lend.inputSchema, ...changed },
});
const output = (changed: object): Partial<ListedTool> => ({ outputSchema: { type: "object", ...changed } });
const argument = (schema: object) => input({ properties: { book: { description: "Title.", ...schema } } });
const deep = (levels: number): object =>
  levels === 0
    ? { type: "string", description: "In." }
    : { type: "object", description: "In.", properties: { in: deep(levels - 1) } };

/** A sound tool with one thing that hosts mind, and what is said of it. */
const rows: readonly (readonly [it: string, change: Partial<ListedTool>, ...findings: string[]])[] = [
  ["nothing", {}],
  ["a dot in the name", { name: "library.lend" }, "error name-form"],
  ["a long name", { name: `library_${"x".repeat(50)}` }, "warning name-long"],
  ["a name that is taken", { name: "library_return_book" }, "error name-taken"],
  ["no title", { title: "" }, "warning title-missing"],
  ["no hints", { annotations: {} }, "warning hints-missing"],
  [
    "a catch-all",
    input({ properties: { method: { enum: ["GET", "POST"], description: "How." } } }),
    "warning catch-all",
  ],
  [
    "a tool that does not exist",
    { description: "Lend a book; see library_sell_book." },
    "error tool-unknown",
  ],
  ["arguments that are no object", { inputSchema: { additionalProperties: false } }, "error root-object"],
  ["a union at the root", input({ anyOf: [{ required: ["book"] }] }), "error root-union"],
  [
    "a key with brackets",
    input({ properties: { "books[]": { type: "string", description: "All." } } }),
    "error key-form",
  ],
  [
    "a key inside with a space",
    argument({ type: "object", properties: { "a b": { description: "All." } } }),
    "error key-form",
  ],
  ["an argument without words", argument({ description: undefined }), "warning undescribed"],
  ["open arguments", input({ additionalProperties: true }), "warning root-open"],
  ["deep arguments", argument(deep(12)), "warning depth"],
  ["a list of types", argument({ type: ["string", "null"] }), "warning type-list"],
  ["words of OpenAPI", argument({ nullable: true, "x-mcp": {} }), "warning keyword", "warning keyword"],
  ["a result that is no object", { outputSchema: { type: "array" } }, "error result-object"],
  ["a boolean for a schema", output({ properties: { any: true } }), "error result-boolean"],
  [
    "a strict result",
    output({ properties: { at: { type: "string", format: "date-time" } } }),
    "warning result-strict",
  ],
  ["a closed result", output({ additionalProperties: false }), "warning result-closed"],
  [
    "a reference to elsewhere",
    argument({ $ref: "https://example.org/book.json" }),
    "error reference",
    "warning reference-used",
  ],
  ["a reference to nothing", argument({ $ref: "#/$defs/Book" }), "error reference", "warning reference-used"],
  ["a pattern of another language", argument({ type: "string", pattern: "(?i)^a" }), "error pattern"],
  ["a bound of OpenAPI 3.0", argument({ type: "integer", exclusiveMinimum: true }), "error bound-boolean"],
];

describe("what hosts mind", () => {
  for (const [name, change, ...findings] of rows) {
    it(name, () => {
      const tools = [{ ...lend, ...change }, ...siblings];
      const said = hostFindings(listing(tools)).filter(({ tool }) => tool === tools[0]?.name);
      assert.deepEqual(
        said.map(({ severity, rule }) => `${severity} ${rule}`),
        findings,
      );
      assert.ok(said.every(({ message, mend }) => message !== "" && mend !== ""));
    });
  }
});

describe("what a list may cost", () => {
  const many = Array.from({ length: 130 }, (_, index) => ({ ...lend, name: `library_tool_${index}` }));
  const budget = { tool: 2048, standard: 50_000, all: 50_000 };
  const said = (list: Listing, changed: object = {}) =>
    sizes(list, costsOf(list), { ...budget, ...changed }).map(({ rule, tool }) =>
      `${rule} ${tool ?? ""}`.trim(),
    );

  it("a few tools are within every budget", () => assert.deepEqual(said(listing([lend])), []));

  it("a tool, the default ones and all of them have a budget each", () => {
    assert.deepEqual(said(listing([lend]), { tool: 10 }), ["tool-budget library_lend_book"]);
    assert.deepEqual(said(listing([lend]), { standard: 10 }), ["default-budget"]);
    assert.deepEqual(said({ ...listing([lend]), standard: new Set() }, { standard: 10 }), []);
    assert.deepEqual(said(listing([lend]), { all: 10 }), ["list-budget"]);
  });

  it("more tools than some hosts take, and more bytes than clients read", () => {
    assert.deepEqual(said(listing(many)), ["tool-count"]);
    const huge = { ...lend, description: "x".repeat(9 * 1024 * 1024) };
    const plenty = { tool: 1e9, standard: 1e9, all: 1e9 };
    assert.deepEqual(said(listing([huge]), plenty), ["list-bytes"]);
  });
});

function listing(tools: readonly ListedTool[]): Listing {
  return { name: "library", tools, standard: new Set(tools.map(({ name }) => name)) };
}
