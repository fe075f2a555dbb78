import { isAboutOneType } from "../model/about.ts";
import { admittedTypes } from "../model/admitted-types.ts";
import { isFile } from "../model/shape.ts";
import type { Schema } from "../model.ts";
import { mapSubschemas } from "./subschemas.ts";

/** What stands below these is about the very value that the schema is about. */
const SAME_VALUE = new Set("allOf anyOf oneOf not if then else".split(" "));

/**
 * The same schema, in which a part without a type has the one that others tell of the same value. It takes the same
 * then, and its check has a type and no exceptions.
 */
export function withToldTypes(schema: Schema, components: ReadonlyMap<string, Schema>): Schema {
  return told(schema, undefined);

  function told(one: Schema, within: unknown): Schema {
    if (typeof one.$ref === "string") return one;
    const type = one.type ?? within ?? (one.allOf === undefined ? undefined : typeOfParts(one));
    const untyped = one.type === undefined && one.enum === undefined && one.const === undefined;
    const own = untyped && type !== undefined && Object.keys(one).some(isAboutOneType) ? { type } : {};
    return mapSubschemas({ ...one, ...own }, (part, keyword) =>
      told(part, SAME_VALUE.has(keyword) ? type : undefined),
    );
  }

  /** Bytes are strings in a document, and none where they are checked. */
  function typeOfParts(whole: Schema): unknown {
    const types = admittedTypes(
      whole,
      (name) => components.get(name),
      (part) => !isFile(part),
    );
    const distinct = [...new Set(types)];
    return distinct.length > 1 ? distinct : distinct[0];
  }
}
