/**
 * `comment` is the mark alone (`--`, `/*` or its end), not what follows it: a query with such a mark is refused, and
 * until then nothing may hide behind one. `unfinished` is a quotation without an end.
 */
export type TokenKind =
  | "space"
  | "string"
  | "name"
  | "unfinished"
  | "blob"
  | "number"
  | "parameter"
  | "word"
  | "comment"
  | "sign";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** A character that SQLite takes into a name: everything beyond ASCII too, so no look-alike makes a keyword. */
const id = "[\\w$\\x80-\\uffff]";

/**
 * What each kind looks like, the first that fits counts. These are SQLite's own rules (`tokenize.c`): where both
 * disagreed on the end of a quotation, a query could hide its joins in what is a literal to one of them only. Hence
 * the odd ones: a mark of byte order is space, digits may be grouped with `_`, and `$a(...)` is one parameter.
 */
const patterns: Readonly<Record<TokenKind, string>> = {
  space: "[ \\t\\n\\f\\r][ \\t\\n\\v\\f\\r]*|\\ufeff",
  string: "'[^']*(?:''[^']*)*'(?!')",
  name: '"[^"]*(?:""[^"]*)*"(?!")|`[^`]*(?:``[^`]*)*`(?!`)|\\[[^\\]]*\\]',
  unfinished: "['\"`[][^]*",
  blob: "[xX]'[^']*'?",
  number: `(?=\\.?\\d)(?:0[xX][\\da-fA-F][\\da-fA-F_]*|[\\d_]*(?:\\.[\\d_]*)?(?:[eE][+-]?\\d[\\d_]*)?)${id}*`,
  parameter: `\\?\\d*|[$@:#](?:(?:::)*${id}(?:${id}|::)*(?:\\([^ \\t\\n\\v\\f\\r)]*\\)?)?|(?:::)*)`,
  word: `[A-Za-z_\\x80-\\uffff]${id}*`,
  comment: "--|/\\*|\\*/",
  sign: "[^]",
};

const anyToken = Object.entries(patterns)
  .map(([kind, pattern]) => `(?<${kind}>${pattern})`)
  .join("|");

/** Splits a query into pieces that together are the query again, whatever it is; in linear time. */
export function tokenize(query: string): Token[] {
  return Array.from(query.matchAll(new RegExp(anyToken, "gy")), ({ 0: text, groups = {} }) => {
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined) as TokenKind;
    return { kind, text };
  });
}

/** A bare word in upper case; empty for everything else. Beyond ASCII nothing changes: `ſ` is not an S to SQLite. */
export function keywordOf(token: Token | undefined): string {
  return token?.kind === "word" ? token.text.replace(/[a-z]+/g, (part) => part.toUpperCase()) : "";
}

export function isSign(token: Token | undefined, sign: string): boolean {
  return token?.kind === "sign" && token.text === sign;
}
