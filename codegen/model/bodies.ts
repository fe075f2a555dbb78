import { child, type Document, isObject, join, type Node, text } from "../document.ts";
import type { BodyModel, FieldModel } from "../model.ts";
import type { NameArgument } from "./arguments.ts";
import { bodyFields } from "./body-fields.ts";
import { encodingModels } from "./encodings.ts";
import { fieldExtension } from "./extensions.ts";
import type { Property } from "./properties.ts";
import { describe, isBinary } from "./schemas.ts";

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
  const encodings = encodingModels(document, media, mediaType);
  const properties = bodyFields(document, schema, encodings.size > 0);
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
