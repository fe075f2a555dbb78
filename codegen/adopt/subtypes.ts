import { entriesOf, isMutable, type Mutable, TOP } from "./mutable.ts";
import { CHOICES, leadsTo, listed, replaceParts, targetName } from "./same-value.ts";

/**
 * A pet is a cat or a dog, and a cat is a pet that purrs: there is no end to that. Since a cat is one of the pets anyway,
 * what remains to be said of it as a pet is what stands beside the choice.
 */
export function untangleSubtypes(schemas: Mutable): void {
  for (const [name, schema] of entriesOf(schemas, TOP)) {
    replaceParts(schema, (part) => {
      if (!choosesFrom(schemas, part, name, new Set())) return [part];
      const rest = withoutChoice(schemas, part, name);
      return Object.keys(rest).length === 0 ? [] : [rest];
    });
  }
}

/** Whether a schema or a part of it is a choice that has the component. */
function choosesFrom(schemas: Mutable, schema: Mutable, name: string, seen: Set<string>): boolean {
  const target = targetName(schema);
  if (target !== null) {
    const next = schemas[target];
    return !seen.has(target) && isMutable(next) && choosesFrom(schemas, next, name, seen.add(target));
  }
  if (listed(schema, CHOICES).some((choice) => leadsTo(schemas, choice, name, CHOICES))) return true;
  return listed(schema, ["allOf"]).some((part) => choosesFrom(schemas, part, name, seen));
}

/** A copy of a schema without the choices that have the component; what names and tells them apart goes with them. */
function withoutChoice(schemas: Mutable, schema: Mutable, name: string): Mutable {
  const target = targetName(schema);
  const written = target === null ? schema : (schemas[target] as Mutable);
  const { discriminator: _, description: _d, title: _t, ...copy } = structuredClone(written);
  for (const keyword of CHOICES) {
    if (listed(copy, [keyword]).some((choice) => leadsTo(schemas, choice, name, CHOICES)))
      delete copy[keyword];
  }
  const parts = listed(copy, ["allOf"]).map((part) =>
    choosesFrom(schemas, part, name, new Set()) ? withoutChoice(schemas, part, name) : part,
  );
  const kept = parts.filter((part) => Object.keys(part).length > 0);
  delete copy.allOf;
  return kept.length === 0 ? copy : { ...copy, allOf: kept };
}
