import type { Json, JsonSchema } from "./json.ts";

/**
 * One MCP tool as data. `generated/<api>/tools.ts` is a table of these; `src/mcp/` lists and calls them.
 * A tool either is one operation (`operation` set, `workflow` false) or joins several by hand (`workflow` true:
 * `src/apis/<api>/workflows` holds its handler under the same name).
 */
export interface ToolDefinition {
  readonly name: string;
  /** Former names: calls under them still work, lists do not show them. */
  readonly renamedFrom: readonly string[];
  readonly title: string;
  /** For the model: what it does, when to use it and when its sibling, what changes, what comes back. */
  readonly description: string;
  /** The set it belongs to; sets are chosen by configuration and never change while running. */
  readonly toolset: string;
  readonly annotations: ToolAnnotations;
  readonly inputSchema: JsonSchema;
  readonly outputSchema: JsonSchema;
  /** operationId of the operation it calls; null for a workflow that belongs to no single one. */
  readonly operation: string | null;
  readonly workflow: boolean;
  /** What the model's arguments become before the call, in the order in which it happens. */
  readonly arguments: readonly ToolArgument[];
  readonly references: readonly Reference[];
  /** What becomes of the places inside of arguments, after those have their wire names. */
  readonly edits: readonly Edit[];
  /** Paths left out of a concise answer (`data.*.versions.*.options`); not empty means the tool takes `detail`. */
  readonly concise: readonly string[];
  readonly answer: AnswerEdits;
  readonly paginate: Pagination | null;
}

/** All four hints, always said; the defaults of the protocol are the pessimistic ones. */
export interface ToolAnnotations {
  readonly readOnlyHint: boolean;
  readonly destructiveHint: boolean;
  readonly idempotentHint: boolean;
  readonly openWorldHint: boolean;
}

/** An argument whose name or absence means something; one that passes through unchanged is not listed. */
export interface ToolArgument {
  /** Key that the model uses; null when the model cannot set it. */
  readonly name: string | null;
  /** Key in the operation's (or workflow's) arguments. */
  readonly argument: string;
  /** Configuration value that stands in when the model leaves it out (`workspace`), or null. */
  readonly bind: string | null;
  /** Value that stands in when neither the model nor the configuration gives one; null for none. */
  readonly default: Json;
  /** What is said when a bound value that the call needs comes from nowhere; null for the general words. */
  readonly unbound: { readonly error: string; readonly hint: string } | null;
}

/** How an answer of the wire becomes the tool's. */
export interface AnswerEdits {
  /** An answer that breaks its schema is an error. */
  readonly checked: boolean;
  /** Lists whose broken elements are left out and counted as `skipped`. */
  readonly tolerant: readonly string[];
  /** In the order in which they are made. */
  readonly edits: readonly Edit[];
}

/**
 * One difference between the wire and the tool. Paths are in the names of the wire, `*` stands for every element:
 * `rename` and `add` name the object that has the property, the others the value itself.
 */
export type Edit =
  /** All at once, from the present name to the new one. */
  | { readonly kind: "rename"; readonly path: string; readonly names: Readonly<Record<string, string>> }
  /** To the other form of a format, see `src/mcp/formats.ts`. */
  | { readonly kind: "convert"; readonly path: string; readonly format: string }
  /** What an absent or null value is shown as. */
  | { readonly kind: "default"; readonly path: string; readonly value: Json }
  | { readonly kind: "omitNull" | "hide"; readonly path: string }
  /** A value of the configuration or the session, by its name there. */
  | { readonly kind: "add"; readonly path: string; readonly name: string; readonly value: string };

/** A place in the arguments that refers to an entity: the model may give id, uuid or name. */
export interface Reference {
  /** Path after renaming; `*` stands for every element (`versions.*.account_id`). */
  readonly path: string;
  readonly entity: string;
  /** What the wire wants there. */
  readonly field: string;
}

/**
 * Where a paged answer says which page it is; the tool's answer gains `next_page`, or the cursor under the name `as`
 * and, under the name `more`, whether there is one.
 */
export type Pagination =
  | { readonly type: "page"; readonly argument: string; readonly current: string; readonly last: string }
  | {
      readonly type: "cursor";
      readonly argument: string;
      readonly next: string;
      readonly as: string;
      readonly more: string | null;
    };
