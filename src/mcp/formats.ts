import { firestoreFromIso, isoFromFirestore } from "../core/firestore-timestamp.ts";

/** A converter between the wire and the tool; each way gives null for what it cannot convert. */
export interface Format {
  readonly toTool: (wire: unknown) => unknown;
  readonly toWire: (shown: unknown) => unknown;
}

/** By the names that `x-mcp.format` knows; what a tool takes for each stands in `codegen/model/formats.ts`. */
export const FORMATS: Readonly<Record<string, Format>> = {
  "firestore-timestamp": { toTool: isoFromFirestore, toWire: firestoreFromIso },
};
