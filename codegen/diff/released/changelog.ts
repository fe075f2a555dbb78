/** A heading of a changelog and what stands under it, up to the next heading of any level. */
interface Entry {
  readonly level: number;
  readonly title: string;
  readonly text: string;
}

/**
 * What a changelog says of breaking changes since a release: the text under its headings that speak of breaking, and
 * under that of a greater major version. Null when it says nothing; a heading with nothing under it says nothing.
 */
export function breakingNote(changelog: string, release: string): string | null {
  const entries = entriesOf(changelog);
  const end = entries.findIndex(({ level, title }) => level === 2 && versionOf(title) === release);
  const since = end === -1 ? entries : entries.slice(0, end);
  const noted = since.filter(
    (entry, index) => isBreaking(entry) || isOfMajor(since.slice(0, index + 1), release),
  );
  return (
    noted
      .map(({ text }) => text)
      .join("\n")
      .trim() || null
  );
}

function isBreaking({ level, title }: Entry): boolean {
  return level > 2 && /\bbreaking\b/i.test(title);
}

/** Whether the last entry stands under a version whose major number is greater. */
function isOfMajor(entries: readonly Entry[], release: string): boolean {
  const version = versionOf(entries.findLast(({ level }) => level === 2)?.title ?? "");
  return version !== null && major(version) > major(release);
}

function entriesOf(changelog: string): Entry[] {
  return changelog.split(/^(?=#{1,6}\s)/m).flatMap((part) => {
    const [heading = "", ...lines] = part.split("\n");
    const [, marks, title] = /^(#{1,6})\s+(.*)$/.exec(heading) ?? [];
    return marks === undefined
      ? []
      : [{ level: marks.length, title: title ?? "", text: lines.join("\n").trim() }];
  });
}

/** `[1.2.0] - 2026-01-31`, `v1.2.0`: the version that a heading is about. */
function versionOf(title: string): string | null {
  return /^\[?v?(\d+\.\d+\.\d+[^\]\s]*)/.exec(title)?.[1] ?? null;
}

function major(version: string): number {
  return Number.parseInt(version, 10);
}
