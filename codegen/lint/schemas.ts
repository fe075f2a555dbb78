import { isObject } from "../document.ts";
import type { Schema } from "../model.ts";

/** A schema somewhere below the root of another. */
export interface Place {
  /** `versions[].content`; the root's is empty. */
  readonly path: string;
  /** How many objects and arrays stand around it. */
  readonly depth: number;
  /** As written: an object, true or false. */
  readonly schema: unknown;
}

/** A schema and everything below it, as written: references are not followed. */
export function placesIn(schema: unknown, path = "", depth = 0): Place[] {
  const here = { path, depth, schema };
  if (!isObject(schema)) return [here];
  const named = Object.entries(isObject(schema.properties) ? schema.properties : {}).map(
    ([name, value]) => [path === "" ? name : `${path}.${name}`, value, 1] as const,
  );
  const definitions = Object.entries(isObject(schema.$defs) ? schema.$defs : {}).map(
    ([name, value]) => [name, value, 1] as const,
  );
  const elements = [schema.items, ...listOf(schema.prefixItems)].filter((value) => value !== undefined);
  const others = isObject(schema.additionalProperties) ? [schema.additionalProperties] : [];
  const same = ["anyOf", "oneOf", "allOf"].flatMap((keyword) => listOf(schema[keyword]));
  const steps: (readonly [string, unknown, number])[] = [
    ...named,
    ...definitions,
    ...elements.map((value) => [`${path}[]`, value, 1] as const),
    ...others.map((value) => [`${path}.*`, value, 1] as const),
    ...same.map((value) => [path, value, 0] as const),
  ];
  return [here, ...steps.flatMap(([at, value, deeper]) => placesIn(value, at, depth + deeper))];
}

/** Every property with its path, from a depth on: 0 are those of the root. */
export function propertiesIn(schema: Schema, from = 0): (readonly [string, Schema])[] {
  return placesIn(schema).flatMap(({ path, depth, schema: holder }) => {
    if (!isObject(holder) || !isObject(holder.properties) || depth < from) return [];
    return Object.entries(holder.properties).flatMap(([name, value]) =>
      isObject(value) ? [[path === "" ? name : `${path}.${name}`, value] as const] : [],
    );
  });
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
