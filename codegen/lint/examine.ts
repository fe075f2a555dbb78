import { isObject } from "../document.ts";
import type { Schema } from "../model.ts";
import type { ListedTool } from "./listed-tool.ts";
import { isVerb } from "./verbs.ts";
import { sentencesOf, stem, wordsOf } from "./words.ts";

/** A tool with all that the rules look at. */
export interface Examined {
  readonly tool: ListedTool;
  /** The description, on one line. */
  readonly text: string;
  readonly sentences: readonly string[];
  /** The words of its name without the prefix that all tools of the list share. */
  readonly nameWords: readonly string[];
  /** Names of all other tools of the list. */
  readonly others: readonly string[];
  /** Those of them that are about the same thing. */
  readonly siblings: readonly string[];
  readonly arguments: readonly ExaminedArgument[];
}

export interface ExaminedArgument {
  readonly name: string;
  readonly schema: Schema;
  readonly description: string;
}

export function examine(tools: readonly ListedTool[]): Examined[] {
  const prefix = commonPrefix(tools.map(({ name }) => wordsOf(name)));
  const nameWords = (name: string) => wordsOf(name).slice(prefix);
  const nouns = (name: string) => nounsOf(nameWords(name)).map(stem);
  return tools.map((tool) => {
    const own = new Set(nouns(tool.name));
    const others = tools.map(({ name }) => name).filter((name) => name !== tool.name);
    const text = (tool.description ?? "").replace(/\s+/g, " ").trim();
    return {
      tool,
      text,
      sentences: sentencesOf(text),
      nameWords: nameWords(tool.name),
      others,
      siblings: others.filter((name) => nouns(name).some((noun) => own.has(noun))),
      arguments: argumentsOf(tool.inputSchema),
    };
  });
}

/** What a name speaks of: its words without the first verb and the small ones. */
export function nounsOf(nameWords: readonly string[]): string[] {
  const verb = nameWords.findIndex(isVerb);
  return nameWords.filter((word, index) => index !== verb && !SMALL.has(word));
}

const SMALL = new Set([
  "a",
  "all",
  "an",
  "by",
  "for",
  "from",
  "in",
  "many",
  "multiple",
  "of",
  "on",
  "the",
  "to",
  "with",
]);

/** Whether a text names a tool, as a word of its own. */
export function mentions(text: string, name: string): boolean {
  return new RegExp(`(?<![\\w-])${name.replace(/[^\w]/g, "\\$&")}(?![\\w-])`).test(text);
}

function argumentsOf({ properties }: Schema): ExaminedArgument[] {
  return Object.entries(isObject(properties) ? properties : {}).map(([name, value]) => {
    const schema = isObject(value) ? value : {};
    return { name, schema, description: typeof schema.description === "string" ? schema.description : "" };
  });
}

/** How many words at their beginning all names share, the last word excepted. */
function commonPrefix(names: readonly (readonly string[])[]): number {
  const [first = []] = names;
  if (names.length < 2) return 0;
  const length = first.findIndex((word, index) =>
    names.some((words) => words[index] !== word || index >= words.length - 1),
  );
  return length === -1 ? 0 : length;
}
