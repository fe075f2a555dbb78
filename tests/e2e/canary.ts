import assert from "node:assert/strict";

/** A token of the form that Laravel makes, with characters that every encoding changes. */
export const canary = "17|cAnary+k3y/With=5igns&more";

/** The shapes in which a text has a secret. */
export function shapesIn(text: string, secret = canary): readonly string[] {
  const shapes: Readonly<Record<string, string>> = {
    plain: secret,
    "percent-encoded": encodeURIComponent(secret),
    base64: Buffer.from(secret).toString("base64").replace(/=+$/, ""),
    base64url: Buffer.from(secret).toString("base64url"),
    hexadecimal: Buffer.from(secret).toString("hex"),
  };
  return Object.keys(shapes).filter((shape) => text.includes(shapes[shape] ?? ""));
}

/** Asserts that a text has a secret in no shape. */
export function assertSilent(text: string, where: string, secret = canary): void {
  assert.deepEqual(shapesIn(text, secret), [], `${where} shows the key`);
}

/** Asserts that nothing a server said has the key that it was started with, if it was started with one. */
export function assertKept({ MIXPOST_API_KEY }: Readonly<Record<string, string>>, said: string): void {
  if (MIXPOST_API_KEY) assertSilent(said, "stdout or stderr", MIXPOST_API_KEY);
}
