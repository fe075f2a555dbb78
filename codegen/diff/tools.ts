import type { Schema } from "../model.ts";
import type { Change } from "./change.ts";
import type { Contract, ToolContract } from "./contract.ts";
import { hintChanges } from "./hints.ts";
import type { Comparison, Direction } from "./schema/finding.ts";
import { change, type Subject, schemaChanges } from "./subject.ts";

/** What has changed for models and hosts. */
export function toolChanges(before: Contract, after: Contract): Change[] {
  const known = new Set(before.tools.flatMap(namesOf));
  const added = after.tools.filter((tool) => !namesOf(tool).some((name) => known.has(name)));
  return [
    ...before.tools.flatMap((tool) => changesOf(tool, known, after)),
    ...added.map(({ name }) => change(subjectOf(after.api, name), "added", "compatible", "is new")),
  ];
}

function changesOf(old: ToolContract, known: ReadonlySet<string>, { api, tools }: Contract): Change[] {
  const now =
    tools.find(({ name }) => name === old.name) ?? tools.find((tool) => namesOf(tool).includes(old.name));
  const subject = subjectOf(api, now?.name ?? old.name);
  if (now === undefined) return [change(subject, "removed", "breaking", farewell(old, tools))];
  const lost = old.renamedFrom.filter((name) => !tools.some((tool) => namesOf(tool).includes(name)));
  const gained = now.renamedFrom.filter((name) => !known.has(name));
  const renamed = `is the new name of \`${old.name}\`, which still works`;
  return [
    ...(now.name === old.name ? [] : [change(subject, "renamed", "compatible", renamed)]),
    ...lost.map((name) =>
      change(subject, "alias", "breaking", `is no longer called by its old name \`${name}\``),
    ),
    ...gained.map((name) => change(subject, "alias", "compatible", `answers to \`${name}\` too`)),
    ...toolsetMove(subject, old, now),
    ...hintChanges(subject, old.hints, now.hints),
    ...wordChanges(subject, old, now),
    ...schemaChanges(subject, old.input, now.input, comparison("input", old.input, now.input)),
    ...schemaChanges(subject, old.output, now.output, comparison("output", old.output, now.output)),
  ];
}

/** A tool for the same operation is the same tool under a new name, only that nobody can know. */
function farewell(old: ToolContract, tools: readonly ToolContract[]): string {
  const heir = tools.find(({ operation }) => operation !== null && operation === old.operation);
  if (heir === undefined) return "is gone";
  return `is called \`${heir.name}\` now (\`renamedFrom: ${old.name}\` keeps the old name working)`;
}

/** Sets are chosen by name: for whoever chose the old one the tool is gone. */
function toolsetMove(subject: Subject, old: ToolContract, now: ToolContract): Change[] {
  if (old.toolset === now.toolset) return [];
  const message = `is in the toolset \`${now.toolset}\` instead of \`${old.toolset}\``;
  return [change(subject, "toolset", "breaking", message)];
}

function wordChanges(subject: Subject, old: ToolContract, now: ToolContract): Change[] {
  const reworded = (["title", "description"] as const).filter((key) => old[key] !== now[key]);
  return reworded.map((key) => change(subject, key, "text", `has another ${key}`));
}

/** What a tool advertises brings its own definitions. */
function comparison(direction: Direction, before: Schema, after: Schema): Comparison {
  const definitions = ({ $defs }: Schema) =>
    new Map(Object.entries(($defs ?? {}) as { [name: string]: Schema }));
  return { direction, before: definitions(before), after: definitions(after), named: new Map() };
}

function namesOf({ name, renamedFrom }: ToolContract): string[] {
  return [name, ...renamedFrom];
}

function subjectOf(api: string, subject: string): Subject {
  return { api, kind: "tool", subject };
}
