import type { Document } from "../document.ts";
import type { ApiModel } from "../model.ts";
import { render } from "./render.ts";
import { typesText } from "./types.ts";
import { clientView } from "./views/client.ts";
import { operationsView } from "./views/operations.ts";
import { referenceView } from "./views/reference.ts";
import { schemasView } from "./views/schemas.ts";
import { toolsView } from "./views/tools.ts";

/** The files of one API by path relative to the project. Nothing is written here. */
export async function emit(api: ApiModel, document: Document): Promise<Map<string, string>> {
  const { source, sourceHash } = api;
  const file = (template: string, view: object) => render(template, { source, sourceHash, ...view });
  return new Map([
    [`generated/${api.id}/types.ts`, file("types", { types: { code: await typesText(document) } })],
    [`generated/${api.id}/schemas.ts`, file("schemas", schemasView(api))],
    [`generated/${api.id}/operations.ts`, file("operations", operationsView(api))],
    [`generated/${api.id}/client.ts`, file("client", clientView(api))],
    [`generated/${api.id}/tools.ts`, file("tools", toolsView(api))],
    [`generated/${api.id}/openapi.json`, `${JSON.stringify(document, null, 2)}\n`],
    [`generated/${api.id}/REFERENCE.md`, file("reference", referenceView(api))],
  ]);
}
