import { problem } from "../diagnostics.ts";
import { type Node, root } from "../document.ts";
import { isUsable, ownServer, ownUrls, serverUrls } from "../model/servers.ts";
import { type Mutable, pointerOf, type Report } from "./mutable.ts";
import { operationsOf } from "./walk.ts";

/** Says which operations are at an origin of their own: it is not called, nor given credentials, unless that is allowed. */
export function adoptServers(document: Mutable, report: Report): void {
  const common = serverUrls(document, root(document)).flatMap(originOf);
  for (const { item, operation, spot } of operationsOf(document)) {
    const [path, own] = [asNode(item), asNode(operation)];
    const written = ownUrls(document, path, own);
    const said = (code: "server-own" | "server-unusable", message: string) =>
      report(problem(code, pointerOf(spot), message));
    if (written.length > 0 && !written.some(isUsable))
      said(
        "server-unusable",
        `its own server ${written[0]} is no address: it is called where the others are`,
      );
    for (const origin of originOf(ownServer(document, path, own) ?? "")) {
      if (origin !== common[0]) said("server-own", `it is at ${origin} by itself`);
    }
  }
}

function asNode(value: Mutable): Node {
  return { pointer: "#", value };
}

/** None of a relative address. */
function originOf(url: string): string[] {
  return URL.canParse(url) ? [new URL(url).origin] : [];
}
