import { child, type Document, root, text } from "../document.ts";
import type { ApiModel } from "../model.ts";
import { namedSchemas } from "./components.ts";
import { documentExtension } from "./extensions.ts";
import { operationModels } from "./operations.ts";
import { toolModels } from "./tools.ts";

/** What a model needs to know of a loaded spec. */
interface Source {
  readonly id: string;
  readonly source: string;
  readonly hash: string;
  readonly document: Document;
}

/** Everything that the files to come say about an API, in one value. */
export function apiModel({ id, source, hash, document }: Source): ApiModel {
  const info = child(document, root(document), "info")?.value ?? {};
  const { instructions, toolsets, errorFields = [] } = documentExtension(document);
  const operations = operationModels(document);
  return {
    id,
    title: text(info.title),
    version: text(info.version),
    description: text(info.description),
    source,
    sourceHash: hash,
    instructions: text(instructions),
    toolsets: Object.entries(toolsets ?? {}).map(([name, set]) => ({ name, ...set })),
    errorFields,
    schemas: namedSchemas(document),
    operations,
    tools: toolModels(document, operations),
  };
}
