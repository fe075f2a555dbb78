import { isObject } from "../../document.ts";
import type { Schema } from "../../model.ts";
import {
  below,
  type Compare,
  type Comparison,
  canonical,
  type Definitions,
  type Direction,
  type Finding,
  referencedName,
} from "./finding.ts";

/** Nobody sends what is read-only, and nobody gets what is write-only. */
export const HIDDEN = { input: "readOnly", output: "writeOnly" } as const;

interface Property {
  readonly name: string;
  readonly required: boolean;
  readonly schema: unknown;
}

/**
 * Properties are named by those who send and read them, so that one that goes breaks both. One that comes is a
 * burden only where it has to be sent: readers take answers with fields that they do not know.
 */
export function objectFindings(
  at: string,
  before: Schema,
  after: Schema,
  comparison: Comparison,
  compare: Compare,
): Finding[] {
  const old = propertiesOf(before, comparison.direction, comparison.before);
  const now = propertiesOf(after, comparison.direction, comparison.after);
  const renamed = renames(old, now);
  const kept = [...old.values()].flatMap((property) => {
    const successor = now.get(property.name);
    return successor === undefined
      ? []
      : keptFindings(below(at, property.name), property, successor, compare);
  });
  const gone = [...old.values()].filter(({ name }) => !now.has(name));
  const added = [...now.values()].filter(
    ({ name }) => !old.has(name) && ![...renamed.values()].includes(name),
  );
  return [
    ...gone.map(({ name }) => goneFinding(below(at, name), renamed.get(name))),
    ...added.map((property) => addedFinding(below(at, property.name), property, comparison.direction)),
    ...kept,
    ...additionalFindings(at, before, after, compare),
  ];
}

function goneFinding(at: string, successor: string | undefined): Finding {
  return successor === undefined
    ? { at, code: "removed", effect: "other", message: "is gone" }
    : { at, code: "renamed", effect: "other", message: `is called \`${successor}\` now` };
}

function addedFinding(at: string, { required }: Property, direction: Direction): Finding {
  const isBurden = required && direction === "input";
  return isBurden
    ? { at, code: "added", effect: "narrower", message: "is new and required" }
    : { at, code: "added", effect: "harmless", message: "is new" };
}

function keptFindings(at: string, before: Property, after: Property, compare: Compare): Finding[] {
  const inner = compare(at, before.schema, after.schema);
  if (before.required === after.required) return inner;
  const finding: Finding = after.required
    ? { at, code: "required", effect: "narrower", message: "is required now" }
    : { at, code: "required", effect: "wider", message: "is optional now" };
  return [finding, ...inner];
}

/** A property that is gone while its like has come under another name. */
function renames(
  old: ReadonlyMap<string, Property>,
  now: ReadonlyMap<string, Property>,
): Map<string, string> {
  const gone = [...old.values()].filter(({ name }) => !now.has(name));
  const added = [...now.values()].filter(({ name }) => !old.has(name));
  const [before, after] = [gone[0], added[0]];
  if (gone.length !== 1 || added.length !== 1 || before === undefined || after === undefined)
    return new Map();
  const isLike = before.required === after.required && form(before.schema) === form(after.schema);
  return isLike ? new Map([[before.name, after.name]]) : new Map();
}

/** What is not listed as a property: forbidden, or of some schema. */
function additionalFindings(at: string, before: Schema, after: Schema, compare: Compare): Finding[] {
  const [old, now] = [before.additionalProperties ?? true, after.additionalProperties ?? true];
  if (canonical(old) === canonical(now)) return [];
  if (now === false) {
    return [{ at, code: "closed", effect: "narrower", message: "admits no other properties any more" }];
  }
  if (old === false) return [{ at, code: "opened", effect: "harmless", message: "admits other properties" }];
  return compare(below(at, "*"), old, now);
}

/** Those that travel that way. */
function propertiesOf(schema: Schema, direction: Direction, definitions: Definitions): Map<string, Property> {
  const required = new Set(Array.isArray(schema.required) ? schema.required : []);
  const hidden = HIDDEN[direction];
  const entries = Object.entries(isObject(schema.properties) ? schema.properties : {});
  const travelling = entries.filter(([, property]) => {
    const target = isObject(property) ? definitions.get(referencedName(property.$ref) ?? "") : undefined;
    return !isObject(property) || (property[hidden] ?? target?.[hidden]) !== true;
  });
  return new Map(
    travelling.map(([name, property]) => [name, { name, required: required.has(name), schema: property }]),
  );
}

/** A schema without its words. */
function form(schema: unknown): string {
  return isObject(schema)
    ? canonical({ ...schema, description: undefined, title: undefined })
    : canonical(schema);
}
