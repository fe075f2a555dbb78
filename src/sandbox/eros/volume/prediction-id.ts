import { createHash } from "node:crypto";

/** Namespace of predictions: any UUID, as long as it stays. */
const NAMESPACE = Buffer.from("6f1d3c1e2b5a4c0f9d3e7a8b5c4d2e10", "hex");

/** A UUID (version 5) that is the same for the same facts. */
export function predictionId(facts: unknown): string {
  const bytes = createHash("sha1").update(NAMESPACE).update(JSON.stringify(facts)).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
