import { isObject } from "../../document.ts";
import { lose, type Rule } from "../rule.ts";
import { countWords } from "../words.ts";

const RESULT = /\b(returns?|answers? with|responds?|gives? back|shows?|yields?)\b/i;

/** Is there enough for a tool of this complexity? */
export const completeness: readonly Rule[] = [
  ({ tool: { outputSchema }, text }) => {
    if (RESULT.test(text)) return null;
    const isOutlined = isObject(outputSchema?.properties);
    return lose("no-result", isOutlined ? 1 : 1.5, "nothing says what comes back", "end with `Returns ...`");
  },
  ({ text, arguments: all }) => {
    const needed = Math.min(40, 15 + 4 * Math.max(0, all.length - 2));
    const count = countWords(text);
    if (count >= needed) return null;
    const points = count < needed / 2 ? 1 : 0.5;
    return lose("short", points, `${count} words for ${all.length} arguments`, `write ${needed} or more`);
  },
  ({ tool: { title = "" } }) =>
    title === "" ? lose("no-title", 0.5, "it has no title for people", "give it one") : null,
];
