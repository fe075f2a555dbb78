import type { AnswerModel, ApiModel, Schema, ToolModel } from "../../model.ts";
import { pascalCase } from "../../names.ts";
import { type NameReference, zodExpression } from "../zod.ts";
import type { Use } from "../zod-schema.ts";
import { componentConstants, constantFor, constantView } from "./constants.ts";
import { requestSchema } from "./requests.ts";

/**
 * What `schemas.hbs` prints: constants in an order in which each is defined before it is needed.
 *
 * @param print whether the inputs of tools are printed too; a server that reads the contract needs none
 */
export function schemasView({ operations, tools, ...api }: ApiModel, print = { tools: true }) {
  const constants = componentConstants({ ...api, operations, tools });
  const nameIn = (use: Use) => (reference: string) =>
    constantFor(constants, reference, use)?.name ?? "z.unknown()";
  const named = new Map(api.schemas.map(({ name, schema }) => [name, schema]));
  const printed = print.tools ? tools : [];
  return {
    components: constants.map((constant) => constantView(constant, constants, named)),
    requests: operations.map((operation) => ({
      id: operation.id,
      zod: { code: zodExpression(requestSchema(operation), "request", nameIn("request"), named) },
    })),
    responses: operations.map(({ id, answers }) => ({
      id,
      zod: { code: answerZod(answers, nameIn("answer"), named) },
    })),
    hasTools: print.tools,
    definitions: printed.flatMap(definitionViews),
    toolInputs: printed.map((tool) => ({
      name: tool.name,
      zod: { code: zodExpression(tool.checks, "request", nameWithin(tool)) },
    })),
  };
}

/** The same without any check, for a spec whose schemas cannot be expressed. */
export function unknownSchemas({ operations }: ApiModel): ReturnType<typeof schemasView> {
  const unknown = operations.map(({ id }) => ({ id, zod: { code: "z.unknown()" } }));
  return {
    components: [],
    requests: unknown,
    responses: unknown,
    hasTools: false,
    definitions: [],
    toolInputs: [],
  };
}

function answerZod(
  answers: readonly AnswerModel[],
  nameReference: NameReference,
  components: ReadonlyMap<string, Schema>,
): string {
  const zods = answers.map(({ kind, schema }) => {
    if (kind === "json") return zodExpression(schema ?? {}, "answer", nameReference, components);
    return { text: "z.string()", binary: "z.instanceof(Blob)", empty: "z.undefined()" }[kind];
  });
  const [first = "z.unknown()", ...others] = new Set(zods);
  return others.length === 0 ? first : `z.union([${[first, ...others].join(", ")}])`;
}

/** Schemas that contain themselves are constants of their own. */
function definitionViews(tool: ToolModel) {
  const name = nameWithin(tool);
  const lazily: NameReference = (reference) => `z.lazy(() => ${name(reference)})`;
  return Object.entries((tool.checks.$defs ?? {}) as { [key: string]: Schema }).map(([key, schema]) => ({
    name: name(key),
    zod: { code: zodExpression(schema, "request", lazily) },
  }));
}

/** `#/$defs/Tree` in the schema of `demo_create_item`: `demo_create_item_Tree`. */
function nameWithin({ name }: ToolModel): NameReference {
  return (reference) => `${name}_${pascalCase(reference.split("/").at(-1) ?? "")}`;
}
