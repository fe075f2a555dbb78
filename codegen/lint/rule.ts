import type { Examined } from "./examine.ts";

/** What a description is judged by, and how much each counts. */
export const WEIGHTS = {
  purpose: 0.25,
  guidelines: 0.2,
  behaviour: 0.2,
  parameters: 0.15,
  conciseness: 0.1,
  completeness: 0.1,
} as const;

export type Dimension = keyof typeof WEIGHTS;

/** Points that a tool does not get, why, and what would get them. */
export interface Loss {
  readonly rule: string;
  readonly points: number;
  readonly message: string;
  readonly mend: string;
}

/** A rule looks at one thing of one tool; null: nothing to complain of. */
export type Rule = (examined: Examined) => Loss | null;

export function lose(rule: string, points: number, message: string, mend: string): Loss {
  return { rule, points, message, mend };
}
