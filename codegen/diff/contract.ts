import type { ApiModel, HintsModel, OperationModel, Schema, ToolModel, ToolsetModel } from "../model.ts";

/**
 * What users of one API rely on: the tools and the client's methods, without how they work. Plain JSON; the released
 * one is kept in `contracts/`.
 */
export interface Contract {
  readonly api: string;
  readonly instructions: string;
  readonly toolsets: readonly ToolsetModel[];
  readonly tools: readonly ToolContract[];
  readonly methods: readonly MethodContract[];
  /** The named schemas that methods refer to. */
  readonly schemas: { readonly [name: string]: Schema };
}

export interface ToolContract {
  readonly name: string;
  /** Names that it answers to as well. */
  readonly renamedFrom: readonly string[];
  readonly title: string;
  readonly description: string;
  readonly toolset: string;
  readonly hints: HintsModel;
  readonly operation: string | null;
  readonly input: Schema;
  readonly output: Schema;
}

export interface MethodContract {
  /** Place in the client: `posts.create`. */
  readonly name: string;
  /** `POST /posts/{uuid}` */
  readonly request: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly retry: "safe" | "never";
  /** Any one of these sets of schemes opens it; none: it is open. */
  readonly security: readonly (readonly string[])[];
  /** The flat object of its arguments. */
  readonly input: Schema;
  readonly output: Schema;
}

export function contractOf(model: ApiModel): Contract {
  return {
    api: model.id,
    instructions: model.instructions,
    toolsets: model.toolsets,
    tools: model.tools.map(toolContract),
    methods: model.operations.map(methodContract),
    schemas: Object.fromEntries(model.schemas.map(({ name, schema }) => [name, schema])),
  };
}

function toolContract(tool: ToolModel): ToolContract {
  const { name, renamedFrom, title, description, toolset, hints, operation } = tool;
  const told = { name, renamedFrom, title, description, toolset, hints, operation };
  return { ...told, input: tool.inputSchema, output: tool.outputSchema };
}

function methodContract(operation: OperationModel): MethodContract {
  const { place, method, path, doc, retry, security } = operation;
  return {
    name: place.join("."),
    request: `${method} ${path}`,
    summary: doc.summary,
    description: doc.description,
    deprecated: doc.deprecated,
    retry,
    security,
    input: argumentsSchema(operation),
    output: resultSchema(operation),
  };
}

/** One that is bound may be left out: the client has a default. */
function argumentsSchema({ parameters, body }: OperationModel): Schema {
  const whole = body === null || body.fields !== null ? [] : [{ ...body, argument: "body", bind: null }];
  const fields = body?.fields?.map((field) => ({ ...field, bind: null })) ?? [];
  const inputs = [...parameters, ...fields, ...whole];
  const properties = inputs.map(({ argument, description, schema }) => [
    argument,
    { ...schema, description },
  ]);
  return {
    type: "object",
    properties: Object.fromEntries(properties),
    required: inputs
      .filter(({ required, bind }) => required && bind === null)
      .map(({ argument }) => argument),
    additionalProperties: false,
  };
}

/** What a call resolves to. Bytes have no JSON Schema: their type is a word of our own. */
function resultSchema({ answers }: OperationModel): Schema {
  const forms = answers.map(({ kind, schema }): Schema => {
    if (kind === "json") return schema ?? {};
    return { type: { text: "string", binary: "bytes", empty: "nothing" }[kind] };
  });
  return forms.length === 1 ? (forms[0] ?? {}) : { anyOf: forms };
}
