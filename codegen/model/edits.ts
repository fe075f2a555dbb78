import type { Document, Node } from "../document.ts";
import type { AnswerEditsModel, EditModel } from "../model.ts";
import type { ToolInput } from "./tool-inputs.ts";
import { keyAndOwner, type Place, places } from "./walk.ts";

/** At one place a value is put into its form before it gets its name. */
const ORDER: readonly EditModel["kind"][] = ["hide", "omitNull", "convert", "default", "rename", "add"];

/** How the arguments inside of arguments become those of the wire, outermost first. */
export function inputEdits(document: Document, inputs: readonly ToolInput[]): EditModel[] {
  const edits = inputs.flatMap(({ argument, schema }) =>
    places(document, schema, argument).flatMap((place) => [
      ...(place.path === argument ? [] : renamed(place, backwards)),
      ...converted(place),
    ]),
  );
  return sorted(edits).reverse();
}

/** How an answer of the wire becomes the tool's. */
export function answerEdits(
  document: Document,
  answers: readonly Node[],
  checked: boolean,
): AnswerEditsModel {
  const found = answers.flatMap((answer) => places(document, answer));
  const tolerant = found.filter(({ mcp }) => mcp.tolerant).map(({ path }) => path);
  return { checked, tolerant: [...new Set(tolerant)], edits: sorted(found.flatMap(editsAt)) };
}

function editsAt(place: Place): EditModel[] {
  const { path, mcp } = place;
  const added = Object.entries(mcp.add ?? {}).map(
    ([name, value]): EditModel => ({ kind: "add", path, name, value }),
  );
  if (path === "") return added;
  if (mcp.expose === false) return [{ kind: "hide", path }];
  return [
    ...(mcp.omitNull ? [{ kind: "omitNull", path } as const] : []),
    ...converted(place),
    ...(mcp.default === undefined ? [] : [{ kind: "default", path, value: mcp.default } as const]),
    ...renamed(place),
    ...added,
  ];
}

type Rename = EditModel & { readonly kind: "rename" };

function renamed({ path, mcp }: Place, way: (wire: string, shown: string) => [string, string] = forwards) {
  const { key, owner } = keyAndOwner(path);
  if (mcp.name === undefined || mcp.name === key || key === "*") return [];
  return [{ kind: "rename", path: owner, names: Object.fromEntries([way(key, mcp.name)]) } as const];
}

function forwards(wire: string, shown: string): [string, string] {
  return [wire, shown];
}

function backwards(wire: string, shown: string): [string, string] {
  return [shown, wire];
}

function converted({ path, mcp }: Place): EditModel[] {
  return mcp.format === undefined ? [] : [{ kind: "convert", path, format: mcp.format }];
}

/** Innermost first, and each once: alternatives of a schema may say the same of one place. */
function sorted(edits: readonly EditModel[]): EditModel[] {
  const distinct = new Map<string, EditModel>();
  for (const edit of edits) {
    const key = JSON.stringify(isRename(edit) ? edit.path : edit);
    distinct.set(key, isRename(edit) ? joined(distinct.get(key), edit) : edit);
  }
  return [...distinct.values()].sort(
    (a, b) => depth(b) - depth(a) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  );
}

/** The names of one object change all at once, so that one may take the place of another. */
function joined(known: EditModel | undefined, { kind, path, names }: Rename): Rename {
  return { kind, path, names: { ...(known && isRename(known) && known.names), ...names } };
}

function isRename(edit: EditModel): edit is Rename {
  return edit.kind === "rename";
}

/** A name belongs to the level of the value that bears it, though the edit stands at the object around it. */
function depth({ kind, path }: EditModel): number {
  const steps = path === "" ? 0 : path.split(".").length;
  return kind === "rename" || kind === "add" ? steps + 1 : steps;
}
