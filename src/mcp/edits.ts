import { InvalidResponseError } from "../core/errors.ts";
import { invalidArgument } from "../core/issues.ts";
import type { JsonObject } from "../core/json.ts";
import type { Arguments } from "../core/operation.ts";
import type { Edit } from "../core/tool.ts";
import type { Defaults } from "./arguments.ts";
import { FORMATS } from "./formats.ts";
import { omit, pathOf, stepsOf, update } from "./paths.ts";

type Convert = (format: string, value: unknown, path: string) => unknown;

/**
 * An answer as the tool shows it.
 *
 * @param values what `add` takes its values from
 * @throws {InvalidResponseError} when a value cannot be converted
 */
export function toShown(answer: unknown, edits: readonly Edit[], values: Defaults): unknown {
  return edits.reduce((value, edit) => edited(value, edit, shownForm, values), answer);
}

/**
 * Arguments under their wire names, down to the innermost.
 *
 * @throws {ValidationError} when a value cannot be converted
 */
export function insideToWire(args: Arguments, edits: readonly Edit[]): Arguments {
  return edits.reduce<unknown>((value, edit) => edited(value, edit, wireForm, {}), args) as Arguments;
}

function edited(root: unknown, edit: Edit, convert: Convert, values: Defaults): unknown {
  switch (edit.kind) {
    case "hide":
      return omit(root, [edit.path]);
    case "convert":
      return update(root, edit.path, (value) => convert(edit.format, value, edit.path));
    case "omitNull":
      return atOwner(root, edit.path, (owner, key) => (owner[key] === null ? without(owner, key) : owner));
    case "default":
      return atOwner(root, edit.path, (owner, key) => ({ ...owner, [key]: owner[key] ?? edit.value }));
    case "rename":
      return update(root, edit.path, onObjects(renamed(edit.names)));
    case "add":
      return update(root, edit.path, onObjects(added(edit.name, values[edit.value])));
  }
}

/** Keeps the order of the keys; a field that nobody documented gives way to one that gets its name. */
function renamed(names: Readonly<Record<string, string>>) {
  const newName = (key: string) => (Object.hasOwn(names, key) ? names[key] : undefined);
  return (object: JsonObject) => {
    const taken = new Set(Object.keys(object).map(newName));
    const kept = Object.entries(object).filter(([key]) => newName(key) !== undefined || !taken.has(key));
    return Object.fromEntries(kept.map(([key, value]) => [newName(key) ?? key, value]));
  };
}

function added(name: string, value: Defaults[string]) {
  return (object: JsonObject) => (value === undefined ? object : { ...object, [name]: value });
}

/** Changes the objects that hold what the path names, whether they have it or not. */
function atOwner(
  root: unknown,
  path: string,
  change: (owner: JsonObject, key: string) => JsonObject,
): unknown {
  const steps = stepsOf(path);
  const key = steps.at(-1) ?? "";
  return update(
    root,
    pathOf(steps.slice(0, -1)),
    onObjects((owner) => change(owner, key)),
  );
}

function onObjects(change: (object: JsonObject) => JsonObject): (value: unknown) => unknown {
  return (value) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? change(value as JsonObject)
      : value;
}

function without(object: JsonObject, key: string): JsonObject {
  const { [key]: _, ...rest } = object;
  return rest;
}

function shownForm(format: string, value: unknown, path: string): unknown {
  if (value === null || value === undefined) return value;
  const shown = FORMATS[format]?.toTool(value) ?? null;
  if (shown === null) throw new InvalidResponseError(`The server's answer has no ${format} at ${path}.`);
  return shown;
}

function wireForm(format: string, value: unknown, path: string): unknown {
  if (value === null || value === undefined) return value;
  const wire = FORMATS[format]?.toWire(value) ?? null;
  if (wire === null) throw invalidArgument(path, `cannot be made a ${format}`);
  return wire;
}
