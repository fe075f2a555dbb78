import type { Change, Verdict } from "./change.ts";
import { verdictOf } from "./change.ts";
import { compareSchemas } from "./schema/compare.ts";
import type { Comparison, Direction } from "./schema/finding.ts";

/** Whose changes they are. */
export type Subject = Pick<Change, "api" | "kind" | "subject">;

/** A change of the subject as a whole. */
export function change(subject: Subject, code: string, verdict: Verdict, message: string): Change {
  return { ...subject, at: "", part: null, code, verdict, message };
}

/** Changes of its arguments or of its result. */
export function schemaChanges(
  subject: Subject,
  before: unknown,
  after: unknown,
  comparison: Comparison,
): Change[] {
  const part: Direction = comparison.direction;
  return compareSchemas(before, after, comparison).map(({ at, code, effect, message }) => ({
    ...subject,
    at,
    part,
    code,
    verdict: verdictOf(effect, part),
    message,
  }));
}
