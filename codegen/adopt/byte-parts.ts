import { isMutable, type Mutable, targetOf } from "./mutable.ts";
import { operationsOf } from "./walk.ts";

/**
 * From OpenAPI 3.1 on a part of a form is bytes when its schema says nothing and its encoding names a type that is no text:
 * written here as the `format: binary` of before. The form gets a schema of its own, since another body may share it.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#encoding-multipart-media-types
 */
export function adoptByteParts(document: Mutable): void {
  for (const { operation } of operationsOf(document)) {
    const { content } = targetOf(document, operation.requestBody);
    for (const [type, media] of Object.entries(isMutable(content) ? content : {}))
      if (/^multipart\//i.test(type) && isMutable(media)) adoptForm(document, media);
  }
}

function adoptForm(document: Mutable, media: Mutable): void {
  const schema = targetOf(document, media.schema);
  const properties = isMutable(schema.properties) ? schema.properties : {};
  const encodings = Object.entries(isMutable(media.encoding) ? media.encoding : {});
  const bytes = encodings.flatMap(([name, encoding]) => {
    const part = isMutable(encoding) && isBytes(encoding.contentType) ? asBytes(properties[name]) : null;
    return part === null ? [] : [[name, part] as const];
  });
  if (bytes.length === 0) return;
  media.schema = { ...schema, properties: { ...properties, ...Object.fromEntries(bytes) } };
}

/** Types of which at least one is no text. */
function isBytes(contentType: unknown): boolean {
  if (typeof contentType !== "string") return false;
  return contentType.split(",").some((type) => !/^text\/|json|xml|urlencoded/i.test(type.trim()));
}

/** What stands in a schema that says nothing of the values. */
const WORDS = new Set(["title", "description", "deprecated", "example", "examples"]);

function asBytes(schema: unknown): Mutable | null {
  if (!isMutable(schema)) return null;
  if (Object.keys(schema).every((key) => WORDS.has(key)))
    return { ...schema, type: "string", format: "binary" };
  const items = schema.type === "array" ? asBytes(schema.items) : null;
  return items === null ? null : { ...schema, items };
}
