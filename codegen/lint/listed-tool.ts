import type { Schema } from "../model.ts";

/** A tool as `tools/list` shows it, which is all that a model and its host know of it. */
export interface ListedTool {
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  readonly inputSchema: Schema;
  readonly outputSchema?: Schema;
  readonly annotations?: { readonly [hint: string]: unknown };
}

/** Tools that a host shows together. */
export interface Listing {
  /** Of the API or the file. */
  readonly name: string;
  readonly tools: readonly ListedTool[];
  /** Names of the tools that are on by default. */
  readonly standard: ReadonlySet<string>;
}
