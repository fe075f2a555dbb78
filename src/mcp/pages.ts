/** A part of a list, and what to ask for to get the next one. */
export interface Page<Entry> {
  readonly entries: readonly Entry[];
  readonly nextCursor?: string;
}

/** Bytes of JSON on a page: a reader that holds one message in memory stops at ten times as much. */
const PAGE_BYTES = 1_000_000;

/**
 * Cuts a list into pages; a small one is a single page. Cursors are the numbers of the pages, so that one stays good
 * as long as the process.
 */
export function pagesOf<Entry>(entries: readonly Entry[], bytes = PAGE_BYTES): readonly Page<Entry>[] {
  const pages: Entry[][] = [[]];
  let size = 0;
  for (const entry of entries) {
    const own = Buffer.byteLength(JSON.stringify(entry));
    if (size > 0 && size + own > bytes) {
      pages.push([]);
      size = 0;
    }
    pages.at(-1)?.push(entry);
    size += own;
  }
  return pages.map((page, index) => ({
    entries: page,
    ...(index + 1 < pages.length ? { nextCursor: String(index + 1) } : {}),
  }));
}
