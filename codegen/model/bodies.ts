import { child, type Document, isObject, join, type Node, text } from "../document.ts";
import type { BodyModel, FieldModel } from "../model.ts";
import type { NameArgument } from "./arguments.ts";
import { encodingModels } from "./encodings.ts";
import { fieldExtension } from "./extensions.ts";
import {
  describe,
  isBinary,
  list,
  objectProperties,
  type Property,
  resolveSchema,
  strings,
} from "./schemas.ts";

/** What the serializer can write, best first. */
const WRITABLE: readonly RegExp[] = [
  /^application\/json\b/i,
  /^application\/.+\+json\b/i,
  /^multipart\/form-data\b/i,
  /^application\/x-www-form-urlencoded\b/i,
  // XML is text that the caller writes; there is no telling how an object would look in it.
  /^text\/(?!xml\b)/i,
  /^application\/octet-stream\b/i,
];

/**
 * The body of an operation, in the best media type that can be written; null when it takes none.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#request-body-object
 */
export function bodyModel(document: Document, operation: Node, name: NameArgument): BodyModel | null {
  const body = child(document, operation, "requestBody");
  const mediaType = body && (writableMediaType(body) ?? plainMediaType(body));
  if (body === null || mediaType === null) return null;
  const media = child(document, body, "content", mediaType) ?? body;
  const value = isObject(media.value.schema) ? media.value.schema : {};
  const schema = { pointer: join(media.pointer, "schema"), value };
  const required = body.value.required === true;
  const properties = isMap(document, schema)
    ? []
    : [...(objectProperties(document, schema) ?? []), ...unlisted(document, schema)].filter(({ node }) =>
        isWritable(document, node),
      );
  const encodings = encodingModels(document, media, mediaType);
  return {
    pointer: schema.pointer,
    mediaType,
    required,
    description: text(body.value.description) || describe(document, schema),
    binary: isBinary(document, schema) || (media.value.schema === undefined && isBytes(mediaType)),
    schema: value,
    fields:
      properties.length === 0
        ? null
        : properties.map((property) => ({
            ...fieldModel(document, property, required, name),
            encoding: encodings.get(property.name) ?? null,
          })),
  };
}

function isBytes(mediaType: string): boolean {
  return /^application\/octet-stream\b/i.test(mediaType);
}

/** An object that takes names of the caller's own travels whole: arguments are a closed list. */
function isMap(document: Document, schema: Node): boolean {
  const { additionalProperties: further, patternProperties } = resolveSchema(document, schema).value;
  return (
    further === true || (isObject(further) && further.not === undefined) || patternProperties !== undefined
  );
}

/** Names that an open object requires and says nothing of: any value will do, but the API wants one. */
function unlisted(document: Document, schema: Node): Property[] {
  const known = new Set(objectProperties(document, schema)?.map(({ name }) => name));
  const parts = known.size === 0 ? [] : partsOf(document, schema);
  if (parts.some(({ value }) => value.additionalProperties === false)) return [];
  const names = parts.flatMap(({ pointer, value }) =>
    strings(value.required).map((name) => [name, { pointer: join(pointer, "required"), value: {} }] as const),
  );
  return [...new Map(names.filter(([name]) => !known.has(name)))].map(([name, node]) => {
    return { name, required: true, node };
  });
}

/** A schema and those that it is put together of. */
function partsOf(document: Document, schema: Node, depth = 0): Node[] {
  const node = resolveSchema(document, schema);
  if (depth > 16) return [node];
  const parts = list(node.value.allOf).flatMap((value, index) =>
    partsOf(document, { pointer: join(node.pointer, "allOf", index), value }, depth + 1),
  );
  return [node, ...parts];
}

/** A read-only property is part of answers alone. */
function isWritable(document: Document, property: Node): boolean {
  return resolveSchema(document, property).value.readOnly !== true;
}

/** The best of the media types that a request body offers, or null when none of them can be written. */
export function writableMediaType(body: Node): string | null {
  const offered = Object.keys(isObject(body.value.content) ? body.value.content : {});
  const found = WRITABLE.map((writable) => offered.find((mediaType) => writable.test(mediaType)));
  return found.find((mediaType) => mediaType !== undefined) ?? null;
}

/** One of another type, which the caller has to write: text or bytes. */
function plainMediaType(body: Node): string | null {
  const offered = Object.keys(isObject(body.value.content) ? body.value.content : {});
  return offered.find((mediaType) => /^(?!multipart\/)[^*]+$/i.test(mediaType)) ?? null;
}

function fieldModel(
  document: Document,
  { name, required, node }: Property,
  bodyRequired: boolean,
  nameArgument: NameArgument,
): Omit<FieldModel, "encoding"> {
  return {
    pointer: node.pointer,
    argument: nameArgument(name, "body"),
    name,
    required: required && bodyRequired,
    binary: isBinary(document, node),
    description: describe(document, node),
    schema: node.value,
    mcp: fieldExtension(node),
  };
}
