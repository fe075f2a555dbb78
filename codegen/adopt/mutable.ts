import type { Problem } from "../diagnostics.ts";
import { follow, join } from "../document.ts";

/** An object of a document that belongs to the adoption alone, which changes it where it stands. */
export type Mutable = { [key: string]: unknown };

/** Where something stands, as a chain: a pointer is only made when there is something to say. */
export interface Spot {
  readonly above: Spot | null;
  readonly key: string | number;
}

export type Report = (problem: Problem) => void;

export const TOP: Spot = { above: null, key: "#" };

export function below(above: Spot, ...keys: readonly (string | number)[]): Spot {
  return keys.reduce<Spot>((spot, key) => ({ above: spot, key }), above);
}

export function pointerOf(spot: Spot): string {
  const keys: (string | number)[] = [];
  for (let at = spot; at.above !== null; at = at.above) keys.push(at.key);
  return join("#", ...keys.reverse());
}

export function isMutable(value: unknown): value is Mutable {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The entries of a map that are objects, with their places; what is none is left to the caller's silence. */
export function entriesOf(value: unknown, spot: Spot): [string, Mutable, Spot][] {
  if (!isMutable(value)) return [];
  return Object.entries(value).flatMap(([key, entry]): [string, Mutable, Spot][] =>
    isMutable(entry) ? [[key, entry, below(spot, key)]] : [],
  );
}

/** The objects of a list, with their places. */
export function itemsOf(value: unknown, spot: Spot): [Mutable, Spot][] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item, index): [Mutable, Spot][] =>
    isMutable(item) ? [[item, below(spot, index)]] : [],
  );
}

/** What is written, or what a reference leads to; of what is neither, an empty object. */
export function targetOf(document: Mutable, written: unknown): Mutable {
  const value = isMutable(written) ? written : {};
  return (follow(document, { pointer: pointerOf(TOP), value })?.value ?? {}) as Mutable;
}
