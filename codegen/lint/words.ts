/** The words of a text or of a name (`listPosts`, `list_posts`), in lower case. */
export function wordsOf(text: string): string[] {
  return text
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

/** The words of a text as a reader counts them: `next_page` and `e-mail` are one. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[a-z0-9]/i.test(word)).length;
}

export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+(?=[A-Z`])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

/** A word without its English ending, so that `lists`, `listing` and `list` are the same. Rough, and enough to compare. */
export function stem(word: string): string {
  return word
    .replace(/ies$/, "y")
    .replace(/(?<=[a-z]{3})(ing|ed)$/, "")
    .replace(/(?<=(s|x|ch|sh))es$/, "")
    .replace(/(?<=[a-z]{2}[^s])s$/, "")
    .replace(/(?<=[a-z]{2})e$/, "");
}

export function stems(text: string): Set<string> {
  return new Set(wordsOf(text).map(stem));
}

/** Words that carry nothing of their own in a description of a tool or an argument. */
const EMPTY = new Set(
  `a an the this that of for to in on by with and or its it is be given specific specified single particular certain existing
  new all any some details detail information info data value values field parameter argument tool`
    .split(/\s+/)
    .map(stem),
);

/** Whether a text says nothing that the name does not say. */
export function restates(text: string, ...names: readonly string[]): boolean {
  const known = new Set(names.flatMap((name) => [...stems(name)]));
  return [...stems(text)].every((word) => known.has(word) || EMPTY.has(word));
}
