import { isSign, keywordOf, type Token } from "./tokens.ts";

/** No table can be called like these, so each of them ends the sources of a FROM. */
const ends = new Set([
  "SELECT",
  "VALUES",
  "WHERE",
  "GROUP",
  "HAVING",
  "ORDER",
  "LIMIT",
  "UNION",
  "INTERSECT",
  "EXCEPT",
]);

/**
 * Counts what a query joins: each JOIN, and each comma between two sources, which joins them as well. Commas of
 * arguments, lists and conditions are none of these.
 *
 * @param tokens without space
 */
export function countJoins(tokens: readonly Token[]): number {
  // For each parenthesis that is open, and outside of all: are we among the sources of a FROM?
  const amongSources = [false];
  let joins = 0;
  for (const [index, token] of tokens.entries()) {
    const here = amongSources.length - 1;
    const among = amongSources[here] ?? false;
    if (isSign(token, "(")) amongSources.push(among && opensSource(tokens[index - 1]));
    else if (isSign(token, ")") && here > 0) amongSources.pop();
    else if (keywordOf(token) === "JOIN" || (among && isSign(token, ","))) joins += 1;
    else amongSources[here] = staysAmong(among, tokens, index);
  }
  return joins;
}

/** `from (a, b)`: sources in parentheses; behind anything else it is a condition or a list. */
function opensSource(before: Token | undefined): boolean {
  return isSign(before, "(") || isSign(before, ",") || ["FROM", "JOIN"].includes(keywordOf(before));
}

function staysAmong(among: boolean, tokens: readonly Token[], index: number): boolean {
  const word = keywordOf(tokens[index]);
  const before = tokens[index - 1];
  if (word === "FROM") return among || keywordOf(before) !== "DISTINCT"; // not `a is distinct from b`
  if (ends.has(word) || (word === "WITH" && isSign(before, "("))) return false;
  return among && !opensWindows(tokens, index);
}

/** SQLite's rule for a word that may be a name too: a clause is what reads `WINDOW name AS`. */
function opensWindows(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const named = next?.kind === "word" || next?.kind === "name";
  return keywordOf(tokens[index]) === "WINDOW" && named && keywordOf(tokens[index + 2]) === "AS";
}
