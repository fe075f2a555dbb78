import type { ApiModel, ToolModel } from "../../model.ts";

/** What `tools.hbs` prints: the part of each tool that the server lists and calls by. */
export function toolsView(api: ApiModel) {
  const workflows = api.tools.flatMap(({ name, input }) => (input === null ? [] : [{ name, input }]));
  return {
    instructions: api.instructions,
    toolsets: api.toolsets,
    names: api.tools.map(({ name }) => name),
    tools: api.tools.map(toolDefinition),
    hasWorkflows: workflows.length > 0,
    workflows,
  };
}

function toolDefinition(tool: ToolModel) {
  const { name, renamedFrom, title, description, toolset, hints } = tool;
  const { inputSchema, outputSchema, operation, workflow, references, edits, concise, answer, paginate } =
    tool;
  const annotations = {
    readOnlyHint: hints.readOnly,
    destructiveHint: hints.destructive,
    idempotentHint: hints.idempotent,
    openWorldHint: hints.openWorld,
  };
  const listed = { name, renamedFrom, title, description, toolset, annotations, inputSchema, outputSchema };
  const called = { operation, workflow, arguments: tool.arguments, references, edits };
  return { ...listed, ...called, concise, answer, paginate };
}
