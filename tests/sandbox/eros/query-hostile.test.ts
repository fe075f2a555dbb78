import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { after, test } from "node:test";
import { openReadOnly } from "../../../src/sandbox/eros/query/connection.ts";
import { createQueryRunner, type QueryRunner } from "../../../src/sandbox/eros/query/index.ts";
import { createFixture, type Outcome, outcomeOf } from "./query-fixture.ts";
import { type Fate, hostile } from "./query-hostile-rows.ts";

const fixture = createFixture();
const options = { file: fixture.file, program: fixture.program };
const patient = createQueryRunner({ ...options, deadlineMs: 20_000 });
/** Three times what reading the largest answer takes a slow machine. */
const briefMs = 400;
const impatient = createQueryRunner({ ...options, deadlineMs: briefMs });
after(() => {
  for (const runner of [patient, impatient]) runner.close();
  fixture.remove();
});

const hash = () => createHash("sha256").update(readFileSync(fixture.file)).digest("hex");
const files = readdirSync(fixture.folder).sort();
const rows = Object.entries(hostile).flatMap(([want, queries]) =>
  queries.map((query) => ({ query, want: want as Fate })),
);

const texts: readonly (readonly [pattern: RegExp, fate: Fate])[] = [
  [/^Only SELECT queries are allowed$/, "no select"],
  [/^Query contains disallowed keyword: [A-Z]+$/, "keyword"],
  [/^Query contains disallowed comment syntax$/, "comment"],
  [/^Query exceeds maximum JOIN limit$/, "joins"],
  [/^Query exceeds maximum subquery limit$/, "subqueries"],
  [/^Query LIMIT exceeds maximum$/, "limit"],
  [/: You can only execute one statement at a time\.$/, "stacked"],
  [/: query contains a NUL character$/, "nul"],
  [/: query is longer than 20000 bytes$/, "too long"],
  [/: query timed out after 400 ms$/, "late"],
  [/: query needs too much memory$/, "memory"],
  [/: (not authorized( to use function: \w+)?|access to [\w.]+ is prohibited)$/, "denied"],
  [/^Query execution error: /, "failed"],
];

function fateOf({ result, message }: Outcome): Fate | "unbounded" | undefined {
  if (result === undefined) return texts.find(([pattern]) => pattern.test(message))?.[1];
  const bytes = Buffer.byteLength(JSON.stringify(result.results));
  return result.count === result.results.length && result.count <= 10_000 && bytes <= 5 * 1024 * 1024
    ? "bounded"
    : "unbounded";
}

/**
 * The longest time for which this process held its own timer up. Where others have the machine, nobody gets a turn:
 * so it is the time that passed, or the CPU that this process used meanwhile, if that is less.
 */
function watchTimer(): () => number {
  let last = performance.now();
  let lastCpu = process.cpuUsage();
  let longest = 0;
  const timer = setInterval(() => {
    const { user, system } = process.cpuUsage(lastCpu);
    longest = Math.max(longest, Math.min(performance.now() - last, (user + system) / 1000));
    last = performance.now();
    lastCpu = process.cpuUsage();
  }, 5);
  return () => {
    clearInterval(timer);
    return longest;
  };
}

/** One after the other, with what was wrong. */
async function failures(runner: QueryRunner, of: typeof rows): Promise<string[]> {
  const wrong: string[] = [];
  for (const { query, want } of of) {
    const outcome = await outcomeOf(runner, query);
    const got = fateOf(outcome);
    // Such a query may be over before its memory is looked at.
    const isFine = got === want || (want === "memory" && got === "bounded");
    if (!isFine) wrong.push(`${query.slice(0, 150)}: ${got} (${outcome.message}), not ${want}`);
  }
  return wrong;
}

test(`${rows.length} hostile queries are refused or bounded, harm nothing, and keep nobody waiting`, async () => {
  assert.ok(rows.length >= 200);
  assert.equal(new Set(rows.map(({ query }) => query)).size, rows.length);
  const before = hash();
  const warm = await Promise.all([patient, impatient].map((runner) => runner.run("SELECT 1")));
  assert.equal(warm.length, 2);
  const longest = watchTimer();
  const isSlow = ({ want }: { want: Fate }) => want === "late";
  const wrong = await Promise.all([
    failures(impatient, rows.filter(isSlow)),
    failures(
      patient,
      rows.filter((row) => !isSlow(row)),
    ),
  ]);
  const blocked = longest();
  assert.deepEqual(wrong.flat(), []);
  assert.ok(blocked < briefMs, `a timer was held up for ${blocked} ms`);
  assert.equal(hash(), before);
  assert.deepEqual(readdirSync(fixture.folder).sort(), files);
  const { results } = await patient.run("SELECT count(*) AS n FROM creators");
  assert.deepEqual(results, [{ n: 3 }]);
});

const verbs =
  /^(ATTACH|BEGIN|COMMIT|DELETE|DROP|END|INSERT|PRAGMA|RELEASE|REPLACE|ROLLBACK|SAVEPOINT|UPDATE|VACUUM|WITH)\b/;

/** What the checks do not let through; here they have been got round. */
const statements = [
  ...hostile["no select"].filter((query) => verbs.test(query)),
  "CREATE TEMP TABLE x (a)",
  "CREATE TEMP TABLE x AS SELECT 1",
  "CREATE VIRTUAL TABLE temp.x USING fts5(a)",
  "ATTACH ':memory:' AS x",
  "DETACH main",
  "PRAGMA table_info(creators)",
  "PRAGMA hard_heap_limit = 1",
  "ANALYZE",
  "REINDEX",
  "EXPLAIN DELETE FROM creators",
  "DELETE FROM creators RETURNING *",
  "UPDATE sqlite_schema SET sql = ''",
];

test("a statement that gets past the checks can only read", () => {
  const before = hash();
  const connection = openReadOnly({ file: fixture.file, busyMs: 100, schemaReadable: true });
  for (const statement of statements) {
    const here = statement.replace("/tmp/", `${fixture.folder}/`);
    assert.throws(
      () => connection.prepare(here).all(),
      /not authorized|authorization denied|may not be modified/,
      statement,
    );
  }
  assert.deepEqual(connection.prepare("SELECT count(*) FROM creators").all(), [[3n]]);
  connection.close();
  assert.equal(hash(), before);
  assert.deepEqual(readdirSync(fixture.folder).sort(), files);
});
