import { parseSchema } from "json-schema-to-zod";
import { componentName } from "../model/components.ts";
import { list } from "../model/schemas.ts";
import type { Schema } from "../model.ts";
import type { Override } from "./zod-overrides.ts";
import { WHERE_OF_TYPE } from "./zod-schema.ts";

/** Whether what a reference leads to refuses properties that it does not know. */
export type IsClosed = (reference: string) => boolean;

/** Schemas that all hold for a value. */
export function conjunction(isClosed: IsClosed): Override {
  return (schema, refs) => {
    const parts = list(schema.allOf).map((part) => parseSchema(part, refs));
    const [first, ...others] = parts;
    if (first === undefined) return null;
    if (others.length === 0 || !refuses(schema, isClosed))
      return [first, ...others.map((part) => `.and(${part})`)].join("");
    // An intersection takes a property that one of its sides refuses and another one knows: each is asked on its own.
    return (
      "z.any().superRefine((value, context) => { " +
      `for (const part of [${parts.join(", ")}]) ` +
      "for (const issue of part.safeParse(value).error?.issues ?? []) context.addIssue({ ...issue }); })"
    );
  };
}

/** Which references lead to a closed component. */
export function closedComponents(schemas: ReadonlyMap<string, Schema>): IsClosed {
  const within = (above: readonly string[]): IsClosed => {
    return (reference) => {
      const name = componentName(reference);
      if (name === null || above.includes(name)) return false;
      return refuses(schemas.get(name) ?? {}, within([...above, name]));
    };
  };
  return within([]);
}

/** Whether a schema refuses properties that it does not know. */
function refuses(schema: Schema, isClosed: IsClosed): boolean {
  if (schema.additionalProperties === false) return true;
  if (typeof schema.$ref === "string" && isClosed(schema.$ref)) return true;
  return [schema.allOf, schema.anyOf, schema.oneOf, schema[WHERE_OF_TYPE]]
    .flatMap(list)
    .some((part) => refuses(part, isClosed));
}
