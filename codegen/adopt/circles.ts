import { problem } from "../diagnostics.ts";
import { segments } from "../document.ts";
import {
  below,
  entriesOf,
  isMutable,
  type Mutable,
  pointerOf,
  type Report,
  type Spot,
  TOP,
} from "./mutable.ts";

type Lists = readonly ("allOf" | "anyOf" | "oneOf")[];

/** Leaves out of components what says of them no more than that they are themselves: there is no end to reading it. */
export function breakCircles(document: Mutable, report: Report): void {
  const schemas = (document.components as Mutable).schemas as Mutable;
  for (const [name, schema, spot] of entriesOf(schemas, below(TOP, "components", "schemas"))) {
    // A choice between itself and others is a choice between the others; what is part of itself adds nothing.
    dropItself(schemas, { name, schema, spot }, ["oneOf", "anyOf"], "an alternative", report);
    dropItself(schemas, { name, schema, spot }, ["allOf"], "a part", report);
    if (typeof schema.$ref !== "string" || !leadsTo(schemas, schema, name, [], new Set())) continue;
    report(problem("ref-unresolved", pointerOf(spot), `${name} refers to itself and to nothing else`));
    delete schema.$ref;
  }
}

interface Component {
  readonly name: string;
  readonly schema: Mutable;
  readonly spot: Spot;
}

function dropItself(
  schemas: Mutable,
  { name, schema, spot }: Component,
  lists: Lists,
  what: string,
  report: Report,
): void {
  for (const keyword of lists) {
    const parts = schema[keyword];
    if (!Array.isArray(parts)) continue;
    const kept = parts.filter((part) => !isMutable(part) || !leadsTo(schemas, part, name, lists, new Set()));
    if (kept.length === parts.length) continue;
    const said = `${name} is ${what} of itself: that is left out`;
    report(problem("schema-malformed", pointerOf(below(spot, keyword)), said));
    if (kept.length > 0) schema[keyword] = kept;
    else delete schema[keyword];
  }
}

/** Whether a schema is a component, or has it in one of its lists. */
function leadsTo(schemas: Mutable, schema: Mutable, name: string, lists: Lists, seen: Set<string>): boolean {
  if (typeof schema.$ref === "string") {
    const target = segments(schema.$ref).at(-1) ?? "";
    if (target === name) return true;
    const next = schemas[target];
    if (seen.has(target) || !isMutable(next)) return false;
    return leadsTo(schemas, next, name, lists, seen.add(target));
  }
  const parts = lists.flatMap((keyword) => schema[keyword] ?? []).filter(isMutable);
  return parts.some((part) => leadsTo(schemas, part, name, lists, seen));
}
