import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { creator, daysAgo, makeDatabase, message, refuses, serve } from "./database.ts";

const file = makeDatabase(({ insert, run }) => {
  insert("creators", { ...creator("rosa"), performance_tier: 1, current_total_earnings: 5 });
  insert("creators", { ...creator("ben"), performance_tier: 1, current_total_earnings: 9 });
  insert("mass_messages", message("rosa", daysAgo(2)));
  insert("caption_bank", {
    creator_id: "rosa",
    caption_text: "drop by",
    caption_type: "x",
    performance_score: 50,
    last_used_date: daysAgo(40),
  });
  run(`insert into mass_messages (creator_id, message_type, sending_time)
    with recursive n(i) as (select 1 union all select i + 1 from n where i < 12000)
    select 'ben', 'bump', '2020-01-01' from n`);
});

const session = await serve(file);
const run = (query: string, params?: readonly unknown[]) =>
  session.call("execute_query", { query, ...(params && { params }) });

const joins = (count: number) => `SELECT 1 FROM creators a${"\nJOIN creators b ON 1".repeat(count)}`;
const subqueries = (count: number) => `SELECT ${Array(count).fill("(SELECT 1)").join(", ")}`;
const keywords =
  "INSERT UPDATE DELETE DROP ALTER CREATE TRUNCATE GRANT REVOKE ATTACH DETACH PRAGMA VACUUM REINDEX ANALYZE";

/** What is refused, in which words. The rows of E162 fail two checks each. */
const refused: readonly (readonly [requirement: string, query: string, words: string])[] = [
  ["E162", "DELETE FROM creators -- x", "Only SELECT queries are allowed"],
  ["E162", "SELECT 1 -- DROP", "Query contains disallowed keyword: DROP"],
  ["E162", `${joins(6)} -- x`, "Query contains disallowed comment syntax"],
  ["E162", `${joins(6)} WHERE 1 IN (${subqueries(4)})`, "Query exceeds maximum JOIN limit"],
  ["E162", `${subqueries(4)} LIMIT 10001`, "Query exceeds maximum subquery limit"],
  ["E163", "WITH x AS (SELECT 1) SELECT * FROM x", "Only SELECT queries are allowed"],
  ["E163", "EXPLAIN SELECT 1", "Only SELECT queries are allowed"],
  ["E163", "(SELECT 1)", "Only SELECT queries are allowed"],
  ["E163", "", "Only SELECT queries are allowed"],
  ["E163", "SELECTED", "Only SELECT queries are allowed"],
  ...keywords
    .split(" ")
    .map((word) => ["E164", `SELECT 1; ${word} x`, `Query contains disallowed keyword: ${word}`] as const),
  ["E166", "SELECT * FROM pragma_table_info('creators')", "Query contains disallowed keyword: PRAGMA"],
  ["E167", "SELECT 1 --", "Query contains disallowed comment syntax"],
  ["E167", "SELECT /* x */ 1", "Query contains disallowed comment syntax"],
  ["E167", "SELECT 1 */", "Query contains disallowed comment syntax"],
  ["E17 E168", joins(6), "Query exceeds maximum JOIN limit"],
  ["E17 E169", subqueries(4), "Query exceeds maximum subquery limit"],
  ["E17 E170", "SELECT 1 LIMIT 10001", "Query LIMIT exceeds maximum"],
  ["E170", "SELECT 1 LIMIT 0, 20000", "Query LIMIT exceeds maximum"],
  [
    "E174",
    "SELECT ?",
    "Query execution error: Incorrect number of bindings supplied. The statement uses 1, and 0 were supplied.",
  ],
  ["E175", "SELECT * FROM nope", "Query execution error: no such table: nope"],
  ["E176", "SELECT 1; SELECT 2", "Query execution error: You can only execute one statement at a time."],
];

describe("execute_query refuses (3.17)", () => {
  for (const [requirement, query, words] of refused) {
    it(`${requirement}: ${JSON.stringify(query).slice(0, 60)}`, () =>
      refuses(session, "execute_query", { query }, words));
  }
});

