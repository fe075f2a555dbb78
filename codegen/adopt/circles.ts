import { problem } from "../diagnostics.ts";
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
import { CHOICES, LISTS, leadsTo, replaceParts } from "./same-value.ts";
import { untangleSubtypes } from "./subtypes.ts";

/** Leaves out of components what says of them no more than that they are themselves: there is no end to reading it. */
export function breakCircles(document: Mutable, report: Report): void {
  const schemas = (document.components as Mutable).schemas as Mutable;
  const components = entriesOf(schemas, below(TOP, "components", "schemas"));
  for (const component of components) dropItself(schemas, component, report);
  untangleSubtypes(schemas);
  for (const component of components) dropOwnParts(schemas, component, report);
}

type Component = readonly [name: string, schema: Mutable, spot: Spot];

/** A choice between itself and others is a choice between the others; what is only itself is no schema at all. */
function dropItself(schemas: Mutable, [name, schema, spot]: Component, report: Report): void {
  for (const keyword of CHOICES) {
    const choices = schema[keyword];
    if (!Array.isArray(choices)) continue;
    const kept = choices.filter((choice) => !isMutable(choice) || !leadsTo(schemas, choice, name, CHOICES));
    if (kept.length === choices.length) continue;
    const said = `${name} is an alternative of itself: that is left out`;
    report(problem("schema-malformed", pointerOf(below(spot, keyword)), said));
    if (kept.length > 0) schema[keyword] = kept;
    else delete schema[keyword];
  }
  if (schema.$ref === undefined || !leadsTo(schemas, schema, name, [])) return;
  report(problem("ref-unresolved", pointerOf(spot), `${name} refers to itself and to nothing else`));
  delete schema.$ref;
}

/** What is part of itself adds nothing to itself. */
function dropOwnParts(schemas: Mutable, [name, schema, spot]: Component, report: Report): void {
  replaceParts(schema, (part) => {
    if (!leadsTo(schemas, part, name, LISTS)) return [part];
    const said = `${name} is a part of itself: that is left out`;
    report(problem("schema-malformed", pointerOf(spot), said));
    return [];
  });
}
