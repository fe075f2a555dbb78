import { type Problem, problem } from "../diagnostics.ts";
import { join, text } from "../document.ts";
import { isJsonType } from "../model/answers.ts";
import { operationNodes } from "../model/operations.ts";
import type { Subject } from "./rule.ts";

/** The placeholders of a path and its path parameters are the same. */
export function* pathTemplates({ document }: Subject): Generator<Problem> {
  for (const { path, node, parameters } of operationNodes(document)) {
    const placeholders = new Set([...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? ""));
    const declared = parameters.filter(({ value }) => value.in === "path");
    const names = new Set(declared.map(({ value }) => text(value.name)));
    for (const placeholder of placeholders) {
      if (names.has(placeholder)) continue;
      yield problem("path-parameter-undeclared", node.pointer, `{${placeholder}} in ${path} is no parameter`);
    }
    for (const parameter of declared) {
      const name = text(parameter.value.name);
      if (placeholders.has(name)) continue;
      yield problem("path-parameter-unused", parameter.pointer, `${path} has no place for ${name}`);
    }
  }
}

/** Every parameter says what it means. */
export function* parameterDescriptions({ document }: Subject): Generator<Problem> {
  for (const { parameters } of operationNodes(document)) {
    for (const { pointer, value } of parameters) {
      if (text(value.description) !== "") continue;
      yield problem("parameter-undescribed", pointer, `the parameter ${value.name} has no description`);
    }
  }
}

/** A parameter in a media type of its own can be written as JSON. */
export function* parameterContent({ document }: Subject): Generator<Problem> {
  for (const { parameters } of operationNodes(document)) {
    for (const { pointer, value } of parameters) {
      const [type = "nothing"] = Object.keys((value.content ?? {}) as object);
      if (value.content === undefined || isJsonType(type)) continue;
      yield problem(
        "parameter-content",
        join(pointer, "content"),
        `the parameter ${value.name} cannot be sent as ${type}`,
      );
    }
  }
}
