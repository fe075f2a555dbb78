import type { AnswerModel, ApiModel, OperationModel } from "../../model.ts";
import { literal } from "../literal.ts";
import { groupViews } from "./client-groups.ts";
import { inputViews, sourceTypes } from "./client-inputs.ts";

/** What `client.hbs` prints: input and output types of each operation, then the groups, innermost first. */
export function clientView(api: ApiModel, tolerant = false) {
  const operations = api.operations.map((operation) => operationView(operation, tolerant));
  return { tolerant, operations, groups: groupViews(api) };
}

function operationView(operation: OperationModel, tolerant: boolean) {
  const { id, typeName, doc, answers } = operation;
  const inputs = inputViews(operation, tolerant);
  const outputs = new Set(answers.map((answer) => answerType(id, answer)));
  return {
    id,
    summary: [doc.summary],
    sources: sourceTypes(operation),
    input: `${typeName}Input`,
    hasInputs: inputs.length > 0,
    inputs,
    output: `${typeName}Output`,
    outputType: { code: [...outputs].join(" | ") },
  };
}

function answerType(id: string, { key, kind, mediaType }: AnswerModel): string {
  if (kind === "empty") return "undefined";
  if (kind === "text") return "string";
  if (kind === "binary") return "Blob";
  const response = /^\d+$/.test(key) ? key : literal(key);
  return `Wire[${literal(id)}]["responses"][${response}]["content"][${literal(mediaType)}]`;
}
