const INDEX = /^(?:0|[1-9]\d*)$/;

/** Keys and indexes from the root of a JSON value down to one place in it. */
export type Place = readonly (string | number)[];

/** A value and where it was found. */
export interface Found {
  readonly place: Place;
  readonly value: unknown;
}

/** The path of one place. A dot in a key is written `~1`, a tilde `~0`, as `codegen/model/walk.ts` writes them. */
export function pathOf(place: Place): string {
  return place.map((key) => String(key).replaceAll("~", "~0").replaceAll(".", "~1")).join(".");
}

/** The keys of a path, as values have them. */
export function stepsOf(path: string): readonly string[] {
  const steps = path.split(".");
  return path.includes("~") ? steps.map((step) => step.replaceAll("~1", ".").replaceAll("~0", "~")) : steps;
}

/**
 * Every place that a path names, in document order; places that do not exist are left out.
 *
 * @param path keys joined by dots; `*` stands for every element of a list and every value of a map
 */
export function find(root: unknown, path: string): readonly Found[] {
  const found: Found[] = [];
  seek(root, stepsOf(path), [], found);
  return found;
}

/** @param place the keys of the steps that were taken */
function seek(value: unknown, steps: readonly string[], place: Place, found: Found[]): void {
  const step = steps[place.length];
  if (step === undefined) found.push({ place, value });
  else for (const [key, child] of children(value, step)) seek(child, steps, [...place, key], found);
}

/** The value at the first place that a path names; undefined when there is none. */
export function valueAt(root: unknown, path: string): unknown {
  return find(root, path)[0]?.value;
}

/** A copy with another value at one existing place; what lies beside the way there is shared with the original. */
export function replaceAt(root: unknown, place: Place, value: unknown): unknown {
  const [key, ...rest] = place;
  if (key === undefined) return value;
  if (Array.isArray(root)) return root.with(Number(key), replaceAt(root[Number(key)], rest, value));
  const object = root as Readonly<Record<string, unknown>>;
  return { ...object, [key]: replaceAt(object[key], rest, value) };
}

/** A copy in which every value that a path names is another; the empty path names the whole. */
export function update(root: unknown, path: string, change: (value: unknown) => unknown): unknown {
  return descend(root, path === "" ? [] : stepsOf(path), change);
}

function descend(value: unknown, trail: readonly string[], change: (value: unknown) => unknown): unknown {
  if (trail.length === 0) return change(value);
  if (typeof value !== "object" || value === null) return value;
  const below = (child: unknown, key: string | number) =>
    leads(trail, key) ? descend(child, trail.slice(1), change) : child;
  if (Array.isArray(value)) return value.map(below);
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, below(child, key)]));
}

/** Paths that share their beginnings, as a tree. */
interface Trails {
  /** A path ends here. */
  readonly end: boolean;
  readonly below: Map<string, Trails>;
}

/** By the lists of paths themselves, which are data of tools and live as long. */
const grown = new WeakMap<readonly string[], Trails>();

/**
 * A copy without the places that the paths name; what lies beside the way there is shared with the original. A path
 * must end in a key: list elements cannot be left out.
 */
export function omit(root: unknown, paths: readonly string[]): unknown {
  let trails = grown.get(paths);
  if (trails === undefined) {
    trails = treeOf(paths.map(stepsOf));
    grown.set(paths, trails);
  }
  return prune(root, trails);
}

function treeOf(trails: readonly (readonly string[])[]): Trails {
  const below = new Map<string, Trails>();
  for (const step of new Set(trails.flatMap(([first]) => first ?? []))) {
    below.set(step, treeOf(trails.filter(([first]) => first === step).map((trail) => trail.slice(1))));
  }
  return { end: trails.some((trail) => trail.length === 0), below };
}

function prune(value: unknown, { below }: Trails): unknown {
  if (below.size === 0 || typeof value !== "object" || value === null) return value;
  const every = below.get("*");
  const at = (key: string | number) => both(below.get(String(key)), every);
  if (Array.isArray(value)) {
    return value.map((item, index) => {
      const trails = at(index);
      return trails === undefined ? item : prune(item, trails);
    });
  }
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const trails = at(key);
    if (trails?.end) continue;
    const child = (value as Readonly<Record<string, unknown>>)[key];
    put(kept, key, trails === undefined ? child : prune(child, trails));
  }
  return kept;
}

/** What a key asks for by its name and by `*`. */
function both(one: Trails | undefined, other: Trails | undefined): Trails | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const steps = new Set([...one.below.keys(), ...other.below.keys()]);
  const below = [...steps].map((step) => [step, both(one.below.get(step), other.below.get(step))] as const);
  return { end: one.end || other.end, below: new Map(below as [string, Trails][]) };
}

/** Assigning `__proto__` would set the prototype. */
function put(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key === "__proto__")
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  else object[key] = value;
}

function leads([step]: readonly string[], key: string | number): boolean {
  return step === "*" || step === String(key);
}

function children(value: unknown, step: string): readonly (readonly [string | number, unknown])[] {
  if (typeof value !== "object" || value === null) return [];
  if (step === "*") return Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  if (!Object.hasOwn(value, step) || (Array.isArray(value) && !INDEX.test(step))) return [];
  return [[Array.isArray(value) ? Number(step) : step, (value as Readonly<Record<string, unknown>>)[step]]];
}
