import type { Document } from "../../../codegen/document.ts";

/** What is done to a document, by JSON pointer; `-` stands for the place behind the end of a list. */
export interface Patch {
  readonly set?: Readonly<Record<string, unknown>>;
  readonly remove?: readonly string[];
  readonly move?: Readonly<Record<string, string>>;
}

type Container = Record<string, unknown> | unknown[];

/** A copy of a document with a patch applied. A key that moves keeps its place among the others. */
export function patched(document: Document, { set = {}, remove = [], move = {} }: Patch): Document {
  const copy = structuredClone(document);
  for (const pointer of remove) take(copy, pointer);
  for (const [from, to] of Object.entries(move)) rename(copy, from, to);
  for (const [pointer, value] of Object.entries(set)) {
    const [container, key] = find(copy, pointer);
    if (Array.isArray(container) && key === "-") container.push(value);
    else (container as Record<string, unknown>)[key] = value;
  }
  return copy;
}

function take(document: Document, pointer: string): void {
  const [container, key] = find(document, pointer);
  if (!(key in container)) throw new Error(`nothing stands at ${pointer}`);
  if (Array.isArray(container)) container.splice(Number(key), 1);
  else delete container[key];
}

function rename(document: Document, from: string, to: string): void {
  const [container, key] = find(document, from);
  const [, name] = find(document, to);
  const entries = Object.entries(container).map(([old, value]) => [old === key ? name : old, value] as const);
  for (const old of Object.keys(container)) delete (container as Record<string, unknown>)[old];
  Object.assign(container, Object.fromEntries(entries));
}

/** The object or list that a pointer leads into, and the key there. */
function find(document: Document, pointer: string): [Container, string] {
  const keys = pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = keys.pop() ?? "";
  let container = document as Container;
  for (const key of keys) {
    const next = (container as Record<string, unknown>)[key];
    if (typeof next !== "object" || next === null) throw new Error(`nothing stands at ${pointer}`);
    container = next as Container;
  }
  return [container, last];
}
