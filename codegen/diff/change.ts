import type { Direction, Effect } from "./schema/finding.ts";

/** What a change means for those who use what was there before. */
export type Verdict =
  /** Something that worked no longer does, or does something else. */
  | "breaking"
  /** All that worked still does. */
  | "compatible"
  /** Words alone; a model may act on them differently, a program cannot. */
  | "text";

export interface Change {
  readonly api: string;
  readonly kind: "tool" | "method" | "toolset" | "api";
  /** Name of the tool, `posts.create`, name of the toolset, or the api's id. */
  readonly subject: string;
  /** The argument or the part of the result, from the subject or from a named schema; empty: the subject itself. */
  readonly at: string;
  readonly part: Direction | null;
  /** One word for machines: `removed`, `required`, `enum` ... */
  readonly code: string;
  readonly verdict: Verdict;
  /** Ends a sentence that begins with the place: `is gone`. */
  readonly message: string;
}

export type Step = "major" | "minor" | "patch" | "none";

/** The step that semantic versioning asks for. @see https://semver.org/#semantic-versioning-specification-semver */
export function semverStep(changes: readonly Change[]): Step {
  const has = (verdict: Verdict) => changes.some((change) => change.verdict === verdict);
  if (has("breaking")) return "major";
  if (has("compatible")) return "minor";
  return has("text") ? "patch" : "none";
}

/**
 * Arguments may widen and results may narrow; the other way round somebody's call is refused, or gets what it never
 * saw. That holds for enums of results too: a caller's `switch` over them is complete today, and stops compiling or
 * falls through when a value comes. An API that goes on adding values says so in its spec by admitting any string
 * beside them (`anyOf: [{enum: [...]}, {type: string}]`); a new one is then no change of the schema.
 */
export function verdictOf(effect: Effect, direction: Direction): Verdict {
  if (effect === "text") return "text";
  if (effect === "harmless") return "compatible";
  if (effect === "other") return "breaking";
  return (effect === "wider") === (direction === "input") ? "compatible" : "breaking";
}
