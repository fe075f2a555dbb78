import swagger2openapi from "swagger2openapi";
import { isObject } from "../document.ts";
import { formLists, keepFormLists } from "./form-lists.ts";

/** A document in the newest version that the rest of the pipeline reads, and the way back to where things stood. */
export interface Converted {
  readonly document: { [key: string]: unknown };
  /** From a pointer into the converted document to the one into the source. */
  readonly toSource: (pointer: string) => string;
  /** Words of the converter about what it could not keep. */
  readonly warnings: readonly string[];
}

/** Swagger 2.0 as OpenAPI 3.0; a document that is OpenAPI 3 already is returned as it is. */
export async function convert(document: { [key: string]: unknown }): Promise<Converted> {
  if (!String(document.swagger ?? "").startsWith("2")) {
    return { document, toSource: (pointer) => pointer, warnings: [] };
  }
  const options = {
    patch: true,
    warnOnly: true,
    resolve: false,
    anchors: true,
    refSiblings: "preserve",
    warnProperty: WARNING,
  };
  // Before the conversion, which changes the document.
  const lists = formLists(document);
  const { openapi } = await swagger2openapi.convertObj({ ...document, swagger: "2.0" } as never, options);
  const converted = openapi as unknown as { [key: string]: unknown };
  keepFormLists(converted, lists);
  return { document: converted, toSource: swaggerPointer, warnings: warningsIn(converted) };
}

const WARNING = "x-s2o-warning";

/** Takes the converter's remarks out of the document. */
function warningsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(warningsIn);
  if (!isObject(value)) return [];
  const own = value[WARNING];
  delete (value as { [key: string]: unknown })[WARNING];
  const inner = Object.values(value).flatMap(warningsIn);
  return typeof own === "string" ? [own, ...inner] : inner;
}

/** Sections that moved below `components`. */
const MOVED: readonly (readonly [string, string])[] = [
  ["#/components/schemas/", "#/definitions/"],
  ["#/components/parameters/", "#/parameters/"],
  ["#/components/requestBodies/", "#/parameters/"],
  ["#/components/responses/", "#/responses/"],
  ["#/components/securitySchemes/", "#/securityDefinitions/"],
];

function swaggerPointer(pointer: string): string {
  const moved = MOVED.find(([section]) => pointer.startsWith(section));
  if (moved !== undefined) return moved[1] + pointer.slice(moved[0].length);
  return pointer.replace(/^(#\/paths\/[^/]+\/[^/]+)\/requestBody\b.*$/, "$1/parameters");
}
