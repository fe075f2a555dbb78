import type { Fault } from "./faults.ts";
import type { Route } from "./lookalike.ts";

/** What the caller is told: `reconciled` is a success that says that it had to look. */
export type Told = "ok" | "reconciled" | `${string} ${"not_sent" | "rejected" | "unknown"}`;

/** One fault, met by one tool call through the whole server. */
export interface Row {
  readonly what: string;
  readonly tool: keyof typeof TOOLS;
  readonly fault: Fault;
  /** For ever unless said. */
  readonly times?: number;
  /** Not only the route of the tool, but every route, so that nothing can be looked up. */
  readonly everywhere?: true;
  readonly told: Told;
  /** On the route of the tool; least and most. */
  readonly requests: readonly [least: number, most: number];
  /** Made, and told to go out. */
  readonly posts?: 0 | 1;
  readonly published?: 0 | 1;
  readonly status?: number;
  readonly retryAfter?: number;
  /** That the server complains about. */
  readonly field?: string;
  /** Least time between two requests, in milliseconds. */
  readonly pause?: number;
  /** No call may pass until the hour is over. */
  readonly lasts?: true;
}

interface Tool {
  readonly name: string;
  /** The route that the fault lies on. */
  readonly route: Route;
  /** @param text tells one post from another */
  args(text: string): object;
}

const versions = (text: string) => [{ content: { body: text } }];

/** The calls that meet a fault. */
export const TOOLS = {
  read: { name: "mixpost_list_tags", route: "tags", args: () => ({}) },
  create: {
    name: "mixpost_create_post",
    route: "create",
    args: (text) => ({ versions: versions(text) }),
  },
  publish: {
    name: "mixpost_create_post",
    route: "schedule",
    args: (text) => ({ versions: versions(text), accounts: [1], schedule_now: true }),
  },
} as const satisfies Record<string, Tool>;

/** Rows of one tool. */
export function rows(tool: Row["tool"], parts: readonly Omit<Row, "tool">[]): readonly Row[] {
  return parts.map((part) => ({ ...part, tool }));
}
