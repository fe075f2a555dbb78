import { type Problem, problem } from "../diagnostics.ts";
import { join } from "../document.ts";
import { objectProperties } from "../model/properties.ts";
import type { Subject } from "./rule.ts";

/** The handler of a workflow is typed by its input, so that has a name; the tool's arguments are its properties. */
export function* workflowInputs({ document, tools, schemas }: Subject): Generator<Problem> {
  const components = new Map(schemas.map(({ name, pointer, schema }) => [name, { pointer, value: schema }]));
  for (const { name, workflow, input, pointer } of tools) {
    const schema = components.get(input ?? "");
    if (schema !== undefined && objectProperties(document, schema) === null) {
      yield problem("workflow-input-shape", schema.pointer, `${input} is no object with properties`);
    }
    if (!workflow || schema !== undefined) continue;
    yield problem("workflow-input", join(pointer, "input"), `the input of ${name} is no component schema`);
  }
}

/** The operations that a workflow says it calls exist. */
export function* workflowOperations({ tools, operations }: Subject): Generator<Problem> {
  const ids = new Set(operations.map(({ id }) => id));
  for (const { name, calls, pointer } of tools) {
    for (const id of calls.filter((called) => !ids.has(called))) {
      yield problem(
        "workflow-operation",
        join(pointer, "operations"),
        `${name} calls ${id}, which is no operation`,
      );
    }
  }
}

/** The argument that turns the pages is one that the tool takes. */
export function* paginateArguments({ tools }: Subject): Generator<Problem> {
  for (const { name, paginate, shown, pointer } of tools) {
    if (paginate === null || shown.includes(paginate.argument)) continue;
    const at = join(pointer, "paginate", "argument");
    yield problem("paginate-argument", at, `${name} has no argument ${paginate.argument}`);
  }
}
