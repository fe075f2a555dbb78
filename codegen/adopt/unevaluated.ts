import { isMutable, type Mutable } from "./mutable.ts";
import { CHOICES, listed, targetName } from "./same-value.ts";
import { eachNode } from "./walk.ts";

/** What a schema and all that it is put together of know of an object. */
interface Known {
  readonly names: readonly string[];
  readonly patterns: readonly string[];
}

/** Keywords that know properties only under a condition. */
const CONDITIONS = ["if", "dependentSchemas", "$dynamicRef", "$recursiveRef"];

/**
 * `unevaluatedProperties` is about what neither a schema nor its parts know. Where all parts can be told, it becomes an
 * `additionalProperties` beside their names, which everything that is generated understands; elsewhere it stays, and
 * whoever validates the document says that nothing checks it. What one alternative of a choice knows is taken for known.
 */
export function adoptUnevaluated(document: Mutable): void {
  const schemas = (document.components as Mutable).schemas as Mutable;
  eachNode(document, (kind, schema) => {
    if (kind !== "schema" || schema.unevaluatedProperties === undefined) return;
    const { unevaluatedProperties: further, ...rest } = schema;
    const known = knownOf(schemas, rest, []);
    if (known === "unclear") return;
    delete schema.unevaluatedProperties;
    if (known === "all") return;
    schema.additionalProperties = further;
    addMissing(schema, "properties", known.names);
    addMissing(schema, "patternProperties", known.patterns);
  });
}

/** @returns all: nothing is left that is not known */
function knownOf(schemas: Mutable, schema: Mutable, above: readonly string[]): Known | "all" | "unclear" {
  const name = targetName(schema);
  const target = name === null || above.includes(name) ? undefined : schemas[name];
  const within = name === null ? above : [...above, name];
  if (CONDITIONS.some((keyword) => schema[keyword] !== undefined)) return "unclear";
  const further = [schema.additionalProperties, schema.unevaluatedProperties];
  if (further.some((one) => one !== undefined && one !== false)) return "all";
  const parts = [...(isMutable(target) ? [target] : []), ...listed(schema, ["allOf"])];
  const required = parts.map((part) => knownOf(schemas, part, within));
  if (required.includes("all")) return "all";
  const chosen = listed(schema, CHOICES).map((part) => knownOf(schemas, part, within));
  const all = [...required, ...chosen];
  // One alternative that knows everything leaves it to the others whether something is refused.
  if (!all.every((known) => typeof known === "object")) return "unclear";
  return {
    names: [...keysOf(schema.properties), ...all.flatMap(({ names }) => names)],
    patterns: [...keysOf(schema.patternProperties), ...all.flatMap(({ patterns }) => patterns)],
  };
}

function addMissing(schema: Mutable, keyword: string, keys: readonly string[]): void {
  if (keys.length === 0) return;
  const anything = Object.fromEntries(keys.map((key) => [key, {}]));
  schema[keyword] = { ...anything, ...(isMutable(schema[keyword]) ? schema[keyword] : {}) };
}

function keysOf(map: unknown): string[] {
  return isMutable(map) ? Object.keys(map) : [];
}
