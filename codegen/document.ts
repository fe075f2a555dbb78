/** A bundled OpenAPI document: plain JSON in which every `$ref` points into the document itself. */
export type Document = { readonly [key: string]: unknown };

/** An object of the document and where it stands. What was reached through a `$ref` stands at its target. */
export interface Node {
  readonly pointer: string;
  readonly value: { readonly [key: string]: unknown };
}

/** One more segment on a JSON pointer. @see https://www.rfc-editor.org/rfc/rfc6901 */
export function join(pointer: string, ...segments: readonly (string | number)[]): string {
  const escaped = segments.map((segment) => String(segment).replaceAll("~", "~0").replaceAll("/", "~1"));
  return [pointer, ...escaped].join("/");
}

/** The segments of a pointer, unescaped; `#` has none. */
export function segments(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => decodePercent(segment).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value at a pointer as written (references are not followed), or undefined. */
export function valueAt(document: Document, pointer: string): unknown {
  let value: unknown = document;
  for (const segment of segments(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = (value as Record<string, unknown>)[segment];
  }
  return value;
}

/** The object under `keys`, with references followed at every step; null when there is none. */
export function child(document: Document, node: Node, ...keys: readonly (string | number)[]): Node | null {
  let current: Node = node;
  for (const key of keys) {
    const value = (current.value as Record<string | number, unknown>)[key];
    if (!isObject(value) && !Array.isArray(value)) return null;
    const next = follow(document, { pointer: join(current.pointer, key), value: value as Node["value"] });
    if (next === null) return null;
    current = next;
  }
  return current;
}

/** The objects in a map or list of the document, references followed. */
export function children(document: Document, node: Node | null): (readonly [string, Node])[] {
  if (node === null) return [];
  return Object.keys(node.value).flatMap((key) => {
    const next = child(document, node, key);
    return next === null ? [] : [[key, next] as const];
  });
}

/** Where a chain of references ends; null when it leads nowhere or in a circle. */
export function follow(document: Document, node: Node): Node | null {
  const seen = new Set<string>();
  let current = node;
  while (typeof current.value.$ref === "string") {
    const pointer = current.value.$ref;
    const value = valueAt(document, pointer);
    if (seen.has(pointer) || !isObject(value)) return null;
    seen.add(pointer);
    current = { pointer, value };
  }
  return current;
}

export function root(document: Document): Node {
  return { pointer: "#", value: document };
}

export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Text of a field that may be absent or of a wrong type. */
export function text(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

function decodePercent(segment: string): string {
  return segment.replace(/(?:%[0-9a-f]{2})+/gi, (match) => {
    try {
      return decodeURIComponent(match);
    } catch {
      return match;
    }
  });
}
