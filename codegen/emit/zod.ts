import { jsonSchemaToZod, type ParserOverride } from "json-schema-to-zod";
import type { Schema } from "../model.ts";
import { withToldTypes } from "./told-types.ts";
import { closedComponents, conjunction } from "./zod-conjunction.ts";
import { OVERRIDES } from "./zod-overrides.ts";
import { type Use, zodReady } from "./zod-schema.ts";

/** The expression for a reference: the name of a constant, or that name behind `z.lazy`. */
export type NameReference = (reference: string) => string;

/**
 * A zod expression that accepts what the JSON Schema accepts. `json-schema-to-zod` does the work; the overrides are
 * for what it leaves out or writes for zod 3.
 *
 * @param components what references lead to; without them each may refuse properties that it does not know
 */
export function zodExpression(
  schema: Schema,
  use: Use,
  nameReference: NameReference,
  components: ReadonlyMap<string, Schema> | null = null,
): string {
  const isClosed = components === null ? () => true : closedComponents(components);
  const overrides = [...OVERRIDES, conjunction(use === "answer" ? () => false : isClosed)];
  const parserOverride: ParserOverride = (part, refs) => {
    // A nullable schema comes back without the keyword, and is overridden then.
    if (part.nullable === true) return undefined;
    if (typeof part.$ref === "string" && part.errorText === undefined) return nameReference(part.$ref);
    return overrides.map((override) => override(part, refs)).find((text) => text !== null);
  };
  return jsonSchemaToZod(zodReady(withToldTypes(schema, components ?? new Map()), use), {
    parserOverride,
    withoutDefaults: true,
    zodVersion: 4,
  });
}
