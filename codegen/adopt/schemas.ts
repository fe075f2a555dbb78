import { problem } from "../diagnostics.ts";
import * as dialects from "./dialects.ts";
import * as keywords from "./keywords.ts";
import { isMutable, type Mutable, pointerOf, type Report, type Spot } from "./mutable.ts";
import { values } from "./values.ts";
import { eachSchema } from "./walk.ts";

/**
 * Makes every schema one of JSON Schema 2020-12, whatever OpenAPI it was written for: the words of 3.0 that changed
 * their meaning are translated, and what means nothing in any version is left out with a word about it.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#schema-object
 */
export function adoptSchemas(document: Mutable, report: Report): void {
  eachSchema(document, (holder, key, spot) => {
    if (typeof (holder as Mutable)[key] === "boolean" && BOOLEAN_PLACES.has(key)) return;
    const schema = asSchema((holder as Mutable)[key], spot, report);
    (holder as Mutable)[key] = schema;
    const complain: keywords.Complain = (code, keyword, message) =>
      report(problem(code, pointerOf({ above: spot, key: keyword }), message));
    for (const repair of REPAIRS) repair(schema, complain);
  });
}

type Repair = (schema: Mutable, complain: keywords.Complain) => void;

const REPAIRS: readonly Repair[] = [
  keywords.types,
  dialects.exclusiveBounds,
  dialects.nullable,
  dialects.tuples,
  dialects.dependencies,
  keywords.lists,
  dialects.singlePart,
  dialects.plainParts,
  values,
  keywords.maps,
  keywords.bounds,
  keywords.unevaluatedItems,
  keywords.closedLists,
  keywords.patterns,
  keywords.defaults,
];

/** Keywords of which true and false are the usual values. */
const BOOLEAN_PLACES: ReadonlySet<string | number> = new Set([
  ...["additionalItems", "additionalProperties", "items", "unevaluatedItems", "unevaluatedProperties"],
]);

/** A schema that is no object: true and false are short for one, anything else is a mistake. */
function asSchema(value: unknown, spot: Spot, report: Report): Mutable {
  if (isMutable(value)) return value;
  if (typeof value !== "boolean") {
    report(
      problem("schema-malformed", pointerOf(spot), `${JSON.stringify(value) ?? "nothing"} is no schema`),
    );
  }
  return value === false ? { not: {} } : {};
}
