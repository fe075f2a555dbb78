import assert from "node:assert/strict";
import { test } from "node:test";
import type { ToolDefinition } from "../../src/core/tool.ts";
import { dynamicToolbox } from "../../src/mcp/dynamic.ts";
import { pagesOf } from "../../src/mcp/pages.ts";
import { search } from "../../src/mcp/search.ts";
import { type Toolbox, UnknownToolError } from "../../src/mcp/toolbox.ts";
import { tool } from "./tool.ts";

const annotations = (readOnlyHint: boolean) => ({
  readOnlyHint,
  destructiveHint: !readOnlyHint,
  idempotentHint: readOnlyHint,
  openWorldHint: true,
});

/** More operations than anyone lists, and what became of the calls of them. */
function many() {
  const calls: unknown[] = [];
  const listed = Array.from({ length: 1_200 }, (_, index) =>
    tool({
      name: `operation_${index}`,
      title: index === 700 ? "Water the garden" : `Operation ${index}`,
      description: "Does something. ".repeat(20),
      annotations: annotations(index % 2 === 0),
      inputSchema: { type: "object", properties: { index: { const: index } } },
    }),
  );
  const inner: Toolbox = {
    tools: listed,
    instructions: "A large API.",
    call: async (name, args) => {
      calls.push([name, args]);
      return { content: [{ type: "text", text: '{"done":true}' }], structuredContent: { done: true } };
    },
    preload: () => undefined,
    close: async () => undefined,
  };
  return { toolbox: dynamicToolbox(inner, (text) => text), calls };
}

async function call(toolbox: Toolbox, name: string, args: Record<string, unknown>) {
  const result = await toolbox.call(name, args, { signal: new AbortController().signal });
  return { isError: result.isError === true, data: JSON.parse(result.content[0].text) };
}

test("1,200 operations are listed as four tools in less than 4 kB, reads and writes apart", () => {
  const { toolbox } = many();
  const shown = toolbox.tools.map(({ name, title, description, inputSchema, outputSchema, annotations }) => {
    return { name, title, description, inputSchema, outputSchema, annotations };
  });
  assert.ok(JSON.stringify(shown).length < 4_000, `${JSON.stringify(shown).length} bytes`);
  assert.deepEqual(
    shown.map(({ name, annotations }) => [name, annotations.readOnlyHint]),
    [
      ["search_operations", true],
      ["describe_operation", true],
      ["call_read_operation", true],
      ["call_write_operation", false],
    ],
  );
});

test("an operation is found by its words, described with its schema and caller, and called", async () => {
  const { toolbox, calls } = many();
  const { data } = await call(toolbox, "search_operations", { query: "garden watering water" });
  assert.deepEqual(data.operations[0], { name: "operation_700", title: "Water the garden" });
  const described = await call(toolbox, "describe_operation", { name: "operation_701" });
  assert.equal(described.data.call_with, "call_write_operation");
  assert.deepEqual(described.data.inputSchema.properties, { index: { const: 701 } });
  await call(toolbox, "call_read_operation", { name: "operation_700", arguments: { a: 1 } });
  await call(toolbox, "call_write_operation", { name: "operation_701", arguments: '{"b":2}' });
  assert.deepEqual(calls, [
    ["operation_700", { a: 1 }],
    ["operation_701", { b: 2 }],
  ]);
});

test("a word of the name counts for more than one of the title, and that for more than one of the description", async () => {
  const words = { annotations: annotations(true), inputSchema: { type: "object" } } as const;
  const tools = [
    tool({ ...words, name: "a", title: "A", description: "Tells of a garden." }),
    tool({ ...words, name: "b", title: "Garden", description: "Something." }),
    tool({ ...words, name: "garden", title: "C", description: "Something." }),
  ];
  const { operations } = search(tools, "garden", 0) as { operations: { name: string }[] };
  assert.deepEqual(
    operations.map(({ name }) => name),
    ["garden", "b", "a"],
  );
});

test("without words all operations are listed, page by page, each once", async () => {
  const { toolbox } = many();
  const names: string[] = [];
  let cursor: string | undefined;
  do {
    const { data } = await call(toolbox, "search_operations", cursor === undefined ? {} : { cursor });
    assert.equal(data.total, 1_200);
    names.push(...data.operations.map(({ name }: { name: string }) => name));
    cursor = data.next_cursor;
  } while (cursor !== undefined);
  assert.equal(new Set(names).size, 1_200);
  assert.equal(names.length, 1_200);
});

const refused: readonly { tool: string; args: Record<string, unknown>; says: RegExp }[] = [
  {
    tool: "call_read_operation",
    args: { name: "operation_1" },
    says: /changes something: use call_write_operation/,
  },
  {
    tool: "call_write_operation",
    args: { name: "operation_2" },
    says: /changes nothing: use call_read_operation/,
  },
  {
    tool: "describe_operation",
    args: { name: "operation_70x" },
    says: /no operation is called "operation_70x"/,
  },
  { tool: "describe_operation", args: { title: "x" }, says: /title: is not a known argument/ },
  {
    tool: "call_read_operation",
    args: { name: "operation_2", arguments: [1] },
    says: /arguments: must be an object/,
  },
  { tool: "search_operations", args: { query: 1 }, says: /query: must be a string/ },
  { tool: "search_operations", args: { toolset: "none" }, says: /toolset: is none of/ },
  { tool: "search_operations", args: { cursor: "x" }, says: /cursor: is none that this tool gave/ },
];

for (const { tool: name, args, says } of refused) {
  test(`${name} ${JSON.stringify(args)} is refused`, async () => {
    const { toolbox, calls } = many();
    const { isError, data } = await call(toolbox, name, args);
    assert.equal(isError, true);
    assert.match(data.message, says);
    assert.deepEqual(calls, []);
  });
}

test("an operation is no tool of its own", async () => {
  const { toolbox } = many();
  await assert.rejects(call(toolbox, "operation_1", {}), UnknownToolError);
});

test("a list is cut into pages that no reader chokes on, and nothing is lost", () => {
  const entries = Array.from({ length: 50 }, (_, index) => ({
    name: `t${index}`,
    text: "x".repeat(index * 40),
  }));
  const pages = pagesOf(entries as unknown as ToolDefinition[], 5_000);
  assert.deepEqual(
    pages.flatMap((page) => page.entries),
    entries,
  );
  for (const { entries: page } of pages) assert.ok(JSON.stringify(page).length <= 5_000 + page.length + 2);
  assert.deepEqual(
    pages.map(({ nextCursor }) => nextCursor),
    [...pages.slice(1).map((_, index) => String(index + 1)), undefined],
  );
  assert.equal(pagesOf([]).length, 1);
  assert.equal(pagesOf([{ text: "x".repeat(9_000) }], 5_000).length, 1, "what is larger than a page has one");
});
