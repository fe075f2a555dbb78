import type { Outcome } from "./post-state.ts";
import type { AccountRow } from "./rows.ts";

/** Where a published item is found, by provider key; `{username}`, `{server}` and `{item}` are filled in. */
const itemUrls: Readonly<Record<string, string>> = {
  twitter: "https://twitter.com/{username}/status/{item}",
  facebook_page: "https://facebook.com/{item}",
  instagram: "https://instagram.com/p/{item}",
  linkedin: "https://linkedin.com/feed/update/urn:li:share:{item}",
  mastodon: "https://{server}/@{username}/{item}",
  pinterest: "https://pinterest.com/pin/{item}",
  tiktok: "https://tiktok.com/@{username}/video/{item}",
  youtube: "https://youtube.com/watch?v={item}",
};

/** Names that people use for a network whose key says something else. */
export const networkAliases: Readonly<Record<string, string>> = { twitter: "x", gbp: "google business" };

/** What the network answers when the post is sent to it: it refuses accounts whose connection is lost. */
export function publish(account: AccountRow, postId: number): Outcome {
  if (account.authorized) return { published: true, url: itemUrl(account, postId) };
  return {
    published: false,
    error: "The connection to the account is lost. Connect it again in the dashboard.",
  };
}

function itemUrl(account: AccountRow, postId: number): string | null {
  const { server } = {
    server: "mastodon.social",
    ...(JSON.parse(account.data) as { server?: string } | null),
  };
  const values: Record<string, string> = {
    server,
    username: account.username ?? String(account.id),
    item: `1${String(postId).padStart(8, "0")}${String(account.id).padStart(8, "0")}`,
  };
  return itemUrls[account.provider]?.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "") ?? null;
}
