import { type Document, isObject, join, type Node } from "../document.ts";
import type { Schema } from "../model.ts";
import { fieldExtension } from "./extensions.ts";
import { FORMATS } from "./formats.ts";
import { shownName } from "./object-shape.ts";
import { objectProperties } from "./properties.ts";
import { given, resolveSchema } from "./schemas.ts";
import { typesOf } from "./types.ts";
import { union } from "./union.ts";

/** How far down an outline goes. */
interface Extent {
  /** Into lists and objects, where answers are checked; otherwise only to the simple elements of a list. */
  readonly deep: boolean;
  /** Pointers of the schemas around: one that contains itself is told once. */
  readonly above: readonly string[];
}

/** The properties of a concise answer of which there is anything to say; one that differs between forms is not. */
export function propertyOutlines(document: Document, objects: readonly Node[], extent: Extent): Schema {
  const outlines = new Map<string, Schema>();
  for (const { name, node } of objects.flatMap((object) => objectProperties(document, object) ?? [])) {
    const { detail, expose } = fieldExtension(resolveSchema(document, node));
    if (detail === "full" || expose === false) continue;
    const shown = shownName(document, name, node);
    const found = valueOutline(document, node, extent);
    const known = outlines.get(shown) ?? found;
    outlines.set(shown, known.type === found.type ? found : {});
  }
  const told = [...outlines].filter(([, schema]) => Object.keys(schema).length > 0);
  return { ...Object.fromEntries(told), ...Object.assign({}, ...objects.map(addedProperties)) };
}

/** The type of a value, where it has exactly one. */
export function valueOutline(document: Document, written: Node, { deep, above }: Extent): Schema {
  const node = resolveSchema(document, written);
  const inside = { deep: deep && !above.includes(node.pointer), above: [...above, node.pointer] };
  const { format, omitNull, default: standIn } = fieldExtension(node);
  // The type alone: clients hold answers against formats too, and throw away what they think differs.
  if (format !== undefined) return withStandIn({ type: FORMATS[format].type }, node, standIn);
  const gone = omitNull || (standIn !== undefined && standIn !== null);
  const [type, ...others] = typesOf(node.value).filter((name) => !(gone && name === "null"));
  if (others.length > 0) return {};
  if (objectProperties(document, node) !== null) return objectOutline(document, node, inside);
  if (type === undefined) return {};
  return type === "array" ? listOutline(document, node, inside) : { type };
}

/** What is converted is null where the answer has null, or nothing and null stands in for that. */
function withStandIn(shape: Schema, { value }: Node, standIn: unknown): Schema {
  const nullable = standIn === null || (standIn === undefined && typesOf(value).includes("null"));
  return nullable ? union([shape, { type: "null" }]) : shape;
}

function objectOutline(document: Document, node: Node, extent: Extent): Schema {
  const properties = extent.deep ? propertyOutlines(document, [node], extent) : {};
  return { type: "object", ...given("properties", properties) };
}

/** What is inside of a list is told where it is simple, or sure. */
function listOutline(document: Document, { pointer, value }: Node, extent: Extent): Schema {
  if (!isObject(value.items)) return { type: "array" };
  const element = valueOutline(document, { pointer: join(pointer, "items"), value: value.items }, extent);
  const told = extent.deep || (element.type !== "object" && element.type !== "array");
  return { type: "array", ...given("items", told ? element : undefined) };
}

/** What the tool shows besides: texts of the configuration. */
function addedProperties(object: Node): Schema {
  const names = Object.keys(fieldExtension(object).add ?? {});
  return Object.fromEntries(names.map((name) => [name, { type: "string" }]));
}
