const INDEX = /^(?:0|[1-9]\d*)$/;

/** Keys and indexes from the root of a JSON value down to one place in it. */
export type Place = readonly (string | number)[];

/** A value and where it was found. */
export interface Found {
  readonly place: Place;
  readonly value: unknown;
}

/**
 * Every place that a path names, in document order; places that do not exist are left out.
 *
 * @param path keys joined by dots; `*` stands for every element of a list and every value of a map
 */
export function find(root: unknown, path: string): readonly Found[] {
  let found: Found[] = [{ place: [], value: root }];
  for (const step of path.split(".")) {
    found = found.flatMap(({ place, value }) =>
      children(value, step).map(([key, child]) => ({ place: [...place, key], value: child })),
    );
  }
  return found;
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
  return descend(root, path === "" ? [] : path.split("."), change);
}

function descend(value: unknown, trail: readonly string[], change: (value: unknown) => unknown): unknown {
  if (trail.length === 0) return change(value);
  if (typeof value !== "object" || value === null) return value;
  const below = (child: unknown, key: string | number) =>
    leads(trail, key) ? descend(child, trail.slice(1), change) : child;
  if (Array.isArray(value)) return value.map(below);
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, below(child, key)]));
}

/** A copy without the places that the paths name. A path must end in a key: list elements cannot be left out. */
export function omit(root: unknown, paths: readonly string[]): unknown {
  return prune(
    root,
    paths.map((path) => path.split(".")),
  );
}

function prune(value: unknown, trails: readonly (readonly string[])[]): unknown {
  if (trails.length === 0 || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item, index) => prune(item, below(trails, index)));
  const kept = Object.entries(value).filter(
    ([key]) => !trails.some((trail) => trail.length === 1 && leads(trail, key)),
  );
  return Object.fromEntries(kept.map(([key, child]) => [key, prune(child, below(trails, key))]));
}

function below(trails: readonly (readonly string[])[], key: string | number): readonly (readonly string[])[] {
  return trails.filter((trail) => trail.length > 1 && leads(trail, key)).map((trail) => trail.slice(1));
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
