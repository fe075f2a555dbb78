import { problem } from "../diagnostics.ts";
import { join } from "../document.ts";
import { breakCircles } from "./circles.ts";
import { followed, Lifted } from "./lift.ts";
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
import { eachSchema, operationsOf, type VisitSchema } from "./walk.ts";

const SCHEMAS = "#/components/schemas";

/**
 * Makes every reference between schemas one to a component by its plain name, so that types and checks can say it: a
 * schema elsewhere that others refer to becomes a component itself. A reference that leads nowhere is replaced by
 * what allows everything, and said.
 */
export function adoptReferences(document: Mutable, report: Report): void {
  structuralReferences(document, report);
  const lifted = new Lifted(document, "schemas");
  const adoptReference: VisitSchema = (holder, key, spot) => {
    const schema = (holder as Mutable)[key];
    if (isMutable(schema)) adoptDiscriminator(schema, spot, lifted, report);
    if (!isMutable(schema) || typeof schema.$ref !== "string") return;
    const target = lifted.nameOf(schema.$ref);
    if (target !== null) schema.$ref = join(SCHEMAS, target);
    else {
      report(problem("ref-unresolved", join(pointerOf(spot), "$ref"), `nothing stands at ${schema.$ref}`));
      const { $ref: _, ...rest } = schema;
      (holder as Mutable)[key] = rest;
    }
  };
  let before: number;
  do {
    before = lifted.origins.size;
    eachSchema(document, adoptReference);
    // What became a component ahead of the walk was met neither there nor where it had stood.
  } while (lifted.origins.size > before);
  breakCircles(document, report);
}

/** The values of a mapping are names or references, and a generator that reads them believes in both. */
function adoptDiscriminator(schema: Mutable, spot: Spot, lifted: Lifted, report: Report): void {
  const { discriminator } = schema;
  if (discriminator === undefined) return;
  if (!isMutable(discriminator) || typeof discriminator.propertyName !== "string") {
    report(
      problem(
        "schema-malformed",
        pointerOf(below(spot, "discriminator")),
        "the discriminator names no property",
      ),
    );
    delete schema.discriminator;
    return;
  }
  const { mapping } = discriminator;
  if (!isMutable(mapping)) return void delete discriminator.mapping;
  for (const [value, written] of Object.entries(mapping)) {
    const name = lifted.nameOf(join(SCHEMAS, String(written))) ?? lifted.nameOf(String(written));
    if (name !== null) mapping[value] = join(SCHEMAS, name);
    else {
      const place = pointerOf(below(spot, "discriminator", "mapping", value));
      report(problem("ref-unresolved", place, `no schema is called ${written}`));
      delete mapping[value];
    }
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
  return problem("ref-unresolved", join(pointerOf(spot), "$ref"), `nothing stands at ${node.$ref}`);
}
