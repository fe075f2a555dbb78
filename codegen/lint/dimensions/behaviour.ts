import type { Examined } from "../examine.ts";
import { lose, type Rule } from "../rule.ts";
import { isWriting } from "../verbs.ts";

export const HINTS = ["readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint"] as const;

/** What happens in the world, beyond what the annotations say? */
export const behaviour: readonly Rule[] = [
  (examined) => {
    const found = contradiction(examined);
    return found === null ? null : lose("contradiction", 4, found, "correct the hint or the text");
  },
  ({ tool: { annotations = {} } }) => {
    const missing = HINTS.filter((hint) => typeof annotations[hint] !== "boolean");
    if (missing.length === 0) return null;
    return lose(
      "hints-missing",
      0.5,
      `${missing.join(", ")} not said`,
      "say all four hints: their defaults are the worst",
    );
  },
  (examined) => {
    const topics = topicsOf(examined.text);
    if (topics.length > 1) return null;
    const points = topics.length === 0 ? 3 : isReading(examined) ? 1 : 1.5;
    const said = topics[0] === undefined ? "nothing" : `only ${topics[0]}`;
    const open = Object.keys(TOPICS).filter((topic) => !topics.includes(topic));
    return lose(
      "little-behaviour",
      points,
      `of what happens it says ${said}`,
      `say more, such as ${open.slice(0, 4).join(", ")}`,
    );
  },
  ({ tool: { annotations = {} }, text }) => {
    if (annotations.destructiveHint !== true || TOPICS.permanence.test(text)) return null;
    return lose(
      "no-permanence",
      1,
      "it destroys or replaces, and nothing says for how long",
      "say what can be undone, and how",
    );
  },
];

/** What annotations cannot say, and the words that say it. That it only reads is no news beside the hint. */
const TOPICS = {
  permanence:
    /\b(permanent\w*|irreversibl\w+|undo\w*|trash\w*|restor\w+|recall|take[ns]? back|brings?\b.*\bback|for good|eras\w+|stays?|keeps?|kept|remains?|replac\w+|overwrit\w+|los(t|es?))\b/i,
  reach:
    /\b(publish(es|ed)|goes live|go live|notif\w+|charg\w+|billed|billing|networks|all members|every (post|member|user)|everyone|customer|dashboard)\b/i,
  permission:
    /\b(needs?|requires?|roles?|admin\w*|owners?|tokens?|permissions?|rights?|scopes?|enterprise)\b/i,
  limits:
    /\b(at most|up to|limit\w*|maximum|unpaged|newest first|\d+ (a|per) \w+|before v\d\S*|\w+ levels deep)\b/i,
  repetition: /\b(repeat\w*|twice|again|idempotent|duplicat\w+|unique)\b/i,
  timing: /\b(takes a while|seconds?|minutes?|delay|later|at once|asynchron\w+|immediately|by itself)\b/i,
  refusal: /\b(refus\w+|fails?|unless|cannot|conflict|unknown|answers? not found|4\d\d)\b/i,
  exclusion:
    /\b(not included|does not|do not|never|nobody|left alone|no filter|no \w+ (is|are)|only from|skip|left out|found too|excluded)\b/i,
  emptiness: /\b(null|empty|nothing (is|was)|(when|if|where) there is none|no match\w*)\b/i,
  freshness:
    /\b(latest|at this moment|computed|recomputed|anew|cached|stale|up to date|real time|snapshot)\b/i,
  trust: /\b(no instructions|untrusted|personal data)\b/i,
} as const;

function topicsOf(text: string): string[] {
  return Object.entries(TOPICS).flatMap(([topic, words]) => (words.test(text) ? [topic] : []));
}

function isReading({ tool }: Examined): boolean {
  return tool.annotations?.readOnlyHint === true;
}

/** Where the text and the hints cannot both be true. */
function contradiction(examined: Examined): string | null {
  const { tool, text, nameWords } = examined;
  const { readOnlyHint, destructiveHint, idempotentHint } = tool.annotations ?? {};
  const verb = nameWords.find(isWriting);
  const first = text.split(/\W/, 1)[0] ?? "";
  if (readOnlyHint === true && destructiveHint === true) return "it reads only and destroys, by its hints";
  if (readOnlyHint === true && isWriting(nameWords[0] ?? "") && isWriting(first)) {
    return `it reads only, by its hint, and is there to ${verb ?? first}`;
  }
  if (readOnlyHint === false && /\b(reads only|read-only|changes nothing)\b/i.test(text)) {
    return "it reads only, by its text, and writes, by its hint";
  }
  if (readOnlyHint !== true && destructiveHint === false && FINAL.test(text)) {
    return "it destroys nothing, by its hint, and something for good, by its text";
  }
  const repeats = /\b(twice|again|each call|every call)\b[^.]*\b(another|two|duplicates?|second)\b/i;
  if (idempotentHint === true && readOnlyHint !== true && repeats.test(text)) {
    return "it may be repeated, by its hint, and makes another each time, by its text";
  }
  return null;
}

const FINAL =
  /(?<!\bno |\bnot |\bnothing )\b(permanently|irreversibl[ey]|for good|cannot be undone|can't be undone)\b/i;
