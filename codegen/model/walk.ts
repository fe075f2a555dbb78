import { type Document, isObject, join, type Node } from "../document.ts";
import type { Schema } from "../model.ts";
import { componentSchemas, reachable } from "./components.ts";
import { type FieldExtension, fieldExtension } from "./extensions.ts";
import { list, resolveSchema } from "./schemas.ts";

/** A place in the values that a schema describes: `data.*.versions`, where `*` stands for every element. */
export interface Place {
  /** In a key of it a dot is written `~1` and a tilde `~0`. */
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
  if (!leadsToMark(document, schema.value)) return [];
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

/** Places are looked for because of what they are marked with; the ways through a document without marks have no end. */
function leadsToMark(document: Document, schema: Schema): boolean {
  if (hasMark(schema)) return true;
  const components = componentSchemas(document);
  const marked = markedComponents(components);
  if (marked.size === 0) return false;
  return [...reachable(components, schema)].some((name) => marked.has(name));
}

const markedIn = new WeakMap<ReadonlyMap<string, Schema>, ReadonlySet<string>>();

/** Names of the components that say `x-mcp` themselves. */
function markedComponents(components: ReadonlyMap<string, Schema>): ReadonlySet<string> {
  const known = markedIn.get(components);
  if (known !== undefined) return known;
  const names = [...components].filter(([, schema]) => hasMark(schema)).map(([name]) => name);
  const found = new Set(names);
  markedIn.set(components, found);
  return found;
}

function hasMark(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasMark);
  if (!isObject(value)) return false;
  return value["x-mcp"] !== undefined || Object.values(value).some(hasMark);
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
    isObject(part) ? [{ pointer: join(pointer, "properties", name), value: part, step: escaped(name) }] : [],
  );
  return [...same, ...every, ...named];
}

/** Some APIs have dots in the names of their properties. */
function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll(".", "~1");
}

/** The key that the last step of a path leads to, and the path of the value that holds it. */
export function keyAndOwner(path: string): { key: string; owner: string } {
  const steps = path.split(".");
  const key = (steps.pop() ?? "").replaceAll("~1", ".").replaceAll("~0", "~");
  return { key, owner: steps.join(".") };
}
