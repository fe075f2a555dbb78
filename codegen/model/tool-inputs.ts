import type { Document, Node } from "../document.ts";
import type { OperationModel, ReferenceModel, Schema, ToolArgumentModel } from "../model.ts";
import type { Advertiser } from "./advertise.ts";
import { type FieldExtension, fieldExtension } from "./extensions.ts";
import { objectProperties } from "./properties.ts";
import { given, resolveSchema } from "./schemas.ts";
import { places } from "./walk.ts";

/** One input of a tool before it is decided what the model sees of it. */
export interface ToolInput {
  /** Key in the arguments of the operation or of the workflow's handler. */
  readonly argument: string;
  readonly required: boolean;
  /** Its schema with all that is said of the input, and where that stands. */
  readonly schema: Node;
  readonly mcp: FieldExtension;
}

/** What a tool made of an operation takes: all that the operation takes. */
export function operationInputs({ parameters, body }: OperationModel): ToolInput[] {
  const ofParameters = parameters.map(({ argument, required, schemaPointer, schema, description, mcp }) => ({
    argument,
    required,
    mcp,
    schema: {
      pointer: schemaPointer,
      value: { ...schema, description, "x-mcp": { ...(schema["x-mcp"] as object), ...mcp } },
    },
  }));
  if (body === null) return ofParameters;
  const { pointer, schema, description, required } = body;
  const whole = {
    argument: "body",
    required,
    mcp: {},
    schema: { pointer, value: { ...schema, description } },
  };
  const ofFields = body.fields?.map((field) => ({
    ...field,
    schema: { pointer: field.pointer, value: field.schema },
  }));
  return [...ofParameters, ...(ofFields ?? [whole])];
}

/** What a workflow takes: the properties of its own input schema. */
export function workflowInputs(document: Document, schema: Node): ToolInput[] {
  return (objectProperties(document, schema) ?? []).map(({ name, required, node }) => ({
    argument: name,
    required,
    schema: node,
    mcp: fieldExtension(resolveSchema(document, node)),
  }));
}

/** The root of a schema of these inputs: a plain closed object, with further properties that are no inputs. */
export function inputSchema(
  { schema, definitions }: Advertiser,
  inputs: readonly ToolInput[],
  further: { readonly [name: string]: Schema },
): Schema {
  const shown = inputs.flatMap((input) => {
    const name = shownName(input);
    return name === null ? [] : [{ name, schema: schema(input.schema), required: isRequired(input) }];
  });
  return {
    type: "object",
    properties: { ...Object.fromEntries(shown.map((input) => [input.name, input.schema])), ...further },
    ...given(
      "required",
      shown.filter(({ required }) => required).map(({ name }) => name),
    ),
    additionalProperties: false,
    ...given("$defs", definitions()),
  };
}

/** The inputs whose name or absence means something, in the order of the inputs. */
export function toolArguments(inputs: readonly ToolInput[]): ToolArgumentModel[] {
  return inputs
    .map((input) => ({
      name: shownName(input),
      argument: input.argument,
      bind: input.mcp.bind ?? null,
      default: input.mcp.default ?? null,
      unbound: input.mcp.unbound ?? null,
    }))
    .filter(({ name, argument, bind, default: value }) => {
      return bind !== null || value !== null || (name !== null && name !== argument);
    });
}

/** The keys that the model sees, in order; a key that stands here twice is a mistake of the spec. */
export function shownNames(inputs: readonly ToolInput[]): string[] {
  return inputs.map(shownName).filter((name) => name !== null);
}

/** Every place in the arguments that refers to an entity. */
export function references(document: Document, inputs: readonly ToolInput[]): ReferenceModel[] {
  const models = inputs.flatMap(({ argument, schema }) =>
    places(document, schema, argument).flatMap(({ path, mcp }): ReferenceModel[] => {
      const [entity, field] = mcp.ref?.split(".") ?? [];
      return entity === undefined || field === undefined ? [] : [{ path, entity, field }];
    }),
  );
  return [...new Map(models.map((model) => [model.path, model])).values()];
}

/** The key under which the model sees an input; null when it does not. */
function shownName({ argument, mcp }: ToolInput): string | null {
  if (mcp.expose === false) return null;
  return mcp.name ?? (mcp.bind === undefined ? argument : null);
}

function isRequired({ required, mcp }: ToolInput): boolean {
  return required && mcp.bind === undefined && mcp.default === undefined;
}