describe("execute_query answers (3.17)", () => {
  it("E165: words within names and texts are no commands", async () => {
    const { results } = await run(
      "SELECT created_at IS NOT NULL AS dated FROM creators WHERE 'drop by -- x' <> ''",
    );
    assert.deepEqual(results, [{ dated: 1 }, { dated: 1 }]);
  });

  it("E17 E168 E169 E170: what is just within the limits", async () => {
    for (const query of [joins(5), subqueries(3), "SELECT 1 LIMIT 10000"])
      assert.ok((await run(query)).count > 0);
  });

  it("E171: at most 10,000 rows, and it says that there are more", async () => {
    const { count, results, truncated } = await run("SELECT message_id FROM mass_messages");
    assert.deepEqual([count, results.length, truncated], [10_000, 10_000, true]);
  });

  it("E172 E173: rows, their number, and columns even without rows", async () => {
    const { results, count, columns } = await run("SELECT creator_id, page_name FROM creators ORDER BY 1");
    assert.deepEqual(results[0], { creator_id: "ben", page_name: "ben_page" });
    assert.deepEqual([count, columns], [2, ["creator_id", "page_name"]]);
    const none = await run("SELECT creator_id, 1 AS one FROM creators WHERE 0");
    assert.deepEqual(none, { results: [], count: 0, columns: ["creator_id", "one"] });
  });

  it("E18 E174: parameters are values in their order", async () => {
    const { results } = await run("SELECT ? AS a, ? AS b, ? AS c, ? AS d", ["x'; --", 1.5, true, null]);
    assert.deepEqual(results, [{ a: "x'; --", b: 1.5, c: 1, d: null }]);
    const { error } = await session.refused("execute_query", { query: "SELECT ?", params: [{}] });
    assert.match(error, /params\[0\]/);
  });

  it("E183: the three documented examples", async () => {
    const top = await run(`SELECT creator_id, page_name, current_total_earnings
      FROM creators
      WHERE performance_tier = 1
      ORDER BY current_total_earnings DESC`);
    assert.deepEqual(
      top.results.map(({ creator_id }: Record<string, unknown>) => creator_id),
      ["ben", "rosa"],
    );
    const sent = await run(`SELECT c.creator_id, c.page_name, COUNT(m.message_id) AS message_count
      FROM creators c
      JOIN mass_messages m ON c.creator_id = m.creator_id
      WHERE m.sending_time >= date('now', '-7 days')
      GROUP BY c.creator_id
      ORDER BY message_count DESC`);
    assert.deepEqual(sent.results, [{ creator_id: "rosa", page_name: "rosa_page", message_count: 1 }]);
    const rested = await run(
      `SELECT * FROM caption_bank
      WHERE creator_id = ?
          AND performance_score > ?
          AND last_used_date < date('now', '-30 days')
      LIMIT 50`,
      ["rosa", 40],
    );
    assert.equal(rested.results[0].caption_text, "drop by");
  });

  it("E185: a refused query is told how to be mended", async () => {
    const { status, hint } = await session.refused("execute_query", { query: "DROP TABLE creators" });
    assert.equal(status, 403);
    assert.match(hint, /one SELECT/);
  });
});

it("E177: while a long query runs the other tools answer, and a cancelled one makes room for the next", async () => {
  const query = "SELECT count(*) FROM mass_messages a, mass_messages b, mass_messages c";
  const impatient = new AbortController();
  const params = { name: "execute_query", arguments: { query } };
  const long = session.client.callTool(params, undefined, { signal: impatient.signal });
  const outcome = assert.rejects(long);
  const started = performance.now();
  assert.equal((await session.call("get_channels")).count, 5);
  impatient.abort();
  await outcome;
  assert.equal((await run("SELECT 1 AS one")).count, 1);
  const ms = performance.now() - started;
  assert.ok(ms < 4000, `${ms} ms, and the deadline of a query is 5000`);
});
