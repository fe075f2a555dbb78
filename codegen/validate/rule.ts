import type { Problem } from "../diagnostics.ts";
import type { Document } from "../document.ts";
import type { ApiModel } from "../model.ts";

/** A spec as it is written, and what it amounts to. */
export interface Subject extends ApiModel {
  readonly document: Document;
}

/** A rule looks at one thing in the whole of a spec and yields what it finds wrong. */
export type Rule = (subject: Subject) => Iterable<Problem>;
