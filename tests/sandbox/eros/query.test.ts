import assert from "node:assert/strict";
import path from "node:path";
import { after, describe, test } from "node:test";
import { DatabaseSync } from "@photostructure/sqlite";
import { createQueryRunner } from "../../../src/sandbox/eros/query/index.ts";
import { createFixture, outcomeOf } from "./query-fixture.ts";

const fixture = createFixture();
const logged: string[] = [];
const options = { file: fixture.file, program: fixture.program };
const runner = createQueryRunner({
  ...options,
  log: (level, message) => logged.push(`${level}: ${message}`),
});
after(() => {
  runner.close();
  fixture.remove();
});

const ask = (query: string, params?: readonly unknown[]) => outcomeOf(runner, query, params);
/** Rows as lists of values, or the text of the refusal. */
async function rowsOf(query: string, params?: readonly unknown[]): Promise<unknown> {
  const { result, message } = await ask(query, params);
  return result ? result.results.map((row) => Object.values(row)) : message;
}
const times = (count: number, text: string) => Array(count).fill(text).join("");
const failed = (text: string) => `Query execution error: ${text}`;

const ONLY_SELECT = "Only SELECT queries are allowed";
const keyword = (name: string) => `Query contains disallowed keyword: ${name}`;
const COMMENT = "Query contains disallowed comment syntax";
const JOINS = "Query exceeds maximum JOIN limit";
const SUBQUERIES = "Query exceeds maximum subquery limit";
const LIMIT = "Query LIMIT exceeds maximum";
const STACKED = failed("You can only execute one statement at a time.");
const NUL = failed("query contains a NUL character");

/** Refused by a check; the status is 403 for the first three texts and 400 for others. */
const refused: Readonly<Record<string, readonly (readonly [query: string, want: string])[]>> = {
  "E162: the checks come in the documented order": [
    ["DROP TABLE creators -- x", ONLY_SELECT],
    ["SELECT 1 -- DROP", keyword("DROP")],
    [`SELECT 1 /* */ FROM a${times(6, " JOIN a")}`, COMMENT],
    [`SELECT 1 FROM a${times(6, " JOIN a")} WHERE ${times(4, "(SELECT 1)")}`, JOINS],
    [`SELECT ${times(4, "(SELECT 1)")} LIMIT 10001`, SUBQUERIES],
    ["SELECT 1 LIMIT 10001; SELECT 2", LIMIT],
    ["SELECT 1; SELECT '\0'", STACKED],
  ],
  "E163: only what starts with SELECT": [
    "",
    " ",
    "WITH x AS (SELECT 1) SELECT * FROM x",
    "EXPLAIN SELECT 1",
    "(SELECT 1)",
    "SELECTED",
    "VALUES (1)",
    ";SELECT 1",
    "ſELECT 1",
    "\u00a0SELECT 1",
    "\0SELECT 1",
    "'SELECT' 1",
    "[SELECT] 1",
    "REPLACE INTO creators VALUES (1)",
  ].map((query) => [query, ONLY_SELECT] as const),
  "E164: no word of the list, in any case; the first of the list is named": [
    ...[
      "INSERT",
      "UPDATE",
      "DELETE",
      "DROP",
      "ALTER",
      "CREATE",
      "TRUNCATE",
      "GRANT",
      "REVOKE",
      "ATTACH",
      "DETACH",
      "PRAGMA",
      "VACUUM",
      "REINDEX",
      "ANALYZE",
    ].flatMap((word) => [
      [`SELECT 1; ${word} x`, keyword(word)] as const,
      [`SELECT ${word.toLowerCase()} FROM creators`, keyword(word)] as const,
    ]),
    ["SELECT 1; vacuum; Drop TABLE x; uPdAtE x", keyword("UPDATE")],
  ],
  "E166: functions that do what PRAGMA does": [
    ["SELECT * FROM pragma_table_info('creators')", keyword("PRAGMA")],
    ["SELECT * FROM main.PRAGMA_database_list", keyword("PRAGMA")],
  ],
  "E167: no mark of a comment": [
    ["SELECT 1 -- x", COMMENT],
    ["SELECT 1--1", COMMENT],
    ["SELECT /* x */ 1", COMMENT],
    ["SELECT 1 */", COMMENT],
    ["SELECT 'a' /* '", COMMENT],
    ["SELECT 1 --", COMMENT],
  ],
  "E168: more than five joins": [
    [`SELECT 1 FROM creators a${times(6, " JOIN creators")}`, JOINS],
    [`SELECT 1 FROM creators a${times(6, "\nLEFT\tOUTER\nJOIN\ncreators")}`, JOINS],
    [`SELECT 1 FROM creators${times(6, ", creators")}`, JOINS],
    [`SELECT 1 FROM (creators${times(6, ", creators")})`, JOINS],
    [`SELECT 1 FROM creators AS window${times(6, ", creators")}`, JOINS],
  ],
  "E169: more than three subqueries": [
    [`SELECT ${Array(4).fill("(SELECT 1)").join(", ")}`, SUBQUERIES],
    ["SELECT (SELECT (SELECT (SELECT (SELECT 1))))", SUBQUERIES],
    ["SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5", SUBQUERIES],
    [`SELECT 1 WHERE 1 IN (VALUES (1))${times(3, " OR 1 IN (VALUES (1))")}`, SUBQUERIES],
  ],
  "E170: a LIMIT above 10,000": [
    "LIMIT 10001",
    "limit 10001",
    "LIMIT\n10001",
    "LIMIT 10001;",
    "LIMIT 10001 OFFSET 1",
    "LIMIT 0, 20000",
    "LIMIT 0x2711",
    "LIMIT 10_001",
    "LIMIT 1e5",
    "LIMIT 10000.5",
    "LIMIT 99999999999999999999",
  ].map((limit) => [`SELECT * FROM mass_messages ${limit}`, LIMIT] as const),
  "E176: a second statement": [
    ["SELECT 1; SELECT 2", STACKED],
    ["SELECT 1;;x", STACKED],
    ["SELECT 1;\n'x'", STACKED],
  ],
  "E182: a NUL character": [
    ["SELECT 1\0", NUL],
    ["SELECT '\0'", NUL],
    ["SELECT 1;\0", STACKED],
  ],
};

