import { type Document, isObject, join, type Node } from "../document.ts";
import type { PaginationModel, Schema } from "../model.ts";
import { fieldExtension } from "./extensions.ts";
import { alternatives, given, objectProperties, resolveSchema } from "./schemas.ts";

/**
 * What a tool answers, in outline: the names and types at the top of a concise answer and nothing that could be wrong.
 * A client may check every result against it, so it says only what no new version of the API will break. The runtime
 * shows an object as it is and wraps everything else as `result`.
 */
export function outputOutline(
  document: Document,
  answers: readonly Node[],
  paginate: PaginationModel | null,
): Schema {
  const forms = answers.flatMap((answer) => formsOf(document, answer));
  const objects = forms.flatMap((form) => objectProperties(document, form) ?? []);
  const isAlways = (kind: "object" | "other") =>
    forms.every((form) => (objectProperties(document, form) === null) === (kind === "other"));
  if (isAlways("other")) {
    const [form] = forms;
    const result = form && forms.length === 1 ? outline(document, form) : {};
    return { type: "object", properties: { result }, required: ["result"] };
  }
  if (!isAlways("object")) return { type: "object" };
  return {
    type: "object",
    ...given("properties", { ...telling(document, objects), ...nextProperty(paginate) }),
  };
}

/** A schema that is a choice, as all that can be chosen. */
function formsOf(document: Document, written: Node): Node[] {
  const node = resolveSchema(document, written);
  const choices = alternatives(node);
  return choices.length === 0 ? [node] : choices.flatMap((choice) => formsOf(document, choice));
}

/** The properties of a concise answer of which there is anything to say; one that differs between forms is not. */
function telling(document: Document, properties: readonly { name: string; node: Node }[]): Schema {
  const outlines = new Map<string, Schema>();
  for (const { name, node } of properties) {
    if (fieldExtension(resolveSchema(document, node)).detail === "full") continue;
    const found = outline(document, node);
    const known = outlines.get(name) ?? found;
    outlines.set(name, known.type === found.type ? found : {});
  }
  return Object.fromEntries([...outlines].filter(([, schema]) => Object.keys(schema).length > 0));
}

/** The type of a value, where it has exactly one; of an array also that of its elements, where that is simple. */
function outline(document: Document, written: Node): Schema {
  const node = resolveSchema(document, written);
  if (objectProperties(document, node) !== null) return { type: "object" };
  const { type, items } = node.value;
  if (typeof type !== "string") return {};
  if (type !== "array" || !isObject(items)) return { type };
  const element = outline(document, { pointer: join(node.pointer, "items"), value: items });
  return element.type === "object" || element.type === "array"
    ? { type }
    : { type, ...given("items", element) };
}

function nextProperty(paginate: PaginationModel | null): Schema {
  if (paginate === null) return {};
  return paginate.type === "page" ? { next_page: { type: "integer" } } : { next_cursor: { type: "string" } };
}
