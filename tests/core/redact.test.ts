import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { redactSecrets } from "../../src/core/redact.ts";
import { canary } from "../e2e/canary.ts";

const secret = fc.oneof(fc.constant(canary), fc.stringMatching(/^[!-~]{12,60}$/));

/** The ways in which servers write a header, or a part of it, into what they say. */
const ways: Readonly<Record<string, (text: string) => string>> = {
  "as it is": (text) => text,
  "in base64": (text) => Buffer.from(text).toString("base64"),
  "in base64 for addresses": (text) => Buffer.from(text).toString("base64url"),
  "in hexadecimal": (text) => Buffer.from(text).toString("hex"),
  "in JSON": (text) => JSON.stringify(text),
  "in JSON of PHP": (text) => JSON.stringify(text).replaceAll("/", "\\/"),
  "percent-encoded": encodeURIComponent,
  "percent-encoded by PHP": (text) =>
    encodeURIComponent(text).replace(
      /[!'()*]/g,
      (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
    ),
  "escaped for HTML by PHP": (text) =>
    text
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      .replaceAll("'", "&#039;"),
};

describe("a secret is masked in a longer text", () => {
  for (const [way, write] of Object.entries(ways)) {
    it(way, () => {
      const around = fc.stringMatching(/^[a-z ]{0,9}$/);
      fc.assert(
        fc.property(secret, around, around, (hidden, before, after) => {
          const said = redactSecrets([hidden])(`It said ${write(before + hidden + after)}, I think.`);
          assert.match(said, /\[redacted\]/);
          // Six letters in a row, from wherever in it, would be no chance, unless what stands around has them too.
          const written = write(hidden);
          const around = `${write(before)} ${write(after)}`;
          for (let from = 4; from + 10 < written.length; from++) {
            const piece = written.slice(from, from + 6);
            assert.ok(!said.includes(piece) || around.includes(piece), said);
          }
        }),
        { numRuns: 200 },
      );
    });
  }

  it("and nothing else is", () => {
    const text = "The post 17 was created; see /mixpost/api for c3VjaA.";
    assert.equal(redactSecrets([canary])(text), text);
  });
});
