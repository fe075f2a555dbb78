import type { HintsModel } from "../model.ts";
import type { Change } from "./change.ts";
import { change, type Subject } from "./subject.ts";

/** The value of each hint that promises the caller something. */
const PROMISES: HintsModel = { readOnly: true, destructive: false, idempotent: true, openWorld: false };

/**
 * A hint is a promise that approvals rest on: a host that lets a reading tool through unasked would now let a writing
 * one through. So promising less breaks, and promising more does not.
 */
export function hintChanges(subject: Subject, before: HintsModel, after: HintsModel): Change[] {
  const hints = Object.keys(PROMISES) as (keyof HintsModel)[];
  return hints
    .filter((hint) => before[hint] !== after[hint])
    .map((hint) => {
      const isKept = after[hint] === PROMISES[hint];
      const message = `has the hint ${hint}: ${after[hint]} instead of ${before[hint]}`;
      return change(subject, "hint", isKept ? "compatible" : "breaking", message);
    });
}
