import { lose, type Rule } from "../rule.ts";
import { countWords } from "../words.ts";

/** Words that scanners of tool descriptions take for an attempt to steer the model. */
const STEERING =
  /\b(important(ly)?|crucial(ly)?|critical(ly)?|urgent(ly)?|ignore|override|bypass|disregard|secretly|must never)\b/gi;

const FILLER =
  /\b(this (tool|function|endpoint|api)|please|note that|in order to|allows? (you|the user) to|can be used to|is used to|basically|simply)\b/gi;

/** Is it short, with the first thing first, and does each sentence earn its place? */
export const conciseness: readonly Rule[] = [
  ({ text }) => {
    const count = countWords(text);
    if (count <= 90) return null;
    const points = count > 200 ? 3 : count > 130 ? 2 : 1;
    return lose("long", points, `${count} words`, "cut it to 90 words or fewer");
  },
  ({ sentences: [first = ""] }) => {
    const count = countWords(first);
    return count <= 30
      ? null
      : lose("long-start", 1, `the first sentence has ${count} words`, "say what it does in 30 or fewer");
  },
  ({ text }) => {
    const found = distinct(text.match(STEERING));
    if (found.length === 0) return null;
    return lose(
      "steering-words",
      Math.min(found.length, 2),
      `it says ${found.join(", ")}`,
      "state the fact without pressing",
    );
  },
  ({ text }) => {
    const found = distinct(text.match(FILLER));
    return found.length === 0 ? null : lose("filler", 1, `it says ${found.join(", ")}`, "leave it out");
  },
  ({ sentences }) => {
    const repeated = sentences.find((sentence, index) => sentences.indexOf(sentence) !== index);
    return repeated === undefined ? null : lose("repetition", 1, `it says twice: ${repeated}`, "say it once");
  },
];

function distinct(found: readonly string[] | null): string[] {
  return [...new Set((found ?? []).map((word) => word.toLowerCase()))];
}
