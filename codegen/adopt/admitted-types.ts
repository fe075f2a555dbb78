import { componentName } from "../model/components.ts";
import { isMutable, type Mutable } from "./mutable.ts";

/**
 * Whether a type beside a reference takes nothing away from what the reference leads to.
 *
 * @param asking the schema that has both, which is no witness of itself
 */
export function admitsAll(
  schemas: Mutable,
  types: readonly unknown[],
  reference: unknown,
  asking: Mutable,
): boolean {
  const needed = admittedTypes({ $ref: reference }, []);
  return (
    needed?.every((type) => types.includes(type) || (type === "integer" && types.includes("number"))) ?? false
  );

  /** The types of which a schema says its values are; null where it leaves that open. */
  function admittedTypes(schema: unknown, above: readonly string[]): unknown[] | null {
    if (!isMutable(schema) || schema === asking) return null;
    const { type, nullable, $ref, allOf, anyOf, oneOf } = schema;
    if (type !== undefined) return [type, nullable === true ? "null" : []].flat(2);
    const name = componentName($ref);
    if (name !== null) return above.includes(name) ? null : admittedTypes(schemas[name], [...above, name]);
    const within = (part: unknown) => admittedTypes(part, above);
    // Nothing is of a type that one of its parts refuses; a choice is of the types of whatever may be chosen.
    const part = listOf(allOf)
      .map(within)
      .find((found) => found !== null);
    const choice = listOf(anyOf ?? oneOf).map(within);
    return part ?? (choice.length > 0 && choice.every((found) => found !== null) ? choice.flat() : null);
  }
}

function listOf(parts: unknown): unknown[] {
  return Array.isArray(parts) ? parts : [];
}
