import type { PostStatus } from "./rows.ts";

/**
 * The way of a post from draft to the networks, as pure functions of the post, the time and the outcome on each
 * network. Instants are milliseconds since the epoch, UTC.
 *
 *     draft -> scheduled -> publishing -> published | failed
 *       `-> needs_approval ----^             failed -> publishing (retry)
 */
export interface PostState {
  readonly status: PostStatus;
  readonly scheduledAt: number | null;
  readonly publishedAt: number | null;
  readonly accounts: readonly AccountState[];
}

export interface AccountState {
  readonly accountId: number;
  /** Own moment of this account; null: the post's. */
  readonly ownAt: number | null;
  readonly outcome: "waiting" | "published" | "failed";
  readonly doneAt: number | null;
  readonly externalUrl: string | null;
  readonly errors: readonly string[];
}

export type Outcome =
  | { readonly published: true; readonly url: string | null }
  | { readonly published: false; readonly error: string };

/** How long a network takes to publish, in milliseconds. */
export const PUBLISHING_MS = 2000;

/**
 * What has become of the post by `now`: accounts whose moment has come are published, and the post is `published`
 * when all of them are, `failed` when one is not.
 *
 * @param publish asks one network; called once for each account whose publication ends by `now`
 * @returns the same object when nothing has changed
 */
export function settle(post: PostState, now: number, publish: (accountId: number) => Outcome): PostState {
  if (post.status !== "scheduled" && post.status !== "publishing") return post;
  const accounts = post.accounts.map((account) =>
    settleAccount(account, startOf(account, post), now, publish),
  );
  const started = accounts.some((account) => startOf(account, post) <= now);
  if (!started) return post;
  if (accounts.some((account) => account.outcome === "waiting"))
    return { ...post, accounts, status: "publishing" };
  const failed = accounts.some((account) => account.outcome === "failed");
  const end = Math.max(...accounts.map((account) => account.doneAt ?? 0));
  return { ...post, accounts, status: failed ? "failed" : "published", publishedAt: failed ? null : end };
}

function settleAccount(
  account: AccountState,
  start: number,
  now: number,
  publish: (accountId: number) => Outcome,
): AccountState {
  const doneAt = start + PUBLISHING_MS;
  if (account.outcome !== "waiting" || doneAt > now) return account;
  const outcome = publish(account.accountId);
  return outcome.published
    ? { ...account, outcome: "published", doneAt, externalUrl: outcome.url, errors: [] }
    : { ...account, outcome: "failed", doneAt, externalUrl: null, errors: [outcome.error] };
}

function startOf(account: AccountState, post: PostState): number {
  return account.ownAt ?? post.scheduledAt ?? Number.POSITIVE_INFINITY;
}

/** Why a post cannot be changed, in the vocabulary of the server's 422 answers. */
export type Refusal = "in_history" | "publishing" | "cannot_scheduled";

/** Why the post cannot be edited any more; null when it can. */
export function editRefusal(post: PostState): Refusal | null {
  if (post.status === "published" || post.status === "failed") return "in_history";
  return post.status === "publishing" ? "publishing" : null;
}

/** Why the post cannot be scheduled for `at`; null when it can. */
export function scheduleRefusal(post: PostState, at: number | null, now: number): Refusal | null {
  const possible = at !== null && at >= now && post.accounts.length > 0;
  return editRefusal(post) ?? (possible ? null : "cannot_scheduled");
}

/**
 * The post with a moment to be published at. Accounts with an own moment move along with the post.
 *
 * @param approved false: the author's posts wait for approval
 */
export function scheduled(post: PostState, at: number, approved: boolean): PostState {
  const shift = post.scheduledAt === null ? 0 : at - post.scheduledAt;
  const accounts = post.accounts.map((account) => ({
    ...account,
    ownAt: account.ownAt === null ? null : account.ownAt + shift,
  }));
  return { ...post, accounts, scheduledAt: at, status: approved ? "scheduled" : "needs_approval" };
}

/** The post with own moments for some of its accounts; a moment for an account that it does not have is dropped. */
export function withOwnMoments(post: PostState, moments: ReadonlyMap<number, number>): PostState {
  const accounts = post.accounts.map((account) => ({
    ...account,
    ownAt: moments.get(account.accountId) ?? account.ownAt,
  }));
  return { ...post, accounts };
}

/** The post to be published at once; own moments of its accounts no longer count. */
export function dueNow(post: PostState, now: number, approved: boolean): PostState {
  const accounts = post.accounts.map((account) => ({ ...account, ownAt: null }));
  return scheduled({ ...post, accounts }, now, approved);
}

/** The post after approval: at its moment, or at once when that has passed. */
export function approved(post: PostState, now: number): PostState {
  return { ...post, status: "scheduled", scheduledAt: Math.max(post.scheduledAt ?? now, now) };
}

/**
 * The post after all its fields were replaced: without a date or an account it is a draft again, otherwise it stays
 * what it was.
 */
export function replaced(
  post: PostState,
  scheduledAt: number | null,
  accountIds: readonly number[],
): PostState {
  const complete = scheduledAt !== null && accountIds.length > 0;
  return {
    ...post,
    scheduledAt,
    status: complete ? post.status : "draft",
    accounts: accountIds.map(waiting),
  };
}

/** The post publishing again to one account that failed. */
export function retried(post: PostState, accountId: number, now: number): PostState {
  const accounts = post.accounts.map((account) =>
    account.accountId === accountId ? { ...waiting(accountId), ownAt: now } : account,
  );
  return { ...post, accounts, status: "publishing" };
}

/** An account that the post is to be published to. */
export function waiting(accountId: number): AccountState {
  return { accountId, ownAt: null, outcome: "waiting", doneAt: null, externalUrl: null, errors: [] };
}
