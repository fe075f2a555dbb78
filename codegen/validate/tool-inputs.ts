import { type Problem, problem } from "../diagnostics.ts";
import { join } from "../document.ts";
import { isBinary } from "../model/schemas.ts";
import { places } from "../model/walk.ts";
import { inputs } from "./inputs.ts";
import type { Subject } from "./rule.ts";

/** A model cannot send bytes: a tool that needs them takes something else and gets them by hand. */
export function* binaryInputs(subject: Subject): Generator<Problem> {
  for (const { tool, argument, schema } of inputs(subject)) {
    if (!isBinary(subject.document, schema)) continue;
    yield problem("tool-argument-binary", schema.pointer, `${tool.name} would need bytes for ${argument}`);
  }
}

/** An input that the model never sees has its value from somewhere, or is not needed. */
export function* hiddenInputs(subject: Subject): Generator<Problem> {
  for (const { tool, argument, required, mcp, schema } of inputs(subject)) {
    if (mcp.expose !== false || !required || mcp.bind !== undefined || mcp.default !== undefined) continue;
    const message = `${tool.name} needs ${argument} and does not show it`;
    yield problem("tool-argument-hidden", schema.pointer, message);
  }
}

/** Deep inside of an argument nothing comes from the configuration. */
export function* nestedExtensions(subject: Subject): Generator<Problem> {
  for (const { tool, argument, schema } of inputs(subject)) {
    for (const { path, node, mcp } of places(subject.document, schema, argument)) {
      if (path === argument || mcp.bind === undefined) continue;
      const message = `bind is for arguments; ${path} of ${tool.name} is inside of one`;
      yield problem("x-mcp-nested", join(node.pointer, "x-mcp", "bind"), message);
    }
  }
}
