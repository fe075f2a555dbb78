import type { Schema } from "../model.ts";

/**
 * What a tool takes and shows where the wire has something else. The runtime converts by the same names
 * (`src/mcp/formats.ts`).
 */
export const FORMATS = {
  /** Travels as `{_seconds, _nanoseconds}`. */
  "firestore-timestamp": { type: "string", format: "date-time" },
} as const satisfies { readonly [name: string]: Schema };

export type FormatName = keyof typeof FORMATS;
