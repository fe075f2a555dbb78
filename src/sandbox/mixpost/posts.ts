import type { Calls } from "../../../generated/mixpost/client.ts";
import { mayApprove, type WorkspaceScope } from "./access.ts";
import type { MixpostHandlers } from "./handlers.ts";
import { paginate } from "./laravel.ts";
import { checkPostInput, momentOf, toStoredVersions } from "./post-input.ts";
import { refuse, scheduleAtRequest } from "./post-schedule.ts";
import { editRefusal, replaced, waiting } from "./post-state.ts";
import { findLivePost, findPost, publishDuePosts, readPost, writePost } from "./post-store.ts";
import { postView, storedVersions } from "./post-view.ts";
import type { PostRow } from "./rows.ts";
import type { MixpostState } from "./state.ts";

type PostOperation = "posts.list" | "posts.get" | "posts.create" | "posts.update";

/** Posts themselves; what sends them on their way is in `post-schedule.ts`. */
export function postHandlers(state: MixpostState): Pick<MixpostHandlers, PostOperation> {
  return {
    "posts.list": (filter, scope) => {
      const rows = allPosts(state, scope).filter((row) => matches(state, row, filter));
      const page = { path: scope.url, page: filter.page ?? 1, perPage: filter.limit ?? 20 };
      return paginate(rows, page, (row) => postView(state, row, scope.origin));
    },
    "posts.get": ({ postUuid }, scope) => postView(state, findPost(state, scope, postUuid), scope.origin),
    "posts.create": (input, scope) => {
      checkPostInput(state, scope, input);
      const row = createPost(state, scope, input);
      publishDuePosts(state);
      return postView(state, findPost(state, scope, row.uuid), scope.origin);
    },
    "posts.update": (input, scope) => {
      const row = findLivePost(state, scope, input.postUuid);
      checkPostInput(state, scope, input);
      const post = readPost(state, row);
      refuse(editRefusal(post));
      const next = replaced(post, momentOf(input, scope), distinct(input.accounts));
      state.db.transaction(() => {
        state.db.update("posts", row.id, { versions: versionsOf(input) });
        writePost(state, row.id, next);
        writeTags(state, row.id, distinct(input.tags));
      });
      return { success: true };
    },
  };
}

/** All or nothing: a refused schedule leaves no draft behind. */
function createPost(
  state: MixpostState,
  scope: WorkspaceScope,
  input: Calls["posts.create"]["input"],
): PostRow {
  const { db, clock, ids } = state;
  const accounts = distinct(input.accounts).map(waiting);
  const draft = {
    status: "draft" as const,
    scheduledAt: momentOf(input, scope),
    publishedAt: null,
    accounts,
  };
  const post = scheduleAtRequest(state, scope, draft, input, mayApprove(scope.member));
  const uuid = ids.next();
  db.transaction(() => {
    const id = db.insert("posts", {
      uuid,
      workspace_id: scope.workspace.id,
      user_id: scope.user.id,
      status: post.status,
      versions: versionsOf(input),
      created_at: clock.now(),
    });
    writePost(state, id, post);
    writeTags(state, id, distinct(input.tags));
  });
  return findPost(state, scope, uuid);
}

function versionsOf(input: Pick<Calls["posts.create"]["input"], "versions">): string {
  return JSON.stringify(toStoredVersions(input.versions));
}

function writeTags({ db }: MixpostState, postId: number, tagIds: readonly number[]): void {
  db.run("delete from post_tags where post_id = ?", postId);
  tagIds.forEach((tag_id, position) => {
    db.insert("post_tags", { post_id: postId, tag_id, position });
  });
}

function distinct(ids: readonly number[] | undefined): number[] {
  return [...new Set(ids)];
}

function allPosts({ db }: MixpostState, { workspace }: WorkspaceScope): PostRow[] {
  return db.all<PostRow>("select * from posts where workspace_id = ? order by id desc", workspace.id);
}

type Filter = Calls["posts.list"]["input"];

/** Accounts and tags: posts for any of them. A tag may be named by name or by id. */
function matches({ db }: MixpostState, row: PostRow, { status, keyword, accounts, tags }: Filter): boolean {
  const inTrash = row.trashed === 1;
  if (status === "trash" ? !inTrash : inTrash || (status !== undefined && row.status !== status))
    return false;
  if (keyword !== undefined && !text(row).includes(keyword.toLowerCase())) return false;
  const some = (sql: string, wanted: readonly (string | number)[]) =>
    db.one(sql, row.id, JSON.stringify(wanted)) !== undefined;
  return (
    (accounts === undefined || some(withAccount, accounts)) && (tags === undefined || some(withTag, tags))
  );
}

const withAccount =
  "select 1 from post_accounts where post_id = ? and account_id in (select value from json_each(?))";
const withTag = `select 1 from post_tags join tags on tags.id = tag_id
  where post_id = ? and exists (select 1 from json_each(?) where value in (tags.name, cast(tags.id as text)))`;

function text(row: PostRow): string {
  const bodies = storedVersions(row).flatMap(({ content }) => content.map(({ body }) => body ?? ""));
  return bodies.join("\n").toLowerCase();
}
