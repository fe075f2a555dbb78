import { countJoins } from "./joins.ts";
import { MAX_JOINS, MAX_QUERY_BYTES, MAX_ROWS, MAX_SUBQUERIES } from "./limits.ts";
import { failed, QueryRefused } from "./refused.ts";
import { literalLimit } from "./row-limit.ts";
import { isSign, keywordOf, type Token, tokenize } from "./tokens.ts";

/** In the documented order: when a query has several, the first is named. */
const keywords = [
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
];

/** Finds what is wrong, or nothing. */
type Check = (tokens: readonly Token[]) => QueryRefused | undefined;

/** Every check, in the documented order; the first that finds something decides. */
const checks: readonly Check[] = [
  (tokens) => when(keywordOf(tokens[0]) !== "SELECT", 403, "Only SELECT queries are allowed"),
  (tokens) => {
    const keyword = keywordIn(tokens);
    return when(keyword !== undefined, 403, `Query contains disallowed keyword: ${keyword}`);
  },
  (tokens) => when(tokens.some(isComment), 403, "Query contains disallowed comment syntax"),
  (tokens) => when(countJoins(tokens) > MAX_JOINS, 400, "Query exceeds maximum JOIN limit"),
  (tokens) => when(subqueries(tokens) > MAX_SUBQUERIES, 400, "Query exceeds maximum subquery limit"),
  (tokens) => when((literalLimit(tokens) ?? 0) > MAX_ROWS, 400, "Query LIMIT exceeds maximum"),
  (tokens) => when(!isOneStatement(tokens), 400, failed("You can only execute one statement at a time.")),
  (tokens) => when(tokens.some(hasNul), 400, failed("query contains a NUL character")),
];

/**
 * Checks a query by its tokens, so that neither the name `created_at` nor the text `'drop by'` counts as a command.
 * They give the documented messages; safety does not rest on them but on the process that runs the query.
 *
 * @returns its tokens without space
 * @throws {QueryRefused} by the first check that it fails
 */
export function checkQuery(query: string): readonly Token[] {
  // Before anything reads it: the length is what bounds the work of the checks.
  if (Buffer.byteLength(query) > MAX_QUERY_BYTES) {
    throw new QueryRefused(400, failed(`query is longer than ${MAX_QUERY_BYTES} bytes`));
  }
  const tokens = tokenize(query).filter(({ kind }) => kind !== "space");
  for (const check of checks) {
    const refusal = check(tokens);
    if (refusal) throw refusal;
  }
  return tokens;
}

function when(fails: boolean, status: 400 | 403, message: string): QueryRefused | undefined {
  return fails ? new QueryRefused(status, message) : undefined;
}

const isComment = ({ kind }: Token) => kind === "comment";
const hasNul = ({ text }: Token) => text.includes("\0");

/** The functions `pragma_...` do what PRAGMA does. */
function keywordIn(tokens: readonly Token[]): string | undefined {
  const used = new Set(tokens.map(keywordOf).map((word) => (word.startsWith("PRAGMA_") ? "PRAGMA" : word)));
  return keywords.find((keyword) => used.has(keyword));
}

/** VALUES stands where a SELECT may stand. */
function subqueries(tokens: readonly Token[]): number {
  return tokens.filter((token) => ["SELECT", "VALUES"].includes(keywordOf(token))).length - 1;
}

function isOneStatement(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex((token) => isSign(token, ";"));
  return end === -1 || tokens.slice(end).every((token) => isSign(token, ";"));
}
