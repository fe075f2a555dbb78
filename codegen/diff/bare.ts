import { isObject } from "../document.ts";
import { reachable } from "../model/components.ts";
import type { Schema } from "../model.ts";
import type { Contract } from "./contract.ts";
import { isAnnotation } from "./schema/alternatives.ts";

/** Annotations that are behaviour rather than words. */
const BEHAVIOUR = new Set(["default", "deprecated", "readOnly", "writeOnly"]);

/** Keywords whose values are data. */
const DATA = new Set(["default", "enum", "const", "required"]);

/** Keywords under which names of the author's own choosing stand. */
const NAMED = new Set(["properties", "patternProperties", "$defs"]);

/** A contract without its words, and without the schemas that nothing refers to: what compatibility is about. */
export function bareContract(contract: Contract): Contract {
  const named = new Map(Object.entries(contract.schemas));
  const used = reachable(
    named,
    contract.methods.map(({ input, output }) => [input, output]),
  );
  return {
    api: contract.api,
    instructions: "",
    toolsets: contract.toolsets.map((set) => ({ ...set, description: "" })),
    tools: contract.tools.map((tool) => ({ ...tool, ...NO_WORDS, title: "", ...bareSchemas(tool) })),
    methods: contract.methods.map((method) => ({
      ...method,
      ...NO_WORDS,
      summary: "",
      ...bareSchemas(method),
    })),
    schemas: Object.fromEntries(
      [...named].filter(([name]) => used.has(name)).map(([name, schema]) => [name, bareSchema(schema)]),
    ),
  };
}

const NO_WORDS = { description: "" };

function bareSchemas({ input, output }: { readonly input: Schema; readonly output: Schema }) {
  return { input: bareSchema(input), output: bareSchema(output) };
}

function bareSchema(schema: Schema): Schema {
  return bare(schema) as Schema;
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !isAnnotation(key) || BEHAVIOUR.has(key));
  return Object.fromEntries(
    kept.map(([key, entry]) => [
      key,
      DATA.has(key) ? entry : NAMED.has(key) ? bareNamed(entry) : bare(entry),
    ]),
  );
}

function bareNamed(schemas: unknown): unknown {
  if (!isObject(schemas)) return schemas;
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, bare(schema)]));
}
