import assert from "node:assert/strict";
import type { operations } from "../../generated/mixpost/operations.ts";
import type { Reply } from "./caller.ts";
import type { Shape } from "./shape.ts";

export type Expectation = Shape | ((reply: Reply) => void);

/** One call of an operation that needs no other before it, and its answer. */
export type Row = readonly [
  id: keyof typeof operations,
  method: string,
  path: string,
  body: unknown,
  want: Expectation,
];

/** An answer of no documented shape that has at least these keys. */
export function has(...keys: string[]): Expectation {
  return ({ body }) => {
    for (const key of keys) assert.ok(key in body, `the answer has ${key}`);
  };
}
