import { type Problem, problem } from "../diagnostics.ts";
import type { Document } from "../document.ts";
import type { ApiModel } from "../model.ts";
import { contractText } from "./contract.ts";
import { render } from "./render.ts";
import { CONTRACT_FILE, projectTarget, type Target } from "./target.ts";
import { typesText } from "./types.ts";
import { clientView } from "./views/client.ts";
import { operationsView } from "./views/operations.ts";
import { referenceView } from "./views/reference.ts";
import { schemasView, unknownSchemas } from "./views/schemas.ts";
import { toolsView } from "./views/tools.ts";

/** Files by path, and what could not be put into them. */
export interface Emitted {
  readonly files: Map<string, string>;
  readonly problems: readonly Problem[];
}

/** The files of one API by path, as the target has them. Nothing is written here. */
export async function emit(
  api: ApiModel,
  document: Document,
  target: Target = projectTarget(api.id),
): Promise<Emitted> {
  const { source, sourceHash } = api;
  const { imports, ending, remedy, servable } = target;
  const file = (template: string, view: object) =>
    render(template, { source, sourceHash, imports, ending, remedy, ...view });
  const types = await expressed("types", servable, async () => typesText(document), UNKNOWN_TYPES);
  const schemas = await expressed(
    "schemas",
    servable,
    async () => schemasView(api, { tools: !servable }),
    unknownSchemas(api),
  );
  const files: (readonly [string, string])[] = [
    ["types.ts", file("types", { types: { code: types.value } })],
    ["schemas.ts", file("schemas", schemas.value)],
    ["operations.ts", file("operations", operationsView(api))],
    ["client.ts", file("client", clientView(api, servable))],
    ["tools.ts", file("tools", toolsView(api))],
    ["openapi.json", `${JSON.stringify(document, null, 2)}\n`],
    ["REFERENCE.md", file("reference", referenceView(api))],
    ...(servable ? [[CONTRACT_FILE, contractText(api, document)] as const] : []),
  ];
  const placed = files.map(
    ([name, text]) => [target.folder === "" ? name : `${target.folder}/${name}`, text] as const,
  );
  return { files: new Map(placed), problems: [...types.problems, ...schemas.problems] };
}

/** What a library makes of a spec that is none of ours, or what stands in where it gives up: a spec may be anything. */
async function expressed<T>(what: string, tolerant: boolean, make: () => Promise<T>, standIn: T) {
  try {
    return { value: await make(), problems: [] };
  } catch (fault) {
    if (!tolerant) throw fault;
    const reason = fault instanceof Error ? fault.message.split("\n")[0] : String(fault);
    return {
      value: standIn,
      problems: [problem("spec-inexpressible", "#", `there are no ${what} of this spec: ${reason}`)],
    };
  }
}

const UNKNOWN_TYPES = ["paths", "components", "operations"]
  .map((name) => `export type ${name} = any;`)
  .join("\n");
