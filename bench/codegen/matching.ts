import { letters } from "./shape.ts";

/** Too short a beginning says nothing. */
const LEAST = 8;

/**
 * The tools that may be an operation's, by name, likely ones first: those spelled like it and those that add something to that (a number,
 * since several operations were spelled alike); for a name that was shortened or made up, those that begin most like it.
 */
export function candidates<Tool extends { readonly name: string }>(
  operation: string,
  tools: readonly Tool[],
): readonly Tool[] {
  const wanted = letters(operation);
  const alike = tools.filter(({ name }) => letters(name) === wanted);
  const longer = tools.filter(({ name }) => letters(name) !== wanted && letters(name).startsWith(wanted));
  return alike.length + longer.length > 0 ? [...alike, ...longer] : mostAlike(wanted, tools);
}

function mostAlike<Tool extends { readonly name: string }>(
  wanted: string,
  tools: readonly Tool[],
): readonly Tool[] {
  const shared = tools.map(({ name }) => sharedBeginning(letters(name), wanted));
  const most = Math.max(LEAST, ...shared);
  return tools.filter((_, index) => shared[index] === most);
}

function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
