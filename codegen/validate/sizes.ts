import { type Problem, problem } from "../diagnostics.ts";
import type { ToolModel } from "../model.ts";
import type { Subject } from "./rule.ts";

/** Bytes of a listed tool from which on a model pays for it with every request. */
const LARGE_TOOL = 8_000;

/** The same for all of them together. */
const LARGE_LIST = 200_000;

/** No tool costs much more than what it is worth. */
export function* toolSizes({ tools, gates }: Subject): Generator<Problem> {
  const most = gates?.tool ?? LARGE_TOOL;
  const set = typeof gates?.tool === "number";
  for (const tool of tools) {
    const size = listedBytes(tool);
    if (size <= most) continue;
    const said = `${tool.name} takes ${size} bytes of the list, ${most} are ${set ? "allowed" : "plenty"}`;
    yield problem(set ? "tool-too-large" : "tool-large", tool.pointer, said);
  }
}

/** The list as a whole leaves room for the conversation. */
export function* listSize({ tools, gates }: Subject): Generator<Problem> {
  const most = gates?.list ?? LARGE_LIST;
  const set = typeof gates?.list === "number";
  const size = tools.reduce((sum, tool) => sum + listedBytes(tool), 0);
  if (size <= most) return;
  const said = `${tools.length} tools take ${size} bytes, ${most} are ${set ? "allowed" : "plenty"}`;
  yield problem(set ? "tool-list-too-large" : "tool-list-large", "#", said);
}

function listedBytes({ name, title, description, inputSchema, outputSchema }: ToolModel): number {
  return Buffer.byteLength(JSON.stringify({ name, title, description, inputSchema, outputSchema }));
}
