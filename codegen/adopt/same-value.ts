import { segments } from "../document.ts";
import { isMutable, type Mutable } from "./mutable.ts";

/** Keywords that list schemas which are about the very value that their schema is about. */
export type ListKeyword = "allOf" | "anyOf" | "oneOf";

export const CHOICES: readonly ListKeyword[] = ["oneOf", "anyOf"];
export const LISTS: readonly ListKeyword[] = ["allOf", ...CHOICES];

export function targetName(schema: Mutable): string | null {
  return typeof schema.$ref === "string" ? (segments(schema.$ref).at(-1) ?? "") : null;
}

export function listed(schema: Mutable, keywords: readonly ListKeyword[]): Mutable[] {
  return keywords.flatMap((keyword) => schema[keyword] ?? []).filter(isMutable);
}

/** Whether a schema is a component, or has it in one of its lists, or in one of theirs. */
export function leadsTo(
  schemas: Mutable,
  schema: Mutable,
  name: string,
  keywords: readonly ListKeyword[],
  seen = new Set<string>(),
): boolean {
  const target = targetName(schema);
  if (target === null)
    return listed(schema, keywords).some((part) => leadsTo(schemas, part, name, keywords, seen));
  if (target === name) return true;
  const next = schemas[target];
  if (seen.has(target) || !isMutable(next)) return false;
  return leadsTo(schemas, next, name, keywords, seen.add(target));
}

/** Puts others in place of the references among the parts of a schema, wherever in its own lists those stand. */
export function replaceParts(schema: Mutable, replace: (reference: Mutable) => Mutable[]): void {
  for (const part of listed(schema, LISTS)) if (targetName(part) === null) replaceParts(part, replace);
  if (!Array.isArray(schema.allOf)) return;
  const parts = schema.allOf.flatMap((part) =>
    isMutable(part) && targetName(part) !== null ? replace(part) : [part],
  );
  if (parts.length > 0) schema.allOf = parts;
  else delete schema.allOf;
}
