import { child, children, type Document, isObject, type Node, text } from "../document.ts";
import type { EncodingModel } from "../model.ts";

/**
 * How the properties of a form or multipart body are written, by name; what the spec leaves to the defaults is absent.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#encoding-object
 */
export function encodingModels(
  document: Document,
  media: Node,
  mediaType: string,
): Map<string, EncodingModel> {
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(mediaType);
  const isMultipart = /^multipart\//i.test(mediaType);
  // Version 3.0 has styles in forms of the other type only; whoever writes one there means it all the same.
  const isFormData = /^multipart\/form-data\b/i.test(mediaType);
  if (!isForm && !isMultipart) return new Map();
  const models = children(document, child(document, media, "encoding")).map(([name, node]) => {
    if (isForm) return [name, formEncoding(node)] as const;
    const style = isFormData ? styleOf(node) : null;
    return [name, { ...partEncoding(document, node), ...style }] as const;
  });
  return new Map(models.filter(([, model]) => Object.keys(model).length > 0));
}

/** Any of the three words calls for a style; a content type without them means nothing in a form but JSON. */
function formEncoding(node: Node): EncodingModel {
  const styled = styleOf(node);
  if (styled !== null) return styled;
  return /[/+]json\b/i.test(text(node.value.contentType)) ? { style: "json" } : {};
}

function styleOf({ value }: Node): EncodingModel | null {
  const { style, explode, allowReserved } = value;
  if ([style, explode, allowReserved].every((word) => word === undefined)) return null;
  return {
    style: text(style) || "form",
    ...(typeof explode === "boolean" ? { explode } : {}),
    ...(allowReserved === true ? { allowReserved } : {}),
  };
}

function partEncoding(document: Document, node: Node): EncodingModel {
  const contentType = text(node.value.contentType);
  const headers = fixedHeaders(document, node);
  return {
    ...(contentType === "" ? {} : { contentType }),
    ...(Object.keys(headers).length > 0 ? { headers } : {}),
  };
}

/** Header fields whose schema leaves no choice; for the others nobody says where a value would come from. */
function fixedHeaders(document: Document, encoding: Node): { [name: string]: string } {
  const headers = children(document, child(document, encoding, "headers"));
  const fixed = headers.flatMap(([name, { value }]): [string, string][] => {
    const schema = isObject(value.schema) ? value.schema : {};
    const only = Array.isArray(schema.enum) && schema.enum.length === 1 ? schema.enum[0] : schema.const;
    const isFixed = typeof only === "string" && name.toLowerCase() !== "content-type" && !/[\r\n]/.test(only);
    return isFixed ? [[name.toLowerCase(), only]] : [];
  });
  return Object.fromEntries(fixed);
}
