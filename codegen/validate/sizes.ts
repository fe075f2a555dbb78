import { type Problem, problem } from "../diagnostics.ts";
import type { ToolModel } from "../model.ts";
import type { Subject } from "./rule.ts";

/** Bytes of a listed tool from which on a model pays for it with every request. */
const LARGE_TOOL = 8_000;

/** The same for all of them together. */
const LARGE_LIST = 200_000;

/** No tool costs much more than what it is worth. */
export function* toolSizes({ tools }: Subject): Generator<Problem> {
  for (const tool of tools) {
    const size = listedBytes(tool);
    if (size <= LARGE_TOOL) continue;
    yield problem(
      "tool-large",
      tool.pointer,
      `${tool.name} takes ${size} bytes of the list, ${LARGE_TOOL} are plenty`,
    );
  }
}

/** The list as a whole leaves room for the conversation. */
export function* listSize({ tools }: Subject): Generator<Problem> {
  const size = tools.reduce((sum, tool) => sum + listedBytes(tool), 0);
  if (size <= LARGE_LIST) return;
  yield problem("tool-list-large", "#", `${tools.length} tools take ${size} bytes, ${LARGE_LIST} are plenty`);
}

function listedBytes({ name, title, description, inputSchema, outputSchema }: ToolModel): number {
  return Buffer.byteLength(JSON.stringify({ name, title, description, inputSchema, outputSchema }));
}
