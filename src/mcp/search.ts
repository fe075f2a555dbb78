import type { JsonObject } from "../core/json.ts";
import type { ToolDefinition } from "../core/tool.ts";

const PAGE = 50;

/** How much a word weighs where it is found. */
const WEIGHTS = { name: 4, title: 3, toolset: 2, description: 1 } as const;

/**
 * The operations that fit some words, best first: each word counts where it stands, whole or as a beginning. Without
 * words all of them, in their own order.
 *
 * @param start how many of them the pages before had
 */
export function search(tools: readonly ToolDefinition[], query: string, start: number): JsonObject {
  const words = query
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const scored = tools.map((tool) => ({ tool, score: score(tool, words) }));
  const found = words.length === 0 ? scored : scored.filter(({ score: points }) => points > 0);
  const ranked = words.length === 0 ? found : found.toSorted((a, b) => b.score - a.score);
  const operations = ranked.slice(start, start + PAGE).map(({ tool: { name, title } }) => ({ name, title }));
  const end = start + operations.length;
  return { operations, total: found.length, ...(end < found.length ? { next_cursor: String(end) } : {}) };
}

/** Every word that is found makes more than any number of findings of another. */
function score(tool: ToolDefinition, words: readonly string[]): number {
  const points = words.map((word) =>
    Object.entries(WEIGHTS).reduce((sum, [field, weight]) => {
      return sum + (hasWord(tool[field as keyof typeof WEIGHTS], word) ? weight : 0);
    }, 0),
  );
  return points.reduce((sum, own) => sum + (own > 0 ? 10 + own : 0), 0);
}

function hasWord(text: string, word: string): boolean {
  const at = text.toLowerCase().indexOf(word);
  return at === 0 || (at > 0 && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ""));
}
