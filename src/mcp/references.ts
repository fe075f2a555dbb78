import type { Json } from "../core/json.ts";
import type { Arguments } from "../core/operation.ts";
import type { Reference, ToolDefinition } from "../core/tool.ts";
import { unresolved } from "./failures.ts";
import { find, type Place, replaceAt } from "./paths.ts";

/** Looks one reference up; the arguments tell it the workspace. Only what must be asked for is a promise. */
export type Resolve = (reference: Reference, value: Json, args: Arguments) => Json | Promise<Json>;

/** A value in the arguments that names an entity. */
export interface Mention {
  readonly reference: Reference;
  readonly place: Place;
  readonly value: Json;
}

/**
 * Replaces ids, uuids and names by what the wire wants. Arguments that the configuration can fill (the workspace)
 * go first, because all other lookups happen inside them; those run side by side, each distinct one once.
 *
 * @throws {ApiError} names every reference that matched nothing or too much, not just the first
 */
export type ReferenceResolver = (args: Arguments, resolve: Resolve) => Promise<Arguments>;

/** What a tool's references ask of each of its calls. */
export function referenceResolver(tool: ToolDefinition): ReferenceResolver {
  const bound = new Set(tool.arguments.filter(({ bind }) => bind !== null).map(({ argument }) => argument));
  const first = tool.references.filter(({ path }) => bound.has(path));
  const rest = tool.references.filter(({ path }) => !bound.has(path));
  return async (args, resolve) => {
    const placed = resolveAll(tool, first, args, resolve);
    return resolveAll(tool, rest, placed instanceof Promise ? await placed : placed, resolve);
  };
}

/** Every mention of an entity in the arguments; null refers to nothing. */
export function mentions(references: readonly Reference[], args: Arguments): readonly Mention[] {
  const mentioned: Mention[] = [];
  for (const reference of references)
    for (const { place, value } of find(args, reference.path))
      if (value !== null && value !== undefined) mentioned.push({ reference, place, value: value as Json });
  return mentioned;
}

function resolveAll(
  tool: ToolDefinition,
  references: readonly Reference[],
  args: Arguments,
  resolve: Resolve,
): Arguments | Promise<Arguments> {
  const found = mentions(references, args);
  if (found.length === 0) return args;
  const [only] = found;
  const answers =
    found.length === 1 && only ? [resolve(only.reference, only.value, args)] : lookUp(found, args, resolve);
  const asked = answers.some((answer) => answer instanceof Promise);
  return asked ? settle(tool, found, args, answers) : put(args, found, answers as readonly Json[]);
}

/** Each distinct one once. */
function lookUp(found: readonly Mention[], args: Arguments, resolve: Resolve) {
  const lookups = new Map<string, Json | Promise<Json>>();
  return found.map(({ reference, value }) => {
    const key = JSON.stringify([reference.entity, reference.field, value]);
    const lookup = lookups.get(key) ?? resolve(reference, value, args);
    lookups.set(key, lookup);
    return lookup;
  });
}

async function settle(
  tool: ToolDefinition,
  found: readonly Mention[],
  args: Arguments,
  answers: readonly (Json | Promise<Json>)[],
): Promise<Arguments> {
  const settled = await Promise.allSettled(answers);
  const failed = settled.flatMap((outcome, index) =>
    outcome.status === "rejected" ? [{ place: found[index]?.place ?? [], reason: outcome.reason }] : [],
  );
  if (failed.length > 0) throw unresolved(failed, tool);
  return put(
    args,
    found,
    settled.map((outcome) => (outcome as PromiseFulfilledResult<Json>).value),
  );
}

function put(args: Arguments, found: readonly Mention[], values: readonly Json[]): Arguments {
  return found.reduce<unknown>(
    (result, { place, value }, index) =>
      value === values[index] ? result : replaceAt(result, place, values[index]),
    args,
  ) as Arguments;
}
