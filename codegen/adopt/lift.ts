import { join, segments, valueAt } from "../document.ts";
import { claim } from "../names.ts";
import { isMutable, type Mutable, type Spot } from "./mutable.ts";
import { eachNode, type NodeKind } from "./walk.ts";

/** The sections of the components to which something else may refer. */
const KINDS = ["schemas", "parameters", "headers", "requestBodies", "responses"] as const;
type Kind = (typeof KINDS)[number];

/**
 * Makes what others refer to a component, wherever it stands, and every reference one to a component by its name: types
 * can say nothing else, and an operation that is not wanted can then be left out without what others need of it. What a
 * discriminator maps to is referred to as well.
 * A reference that leads nowhere stays.
 *
 * @returns tells of a pointer where its author wrote what it points to
 */
export function liftTargets(document: Mutable): (pointer: string) => string {
  const sections = new Map(KINDS.map((kind) => [kind, new Lifted(document, kind)]));
  const count = () => [...sections.values()].reduce((sum, lifted) => sum + lifted.origins.size, 0);
  let before: number;
  do {
    before = count();
    eachNode(document, (node, value, spot) => {
      const kind = kindOf(node, spot);
      const lifted = kind === null ? undefined : sections.get(kind);
      if (lifted === undefined) return;
      if (typeof value.$ref === "string") value.$ref = lifted.referenceTo(value.$ref) ?? value.$ref;
      if (kind === "schemas") liftMapped(value, lifted);
    });
    // What became a component ahead of the walk was met neither there nor where it had stood.
  } while (count() > before);
  dropEmpty(document);
  const origins = new Map([...sections.values()].flatMap((lifted) => [...lifted.origins]));
  return (pointer) => {
    const [top = "", section = "", name = "", ...rest] = segments(pointer);
    const origin = origins.get(join("#", top, section, name));
    return origin === undefined ? pointer : join(origin, ...rest);
  };
}

/** The values of a mapping are names or references, and a generator that reads them believes in both. */
function liftMapped({ discriminator }: Mutable, schemas: Lifted): void {
  const mapping = isMutable(discriminator) ? discriminator.mapping : undefined;
  for (const [value, written] of Object.entries(isMutable(mapping) ? mapping : {})) {
    const byName = schemas.referenceTo(join("#/components/schemas", String(written)));
    (mapping as Mutable)[value] = byName ?? schemas.referenceTo(String(written)) ?? written;
  }
}

function kindOf(node: NodeKind, { above, key }: Spot): Kind | null {
  if (node === "schema") return "schemas";
  if (node === "carrier") return above?.key === "headers" ? "headers" : "parameters";
  if (node !== "message") return null;
  return key === "requestBody" || above?.key === "requestBodies" ? "requestBodies" : "responses";
}

function dropEmpty(document: Mutable): void {
  const components = document.components as Mutable;
  for (const kind of KINDS)
    if (kind !== "schemas" && Object.keys(components[kind] as Mutable).length === 0) delete components[kind];
}

/** What others refer to, by the name of the component that each is or has become. */
class Lifted {
  readonly #document: Mutable;
  readonly #kind: Kind;
  readonly #components: Mutable;
  readonly #names = new Map<string, string | null>();
  readonly #taken: Set<string>;
  /** Where each stood that has become a component, by its pointer now. */
  readonly origins = new Map<string, string>();

  constructor(document: Mutable, kind: Kind) {
    this.#document = document;
    this.#kind = kind;
    this.#components = sectionOf(document, kind);
    this.#taken = new Set(Object.keys(this.#components));
  }

  /** A reference to the same by the name of its component; null when it leads nowhere. */
  referenceTo(reference: string): string | null {
    const name = this.#nameOf(reference);
    return name === null ? null : join("#/components", this.#kind, name);
  }

  #nameOf(reference: string): string | null {
    const known = this.#names.get(reference);
    if (known !== undefined) return known;
    const name = this.#find(reference);
    this.#names.set(reference, name);
    return name;
  }

  #find(reference: string): string | null {
    if (!reference.startsWith("#/")) return null;
    const path = segments(reference);
    const [top, kind, name] = path;
    if (top === "components" && kind === this.#kind && path.length === 3 && name !== undefined) {
      return this.#canBe(this.#components[name]) ? name : null;
    }
    return this.#lift(path);
  }

  #lift(path: readonly string[]): string | null {
    const key = path.at(-1) ?? "";
    const holder = holderAlong(this.#document, path);
    const target = holder?.[key];
    if (holder === null || !this.#canBe(target)) return null;
    const isBare = isMutable(target) && Object.keys(target).length === 1;
    if (isBare && typeof target.$ref === "string") return this.#nameOf(target.$ref);
    const name = claim(this.#taken, liftedName(path));
    // A component of another kind stays there: two kinds would take it from each other without end.
    const isComponent = path[0] === "components" && path.length === 3;
    this.#components[name] = isComponent ? structuredClone(target) : target;
    const $ref = join("#/components", this.#kind, name);
    this.origins.set($ref, join("#", ...path));
    if (!isComponent) holder[key] = { $ref };
    return name;
  }

  /** Schemas alone may be true or false. */
  #canBe(target: unknown): boolean {
    return isMutable(target) || (typeof target === "boolean" && this.#kind === "schemas");
  }
}

function sectionOf(document: Mutable, kind: Kind): Mutable {
  const components = isMutable(document.components) ? document.components : {};
  document.components = components;
  const section = isMutable(components[kind]) ? components[kind] : {};
  components[kind] = section;
  return section;
}

/** `#/components/schemas/Post/properties/author`: `Post_author`. */
function liftedName(path: readonly string[]): string {
  const telling = path.filter(
    (key) => !["components", "schemas", "properties", "paths", "content", "schema"].includes(key),
  );
  return (
    telling
      .join("_")
      .replaceAll(/[^A-Za-z0-9]+/g, "_")
      .replace(/^_|_$/g, "") || "Lifted"
  );
}

/** What has the value at a path: by the letter, where it may stand beside a reference, or else behind references. */
function holderAlong(document: Mutable, path: readonly string[]): Mutable | null {
  const above = path.slice(0, -1);
  const written = valueAt(document, join("#", ...above));
  const has = (value: unknown): value is Mutable =>
    typeof value === "object" && value !== null && Object.hasOwn(value, path.at(-1) ?? "");
  if (has(written)) return written;
  const found = valueAlong(document, above);
  return has(found) ? found : null;
}

/** The value at a path; references that stand in the way are followed. */
function valueAlong(document: Mutable, path: readonly string[], depth = 0): unknown {
  let value: unknown = document;
  for (const key of path) {
    value = followed(document, value, depth);
    if (Array.isArray(value)) value = value[Number(key)];
    else if (isMutable(value) && Object.hasOwn(value, key)) value = value[key];
    else return undefined;
  }
  return followed(document, value, depth);
}

export function followed(document: Mutable, value: unknown, depth: number): unknown {
  if (!isMutable(value) || typeof value.$ref !== "string" || depth > 32) return value;
  return value.$ref.startsWith("#/") ? valueAlong(document, segments(value.$ref), depth + 1) : undefined;
}
