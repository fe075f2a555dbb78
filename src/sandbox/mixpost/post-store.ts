import type { WorkspaceScope } from "./access.ts";
import { notFound } from "./laravel.ts";
import { type AccountState, type PostState, settle } from "./post-state.ts";
import type { AccountRow, PostAccountRow, PostRow } from "./rows.ts";
import type { MixpostState } from "./state.ts";

/** @throws {Refused} 404 for an unknown one */
export function findPost({ db }: MixpostState, { workspace }: WorkspaceScope, uuid: string): PostRow {
  const row = db.one<PostRow>("select * from posts where workspace_id = ? and uuid = ?", workspace.id, uuid);
  if (!row) throw notFound("Post");
  return row;
}

/** @throws {Refused} 404 for an unknown one and for one in the trash, which can be read and deleted only */
export function findLivePost(state: MixpostState, scope: WorkspaceScope, uuid: string): PostRow {
  const row = findPost(state, scope, uuid);
  if (row.trashed) throw notFound("Post");
  return row;
}

/** Reads the part of a post that the state machine knows. */
export function readPost({ db }: MixpostState, row: PostRow): PostState {
  const accounts = db.all<PostAccountRow>(
    "select * from post_accounts where post_id = ? order by position",
    row.id,
  );
  return {
    status: row.status,
    scheduledAt: row.scheduled_at,
    publishedAt: row.published_at,
    accounts: accounts.map((account) => ({
      accountId: account.account_id,
      ownAt: account.own_at,
      outcome: account.outcome,
      doneAt: account.done_at,
      externalUrl: account.external_url,
      errors: JSON.parse(account.errors) as string[],
    })),
  };
}

/** Writes it back; accounts that the post no longer has go. */
export function writePost({ db }: MixpostState, id: number, post: PostState): void {
  const { status, scheduledAt, publishedAt } = post;
  db.update("posts", id, { status, scheduled_at: scheduledAt, published_at: publishedAt });
  db.run("delete from post_accounts where post_id = ?", id);
  post.accounts.forEach((account, position) => {
    db.insert("post_accounts", accountRow(id, account, position));
  });
}

function accountRow(postId: number, account: AccountState, position: number) {
  return {
    post_id: postId,
    account_id: account.accountId,
    position,
    own_at: account.ownAt,
    outcome: account.outcome,
    done_at: account.doneAt,
    external_url: account.externalUrl,
    errors: JSON.stringify(account.errors),
  };
}

const due = `select * from posts where trashed = 0 and (status = 'publishing' or status = 'scheduled' and (
  scheduled_at <= ? or exists (select 1 from post_accounts where post_id = posts.id and own_at <= ?))) order by id`;

/** Publishes what is due. Posts in the trash wait. */
export function publishDuePosts(state: MixpostState): void {
  const now = state.clock.now();
  for (const row of state.db.all<PostRow>(due, now, now)) {
    const before = readPost(state, row);
    const after = settle(before, now, (accountId) => state.publish(accountOf(state, accountId), row.id));
    if (after !== before) state.db.transaction(() => writePost(state, row.id, after));
  }
}

function accountOf({ db }: MixpostState, id: number): AccountRow {
  const account = db.one<AccountRow>("select * from accounts where id = ?", id);
  if (!account) throw new Error(`A post refers to account ${id}, which does not exist`);
  return account;
}
