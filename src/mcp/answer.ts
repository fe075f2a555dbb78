import type { Json, JsonObject } from "../core/json.ts";
import type { Pagination, ToolDefinition } from "../core/tool.ts";
import type { Defaults } from "./arguments.ts";
import { toShown } from "./edits.ts";
import { omit, valueAt } from "./paths.ts";

/**
 * What the model sees of an API's answer: an object as it is, anything else as `{result}`; without the parts that
 * only a full answer shows; in the names and forms of the tool; with the page that follows, when there is one.
 *
 * @param values configuration and session values that the answer may show besides
 */
export function shapeAnswer(
  tool: ToolDefinition,
  answer: unknown,
  detail: "concise" | "full",
  values: Defaults = {},
): JsonObject {
  const kept = detail === "full" ? answer : omit(answer, tool.concise);
  const shown = toShown(kept, tool.answer.edits, values);
  const object = isObject(shown) ? shown : { result: (shown ?? null) as Json };
  return tool.paginate === null ? object : { ...object, ...nextPage(tool.paginate, answer) };
}

/** `next_page` or the cursor: the value to pass for the tool's own argument; nothing on the last page. */
export function nextPage(pagination: Pagination, answer: unknown): JsonObject {
  if (pagination.type === "cursor") return nextCursor(pagination, answer);
  const current = valueAt(answer, pagination.current);
  const last = valueAt(answer, pagination.last);
  const more = typeof current === "number" && typeof last === "number" && current < last;
  return more ? { next_page: current + 1 } : {};
}

function nextCursor({ next, as, more }: Pagination & { type: "cursor" }, answer: unknown): JsonObject {
  const cursor = valueAt(answer, next);
  const has = typeof cursor === "string" || typeof cursor === "number";
  return { ...(has && { [as]: cursor }), ...(more !== null && { [more]: has }) };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
