/** A text read as JSON, or what keeps it from being so. */
export type JsonText =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: JsonFault };

/** The first thing that is wrong. Never quotes the text: a token may stand beside it. */
export interface JsonFault {
  /** Both from 1; the column counts UTF-16 units. */
  readonly line: number;
  readonly column: number;
  readonly problem: string;
}

/** What may come next. The bracket after `or` closes what is open. */
type Expected = "value" | "value or ]" | "name" | "name or }" | "colon" | "comma or ]" | "comma or }" | "end";

const space = /[ \t\r\n]*/y;
const token = /"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|[^\s"{}[\],:]+|[{}[\],:]/uy;
const scalar = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/;
const soundString = /"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/uy;

/**
 * Reads JSON and says where it ends to be JSON; `JSON.parse` of Node 20 does not always tell the place.
 *
 * @param comments allow comments and commas before a closing bracket, as VS Code's files have them
 */
export function readJson(text: string, comments = false): JsonText {
  const plain = comments ? blankComments(text) : text;
  try {
    return { ok: true, value: JSON.parse(plain) };
  } catch {
    return { ok: false, fault: locate(plain) };
  }
}

/** Every comment and superfluous comma becomes blanks, so that places stay what they are. */
function blankComments(text: string): string {
  const string = String.raw`"(?:[^"\\\n]|\\.)*"`;
  const blank = (found: string) => (found.startsWith('"') ? found : found.replace(/[^\n]/g, " "));
  const bare = text.replace(new RegExp(String.raw`${string}|\/\/[^\n]*|\/\*[\s\S]*?\*\/`, "g"), blank);
  return bare.replace(new RegExp(String.raw`${string}|,(?=\s*[}\]])`, "g"), blank);
}

function locate(text: string): JsonFault {
  const open: string[] = [];
  let expected: Expected = "value";
  let offset = endOf(space, text, 0);
  while (offset < text.length) {
    token.lastIndex = offset;
    const [found = ""] = token.exec(text) ?? [];
    const next: Expected | null = found === "" ? null : follow(expected, found, open);
    if (next === null) break;
    expected = next;
    offset = endOf(space, text, offset + found.length);
  }
  return faultAt(text, offset, expected);
}

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return from + (pattern.exec(text)?.[0].length ?? 0);
}

/**
 * One step through the grammar.
 *
 * @param open the brackets that close what is open, innermost last; changed in place
 */
function follow(expected: Expected, found: string, open: string[]): Expected | null {
  if (found === "}" || found === "]") {
    return expected.endsWith(`or ${found}`) && open.pop() === found ? afterValue(open) : null;
  }
  if (expected === "colon") return found === ":" ? "value" : null;
  if (expected.startsWith("name")) return found.startsWith('"') ? "colon" : null;
  if (expected.startsWith("comma")) {
    return found !== "," ? null : open.at(-1) === "}" ? "name" : "value";
  }
  if (expected === "end") return null;
  return begin(found, open);
}

function begin(found: string, open: string[]): Expected | null {
  if (found === "{" || found === "[") open.push(found === "{" ? "}" : "]");
  if (found === "{") return "name or }";
  if (found === "[") return "value or ]";
  return found.startsWith('"') || scalar.test(found) ? afterValue(open) : null;
}

function afterValue(open: readonly string[]): Expected {
  const closing = open.at(-1);
  if (closing === undefined) return "end";
  return closing === "}" ? "comma or }" : "comma or ]";
}

function faultAt(text: string, start: number, expected: Expected): JsonFault {
  const inString = text[start] === '"' && /^(value|name)/.test(expected);
  const offset = inString ? endOf(soundString, text, start) : start;
  const before = text.slice(0, offset);
  return {
    line: before.split("\n").length,
    column: offset - before.lastIndexOf("\n"),
    problem: inString ? stringProblem(text[offset]) : problemAt(text[offset], expected, before),
  };
}

function stringProblem(found: string | undefined): string {
  return found === "\\"
    ? "a backslash in text is written twice (\\\\)"
    : "the text that begins on this line is not closed";
}

function problemAt(found: string | undefined, expected: Expected, before: string): string {
  if (found === undefined) return "the file ends too early, a bracket or brace is not closed";
  if (found === "\uFEFF") return "the file begins with a byte order mark; save it as UTF-8 without one";
  if (/['`‘’“”„]/.test(found)) return "text stands in straight double quotes";
  if (/[/#]/.test(found)) return "comments are not allowed";
  if (/[}\]]/.test(found) && before.trimEnd().endsWith(",")) return "the comma before this is too many";
  return expected === "end" ? "the file should end here" : `a ${expected} is expected here`;
}
