import { mentions } from "../examine.ts";
import { lose, type Rule } from "../rule.ts";

const SAID =
  /\b(use|call|choose|prefer|pick|run)\b[^.;]{0,50}\b(when|whenever|to|for|if|before|after|once|where|only|while|until)\b/i;
const IMPLIED = /\b(when|before|after|if|once|first|unless|until)\b/i;
const NOT_THIS = /\b(instead|rather than|not for|do(es)? not use|don't use|never use|only for|unlike)\b/i;

/** When to use it, when not, and which one instead? */
export const guidelines: readonly Rule[] = [
  ({ text }) => {
    if (SAID.test(text)) return null;
    const mend = "add a sentence `Use when ...`";
    return IMPLIED.test(text)
      ? lose("when-implied", 1, "when to use it is only implied", mend)
      : lose("no-when", 2, "nothing says when to use it", mend);
  },
  ({ text, others, siblings }) => {
    if (others.length === 0 || others.some((name) => mentions(text, name)) || NOT_THIS.test(text))
      return null;
    const [sibling = others[0]] = siblings;
    return lose("no-alternative", 1, "no alternative is named", `add \`to ... use ${sibling} instead\``);
  },
];