for (const [title, rows] of Object.entries(refused)) {
  test(`${title} (E185: 403 or 400)`, async () => {
    const got = await Promise.all(rows.map(async ([query]) => [query, await ask(query)] as const));
    const forbidden = (text: string) =>
      text === ONLY_SELECT || text === COMMENT || text.startsWith(keyword(""));
    assert.deepEqual(
      got.map(([query, { status, message }]) => [query, status, message]),
      rows.map(([query, text]) => [query, forbidden(text) ? 403 : 400, text]),
    );
  });
}

/** What must work, though a careless check would refuse it. */
const allowed: Readonly<Record<string, readonly (readonly [query: string, want: unknown])[]>> = {
  "E163: white space and any case before it": [["\ufeff \n\tsElEcT 1", [[1]]]],
  "E165: words of the list within names, texts and quoted names": [
    ["SELECT created_at, updated_at, is_deleted FROM creators LIMIT 1", [["2026-05-01", "2026-05-02", 0]]],
    ["SELECT creator_id FROM creators WHERE bio LIKE '%drop by%'", [["garden_anna"]]],
    [
      `SELECT 'DROP', 'it''s DELETE' AS "update", 2 AS [alter], 3 AS \`create\``,
      [["DROP", "it's DELETE", 2, 3]],
    ],
    [
      "SELECT 'selected' a, 'selects' b, 'selector' c, 'preselect' d",
      [["selected", "selects", "selector", "preselect"]],
    ],
    ["SELECT replace('a', 'a', 'b')", [["b"]]],
  ],
  "E167: marks of comments within texts": [
    ["SELECT '--' AS sep, '/* */' AS \"--\"", [["--", "/* */"]]],
    ["SELECT 5 - -3", [[8]]],
    ["SELECT bio FROM creators WHERE bio = 'Bread -- and /* soup */'", [["Bread -- and /* soup */"]]],
  ],
  "E168: five joins": [
    [`SELECT count(*) FROM creators a${times(5, " JOIN creators USING (creator_id)")}`, [[3]]],
    ["SELECT count(*) FROM creators a, creators b, creators c, creators d, creators e, creators f", [[729]]],
    [
      "SELECT 1 a, 2 b, max(1, 2, 3) c, 4 d, 5 e, 6 f, 7 g FROM creators WHERE 1 IN (1, 2, 3, 4, 5, 6, 7, 8) LIMIT 1",
      [[1, 2, 3, 4, 5, 6, 7]],
    ],
  ],
  "E169: three subqueries": [["SELECT (SELECT 1) + (SELECT 2) + (SELECT 3)", [[6]]]],
  "E170: a LIMIT of a subquery, an offset, a name and a text are not the LIMIT of the query": [
    ["SELECT count(*) FROM (SELECT * FROM mass_messages LIMIT 11000)", [[11_000]]],
    ["SELECT message_id FROM mass_messages LIMIT 1 OFFSET 11000", [[11_001]]],
    ["SELECT message_id FROM mass_messages LIMIT 11000, 1", [[11_001]]],
    ["SELECT credit_limit, 'limit 99999' FROM creators LIMIT 1", [[10, "limit 99999"]]],
    ["SELECT 1 LIMIT 20000 - 15000", [[1]]],
  ],
  "E176: a semicolon at the end": [
    ["SELECT 1;", [[1]]],
    ["SELECT 1 ; \n;", [[1]]],
  ],
  "E179: the list of tables is readable": [
    ["SELECT name FROM sqlite_schema WHERE type = 'view'", [["top_creators"]]],
    ["SELECT count(*) FROM sqlite_master WHERE name = 'creators'", [[1]]],
  ],
  "E183: the documented examples": [
    [
      `SELECT creator_id, page_name, current_total_earnings
FROM creators
WHERE performance_tier = 1
ORDER BY current_total_earnings DESC`,
      [
        ["garden_anna", "anna-in-the-garden", 900.5],
        ["travel_cleo", "cleo-on-tour", 700],
      ],
    ],
    [
      `SELECT c.creator_id, c.page_name, COUNT(m.message_id) AS message_count
FROM creators c
JOIN mass_messages m ON c.creator_id = m.creator_id
WHERE m.sending_time >= date('now', '-7 days')
GROUP BY c.creator_id
ORDER BY message_count DESC`,
      [["garden_anna", "anna-in-the-garden", 10_667]],
    ],
  ],
};

