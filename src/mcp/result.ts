import type { JsonObject } from "../core/json.ts";
import type { Redact } from "../core/redact.ts";

/** Result of `tools/call`. */
export interface ToolResult {
  readonly [key: string]: unknown;
  readonly content: readonly [TextContent];
  /** The same data as the text; hosts show the model one or the other. Absent on errors. */
  readonly structuredContent?: JsonObject;
  readonly isError?: true;
}

export interface TextContent {
  readonly type: "text";
  readonly text: string;
}

/** An answer, compact, as data and as text. */
export function success(answer: JsonObject, redact: Redact): ToolResult {
  const text = JSON.stringify(answer);
  const clean = redact(text);
  const structuredContent = clean === text ? answer : JSON.parse(clean);
  return { content: [{ type: "text", text: clean }], structuredContent };
}

/** A failure that the model can read and act on: one line of JSON, the message first. */
export function failure(report: JsonObject, redact: Redact): ToolResult {
  return { content: [{ type: "text", text: redact(JSON.stringify(report)) }], isError: true };
}
