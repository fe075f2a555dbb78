import type { Json, JsonObject } from "../core/json.ts";
import type { Pagination, ToolDefinition } from "../core/tool.ts";
import { omit, valueAt } from "./paths.ts";

/**
 * What the model sees of an API's answer: an object as it is, anything else as `{result}`; without the parts that
 * only a full answer shows; with the page that follows, when there is one.
 */
export function shapeAnswer(tool: ToolDefinition, answer: unknown, detail: "concise" | "full"): JsonObject {
  const shown = detail === "full" ? answer : omit(answer, tool.concise);
  const object = isObject(shown) ? shown : { result: (shown ?? null) as Json };
  return tool.paginate === null ? object : { ...object, ...nextPage(tool.paginate, answer) };
}

/** `next_page` or `next_cursor`: the value to pass for the tool's own argument; nothing on the last page. */
export function nextPage(pagination: Pagination, answer: unknown): JsonObject {
  if (pagination.type === "cursor") {
    const next = valueAt(answer, pagination.next);
    return typeof next === "string" || typeof next === "number" ? { next_cursor: next } : {};
  }
  const current = valueAt(answer, pagination.current);
  const last = valueAt(answer, pagination.last);
  const more = typeof current === "number" && typeof last === "number" && current < last;
  return more ? { next_page: current + 1 } : {};
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
