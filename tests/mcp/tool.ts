import type { ToolDefinition } from "../../src/core/tool.ts";

/** A tool of which only the interesting part is said. */
export function tool(part: Partial<ToolDefinition> & { readonly name?: string }): ToolDefinition {
  const name = part.name ?? "do_it";
  return {
    name,
    renamedFrom: [],
    title: name,
    description: `Does ${name}.`,
    toolset: "core",
    annotations: {
      readOnlyHint: true,
      destructiveHint: false,
      idempotentHint: true,
      openWorldHint: false,
    },
    inputSchema: { type: "object", properties: {}, additionalProperties: false },
    outputSchema: { type: "object" },
    operation: null,
    workflow: true,
    arguments: [],
    references: [],
    edits: [],
    concise: [],
    answer: { checked: false, tolerant: [], edits: [] },
    paginate: null,
    ...part,
  };
}
