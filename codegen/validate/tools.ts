import { Ajv2020 } from "ajv/dist/2020.js";
import { type Problem, problem } from "../diagnostics.ts";
import { join } from "../document.ts";
import type { Schema, ToolModel } from "../model.ts";
import type { Subject } from "./rule.ts";

const NAME = /^[a-z][a-z0-9_]*$/;
const LONGEST_NAME = 48;

/** What hosts accept as the key of an argument. */
const ARGUMENT = /^[a-zA-Z0-9_.-]{1,64}$/;

/** Names are the words of the tools' users: they fit every host, and each stands for one tool. */
export function* toolNames({ tools }: Subject): Generator<Problem> {
  const seen = new Set<string>();
  for (const { name, pointer } of tools) {
    if (!NAME.test(name) || name.length > LONGEST_NAME) {
      yield problem(
        "tool-name-form",
        join(pointer, "tool"),
        `${name} is not a-z, 0-9 and _, from a letter on, at most ${LONGEST_NAME}`,
      );
    }
    if (seen.has(name)) {
      yield problem("tool-name-duplicate", join(pointer, "tool"), `another tool is called ${name} too`);
    }
    seen.add(name);
  }
}

/** A former name leads to one tool, and not to one of today's. */
export function* toolAliases({ tools }: Subject): Generator<Problem> {
  const seen = new Set(tools.map(({ name }) => name));
  for (const { name, renamedFrom, pointer } of tools) {
    for (const former of renamedFrom) {
      if (seen.has(former)) {
        const whose =
          former === name ? "is its name today" : "belongs to another tool, or stands there twice";
        yield problem(
          "tool-alias-clash",
          join(pointer, "renamedFrom"),
          `${former}, a former name of ${name}, ${whose}`,
        );
      }
      seen.add(former);
    }
  }
}

export function* toolTexts({ tools }: Subject): Generator<Problem> {
  for (const { name, title, description, pointer } of tools) {
    if (title === "") yield problem("tool-title-missing", pointer, `${name} has no title`);
    if (description === "") {
      yield problem("tool-description-missing", pointer, `${name} has no description`);
    }
  }
}

export function* toolsets({ tools, toolsets: declared }: Subject): Generator<Problem> {
  const names = new Set(declared.map(({ name }) => name));
  for (const { name, toolset, pointer } of tools) {
    if (names.has(toolset)) continue;
    const said = toolset === "" ? "belongs to no toolset" : `belongs to ${toolset}, which is not declared`;
    yield problem("toolset-undeclared", join(pointer, "toolset"), `${name} ${said}`);
  }
}

/** Every argument has a key that hosts accept, and words. */
export function* toolArguments({ tools }: Subject): Generator<Problem> {
  for (const tool of tools) {
    for (const [name, schema] of argumentsOf(tool)) {
      if (!ARGUMENT.test(name)) {
        yield problem("tool-argument-key", tool.pointer, `${tool.name} cannot have an argument ${name}`);
      }
      if (typeof schema.description !== "string") {
        yield problem(
          "tool-argument-undescribed",
          tool.pointer,
          `the argument ${name} of ${tool.name} has no description`,
        );
      }
    }
  }
}

/** A default is a value that the argument would accept from a caller. */
export function* argumentDefaults({ tools }: Subject): Generator<Problem> {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  for (const tool of tools) {
    for (const [name, schema] of argumentsOf(tool)) {
      if (
        schema.default === undefined ||
        ajv.validate({ ...schema, $defs: tool.inputSchema.$defs ?? {} }, schema.default)
      )
        continue;
      yield problem(
        "default-invalid",
        tool.pointer,
        `${tool.name} does not accept its own default for ${name}: ${ajv.errorsText()}`,
      );
    }
  }
}

/** No two inputs go by one name, and none by the name of the generator's own argument. */
export function* argumentClashes({ tools }: Subject): Generator<Problem> {
  for (const { name, pointer, shown, concise } of tools) {
    const own = concise.length > 0 ? ["detail"] : [];
    const twice = [...shown, ...own].filter((key, index, all) => all.indexOf(key) !== index);
    for (const key of new Set(twice)) {
      yield problem("tool-argument-clash", pointer, `two arguments of ${name} are called ${key}`);
    }
  }
}

function argumentsOf(tool: ToolModel): [string, Schema][] {
  return Object.entries(tool.inputSchema.properties as { readonly [name: string]: Schema });
}
