import { reachable } from "../model/components.ts";
import type { Schema } from "../model.ts";
import { claim, shortHash, words } from "../names.ts";
import { isMutable, type Mutable, type Spot } from "./mutable.ts";
import { eachSchema, operationsOf } from "./walk.ts";

/** What hosts accept as the key of a property; a tool with any other is refused as a whole. */
const FIT = /^[a-zA-Z0-9_.-]{1,64}$/;

/**
 * Gives properties of requests whose names hosts refuse (`filter[status]`, `@type`) names that they take; the wire
 * keeps its own. Answers are none of a host's business, unless they share a schema with a request.
 */
export function adoptKeys(document: Mutable): void {
  const requested = requestedComponents(document);
  eachSchema(document, (holder, key, spot) => {
    const schema = (holder as Mutable)[key];
    if (isMutable(schema) && isMutable(schema.properties) && isRequested(spot, requested))
      nameProperties(schema.properties);
  });
}

function nameProperties(properties: Mutable): void {
  const taken = new Set(Object.keys(properties));
  for (const [name, property] of Object.entries(properties)) {
    if (FIT.test(name) || !isMutable(property) || property["x-mcp"] !== undefined) continue;
    property["x-mcp"] = { name: claim(taken, fitName(name)) };
  }
}

function fitName(name: string): string {
  const plain = words(name).join("_");
  if (plain === "") return `key_${shortHash(name)}`;
  return plain.length > 56 ? `${plain.slice(0, 47)}_${shortHash(name)}` : plain;
}

function requestedComponents(document: Mutable): ReadonlySet<string> {
  const components = isMutable(document.components) ? document.components : {};
  const schemas = new Map(Object.entries((components.schemas ?? {}) as { [name: string]: Schema }));
  const operations = [...operationsOf(document)];
  return reachable(schemas, [
    ...operations.flatMap(({ item, operation }) => [
      item.parameters,
      operation.parameters,
      operation.requestBody,
    ]),
    components.parameters,
    components.requestBodies,
  ]);
}

/** A place below the parameters or the body of an operation, or in a component that one of these refers to. */
function isRequested(spot: Spot, requested: ReadonlySet<string>): boolean {
  const keys: (string | number)[] = [];
  for (let at: Spot | null = spot; at !== null; at = at.above) keys.unshift(at.key);
  const [, section, kind, name] = keys;
  if (section !== "components")
    return keys[3] === "parameters" || keys[4] === "parameters" || keys[4] === "requestBody";
  return kind === "schemas" ? requested.has(String(name)) : kind === "parameters" || kind === "requestBodies";
}
