import type { Bindings } from "./parameters.ts";

/** What the process that runs queries is told first, once. */
export interface OpenMessage {
  readonly kind: "open";
  /** Absolute path. */
  readonly file: string;
  /** How long it waits for a lock. */
  readonly busyMs: number;
  /** When it ends itself if nobody did before, as after the death of its parent. */
  readonly lastMs: number;
  readonly maxRows: number;
  readonly maxBytes: number;
  /** Whether `sqlite_schema` may be read. */
  readonly schemaReadable: boolean;
}

export interface QueryMessage {
  readonly kind: "query";
  readonly query: string;
  readonly bindings: Bindings;
}

/** One for each message. */
export type Reply =
  /** The result as JSON, empty after opening: one string crosses faster than ten thousand objects. */
  | { readonly kind: "done"; readonly json: string }
  /** `unusable`: it is not the query's fault. */
  | { readonly kind: "failed"; readonly message: string; readonly unusable: boolean };
