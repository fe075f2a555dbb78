import { type Document, isObject, join, type Node } from "../document.ts";
import type { Schema } from "../model.ts";
import { type FieldExtension, fieldExtension } from "./extensions.ts";
import { list, resolveSchema } from "./schemas.ts";

/** A place in the values that a schema describes: `data.*.versions`, where `*` stands for every element. */
export interface Place {
  readonly path: string;
  /** The schema of that place, its reference followed. */
  readonly node: Node;
  readonly mcp: FieldExtension;
}

/**
 * Every place below a schema, its own first, alternatives and parts included. A schema that contains itself is
 * entered once a branch: its places have no end.
 */
export function places(document: Document, schema: Node, path = "", above: readonly string[] = []): Place[] {
  if (above.length === 0 && !marksFields(document)) return [];
  const node = resolveSchema(document, schema);
  const mcp = fieldExtension(node);
  if (above.includes(node.pointer)) return [];
  // What is converted is one value to the tool: nothing inside of it has a place there.
  if (mcp.format !== undefined) return [{ path, node, mcp }];
  const below = steps(node).flatMap(({ step, ...next }) => {
    const deeper = [path, step].filter((part) => part !== "").join(".");
    return places(document, next, deeper, [...above, node.pointer]);
  });
  return [{ path, node, mcp }, ...below];
}

/** Places are looked for because of what they are marked with; the ways through an unmarked document have no end. */
function marksFields(document: Document): boolean {
  const known = marked.get(document);
  if (known !== undefined) return known;
  const found = hasMark({ components: document.components, paths: document.paths });
  marked.set(document, found);
  return found;
}

const marked = new WeakMap<Document, boolean>();

/** Whether a schema or parameter says `x-mcp`; on an operation (which has answers) it means something else. */
function hasMark(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasMark);
  if (!isObject(value)) return false;
  if (value["x-mcp"] !== undefined && value.responses === undefined) return true;
  return Object.values(value).some(hasMark);
}

interface Step extends Node {
  /** What it adds to the path: nothing for an alternative or a part. */
  readonly step: string;
}

/** The schemas directly below one. */
function steps({ pointer, value }: Node): Step[] {
  const same = ["allOf", "anyOf", "oneOf"].flatMap((keyword) =>
    list(value[keyword]).map((part, index) => ({
      pointer: join(pointer, keyword, index),
      value: part,
      step: "",
    })),
  );
  const every = ["items", "additionalProperties"].flatMap((keyword) => {
    const part = value[keyword];
    return isObject(part) ? [{ pointer: join(pointer, keyword), value: part, step: "*" }] : [];
  });
  const named = Object.entries((value.properties ?? {}) as Schema).flatMap(([name, part]) =>
    isObject(part) ? [{ pointer: join(pointer, "properties", name), value: part, step: name }] : [],
  );
  return [...same, ...every, ...named];
}
