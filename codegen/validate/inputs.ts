import { operationInputs, type ToolInput, workflowInputs } from "../model/tool-inputs.ts";
import type { ToolModel } from "../model.ts";
import type { Subject } from "./rule.ts";

/** Every input of every tool, as the spec has it. */
export function inputs(subject: Subject): (ToolInput & { readonly tool: ToolModel })[] {
  return subject.tools.flatMap((tool) => inputsOf(subject, tool).map((input) => ({ ...input, tool })));
}

function inputsOf({ document, operations }: Subject, tool: ToolModel): ToolInput[] {
  if (tool.input !== null) {
    return workflowInputs(document, {
      pointer: tool.pointer,
      value: { $ref: `#/components/schemas/${tool.input}` },
    });
  }
  return operations.filter(({ id }) => id === tool.operation && !tool.workflow).flatMap(operationInputs);
}
