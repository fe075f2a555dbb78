import type { ListedTool, Listing } from "../listed-tool.ts";

/** What a host would refuse, drop or misread. */
export interface Finding {
  /** `error`: some host loses the tool, or all of them. `warning`: some host shows or uses it badly. */
  readonly severity: "error" | "warning";
  readonly rule: string;
  /** Null: the list as a whole. */
  readonly tool: string | null;
  readonly message: string;
  readonly mend: string;
}

/** Finds what is wrong with one tool. */
export type ToolRule = (tool: ListedTool, listing: Listing) => Finding[];

/** Complaints about one tool under one rule. */
export function found(
  { name }: ListedTool,
  severity: Finding["severity"],
  rule: string,
  messages: readonly string[],
  mend: string,
): Finding[] {
  return messages.map((message) => ({ severity, rule, tool: name, message, mend }));
}