for (const [title, rows] of Object.entries(allowed)) {
  test(`${title}: works`, async () => {
    const got = await Promise.all(rows.map(async ([query]) => [query, await rowsOf(query)]));
    assert.deepEqual(got, rows);
  });
}

test("E183: the documented example with parameters", async () => {
  const query = `SELECT * FROM caption_bank
WHERE creator_id = ?
    AND performance_score > ?
    AND last_used_date < date('now', '-30 days')
LIMIT 50`;
  assert.deepEqual(await rowsOf(query, ["garden_anna", 50]), [
    [1, "garden_anna", "Tulips are out", 80, "2020-01-01"],
  ]);
});

describe("E171: at most 10,000 rows, wherever the limit is written", () => {
  const limits: readonly (readonly [tail: string, params?: unknown[]])[] = [
    [""],
    ["LIMIT -1"],
    ["LIMIT 9999+90000"],
    ["LIMIT(99999)"],
    ["LIMIT ?", [99_999]],
    ["LIMIT '99999'"],
    ["WHERE message_id IN (SELECT message_id FROM mass_messages LIMIT 99999)"],
    ["LIMIT -(-99999)"],
    ["WHERE 'no limit' <> ''"],
    ["LIMIT (SELECT 99999)"],
    ["LIMIT :all", [1e15]],
  ];
  for (const [tail, params] of limits) {
    test(tail || "no limit", async () => {
      const { result } = await ask(`SELECT message_id FROM mass_messages ${tail}`, params);
      assert.deepEqual([result?.count, result?.results.length, result?.truncated], [10_000, 10_000, true]);
    });
  }

  test("exactly 10,000 rows are not called truncated", async () => {
    const { result } = await ask("SELECT message_id FROM mass_messages LIMIT 10000");
    assert.deepEqual([result?.count, result?.truncated], [10_000, undefined]);
  });
});

