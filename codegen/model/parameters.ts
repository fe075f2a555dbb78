import { type Document, isObject, join, type Node, text } from "../document.ts";
import type { ParameterModel, Schema } from "../model.ts";
import { isJsonType } from "./answers.ts";
import type { NameArgument, Place } from "./arguments.ts";
import { fieldExtension } from "./extensions.ts";
import { describe } from "./schemas.ts";

/** Where parameters travel; the path comes first, so that it keeps the plain names when there is a clash. */
const PLACES: readonly Place[] = ["path", "query", "header", "cookie"];

/** Headers that the specification takes away from parameters: the client sets them itself. */
const IGNORED_HEADERS = new Set(["accept", "content-type", "authorization"]);

/** @see https://spec.openapis.org/oas/v3.1.0#parameter-object */
export function parameterModels(
  document: Document,
  parameters: readonly Node[],
  name: NameArgument,
): ParameterModel[] {
  const sent = parameters.filter(({ value }) => !isIgnored(value));
  return PLACES.flatMap((place) =>
    sent.filter(({ value }) => value.in === place).map((node) => parameterModel(document, node, name)),
  );
}

function parameterModel(document: Document, node: Node, nameArgument: NameArgument): ParameterModel {
  const place = node.value.in as ParameterModel["in"];
  const name = text(node.value.name);
  const { schema, pointer, isJson } = schemaOf(node);
  const plain = text(node.value.style) || (place === "path" || place === "header" ? "simple" : "form");
  const style = isJson ? "json" : plain;
  const mcp = fieldExtension(node);
  return {
    pointer: node.pointer,
    argument: nameArgument(name, place),
    name,
    in: place,
    required: node.value.required === true,
    style,
    explode: typeof node.value.explode === "boolean" ? node.value.explode : style === "form",
    allowReserved: node.value.allowReserved === true,
    bind: mcp.bind ?? null,
    description: text(node.value.description) || describe(document, { pointer, value: schema }),
    schema,
    schemaPointer: pointer,
    mcp,
  };
}

/** The schema of a parameter; one in a media type of its own travels as JSON where that is one. */
function schemaOf({ pointer, value }: Node): { schema: Schema; pointer: string; isJson: boolean } {
  const [type, media] = Object.entries(isObject(value.content) ? value.content : {})[0] ?? [];
  if (type === undefined) {
    return {
      schema: isObject(value.schema) ? value.schema : {},
      pointer: join(pointer, "schema"),
      isJson: false,
    };
  }
  const schema = isObject(media) && isObject(media.schema) ? media.schema : {};
  return { schema, pointer: join(pointer, "content", type, "schema"), isJson: isJsonType(type) };
}

function isIgnored(parameter: Node["value"]): boolean {
  return parameter.in === "header" && IGNORED_HEADERS.has(text(parameter.name).toLowerCase());
}
