import { isSign, keywordOf, type Token } from "./tokens.ts";

/**
 * The number of rows that the query's own LIMIT asks for, if it is written as a plain number: `LIMIT n`,
 * `LIMIT n OFFSET m` or `LIMIT m, n`. Whatever else may stand there is capped when rows are read.
 *
 * @param tokens without space
 */
export function literalLimit(tokens: readonly Token[]): number | undefined {
  const [first, comma, second, after] = tokens.slice(outerLimit(tokens) + 1);
  return isSign(comma, ",") ? literal(second, after) : literal(first, comma);
}

/** Index of the LIMIT outside of all parentheses; the last token's when there is none. */
function outerLimit(tokens: readonly Token[]): number {
  let depth = 0;
  const found = tokens.findIndex((token) => {
    if (isSign(token, "(")) depth += 1;
    if (isSign(token, ")")) depth -= 1;
    return depth === 0 && keywordOf(token) === "LIMIT";
  });
  return found === -1 ? tokens.length : found;
}

/** Value of a number that is not the beginning of an expression; hexadecimal and grouped (`10_000`) too. */
function literal(token: Token | undefined, next: Token | undefined): number | undefined {
  const ends = next === undefined || isSign(next, ";") || keywordOf(next) === "OFFSET";
  return token?.kind === "number" && ends ? Number(token.text.replaceAll("_", "")) : undefined;
}