test("E172: results, their number and the names of the columns", async () => {
  const { result } = await ask("SELECT creator_id AS id, 1.5 AS n, NULL AS none FROM creators LIMIT 1");
  assert.deepEqual(result, {
    results: [{ id: "garden_anna", n: 1.5, none: null }],
    count: 1,
    columns: ["id", "n", "none"],
  });
});

test("E173: columns are named when there are no rows", async () => {
  const { result } = await ask("SELECT creator_id, 1 + 1 FROM creators WHERE 0");
  assert.deepEqual(result, { results: [], count: 0, columns: ["creator_id", "1 + 1"] });
});

describe("E174: parameters", () => {
  const mark = failed("Incorrect number of bindings supplied. The statement uses");
  const kind = (number: number, not: string) =>
    failed(`parameter ${number} must be a string, number, boolean or null, not ${not}`);
  const bound: readonly (readonly [query: string, params: unknown[], want: unknown])[] = [
    [
      "SELECT ?, ?, ?, ?, ?",
      ["a'; DROP TABLE creators", 2, 1.5, true, null],
      [["a'; DROP TABLE creators", 2, 1.5, 1, null]],
    ],
    [
      "SELECT typeof(?), typeof(?), typeof(?), typeof(?)",
      [1, 1.5, false, 1e300],
      [["integer", "real", "integer", "real"]],
    ],
    ["SELECT 7 / ?, 'n' || ?", [2, 2], [[3, "n2"]]],
    ["SELECT ?2 || ?1", ["a", "b"], [["ba"]]],
    ["SELECT :x || @y || $z || :x", ["a", "b", "c"], [["abca"]]],
    ["SELECT ?2 || ? || :n || ?1", ["a", "b", "c", "d"], [["bcda"]]],
    ["SELECT :a, ?1, $a::b(c)", ["x", "y"], [["x", "x", "y"]]],
    ["SELECT ?3 IS NULL", [1, 2, null], [[1]]],
    [
      "SELECT '?', \":a\"",
      [],
      failed('no such column: ":a" - should this be a string literal in single-quotes?'),
    ],
    ["SELECT ?", [], `${mark} 1, and 0 were supplied.`],
    ["SELECT 1", ["a"], `${mark} 0, and 1 were supplied.`],
    ["SELECT ?3", [1], `${mark} 3, and 1 were supplied.`],
    ["SELECT :a, :a, ?", [1], `${mark} 2, and 1 were supplied.`],
    ["SELECT ?101", [], failed("variable number must be between ?1 and ?100")],
    ["SELECT ?", [{}], kind(1, "object")],
    ["SELECT ?, ?", [1, ["a"]], kind(2, "array")],
    ["SELECT ?", [Number.NaN], kind(1, "NaN")],
    ["SELECT ?", [undefined], kind(1, "undefined")],
    ["SELECT ?", [1n], kind(1, "bigint")],
    ["SELECT length(?)", ["x".repeat(1_000_000)], [[1_000_000]]],
    ["SELECT ?", ["x".repeat(1_000_001)], failed("parameters are longer than 1000000 bytes")],
    [
      "SELECT ?, ?",
      ["é".repeat(300_000), "é".repeat(300_000)],
      failed("parameters are longer than 1000000 bytes"),
    ],
  ];
  for (const [query, params, want] of bound) {
    test(`${query} with ${JSON.stringify(params, (_, value) => (typeof value === "bigint" ? `${value}n` : value)).slice(0, 40)}`, async () => {
      assert.deepEqual(await rowsOf(query, params), want);
    });
  }
});

