import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { Document } from "../document.ts";
import { isFile } from "../model/shape.ts";
import type { Schema } from "../model.ts";

/**
 * The spec as types (`paths`, `components`, `operations`). Bytes are a `Blob`; a field with a default stays
 * optional in requests.
 */
export async function typesText(document: Document): Promise<string> {
  const nodes = await openapiTS(structuredClone(document) as never, {
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform: (schema) =>
      isFile(schema as Schema) ? ts.factory.createTypeReferenceNode("Blob") : undefined,
  });
  return astToString(nodes);
}
