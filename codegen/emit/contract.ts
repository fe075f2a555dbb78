import { child, children, type Document, root } from "../document.ts";
import { serverUrls } from "../model/servers.ts";
import type { ApiModel } from "../model.ts";
import { operationsView } from "./views/operations.ts";
import { toolsView } from "./views/tools.ts";

/** All that the server needs to list and call the tools of an API, as data: it reads this file instead of code. */
export function contractText(api: ApiModel, document: Document): string {
  const { instructions, toolsets, tools } = toolsView(api);
  const contract = {
    contract: 1,
    id: api.id,
    title: api.title,
    version: api.version,
    instructions,
    servers: serverUrls(document, root(document)),
    securitySchemes: securitySchemes(document),
    toolsets,
    tools,
    operations: operationsView(api).operations.map(({ wire }) => wire),
  };
  // One line an entry: small to read for the server, and a change is a line for people.
  const sections = Object.entries(contract).map(([key, value]) => `${JSON.stringify(key)}:${lines(value)}`);
  return `{\n${sections.join(",\n")}\n}\n`;
}

function lines(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((entry) => JSON.stringify(entry)).join(",\n")}\n]`;
}

/** What each scheme wants, in the words of OpenAPI and without its prose. */
function securitySchemes(document: Document): { [name: string]: object } {
  const schemes = children(document, child(document, root(document), "components", "securitySchemes"));
  return Object.fromEntries(
    schemes.map(([name, { value }]) => {
      const { type, scheme, in: place, name: key, flows, openIdConnectUrl } = value;
      return [name, { type, scheme, in: place, name: key, flows, openIdConnectUrl }];
    }),
  );
}
