import { isObject } from "../document.ts";
import type { Schema } from "../model.ts";
import { componentName } from "./components.ts";
import { list } from "./schemas.ts";

/** A component by its name. */
export type ComponentOf = (name: string) => unknown;

/** Types as a schema lists them; one that admits null by a word of its own lists that too. */
export function listedTypes({ type, nullable }: Schema): unknown[] {
  return [type, nullable === true ? "null" : []].flat(2);
}

/**
 * The types of which a schema says its values are, by itself or by what it is made of; null where it leaves that open.
 *
 * @param isWitness whether what a schema says counts
 */
export function admittedTypes(
  schema: unknown,
  componentOf: ComponentOf,
  isWitness: (schema: Schema) => boolean,
): unknown[] | null {
  // What contains itself tells nothing by that, and what was asked once is not asked again.
  const known = new Map<string, unknown[] | null>();
  const ofComponent = (name: string): unknown[] | null => {
    if (!known.has(name)) {
      known.set(name, null);
      known.set(name, typesOf(componentOf(name)));
    }
    return known.get(name) ?? null;
  };
  const typesOf = (one: unknown): unknown[] | null => {
    if (!isObject(one) || !isWitness(one)) return null;
    if (one.type !== undefined) return listedTypes(one);
    const name = componentName(one.$ref);
    if (name !== null) return ofComponent(name);
    // Nothing is of a type that one of its parts refuses; a choice is of the types of whatever may be chosen.
    const part = list(one.allOf)
      .map(typesOf)
      .find((types) => types !== null);
    const choice = list(one.anyOf ?? one.oneOf).map(typesOf);
    return part ?? (choice.length > 0 && choice.every((types) => types !== null) ? choice.flat() : null);
  };
  return typesOf(schema);
}
