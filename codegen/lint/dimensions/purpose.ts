import { type Examined, mentions, nounsOf } from "../examine.ts";
import { lose, type Rule } from "../rule.ts";
import { isVerb } from "../verbs.ts";
import { restates, stem, stems, wordsOf } from "../words.ts";

/** What does it do, and how is it not its sibling? */
export const purpose: readonly Rule[] = [
  (examined) =>
    isTautology(examined)
      ? lose(
          "tautology",
          3,
          "the description restates the name",
          "say what the name does not: of what, from where, to which end",
        )
      : null,
  ({ text, nameWords }) => {
    const first = wordsOf(text)[0] ?? "";
    if (isVerb(first) || stem(first) === stem(nameWords[0] ?? "")) return null;
    return lose(
      "no-verb",
      1,
      `the description begins with "${first}"`,
      "begin with the verb: List, Create, Delete ...",
    );
  },
  ({ text, nameWords }) => {
    const nouns = nounsOf(nameWords);
    const said = stems(text);
    if (nouns.length === 0 || nouns.some((noun) => said.has(stem(noun)))) return null;
    return lose(
      "no-resource",
      1,
      `the description does not speak of ${nouns.join(" or ")}`,
      "name what the tool works on",
    );
  },
  (examined) => {
    const { text, siblings, others } = examined;
    if (isTautology(examined)) return null;
    if (siblings.length === 0 || others.some((name) => mentions(text, name)) || CONTRAST.test(text))
      return null;
    const some = siblings.slice(0, 3).join(", ");
    return lose("no-difference", 1, `nothing tells it from ${some}`, "say what it does that they do not");
  },
];

const CONTRAST = /\b(instead|rather than|unlike|as opposed to|in contrast|not for)\b/i;

/** One sentence of the name's own words. */
export function isTautology({ tool, text, sentences, nameWords }: Examined): boolean {
  return text !== "" && sentences.length === 1 && restates(text, nameWords.join(" "), tool.title ?? "");
}
