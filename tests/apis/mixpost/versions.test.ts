import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { toVersions } from "../../../src/apis/mixpost/workflows/versions.ts";
import { ValidationError } from "../../../src/core/errors.ts";

const content = { body: "Hello" };

describe("versions of a post, from the forms that callers use to the one of the wire", () => {
  it("puts the original under account 0, whatever account it names", () => {
    const [original] = toVersions([{ account_id: 1, is_original: true, content }]);
    assert.deepEqual(original, { account_id: 0, is_original: true, content: [content] });
  });

  it("takes a single version without a flag for the original", () => {
    assert.deepEqual(toVersions([{ content }]), [{ account_id: 0, is_original: true, content: [content] }]);
  });

  it("moves the original to the front", () => {
    const versions = toVersions([
      { account_id: 2, content },
      { is_original: true, content },
    ]);
    assert.deepEqual(
      versions.map(({ account_id, is_original }) => [account_id, is_original]),
      [
        [0, true],
        [2, false],
      ],
    );
  });

  it("keeps a list as thread and turns urls into the one link of the wire", () => {
    const thread = [{ body: "1", urls: ["https://example.com"] }, { body: "2" }];
    assert.deepEqual(toVersions([{ content: thread }])[0]?.content, [
      { body: "1", url: "https://example.com" },
      { body: "2" },
    ]);
  });

  const refused: readonly [why: string, versions: Parameters<typeof toVersions>[0], field: string][] = [
    ["a second version without an account", [{ content }, { content }], "versions[1].account_id"],
    [
      "two versions of one account",
      [{ content }, { account_id: 2, content }, { account_id: 2, content }],
      "versions[2].account_id",
    ],
    [
      "two links",
      [{ content: { urls: ["https://a.example", "https://b.example"] } }],
      "versions[0].content[0].urls",
    ],
  ];
  for (const [why, versions, field] of refused) {
    it(`refuses ${why} and names ${field}`, () => {
      assert.throws(
        () => toVersions(versions),
        (error) =>
          error instanceof ValidationError && error.outcome === "not_sent" && field in (error.errors ?? {}),
      );
    });
  }

  it("always yields exactly one original, first, and no account twice", () => {
    const version = fc.record(
      { account_id: fc.nat(5), is_original: fc.boolean(), content: fc.constant(content) },
      { requiredKeys: ["content"] },
    );
    fc.assert(
      fc.property(fc.array(version, { minLength: 1, maxLength: 5 }), (given) => {
        try {
          const versions = toVersions(given);
          assert.equal(versions[0]?.is_original, true);
          assert.equal(versions.filter(({ is_original }) => is_original).length, 1);
          assert.equal(new Set(versions.map(({ account_id }) => account_id)).size, versions.length);
          assert.equal(versions.length, given.length);
        } catch (error) {
          if (!(error instanceof ValidationError)) throw error;
        }
      }),
    );
  });
});
