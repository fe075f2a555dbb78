import type { Schema } from "../model.ts";

/** One schema as it is, several as a choice. */
export function union(schemas: readonly Schema[]): Schema {
  const [first = {}, ...others] = schemas;
  return others.length === 0 ? first : { anyOf: schemas };
}
