import type { Problem } from "../diagnostics.ts";
import type { Document } from "../document.ts";
import type { ApiModel } from "../model.ts";

/** Most bytes, where a maintainer has set them: more is then an error, and less needs no word. */
export interface SizeGates {
  /** Of one tool as it is listed; null where nothing was set. */
  readonly tool: number | null;
  /** Of all of them together. */
  readonly list: number | null;
}

/** A spec as it is written, and what it amounts to. */
export interface Subject extends ApiModel {
  readonly document: Document;
  readonly gates?: SizeGates | undefined;
}

/** A rule looks at one thing in the whole of a spec and yields what it finds wrong. */
export type Rule = (subject: Subject) => Iterable<Problem>;
