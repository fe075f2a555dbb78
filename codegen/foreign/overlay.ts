import { paths } from "jsonpath-rfc9535";
import { type Problem, problem } from "../diagnostics.ts";
import { isObject, join } from "../document.ts";
import { isFault, type ReadFault, readRoot } from "./read.ts";

/** A problem with its place in the overlay. */
export interface OverlayProblem extends Problem {
  /** Absolute. */
  readonly file: string;
  readonly line: number;
}

interface Action {
  readonly target: string;
  readonly update?: unknown;
  readonly remove: boolean;
  readonly pointer: string;
}

/**
 * Changes a document as an OpenAPI Overlay says, action by action. A target that matches nothing is an error: the
 * document has moved on, and the curation that it stands for would be lost without a word.
 *
 * @param document belongs to the caller, who wants it changed
 * @returns what is wrong with the overlay; empty when all of it was applied
 * @see https://spec.openapis.org/overlay/v1.0.0
 */
export async function applyOverlay(
  document: { [key: string]: unknown },
  file: string,
): Promise<readonly OverlayProblem[]> {
  const overlay = await readRoot(file);
  if (isFault(overlay)) return [fault(overlay)];
  const at = (found: Problem): OverlayProblem => ({
    ...found,
    file: overlay.file,
    line: overlay.lineOf(found.pointer),
  });
  const actions = readActions(overlay.value);
  const invalid = actions.filter((action) => "code" in action);
  if (invalid.length > 0) return invalid.map(at);
  return (actions as Action[]).flatMap((action) => apply(document, action)).map(at);
}

/** It is read as a spec is; what is no spec may be no overlay either. */
function fault({ code, message, file, line }: ReadFault): OverlayProblem {
  return { ...problem(code === "spec-unreadable" ? "overlay-invalid" : code, "#", message), file, line };
}

function readActions({ overlay, actions }: { readonly [key: string]: unknown }): (Action | Problem)[] {
  if (!/^1\.\d/.test(String(overlay))) {
    return [
      problem(
        "overlay-invalid",
        "#",
        `the version of the overlay is ${overlay ?? "unknown"}, and 1.0 is read`,
      ),
    ];
  }
  if (!Array.isArray(actions) || actions.length === 0)
    return [problem("overlay-invalid", "#", "it has no actions")];
  return actions.map((action: unknown, index) => {
    const pointer = join("#/actions", index);
    if (!isObject(action) || typeof action.target !== "string") {
      return problem("overlay-invalid", pointer, "the action has no target");
    }
    if (action.update === undefined && action.remove !== true) {
      return problem("overlay-invalid", pointer, "the action neither updates nor removes");
    }
    const { target, update } = action;
    return { target, update, remove: action.remove === true, pointer };
  });
}

function apply(document: { [key: string]: unknown }, { target, update, remove, pointer }: Action): Problem[] {
  const found = matches(document, target);
  if (found instanceof Error) return [problem("overlay-invalid", join(pointer, "target"), found.message)];
  if (found.length === 0)
    return [problem("overlay-unmatched", join(pointer, "target"), `nothing matches ${target}`)];
  // From the end, so that what is taken out of a list moves nothing that is still to be changed.
  for (const path of found.toReversed()) {
    if (remove) removeAt(document, path);
    else updateAt(document, path, update);
  }
  return [];
}

function matches(document: { [key: string]: unknown }, target: string): (string | number)[][] | Error {
  try {
    return paths(document as never, target).map(keysOf);
  } catch (error) {
    return new Error(
      `${target} is no JSONPath: ${error instanceof Error ? error.message.split("\n")[0] : error}`,
    );
  }
}

/** A normalized path such as `$['paths']['/a'][0]`, as keys. @see https://www.rfc-editor.org/rfc/rfc9535#section-2.7 */
function keysOf(path: string): (string | number)[] {
  return [...path.matchAll(/\[(?:(\d+)|'((?:[^'\\]|\\.)*)')\]/gs)].map(([, index, name]) =>
    index === undefined
      ? JSON.parse(`"${(name ?? "").replaceAll('"', '\\"').replaceAll("\\'", "'")}"`)
      : Number(index),
  );
}

function holderOf(document: unknown, path: readonly (string | number)[]): unknown {
  return path
    .slice(0, -1)
    .reduce((value, key) => (value as Record<string | number, unknown>)?.[key], document);
}

function removeAt(document: unknown, path: readonly (string | number)[]): void {
  const holder = holderOf(document, path);
  const key = path.at(-1) ?? "";
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (isObject(holder)) delete (holder as { [key: string]: unknown })[key];
}

function updateAt(document: unknown, path: readonly (string | number)[], update: unknown): void {
  const key = path.at(-1);
  if (key === undefined) {
    merge(document, update);
    return;
  }
  const holder = holderOf(document, path) as { [key: string | number]: unknown };
  holder[key] = merged(holder[key], update);
}

/** Objects are joined key by key, a list takes the update as a further element, anything else is replaced. */
function merged(value: unknown, update: unknown): unknown {
  if (Array.isArray(value)) return [...value, ...(Array.isArray(update) ? update : [update])];
  if (!isObject(value) || !isObject(update)) return structuredClone(update);
  return merge(value, update);
}

function merge(value: unknown, update: unknown): unknown {
  if (!isObject(value) || !isObject(update)) return value;
  for (const [key, entry] of Object.entries(update)) {
    const own = Object.hasOwn(value, key) ? value[key] : undefined;
    Object.defineProperty(value, key, {
      value: own === undefined ? structuredClone(entry) : merged(own, entry),
      ...{ configurable: true, enumerable: true, writable: true },
    });
  }
  return value;
}
