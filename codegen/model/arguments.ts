import { argumentName, claim } from "../names.ts";

const SUFFIXES = { path: "Path", query: "Query", header: "Header", cookie: "Cookie", body: "Body" };

export type Place = keyof typeof SUFFIXES;

export type NameArgument = (wire: string, place: Place) => string;

/**
 * Gives every input of one operation a key in its flat object of arguments. The first comer has the plain name;
 * a later one of the same name gets the place it travels in as a suffix.
 */
export function argumentNames(reserved: readonly string[] = []): NameArgument {
  const taken = new Set<string>(reserved);
  return (wire, place) => {
    const plain = argumentName(wire);
    return claim(taken, taken.has(plain) ? plain + SUFFIXES[place] : plain);
  };
}
