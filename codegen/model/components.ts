import { type Document, isObject, join, valueAt } from "../document.ts";
import type { NamedSchema, Schema } from "../model.ts";
import { claim, isIdentifier, pascalCase, RESERVED } from "../names.ts";

const COMPONENTS = "#/components/schemas";

/** The component schemas, each after those it is made of; the members of a cycle keep the spec's order. */
export function namedSchemas(document: Document): NamedSchema[] {
  const schemas = componentSchemas(document);
  const taken = new Set(RESERVED);
  const models = inDependencyOrder(schemas).map((name) => ({ name, schema: schemas.get(name) ?? {} }));
  return models.map(({ name, schema }) => ({
    name,
    identifier: identifier(taken, name),
    recursive: isRecursive(schemas, name),
    pointer: join(COMPONENTS, name),
    schema,
  }));
}

export function componentSchemas(document: Document): ReadonlyMap<string, Schema> {
  const known = componentsOf.get(document);
  if (known !== undefined) return known;
  const schemas = valueAt(document, COMPONENTS);
  const found = new Map(isObject(schemas) ? Object.entries(schemas as Record<string, Schema>) : []);
  componentsOf.set(document, found);
  return found;
}

/** A document is asked once for each place that refers to a component. */
const componentsOf = new WeakMap<Document, ReadonlyMap<string, Schema>>();

/** Name of the component that a reference leads to, or null when it leads elsewhere. */
export function componentName(reference: unknown): string | null {
  if (typeof reference !== "string" || !reference.startsWith(`${COMPONENTS}/`)) return null;
  const name = reference.slice(COMPONENTS.length + 1);
  return name.includes("/") ? null : name.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** Names of all components that a schema is made of, directly or through others. */
export function reachable(schemas: ReadonlyMap<string, Schema>, schema: unknown): Set<string> {
  const found = new Set<string>();
  const queue = [...references(schema)];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    queue.push(...references(schemas.get(name)));
  }
  return found;
}

/** Whether a component contains itself, directly or through others. */
export function isRecursive(schemas: ReadonlyMap<string, Schema>, name: string): boolean {
  const known = recursive.get(schemas) ?? new Map<string, boolean>();
  recursive.set(schemas, known);
  const answer = known.get(name) ?? reachable(schemas, schemas.get(name)).has(name);
  known.set(name, answer);
  return answer;
}

const recursive = new WeakMap<ReadonlyMap<string, Schema>, Map<string, boolean>>();

/** Names of the components that a schema refers to itself. */
function references(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const known = referencesOf.get(value);
  if (known !== undefined) return known;
  const found = findReferences(value);
  referencesOf.set(value, found);
  return found;
}

const referencesOf = new WeakMap<object, readonly string[]>();

function findReferences(value: object): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (!isObject(value)) return [];
  const own = componentName(value.$ref);
  const inner = Object.entries(value).flatMap(([key, entry]) => (DATA.has(key) ? [] : references(entry)));
  return own === null ? inner : [own, ...inner];
}

/** Keywords whose values are data, in which `$ref` means nothing. */
const DATA = new Set(["default", "example", "examples", "enum", "const", "x-mcp"]);

function inDependencyOrder(schemas: ReadonlyMap<string, Schema>): string[] {
  const done = new Set<string>();
  const visit = (name: string, above: ReadonlySet<string>): void => {
    if (done.has(name) || above.has(name) || !schemas.has(name)) return;
    for (const part of references(schemas.get(name))) visit(part, new Set([...above, name]));
    done.add(name);
  };
  for (const name of schemas.keys()) visit(name, new Set());
  return [...done];
}

function identifier(taken: Set<string>, name: string): string {
  const wanted = isIdentifier(name) ? name : pascalCase(name);
  return claim(taken, taken.has(wanted) ? `${wanted}Schema` : wanted);
}
