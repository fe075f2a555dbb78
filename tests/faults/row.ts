import type { Fault } from "./faults.ts";

/** What the caller is told: `reconciled` is a success that says that it had to look. */
export type Told = "ok" | "reconciled" | `${string} ${"not_sent" | "rejected" | "unknown"}`;

/** One fault, met by one tool call through the whole server. */
export interface Row {
  readonly what: string;
  /** What it lies on: a call that may be repeated, the creation of a post, or the step after it. */
  readonly kind: "read" | "create" | "publish";
  readonly fault: Fault;
  /** For ever unless said. */
  readonly times?: number;
  /** Not only the route of the tool, but every route, so that nothing can be looked up. */
  readonly everywhere?: true;
  readonly told: Told;
  /** Told in place of that where nothing can be looked up. */
  readonly alone?: Told;
  /** For Mixpost alone: it takes all the time of a call, or is about what others do not have. */
  readonly special?: true;
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

/** Rows of one kind. */
export function rows(kind: Row["kind"], parts: readonly Omit<Row, "kind">[]): readonly Row[] {
  return parts.map((part) => ({ ...part, kind }));
}
