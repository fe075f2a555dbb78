import type { FormatName } from "../../codegen/model/formats.ts";
import type { EditModel, OperationModel, ToolModel } from "../../codegen/model.ts";
import type { Answer, Body, BodyField, Operation, Parameter } from "../../src/core/operation.ts";
import type {
  AnswerEdits,
  Edit,
  Pagination,
  Reference,
  ToolArgument,
  ToolDefinition,
} from "../../src/core/tool.ts";

/**
 * Compile-time: what the generator knows is enough for what the runtime reads. Code generation never imports the
 * runtime, so that this file is the only place where the two meet.
 */
type Covers<Model, Contract> = keyof Contract extends keyof Model
  ? true
  : Exclude<keyof Contract, keyof Model>;

type Field = NonNullable<NonNullable<OperationModel["body"]>["fields"]>[number];

export const covered: [
  Covers<OperationModel, Operation>,
  Covers<OperationModel["parameters"][number], Parameter>,
  Covers<NonNullable<OperationModel["body"]>, Body>,
  Covers<Field, BodyField>,
  Covers<OperationModel["answers"][number], Answer>,
  Covers<Omit<ToolModel, "hints"> & { annotations: ToolModel["hints"] }, ToolDefinition>,
  Covers<ToolModel["arguments"][number], ToolArgument>,
  Covers<ToolModel["references"][number], Reference>,
  Covers<ToolModel["answer"], AnswerEdits>,
] = [true, true, true, true, true, true, true, true, true];

export const paginationIsTheSame: ToolModel["paginate"] extends Pagination | null ? true : false = true;

type Json<Model> = Model extends { readonly value: unknown } ? Omit<Model, "value"> : Model;

export const editsAreTheSame: Json<EditModel> extends Json<Edit> ? true : false = true;

/** The runtime has a converter for every format that a spec may name. */
export const formatNames: readonly FormatName[] = ["firestore-timestamp"];
