import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ApiError, ValidationError } from "../../src/core/errors.ts";
import { buildPath } from "../../src/core/path.ts";
import { anyText } from "./any-text.ts";
import { operation, parameter } from "./contract.ts";

const post = operation({
  path: "/{workspaceUuid}/posts/{postUuid}/retry",
  parameters: [parameter("workspaceUuid", "path"), parameter("postUuid", "path")],
});

const REFUSED: unknown[] = [
  "",
  ".",
  "..",
  "%2e",
  "%2E%2e",
  ".%2e",
  "..\\x",
  "a\\b",
  "a%5cb",
  "../x",
  "x/..",
  "x/../y",
  "x/./y",
  "..%2fadmin",
  "%2e%2e%2fadmin",
  null,
  undefined,
  [],
  {},
  [".."],
  ["", "a"],
];

for (const value of REFUSED) {
  test(`refuses ${JSON.stringify(value)} in a path and names the argument`, () => {
    assert.throws(
      () => buildPath(post, { workspaceUuid: "w", postUuid: value }),
      (error) =>
        error instanceof ValidationError &&
        error.errors?.postUuid?.length === 1 &&
        error.outcome === "not_sent",
    );
  });
}

const ACCEPTED: [unknown, string][] = [
  ["a/b c?d", "a%2Fb%20c%3Fd"],
  ["a#b%", "a%23b%25"],
  ["...", "..."],
  [".hidden", ".hidden"],
  ["v1..2", "v1..2"],
  ["!'()*", "%21%27%28%29%2A"],
  ["ü", "%C3%BC"],
  [7, "7"],
  [true, "true"],
  [["a", "b"], "a,b"],
];

for (const [value, segment] of ACCEPTED) {
  test(`writes ${JSON.stringify(value)} as ${segment}`, () => {
    assert.equal(buildPath(post, { workspaceUuid: "w", postUuid: value }), `/w/posts/${segment}/retry`);
  });
}

test("two placeholders or a style cannot make up a dot segment together", () => {
  const pair = operation({ path: "/f/{a}{b}", parameters: [parameter("a", "path"), parameter("b", "path")] });
  const label = operation({ path: "/f/{a}", parameters: [parameter("a", "path", { style: "label" })] });
  const literal = operation({ path: "/f/.{a}", parameters: [parameter("a", "path", { style: "simple" })] });
  assert.throws(() => buildPath(pair, { a: ".", b: "." }), ValidationError);
  assert.throws(() => buildPath(label, { a: "." }), ValidationError);
  assert.throws(() => buildPath(literal, { a: "." }), ValidationError);
  assert.equal(buildPath(pair, { a: "x", b: "y" }), "/f/xy");
});

test("a template that names an unknown parameter is a fault of the contract, not of the caller", () => {
  assert.throws(() => buildPath(operation({ path: "/{who}" }), { who: 1 }), { name: "ConfigurationError" });
});

/** Bits that have broken URL builders before, mixed with anything. */
const nasty = fc.constantFrom(
  ".",
  "..",
  "/",
  "\\",
  "%2e",
  "%2E",
  "%2f",
  "%5c",
  "%",
  "?",
  "#",
  ";",
  "@",
  ":",
  "//",
  "\t",
  "\n",
);
const value = fc.oneof(
  anyText(),
  fc.array(fc.oneof(nasty, fc.string({ maxLength: 3 })), { maxLength: 6 }).map((parts) => parts.join("")),
);

for (const style of ["simple", "label", "matrix"] as const) {
  test(`whatever the values, a ${style} path keeps its segments and literals, or is refused`, () => {
    const one = operation({
      path: "/v1/{a}/posts/{b}.json/{c}",
      parameters: ["a", "b", "c"].map((name) => parameter(name, "path", { style })),
    });
    fc.assert(
      fc.property(value, value, value, (a, b, c) => {
        const built = attempt(() => buildPath(one, { a, b, c }));
        if (built === null) return;
        const url = new URL(`https://example.com/mixpost/api${built}`);
        assert.equal(url.origin + url.search + url.hash, "https://example.com");
        const segments = url.pathname.split("/");
        assert.equal(segments.length, 8);
        assert.deepEqual([...segments.slice(0, 4), segments[5]], ["", "mixpost", "api", "v1", "posts"]);
        assert.ok(segments[6]?.endsWith(".json"));
        if (style === "simple") {
          assert.deepEqual(
            [segments[4], segments[6]?.slice(0, -5), segments[7]].map((s) => decodeURIComponent(s ?? "")),
            [a, b, c],
          );
        }
      }),
      { numRuns: 20_000 },
    );
  });
}

function attempt(build: () => string): string | null {
  try {
    return build();
  } catch (error) {
    assert.ok(error instanceof ApiError);
    return null;
  }
}
