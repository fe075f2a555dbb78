import type { Document } from "../document.ts";
import type { ApiModel } from "../model.ts";
import { contractText } from "./contract.ts";
import { render } from "./render.ts";
import { projectTarget, type Target } from "./target.ts";
import { typesText } from "./types.ts";
import { clientView } from "./views/client.ts";
import { operationsView } from "./views/operations.ts";
import { referenceView } from "./views/reference.ts";
import { schemasView } from "./views/schemas.ts";
import { toolsView } from "./views/tools.ts";

/** The files of one API by path, as the target has them. Nothing is written here. */
export async function emit(
  api: ApiModel,
  document: Document,
  target: Target = projectTarget(api.id),
): Promise<Map<string, string>> {
  const { source, sourceHash } = api;
  const { imports, ending, remedy, servable } = target;
  const file = (template: string, view: object) =>
    render(template, { source, sourceHash, imports, ending, remedy, ...view });
  const files: (readonly [string, string])[] = [
    ["types.ts", file("types", { types: { code: await typesText(document) } })],
    ["schemas.ts", file("schemas", schemasView(api, { tools: !servable }))],
    ["operations.ts", file("operations", operationsView(api))],
    ["client.ts", file("client", clientView(api))],
    ["tools.ts", file("tools", toolsView(api))],
    ["openapi.json", `${JSON.stringify(document, null, 2)}\n`],
    ["REFERENCE.md", file("reference", referenceView(api))],
    ...(servable ? [["contract.json", contractText(api, document)] as const] : []),
  ];
  return new Map(
    files.map(([name, text]) => [target.folder === "" ? name : `${target.folder}/${name}`, text]),
  );
}
