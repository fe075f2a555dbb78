import { isObject } from "../document.ts";
import type { Schema } from "../model.ts";

/** Where other schemas stand within one. */
const BY_NAME = new Set(["properties", "patternProperties"]);
const IN_LISTS = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const SINGLE = new Set("items additionalProperties not if then else contains propertyNames".split(" "));

/** The same schema with each of those within it changed. */
export function mapSubschemas(schema: Schema, change: (part: Schema, keyword: string) => Schema): Schema {
  const mapped = Object.entries(schema).map(([keyword, value]) => {
    const changed = (part: unknown) => (isObject(part) ? change(part, keyword) : part);
    if (BY_NAME.has(keyword)) {
      const parts = Object.entries(value as Schema).map(([key, part]) => [key, changed(part)]);
      return [keyword, Object.fromEntries(parts)];
    }
    if (IN_LISTS.has(keyword) && Array.isArray(value)) return [keyword, value.map(changed)];
    return [keyword, SINGLE.has(keyword) ? changed(value) : value];
  });
  return Object.fromEntries(mapped);
}
