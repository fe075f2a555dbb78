import { isObject } from "../../document.ts";
import type { Schema } from "../../model.ts";

/** What a change does to the values that a schema admits, whichever way they travel. */
export type Effect =
  /** More than before. */
  | "wider"
  /** Fewer than before. */
  | "narrower"
  /** Some that were not and others no longer; or something went that people name. */
  | "other"
  /** More, and nobody who kept to the old schema can notice. */
  | "harmless"
  /** The same, in other words. */
  | "text";

/** What the caller sends, or what it gets. */
export type Direction = "input" | "output";

/** One difference between two schemas. */
export interface Finding {
  /** `accounts[].id`, `Post.status`: from the root, or from the named schema that both sides share. */
  readonly at: string;
  readonly code: string;
  readonly effect: Effect;
  /** Words that follow the place: `is gone`, `admits "draft" too`. */
  readonly message: string;
}

/** The named schemas that references lead to, by name. */
export type Definitions = ReadonlyMap<string, Schema>;

/** What holds for the whole of one comparison. */
export interface Comparison {
  readonly before: Definitions;
  readonly after: Definitions;
  readonly direction: Direction;
  /** What is known of named schemas already; filled on the way. */
  readonly named: Map<string, Part>;
}

/** Compares the schemas of one place. */
export type Compare = (at: string, before: unknown, after: unknown) => Finding[];

/** What has changed in a schema down to the named ones that it refers to. */
export interface Part {
  readonly findings: readonly Finding[];
  readonly names: ReadonlySet<string>;
}

/** The name at the end of a reference. */
export function referencedName(reference: unknown): string | null {
  if (typeof reference !== "string") return null;
  const name = reference.split("/").at(-1) ?? "";
  return name.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** Keywords whose values are data, in which `$ref` means nothing. */
const DATA = new Set(["default", "example", "examples", "enum", "const"]);

/** The names of all schemas that a schema refers to itself. */
export function referencedNames(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencedNames);
  if (!isObject(value)) return [];
  const own = referencedName(value.$ref);
  const inner = Object.entries(value).flatMap(([key, entry]) =>
    DATA.has(key) ? [] : referencedNames(entry),
  );
  return own === null ? inner : [own, ...inner];
}

/** JSON with its keys in order, so that equal values have equal texts. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, entry) =>
    typeof entry === "object" && entry !== null && !Array.isArray(entry)
      ? Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)))
      : entry,
  );
}

/** The key of a value under its place. */
export function below(at: string, step: string): string {
  return at === "" || step === "[]" ? at + step : `${at}.${step}`;
}
