import assert from "node:assert/strict";
import { test } from "node:test";
import { constants, DatabaseSync } from "@photostructure/sqlite";
import fc from "fast-check";
import { checkQuery } from "../../../src/sandbox/eros/query/checks.ts";
import { countJoins } from "../../../src/sandbox/eros/query/joins.ts";
import { tokenize } from "../../../src/sandbox/eros/query/tokens.ts";

const kinds: readonly [text: string, want: string][] = [
  ["'it''s'", "string"],
  ["''", "string"],
  ['"a""b"', "name"],
  ["`a``b`", "name"],
  ["[a'b]", "name"],
  ["x'00Ff'", "blob"],
  ["X'not hex'", "blob"],
  ["'open", "unfinished"],
  ["'open''", "unfinished"],
  ["[open", "unfinished"],
  ["12", "number"],
  ["1_000.5e-3", "number"],
  ["0xFF_00", "number"],
  [".5", "number"],
  ["1abc", "number"],
  ["?", "parameter"],
  ["?12", "parameter"],
  [":a", "parameter"],
  ["@a", "parameter"],
  ["$a::b(c--')", "parameter"],
  ["_a$1", "word"],
  ["ſelect", "word"],
  ["name\u00a0with\u200bodd", "word"],
  ["--", "comment"],
  ["/*", "comment"],
  ["*/", "comment"],
  ["\ufeff", "space"],
  [" \t\v\n", "space"],
  ["\v", "sign"],
  ["\0", "sign"],
  [";", "sign"],
];

test("a piece is what SQLite takes it for", () => {
  const got = kinds.map(([text]) => [
    text,
    tokenize(text)
      .map(({ kind }) => kind)
      .join(" "),
  ]);
  assert.deepEqual(got, kinds);
});

const quote = (mark: string) => (text: string) => `${mark}${text.replaceAll(mark, mark + mark)}${mark}`;
const hostile = fc.constantFrom(
  "DROP",
  "--",
  "/*",
  "*/",
  "JOIN",
  "SELECT",
  "'",
  '"',
  "`",
  ";",
  "LIMIT 99999",
  "\n",
);
const inner = fc
  .array(fc.oneof(hostile, fc.string({ unit: "binary" })), { maxLength: 8 })
  .map((parts) => parts.join(" "));
const literal = fc.oneof(
  inner.map(quote("'")),
  inner.map(quote('"')),
  inner.map(quote("`")),
  inner.map((text) => `[${text.replaceAll("]", "")}]`),
);
const part = fc.oneof(
  hostile,
  literal,
  fc.string(),
  fc.constantFrom("x'00'", "$a(", ":b", "?1", "0x1F", "[", ","),
);

test("the pieces of any text together are the text", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(part).map((parts) => parts.join("")),
      ),
      (text) => {
        assert.equal(
          tokenize(text)
            .map((token) => token.text)
            .join(""),
          text,
        );
      },
    ),
    { numRuns: 500 },
  );
});

const calls = fc.constantFrom("pi()", "pi ( )", "PI()");
const quoted = fc.constantFrom(
  "'pi()'",
  "'it''s pi()'",
  '"pi()"',
  '"a""pi()"',
  "[pi()]",
  "[a'pi()]",
  "`pi()`",
  "`a``'`",
);
const oddities = fc.constantFrom(
  "$a(')",
  "$a(pi())",
  '@b(")',
  ":c::d",
  "?1",
  "x'00'",
  "1_0",
  "0x1F",
  ".5",
  "1.e1",
  "'",
  '"',
  "[",
  "]",
  "$",
  "(",
  ")",
  "x'",
  "--",
  "/*",
  "*/",
  "\ufeff",
);
const glue = fc.constantFrom(",", " , ", ",\n", " \v,", "||", " || ", " ", "");
const soup = fc.array(fc.tuple(fc.oneof(calls, quoted, oddities), glue), { minLength: 1, maxLength: 7 });

test("what SQLite takes for a call of a function is one to us, and nothing else is", () => {
  const database = new DatabaseSync(":memory:");
  let seen = 0;
  database.setAuthorizer((action) => {
    if (action === constants.SQLITE_FUNCTION) seen += 1;
    return constants.SQLITE_OK;
  });
  let compiled = 0;
  fc.assert(
    fc.property(soup, calls, (parts, last) => {
      const query = `SELECT ${parts.flat().join("")}${last}`;
      const tokens = tokenize(query);
      fc.pre(!tokens.some(({ kind }) => kind === "comment"));
      seen = 0;
      try {
        database.prepare(query);
      } catch {
        return; // not SQL at all
      }
      compiled += 1;
      assert.equal(tokens.filter(({ kind, text }) => kind === "word" && /^pi$/i.test(text)).length, seen);
    }),
    { numRuns: 5000 },
  );
  database.close();
  assert.ok(compiled > 200, `only ${compiled} were SQL`);
});

test("E165: whatever a literal holds, it is one piece and breaks no rule", () => {
  fc.assert(
    fc.property(fc.array(literal, { minLength: 1, maxLength: 8 }), (literals) => {
      const query = `SELECT ${literals.join(" , ")} FROM creators`;
      const quoted = tokenize(query).filter(({ kind }) => kind === "string" || kind === "name");
      assert.deepEqual(
        quoted.map(({ text }) => text),
        literals,
      );
      fc.pre(!query.includes("\0") && query.length < 5000);
      checkQuery(query);
    }),
    { numRuns: 300 },
  );
});

test("the checks take linear time, whatever the text is", () => {
  const started = process.cpuUsage();
  for (const bit of [
    "'",
    '"',
    "[",
    "(",
    "$a(",
    ",",
    "'' ",
    "::",
    "0x",
    "1_",
    "SELECT ",
    "/*",
    "FROM (",
    "WINDOW a AS ",
  ]) {
    assert.throws(() => checkQuery(`SELECT ${bit.repeat(20_000 / bit.length - 10)}\0`));
  }
  const { user } = process.cpuUsage(started);
  assert.ok(user < 2_000_000, `${user} µs`);
});

const sources: readonly [from: string, want: number][] = [
  ["a", 0],
  ["a, b", 1],
  ["a JOIN b ON f(a.x, b.x) IN (1, 2, 3)", 1],
  ["a JOIN b USING (x, y), c", 2],
  ["(a, b), (c, d)", 3],
  ["(a, (b, c))", 2],
  ["a, json_each('[1]', '$') AS j", 1],
  ["(SELECT x, y, z FROM b, c)", 1],
  ["(VALUES (1, 2), (3, 4))", 0],
  ["(WITH x(p, q) AS (SELECT 1, 2), y AS (SELECT 3) SELECT p, q FROM x)", 0],
  ["a WHERE x IN (1, 2) ORDER BY y, z", 0],
  ["a GROUP BY x, y HAVING f(x, y)", 0],
  ["a WHERE x IS DISTINCT FROM b ORDER BY y, z", 0],
  ["a WINDOW w AS (ORDER BY x, y), v AS (ORDER BY z)", 0],
  ["a AS window, b, c", 2],
  ["a window, b, c", 2],
  ["a AS with, b", 1],
  ["a UNION SELECT x, y FROM b, c", 1],
];

test("E168: commas between sources count as joins, other commas do not", () => {
  const counted = sources.map(([from]) => {
    const tokens = tokenize(`SELECT 1, 2, f(3, 4) FROM ${from}`).filter(({ kind }) => kind !== "space");
    return [from, countJoins(tokens)];
  });
  assert.deepEqual(counted, sources);
});
