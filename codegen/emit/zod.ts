import { jsonSchemaToZod, type ParserOverride } from "json-schema-to-zod";
import type { Schema } from "../model.ts";
import { conjunction, type IsClosed } from "./zod-conjunction.ts";
import { OVERRIDES } from "./zod-overrides.ts";
import { type Use, zodReady } from "./zod-schema.ts";

/** The expression for a reference: the name of a constant, or that name behind `z.lazy`. */
export type NameReference = (reference: string) => string;

/**
 * A zod expression that accepts what the JSON Schema accepts. `json-schema-to-zod` does the work; the overrides are
 * for what it leaves out or writes for zod 3.
 *
 * @param isClosed whether what a reference leads to refuses properties that it does not know; nothing does in answers
 */
export function zodExpression(
  schema: Schema,
  use: Use,
  nameReference: NameReference,
  isClosed: IsClosed = () => true,
): string {
  const overrides = [...OVERRIDES, conjunction(use === "answer" ? () => false : isClosed)];
  const parserOverride: ParserOverride = (part, refs) => {
    // A nullable schema comes back without the keyword, and is overridden then.
    if (part.nullable === true) return undefined;
    if (typeof part.$ref === "string" && part.errorText === undefined) return nameReference(part.$ref);
    return overrides.map((override) => override(part, refs)).find((text) => text !== null);
  };
  return jsonSchemaToZod(zodReady(schema, use), { parserOverride, withoutDefaults: true, zodVersion: 4 });
}
