import { createHash } from "node:crypto";
import type { NewPost } from "../post.ts";

/** A post as a request writes it or as an answer shows it: ids there, whole objects here. */
export interface Written {
  readonly accounts?: readonly Mention[] | undefined;
  readonly tags?: readonly Mention[] | undefined;
  readonly versions: readonly {
    readonly account_id: number;
    readonly is_original: boolean;
    readonly content: readonly Part[];
  }[];
}

type Mention = number | { readonly id: number | string | null };

interface Part {
  readonly body?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly media?: readonly Mention[] | undefined;
}

/**
 * What makes a post this post and no other: its texts, links and files by account, its accounts and tags. The same
 * for a request and for the stored post, however the server marks up texts and sorts lists.
 */
export function fingerprint({ accounts, tags, versions }: Written): string {
  const worded = versions.map(({ account_id, is_original, content }) =>
    JSON.stringify([is_original ? 0 : account_id, content.map(partOf)]),
  );
  return JSON.stringify([idsOf(accounts), idsOf(tags), worded.toSorted()]);
}

/** The same for a repeated create alone: it takes moment and options into account, which answers show differently. */
export function createKey(request: NewPost): string {
  const { workspaceUuid, date, time, timezone, versions } = request;
  const moment = [date ?? "", time ?? "", timezone ?? ""];
  const options = versions.map((version) =>
    JSON.stringify([version.account_id, sorted(version.options ?? {})]),
  );
  const whole = JSON.stringify([workspaceUuid, fingerprint(request), moment, options.toSorted()]);
  return createHash("sha256").update(whole).digest("base64");
}

/** A server may escape what is escaped already, and what looks like mark-up. */
const MOST_ESCAPES = 3;

/**
 * The characters of a text, HTML or not, however often it was escaped. White space does not count: where there is any, and
 * of which kind, is a matter of the mark-up; nor do characters that cannot be seen, which servers trim.
 */
export function plainText(html: string): string {
  let text = bare(html);
  for (let escapes = 0; escapes < MOST_ESCAPES && text.includes("&"); escapes++) text = bare(decoded(text));
  return text.normalize("NFC");
}

/** In this order: mark-up between them keeps a `<` and an `a>` apart, and so does white space. */
function bare(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, "").replace(/<\/?[a-z][^<>]*>/gi, "");
}

/** What PHP's `htmlspecialchars` and the editors of the dashboard escape. */
const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]+));/gi, (entity, decimal, hex, name) => {
    if (name !== undefined) return entities[name.toLowerCase()] ?? entity;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
  });
}

function partOf({ body, url, media }: Part) {
  return [plainText(body ?? ""), (url ?? "").trim(), idsOf(media)];
}

/** A list may name something twice, or something that is gone. */
function idsOf(mentions: readonly Mention[] = []): number[] {
  const ids = mentions.map((mention) => Number(typeof mention === "number" ? mention : mention.id));
  return [...new Set(ids)].toSorted((a, b) => a - b);
}

/** Order of keys does not count. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value ?? null;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, inner]) => [key, sorted(inner)]);
}
