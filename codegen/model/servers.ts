import { child, children, type Document, isObject, type Node, root } from "../document.ts";

/** Addresses of a document, a path or an operation, as they are when no variable is set; may be relative. */
export function serverUrls(document: Document, node: Node): string[] {
  return children(document, child(document, node, "servers")).flatMap(([, { value }]) => {
    const variables = isObject(value.variables) ? value.variables : {};
    if (typeof value.url !== "string") return [];
    const url = value.url.replaceAll(/\{([^{}]+)\}/g, (placeholder, name: string) => {
      const variable = variables[name];
      return isObject(variable) && variable.default !== undefined ? String(variable.default) : placeholder;
    });
    // Whoever writes nothing wants the bare host.
    return [url === "" ? "/" : url];
  });
}

/** The addresses that an operation, or its path, has in place of those of the document. */
export function ownUrls(document: Document, path: Node, operation: Node): string[] {
  return [operation, path].map((node) => serverUrls(document, node)).find((urls) => urls.length > 0) ?? [];
}

/**
 * Where an operation is by itself, as its path or it says; null where it is with the others, at the first address of the
 * document that is complete.
 */
export function ownServer(document: Document, path: Node, operation: Node): string | null {
  const common = serverUrls(document, root(document));
  const first = common.find((url) => /^https?:\/\//i.test(url)) ?? common[0] ?? "";
  const own = ownUrls(document, path, operation).filter(isUsable);
  return own.map(bare).includes(bare(first)) ? null : (own[0] ?? null);
}

/** Whether an address, absolute or relative, is one that can be called. */
export function isUsable(url: string): boolean {
  const known = URL.canParse(url, "https://base.invalid") ? new URL(url, "https://base.invalid") : null;
  return known !== null && /^https?:$/.test(known.protocol) && !/[{}]/.test(url);
}

function bare(url: string): string {
  return url.replace(/\/+$/, "");
}
