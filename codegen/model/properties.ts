import { type Document, isObject, join, type Node } from "../document.ts";
import { together } from "./joins.ts";
import { alternatives, list, resolveSchema, strings } from "./schemas.ts";

export interface Property {
  readonly name: string;
  readonly required: boolean;
  /** As written: a reference is not followed. */
  readonly node: Node;
}

/** The properties of an object schema, those of its `allOf` parts included; null when it is not such an object. */
export function objectProperties(document: Document, schema: Node, depth = 0): Property[] | null {
  const node = resolveSchema(document, schema);
  const { allOf, type } = node.value;
  // Properties beside another type are a habit of generators, and are those of no value.
  const isOther = type !== undefined && ![type].flat().includes("object");
  if (isOther || alternatives(node).length > 0 || depth > 16) return null;
  const parts = list(allOf).map((part, index) =>
    objectProperties(document, { pointer: join(node.pointer, "allOf", index), value: part }, depth + 1),
  );
  if (parts.includes(null)) return null;
  const required = new Set(strings(node.value.required));
  const all = new Map<string, Property>();
  for (const property of [...parts.flatMap((part) => part ?? []), ...ownProperties(node)]) {
    const both = joined(all.get(property.name), property);
    all.set(property.name, { ...both, required: both.required || required.has(property.name) });
  }
  return all.size > 0 || type === "object" || parts.length > 0 ? [...all.values()] : null;
}

/** What several parts say of one property holds together. */
function joined(known: Property | undefined, { name, required, node }: Property): Property {
  if (known === undefined) return { name, required, node };
  const value = together([known.node.value, node.value]);
  return { name, required: known.required || required, node: { ...node, value } };
}

function ownProperties({ pointer, value }: Node): Property[] {
  const required = new Set(strings(value.required));
  return Object.entries(isObject(value.properties) ? value.properties : {}).flatMap(([name, property]) =>
    isObject(property)
      ? [
          {
            name,
            required: required.has(name),
            node: { pointer: join(pointer, "properties", name), value: property },
          },
        ]
      : [],
  );
}
