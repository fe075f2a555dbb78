/**
 * What a tool takes and shows where the wire has something else. The runtime converts by the same names
 * (`src/mcp/formats.ts`).
 */
export const FORMATS = {
  /** Travels as `{_seconds, _nanoseconds}`. */
  "firestore-timestamp": { type: "string", format: "date-time" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export type FormatName = keyof typeof FORMATS;
