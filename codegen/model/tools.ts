import { type Document, join, type Node, text, valueAt } from "../document.ts";
import type { HintsModel, OperationModel, Schema, ToolModel } from "../model.ts";
import { advertiser, type Reader, TooLarge } from "./advertise.ts";
import { componentName } from "./components.ts";
import { answerEdits, inputEdits } from "./edits.ts";
import {
  documentExtension,
  type OperationExtension,
  operationExtension,
  workflowExtensions,
} from "./extensions.ts";
import { outputOutline } from "./outline.ts";
import * as inputs from "./tool-inputs.ts";
import { places } from "./walk.ts";

/** Where a tool comes from: an operation that is exposed, or a workflow of the document. */
interface Origin {
  readonly node: Node;
  /** Where its `x-mcp` stands. */
  readonly extension: string;
  readonly mcp: Omit<OperationExtension, "tool"> & {
    readonly tool: string;
    readonly operations?: readonly string[] | undefined;
  };
  readonly operation: OperationModel | null;
}

/** The argument of every tool that reads something long; a tool that writes answers concisely. */
const DETAIL: Schema = {
  type: "string",
  enum: ["concise", "full"],
  description: "Default: concise.",
};

/** The tools, in the order of the spec: those of operations, then the workflows that belong to no single one. */
export function toolModels(document: Document, operations: readonly OperationModel[]): ToolModel[] {
  const exposed = operations.flatMap((operation) => exposedOperation(document, operation));
  const workflows = workflowExtensions(document).map(({ node, mcp }) => ({
    node,
    extension: node.pointer,
    mcp,
    operation: null,
  }));
  return [...exposed, ...workflows].map((origin) => toolModel(document, origin));
}

function exposedOperation(document: Document, operation: OperationModel): Origin[] {
  const node = { pointer: operation.pointer, value: valueAt(document, operation.pointer) as Node["value"] };
  const mcp = operationExtension(node);
  if (typeof mcp?.tool !== "string") return [];
  return [{ node, extension: join(node.pointer, "x-mcp"), mcp: { ...mcp, tool: mcp.tool }, operation }];
}

function toolModel(document: Document, origin: Origin): ToolModel {
  const { node, extension, mcp, operation } = origin;
  const taken = toolInputs(document, origin);
  const answers = answerSchemas(origin);
  const concise = concisePaths(document, answers);
  const hints = hintsOf(operation?.method, mcp.hints);
  const further: { [name: string]: Schema } = concise.length > 0 && hints.readOnly ? { detail: DETAIL } : {};
  const paginate = mcp.paginate ?? null;
  // A workflow's answer is made by hand, and the compiler has checked it.
  const checked = documentExtension(document).checkAnswers === true && mcp.input === undefined;
  const answer = answerEdits(document, answers, checked);
  return {
    name: mcp.tool,
    renamedFrom: [mcp.renamedFrom ?? []].flat(),
    pointer: extension,
    title: mcp.title ?? text(node.value.summary),
    description: mcp.description ?? (text(node.value.description) || text(node.value.summary)),
    toolset: mcp.toolset ?? "",
    hints,
    operation: operation?.id ?? null,
    calls: mcp.operations ?? (operation === null ? [] : [operation.id]),
    workflow: mcp.input !== undefined,
    input: componentName(mcp.input?.$ref),
    shown: inputs.shownNames(taken),
    inputSchema: inputSchema(document, "model", taken, further),
    checks: inputSchema(document, "checks", taken, further),
    outputSchema: isOpen(document, operation)
      ? { type: "object" }
      : outputOutline(document, answers, { paginate, answer }),
    arguments: inputs.toolArguments(taken),
    references: inputs.references(document, taken),
    edits: inputEdits(document, taken),
    concise,
    answer,
    paginate,
  };
}

/** Without references where that is small; otherwise each component stands once, under `$defs`. */
function inputSchema(
  document: Document,
  reader: Reader,
  taken: readonly inputs.ToolInput[],
  further: { readonly [name: string]: Schema },
): Schema {
  try {
    return inputs.inputSchema(advertiser(document, reader), taken, further);
  } catch (fault) {
    if (!(fault instanceof TooLarge)) throw fault;
    return inputs.inputSchema(advertiser(document, reader, "all"), taken, further);
  }
}

function toolInputs(document: Document, { extension, mcp, operation }: Origin): inputs.ToolInput[] {
  if (mcp.input !== undefined) {
    return inputs.workflowInputs(document, { pointer: join(extension, "input"), value: mcp.input });
  }
  return operation === null ? [] : inputs.operationInputs(operation);
}

/** The schemas of the result: the workflow's own, else those of the operation's good answers. */
function answerSchemas({ node, extension, mcp, operation }: Origin): Node[] {
  if (mcp.output !== undefined) return [{ pointer: join(extension, "output"), value: mcp.output }];
  return (operation?.answers ?? []).flatMap(({ key, schema, mediaType }) => {
    const pointer = join(node.pointer, "responses", key, "content", mediaType ?? "", "schema");
    return schema === null ? [] : [{ pointer, value: schema }];
  });
}

/** Whether nothing is promised of an answer: it may be a file, or the document is not to be relied on. */
function isOpen(document: Document, operation: OperationModel | null): boolean {
  const binary = operation?.answers.some(({ kind }) => kind === "binary") ?? false;
  return binary || documentExtension(document).outputs === "open";
}

/** Places that a concise answer leaves out; what stands inside of one goes with it. */
function concisePaths(document: Document, answers: readonly Node[]): string[] {
  const marked = answers
    .flatMap((answer) => places(document, answer))
    .filter(({ mcp }) => mcp.detail === "full");
  const paths = [...new Set(marked.map(({ path }) => path))];
  return paths.filter((path) => !paths.some((above) => path.startsWith(`${above}.`)));
}

/** What the spec says, else what the method promises. @see https://www.rfc-editor.org/rfc/rfc9110#section-9.2 */
function hintsOf(method: string | undefined, stated: OperationExtension["hints"]): HintsModel {
  const readOnly = stated?.readOnly ?? (method === "GET" || method === "HEAD" || method === "OPTIONS");
  return {
    readOnly,
    destructive: stated?.destructive ?? (method === "PUT" || method === "DELETE"),
    idempotent: stated?.idempotent ?? (readOnly || method === "PUT" || method === "DELETE"),
    openWorld: stated?.openWorld ?? true,
  };
}
