import type { Document, Node } from "../document.ts";
import type { Schema } from "../model.ts";
import { pascalCase } from "../names.ts";
import { componentName, componentSchemas, isRecursive } from "./components.ts";
import { isComposed } from "./conjunction.ts";
import { Definitions } from "./definitions.ts";
import { type FieldExtension, fieldExtension } from "./extensions.ts";
import { FORMATS, type FormatName } from "./formats.ts";
import { describe, given, resolveSchema } from "./schemas.ts";
import { isChoice, shapeOf } from "./shape.ts";
import { typesOf } from "./types.ts";
import { union } from "./union.ts";

/** The checks are given the words for failures too; a model has no use for them. */
export type Reader = "model" | "checks";

/**
 * What a model may send, as the JSON Schema that is advertised: small, without references (a schema that contains
 * itself excepted), in words that every host understands. References to entities are widened to all forms that
 * the runtime resolves.
 */
/** Which components stand under `$defs`: those that contain themselves, or all that have parts. */
export type Keep = "recursive" | "all";

/** Schemas that a tool may have without definitions; many a host takes no references, but all of them count tokens. */
const MOST_INLINE = 400;

/** What is deeper in a schema that never ends, whatever it is called, is left to the API to check. */
const MOST_NAMED = 20_000;

/** There is no end to a tool's schemas unless they refer to each other. */
export class TooLarge extends Error {}

export interface Advertiser {
  schema(node: Node): Schema;
  /** The definitions that the schemas so far need under `$defs`. */
  definitions(): Schema;
}

export function advertiser(document: Document, reader: Reader, keep: Keep = "recursive"): Advertiser {
  const components = componentSchemas(document);
  const definitions = new Definitions();
  let left = keep === "recursive" ? MOST_INLINE : MOST_NAMED;
  const advertise = (written: Node): Schema => {
    const name = componentName(written.value.$ref);
    if (--left < 0) {
      if (keep === "recursive") throw new TooLarge();
      return {};
    }
    const named =
      name !== null && (keep === "all" ? hasParts(components.get(name)) : isRecursive(components, name));
    const make = (node: Node) => () => described(document, node, reader, advertise);
    if (named) {
      const bare = { ...written, value: { $ref: written.value.$ref } };
      const reference = definitions.always(name, definitionKey(name), make(bare));
      return { ...reference, ...given("description", describe(document, written)) };
    }
    const node = resolveSchema(document, written);
    if (!isComposed(node.value) || isChoice(document, node)) return make(written)();
    // References dissolve in what is put together, so that such a schema may come to itself without a name.
    return definitions.whereItRecurs(JSON.stringify(written.value), make(written));
  };
  return { schema: advertise, definitions: () => definitions.all() };
}

/** A name that needs no escapes where it is referred to. */
function definitionKey(name: string): string {
  return /^[A-Za-z0-9_.-]+$/.test(name) ? name : pascalCase(name);
}

/** A name costs more than what stands for a plain value. */
function hasParts(schema: Schema | undefined): boolean {
  const parts = ["properties", "allOf", "anyOf", "oneOf", "items", "additionalProperties"];
  return parts.some((keyword) => schema?.[keyword] !== undefined);
}

function described(
  document: Document,
  written: Node,
  reader: Reader,
  advertise: Advertiser["schema"],
): Schema {
  const node = resolveSchema(document, written);
  const mcp = fieldExtension(node);
  const standIn = mcp.default ?? node.value.default;
  return {
    ...shapeFor(document, node, mcp, advertise),
    ...(standIn === undefined ? {} : { default: standIn }),
    ...given("description", mcp.description ?? describe(document, node)),
    ...given("x-mcp", reader === "model" ? undefined : given("error", mcp.error)),
  };
}

/** The form that the tool takes, where that is not the wire's. */
function shapeFor(
  document: Document,
  node: Node,
  { format, ref }: FieldExtension,
  advertise: Advertiser["schema"],
): Schema {
  if (format !== undefined) return convertedShape(node.value, format);
  return ref === undefined ? shapeOf(document, node, advertise) : widened(node.value, ref);
}

/** The tool's side of a converter; null stays null. */
function convertedShape(schema: Schema, format: FormatName): Schema {
  return union([FORMATS[format], ...(typesOf(schema).includes("null") ? [{ type: "null" }] : [])]);
}

/** An id, a uuid or a name instead of the one form that the wire wants. */
function widened(schema: Schema, reference: string): Schema {
  const types = typesOf(schema);
  const integer = reference.endsWith(".id") || types.includes("integer");
  const accepted = [...(integer ? ["integer"] : []), "string", ...(types.includes("null") ? ["null"] : [])];
  return union(accepted.map((type) => ({ type })));
}
