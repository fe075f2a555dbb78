import assert from "node:assert/strict";

/** A token of the form that Laravel makes, with characters that every encoding changes. */
export const canary = "17|cAnary+k3y/With=5igns&more";

const shapes: Readonly<Record<string, string>> = {
  plain: canary,
  "percent-encoded": encodeURIComponent(canary),
  base64: Buffer.from(canary).toString("base64").replace(/=+$/, ""),
  base64url: Buffer.from(canary).toString("base64url"),
  hexadecimal: Buffer.from(canary).toString("hex"),
};

/** The shapes in which a text has the canary. */
export function canaryShapes(text: string): readonly string[] {
  return Object.keys(shapes).filter((shape) => text.includes(shapes[shape] ?? ""));
}

/** Asserts that a text has the canary in no shape. */
export function assertSilent(text: string, where: string): void {
  assert.deepEqual(canaryShapes(text), [], `${where} shows the key`);
}
