import type { Document, Node } from "../document.ts";
import type { AnswerEditsModel, PaginationModel, Schema } from "../model.ts";
import { objectProperties } from "./properties.ts";
import { alternatives, given, resolveSchema } from "./schemas.ts";
import { propertyOutlines, valueOutline } from "./value-outline.ts";

interface AnswerOptions {
  readonly paginate: PaginationModel | null;
  readonly answer: AnswerEditsModel;
}

/**
 * What a tool answers, in outline: the names and types of a concise answer and nothing that could be wrong. A client
 * may check every result against it, so it says only what no new version of the API will break: the top, and what is
 * below it where the runtime checks answers. The runtime shows an object as it is and wraps everything else as `result`.
 */
export function outputOutline(
  document: Document,
  answers: readonly Node[],
  { paginate, answer }: AnswerOptions,
): Schema {
  const forms = answers.flatMap((written) => formsOf(document, written));
  const objects = forms.filter((form) => objectProperties(document, form) !== null);
  const extent = { deep: answer.checked, above: [] };
  const further = { ...nextProperty(paginate), ...skippedProperty(answer) };
  if (objects.length === 0) {
    const [form] = forms;
    const result = form && forms.length === 1 ? valueOutline(document, form, extent) : {};
    return { type: "object", properties: { result, ...further }, required: ["result"] };
  }
  if (objects.length < forms.length) return { type: "object" };
  const properties = { ...propertyOutlines(document, objects, extent), ...further };
  return { type: "object", ...given("properties", properties) };
}

/** A schema that is a choice, as all that can be chosen. */
function formsOf(document: Document, written: Node, above: readonly string[] = []): Node[] {
  const node = resolveSchema(document, written);
  if (above.includes(node.pointer)) return [];
  const choices = alternatives(node);
  const within = [...above, node.pointer];
  return choices.length === 0 ? [node] : choices.flatMap((choice) => formsOf(document, choice, within));
}

/** Values that a page or a leniently read list adds to the answer. */
function nextProperty(paginate: PaginationModel | null): Schema {
  if (paginate === null) return {};
  if (paginate.type === "page") return { next_page: { type: "integer" } };
  return {
    [paginate.as]: { type: "string" },
    ...(paginate.more && { [paginate.more]: { type: "boolean" } }),
  };
}

function skippedProperty({ tolerant }: AnswerEditsModel): Schema {
  return tolerant.length === 0 ? {} : { skipped: { type: "integer" } };
}
