import { problem } from "../diagnostics.ts";
import { join } from "../document.ts";
import { componentName } from "../model/components.ts";
import { breakCircles } from "./circles.ts";
import { followed } from "./lift.ts";
import {
  below,
  entriesOf,
  isMutable,
  itemsOf,
  type Mutable,
  pointerOf,
  type Report,
  type Spot,
  TOP,
} from "./mutable.ts";
import { eachNode, operationsOf } from "./walk.ts";

/**
 * Takes out references that lead nowhere, with a word about each: of a schema the rest remains, anything else goes with its
 * place. What others refer to has become a component before.
 */
export function adoptReferences(document: Mutable, report: Report): void {
  structuralReferences(document, report);
  const schemas = (document.components as Mutable).schemas as Mutable;
  const isKnown = (reference: unknown) => Object.hasOwn(schemas, componentName(reference) ?? "");
  eachNode(document, (kind, schema, spot) => {
    if (kind !== "schema") return;
    adoptDiscriminator(schema, spot, isKnown, report);
    if (typeof schema.$ref !== "string" || isKnown(schema.$ref)) return;
    report(dangling(schema, spot));
    delete schema.$ref;
  });
  breakCircles(document, report);
}

function adoptDiscriminator(
  schema: Mutable,
  spot: Spot,
  isKnown: (reference: unknown) => boolean,
  report: Report,
): void {
  const { discriminator } = schema;
  if (discriminator === undefined) return;
  const at = below(spot, "discriminator");
  if (!isMutable(discriminator) || typeof discriminator.propertyName !== "string") {
    report(problem("schema-malformed", pointerOf(at), "the discriminator names no property"));
    delete schema.discriminator;
    return;
  }
  const { mapping } = discriminator;
  if (!isMutable(mapping)) return void delete discriminator.mapping;
  for (const [value, written] of Object.entries(mapping)) {
    if (isKnown(written)) continue;
    const place = pointerOf(below(at, "mapping", value));
    report(problem("ref-unresolved", place, `no schema is called ${written}`));
    delete mapping[value];
  }
}

/** References to parameters, bodies, answers, headers and paths: one that leads nowhere takes its place with it. */
function structuralReferences(document: Mutable, report: Report): void {
  const paths = below(TOP, "paths");
  dropDangling(document, document.paths, paths, report);
  const components = isMutable(document.components) ? document.components : {};
  for (const kind of ["parameters", "requestBodies", "responses", "headers", "callbacks", "pathItems"])
    dropDangling(document, components[kind], below(TOP, "components", kind), report);
  for (const [, item, spot] of entriesOf(document.paths, paths))
    item.parameters = withoutDangling(document, item.parameters, below(spot, "parameters"), report);
  for (const { operation, spot } of operationsOf(document)) {
    operation.parameters = withoutDangling(document, operation.parameters, below(spot, "parameters"), report);
    dropDangling(document, operation.responses, below(spot, "responses"), report);
    const body = operation.requestBody;
    if (!isMutable(body) || !isDangling(document, body)) continue;
    report(dangling(body, below(spot, "requestBody")));
    delete operation.requestBody;
  }
}

function dropDangling(document: Mutable, map: unknown, spot: Spot, report: Report): void {
  for (const [key, node, at] of entriesOf(map, spot)) {
    if (!isDangling(document, node)) continue;
    report(dangling(node, at));
    delete (map as Mutable)[key];
  }
}

function withoutDangling(document: Mutable, list: unknown, spot: Spot, report: Report): Mutable[] {
  return itemsOf(list, spot).flatMap(([node, at]) => {
    if (!isDangling(document, node)) return [node];
    report(dangling(node, at));
    return [];
  });
}

function isDangling(document: Mutable, node: Mutable): boolean {
  return typeof node.$ref === "string" && !isMutable(followed(document, node, 0));
}

function dangling(node: Mutable, spot: Spot) {
  const why = /^https?:/i.test(String(node.$ref)) ? ", since nothing is read from the network" : "";
  return problem("ref-unresolved", join(pointerOf(spot), "$ref"), `nothing stands at ${node.$ref}${why}`);
}