test("E175: an error of SQLite is passed on", async () => {
  const { status, message } = await ask("SELECT * FROM nope");
  assert.deepEqual([status, message], [400, failed("no such table: nope")]);
  assert.equal(await rowsOf("SELECT 'open"), failed(`unrecognized token: "'open"`));
  assert.equal(await rowsOf("SELECT FROM"), failed('near "FROM": syntax error'));
  assert.equal(await rowsOf("SELECT abs(-9223372036854775807 - 1)"), failed("integer overflow"));
});

test("E175: a message that quotes a long value is cut", async () => {
  const message = await rowsOf("SELECT json_extract('{}', ?)", ["x".repeat(900_000)]);
  assert.equal(message, failed(`bad JSON path: 'xxx${"x".repeat(1000)}`.slice(0, 1000)));
});

test("E177: a query that takes too long is ended, others meanwhile wait, and the next one works", async () => {
  const impatient = createQueryRunner({ ...options, deadlineMs: 300 });
  const endless = "SELECT count(*) FROM mass_messages a, mass_messages b, mass_messages c";
  let ticks = 0;
  const clock = setInterval(() => {
    ticks += 1;
  }, 10);
  const [slow, waited] = await Promise.all([
    outcomeOf(impatient, endless),
    outcomeOf(impatient, "SELECT 1 AS one"),
  ]);
  clearInterval(clock);
  impatient.close();
  assert.deepEqual([slow.status, slow.message], [408, failed("query timed out after 300 ms")]);
  assert.deepEqual(waited.result?.results, [{ one: 1 }]);
  assert.ok(ticks > 10, `only ${ticks} ticks of a timer`);
});

describe("E178: nothing but reading tables", () => {
  const denied: readonly (readonly [query: string, want: string])[] = [
    [
      "SELECT * FROM (WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c)",
      "not authorized",
    ],
    ["SELECT load_extension('x')", "not authorized to use function: load_extension"],
    ["SELECT readfile('/etc/hostname')", "no such function: readfile"],
    ["SELECT writefile('/tmp/x', 'x')", "no such function: writefile"],
    ["SELECT fts3_tokenizer('simple')", "not authorized to use function: fts3_tokenizer"],
    ["SELECT sqlite_log(1, 'x')", "not authorized to use function: sqlite_log"],
    ["SELECT length(zeroblob(1))", "not authorized to use function: zeroblob"],
    ["SELECT randomblob(1)", "not authorized to use function: randomblob"],
    ["SELECT * FROM dbstat", "access to dbstat.name is prohibited"],
    ["SELECT data FROM sqlite_dbpage", "no such table: sqlite_dbpage"],
    [`SELECT * FROM "pragma_database_list"`, "access to pragma_database_list.seq is prohibited"],
    ["SELECT * FROM [PRAGMA_TABLE_INFO]('creators')", "access to PRAGMA_TABLE_INFO.cid is prohibited"],
  ];
  for (const [query, want] of denied) {
    test(query, async () => {
      const { status, message } = await ask(query);
      assert.deepEqual([status, message], [400, failed(want)]);
    });
  }
});

test("E179: the list of tables can be closed", async () => {
  const closed = createQueryRunner({ ...options, schemaReadable: false });
  const [tables, creators] = await Promise.all(
    ["SELECT sql FROM sqlite_schema", "SELECT count(*) AS n FROM creators"].map((query) =>
      outcomeOf(closed, query),
    ),
  );
  closed.close();
  assert.equal(tables?.message, failed("access to sqlite_master.sql is prohibited"));
  assert.deepEqual(creators?.result?.results, [{ n: 3 }]);
});

