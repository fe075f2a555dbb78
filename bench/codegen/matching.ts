import { letters } from "./shape.ts";

/** Too short a beginning says nothing. */
const LEAST = 8;

/**
 * The tool of each operation, by name: those spelled alike in the order of both lists, then, for names that were shortened or made
 * up, the one left that begins most alike.
 */
export function toolsByOperation<Tool extends { readonly name: string }>(
  operations: readonly string[],
  tools: readonly Tool[],
): Map<string, Tool> {
  const left = [...tools];
  const found = new Map<string, Tool>();
  const take = (operation: string, index: number) => {
    const [tool] = index < 0 ? [] : left.splice(index, 1);
    if (tool !== undefined) found.set(operation, tool);
  };
  for (const operation of operations)
    take(
      operation,
      left.findIndex(({ name }) => letters(name) === letters(operation)),
    );
  for (const operation of operations) if (!found.has(operation)) take(operation, mostAlike(operation, left));
  return found;
}

function mostAlike(operation: string, tools: readonly { readonly name: string }[]): number {
  const shared = tools.map(({ name }) => sharedBeginning(letters(name), letters(operation)));
  const most = Math.max(LEAST - 1, ...shared);
  return most < LEAST ? -1 : shared.indexOf(most);
}

function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
