import { isObject } from "../../document.ts";
import type { Schema } from "../../model.ts";
import { type Comparison, canonical, type Finding, referencedName } from "./finding.ts";
import { brief } from "./keywords.ts";
import { HIDDEN } from "./objects.ts";

/** What is said about a value rather than of its form. */
export function annotationFindings(
  at: string,
  before: unknown,
  after: unknown,
  comparison: Comparison,
): Finding[] {
  const [old, now] = [isObject(before) ? before : {}, isObject(after) ? after : {}];
  const hidden = HIDDEN[comparison.direction];
  const isReworded = (old.description ?? "") !== (now.description ?? "");
  return [
    ...(now[hidden] === true && old[hidden] !== true
      ? [{ at, code: "removed", effect: "other", message: `is ${hidden} now` } as const]
      : []),
    ...(isReworded
      ? [{ at, code: "description", effect: "text", message: "is described anew" } as const]
      : []),
    ...(now.deprecated === true && old.deprecated !== true
      ? [{ at, code: "deprecated", effect: "harmless", message: "is deprecated" } as const]
      : []),
    ...(canonical(old.default) === canonical(now.default) ? [] : [defaultFinding(at, old, now, comparison)]),
  ];
}

/**
 * Whoever leaves an argument out relies on its default, so that another one, or none, is another behaviour. A default
 * where there was none mostly writes down what happens already. Of an answer a default is documentation.
 */
function defaultFinding(at: string, before: Schema, after: Schema, { direction }: Comparison): Finding {
  const effect = direction === "output" ? "text" : before.default === undefined ? "harmless" : "other";
  const was = before.default === undefined ? "" : ` (was ${brief(before.default)})`;
  const message =
    after.default === undefined
      ? `has no default any more${was}`
      : `has the default ${brief(after.default)}${was}`;
  return { at, code: "default", effect, message };
}

/** A schema with the annotations of the named one that it refers to; its own win. */
export function annotated(schema: unknown, definitions: Comparison["before"]): Schema {
  if (!isObject(schema)) return {};
  const target = definitions.get(referencedName(schema.$ref) ?? "");
  return { ...target, ...schema };
}