test("E180: as many rows as fit into 5 MiB, and no value above 1 MB", async () => {
  const wide = await ask("SELECT message_id, printf('%.5000c', 'x') AS x FROM mass_messages");
  assert.equal(wide.result?.truncated, true);
  const bytes = Buffer.byteLength(JSON.stringify(wide.result?.results));
  assert.ok(bytes <= 5 * 1024 * 1024 && bytes > 5 * 1024 * 1024 - 5100, `${bytes} bytes`);
  assert.equal(wide.result?.count, wide.result?.results.length);
  const megabytes = await ask(`SELECT ${Array(6).fill("printf('%.990000c', 'x')").join(", ")}`);
  assert.deepEqual([megabytes.result?.count, megabytes.result?.truncated], [0, true]);
  for (const query of [
    "SELECT hex(printf('%.600000c', 'x'))",
    "SELECT group_concat(printf('%.5000c', 'x')) FROM mass_messages",
  ]) {
    const { status, message } = await ask(query);
    assert.deepEqual([status, message], [400, failed("string or blob too big")]);
  }
});

test("E181: names of columns differ, and no value is bent", async () => {
  const rows: readonly (readonly [query: string, want: Record<string, unknown>])[] = [
    ["SELECT 1 a, 2 a, 3 a", { a: 1, a_2: 2, a_3: 3 }],
    ["SELECT 1 a, 2 a, 3 a_2, 4 a", { a: 1, a_3: 2, a_2: 3, a_4: 4 }],
    ["SELECT x'00ff' AS b, x'' AS e", { b: { base64: "AP8=" }, e: { base64: "" } }],
    ["SELECT 9007199254740991 AS a, -9007199254740991 AS b", { a: 9007199254740991, b: -9007199254740991 }],
    [
      "SELECT 9007199254740992 AS a, -9223372036854775808 AS b",
      { a: "9007199254740992", b: "-9223372036854775808" },
    ],
    ["SELECT 1e999 AS a, -1e999 AS b, 0.1 AS c", { a: "Infinity", b: "-Infinity", c: 0.1 }],
    ["SELECT 'ü €😀' AS a, cast(x'ff41' AS text) AS b", { a: "ü €😀", b: "\ufffdA" }],
  ];
  const got = await Promise.all(rows.map(async ([query]) => [query, (await ask(query)).result?.results[0]]));
  assert.deepEqual(got, rows);
  const odd = await ask(`SELECT 1 AS "__proto__", 2 AS "constructor", 3 AS ""`);
  assert.deepEqual(Object.entries(odd.result?.results[0] ?? {}), [
    ["__proto__", 1],
    ["constructor", 2],
    ["", 3],
  ]);
});

test("E184: what is asked, blocked and failed is logged, without line breaks", async () => {
  logged.length = 0;
  await ask(`SELECT 1,\r\n'${"x".repeat(200)}\u001b[2J' AS x`);
  await ask("SELECT 1; DROP TABLE creators");
  await ask('SELECT * FROM "no\npe"');
  assert.deepEqual(logged, [
    `info: execute_query called: SELECT 1, '${"x".repeat(88)}`,
    "info: execute_query successful: returned 1 rows",
    "info: execute_query called: SELECT 1; DROP TABLE creators",
    "warn: Blocked query: Query contains disallowed keyword: DROP",
    'info: execute_query called: SELECT * FROM "no pe"',
    "error: Query execution error: no such table: no pe",
  ]);
});

test("E185: a database that is locked or missing is 503, and works again afterwards", async () => {
  const file = path.join(fixture.folder, "locked.db");
  const impatient = createQueryRunner({ ...options, file, deadlineMs: 500 });
  const query = "SELECT count(*) AS n FROM plants";
  const missing = await outcomeOf(impatient, query);
  assert.deepEqual([missing.status, missing.message], [503, failed("the database file does not exist")]);
  const writer = new DatabaseSync(file);
  writer.exec("create table plants (name); begin exclusive");
  const locked = await outcomeOf(impatient, query);
  assert.deepEqual([locked.status, locked.message], [503, failed("database is locked")]);
  writer.exec("commit");
  assert.deepEqual((await outcomeOf(impatient, query)).result?.results, [{ n: 0 }]);
  writer.exec("drop table plants; create table plants (name, size); insert into plants values ('rose', 1)");
  assert.deepEqual((await outcomeOf(impatient, "SELECT size FROM plants")).result?.results, [{ size: 1 }]);
  impatient.close();
  writer.close();
});
