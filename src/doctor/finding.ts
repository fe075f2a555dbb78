export type Status = "ok" | "warn" | "fail" | "skip";

/** What a check found out, in words for the person who can mend it. Never holds a secret. */
export interface Verdict {
  readonly status: Status;
  readonly what: string;
  /** What to do about it, naming the variable to change; null when there is nothing to do. */
  readonly mend: string | null;
}

/** A verdict together with the check that gave it. A check may find several things. */
export interface Finding extends Verdict {
  readonly id: string;
}

export function ok(what: string): Verdict {
  return { status: "ok", what, mend: null };
}

/** It works, but not for everything or not for long. */
export function warn(what: string, mend: string): Verdict {
  return { status: "warn", what, mend };
}

export function fail(what: string, mend: string): Verdict {
  return { status: "fail", what, mend };
}

/** Nothing can be said. */
export function skip(what: string): Verdict {
  return { status: "skip", what, mend: null };
}
