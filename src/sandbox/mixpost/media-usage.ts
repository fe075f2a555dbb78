import type { Database } from "../database.ts";
import { type StoredVersion, storedVersions } from "./post-view.ts";
import type { PostRow, PostStatus } from "./rows.ts";

/** How posts use a file; what no post uses is in no map. */
export type Usage = "draft" | "scheduled" | "published" | "unused";

const usageOfStatus: Readonly<Record<PostStatus, Usage>> = {
  draft: "draft",
  needs_approval: "scheduled",
  scheduled: "scheduled",
  publishing: "scheduled",
  published: "published",
  failed: "published",
};

const strength: Readonly<Record<Usage, number>> = { unused: 0, draft: 1, scheduled: 2, published: 3 };

/** The strongest use of each file of a workspace, by media id. */
export function usageOfMedia(db: Database, workspaceId: number): Map<number, Usage> {
  const usages = new Map<number, Usage>();
  for (const post of postsOf(db, workspaceId)) {
    const usage = usageOfStatus[post.status];
    for (const id of mediaOf(storedVersions(post))) {
      if (strength[usage] > strength[usages.get(id) ?? "unused"]) usages.set(id, usage);
    }
  }
  return usages;
}

function mediaOf(versions: readonly StoredVersion[]): number[] {
  return versions.flatMap(({ content }) => content.flatMap(({ media }) => [...media]));
}

/** Takes files out of every post that uses them, as covers too. */
export function detachMedia(db: Database, workspaceId: number, gone: ReadonlySet<number>): void {
  for (const post of postsOf(db, workspaceId)) {
    const before = storedVersions(post);
    const after = JSON.stringify(before.map((version) => withoutMedia(version, gone)));
    if (after !== post.versions) db.update("posts", post.id, { versions: after });
  }
}

function withoutMedia(version: StoredVersion, gone: ReadonlySet<number>): StoredVersion {
  const content = version.content.map(({ media, video_thumbs, ...rest }) => ({
    ...rest,
    media: media.filter((id) => !gone.has(id)),
    ...(video_thumbs && {
      video_thumbs: video_thumbs.filter(
        ({ media_id, thumb_id }) => !gone.has(media_id) && !gone.has(thumb_id),
      ),
    }),
  }));
  return { ...version, content };
}

function postsOf(db: Database, workspaceId: number): PostRow[] {
  return db.all<PostRow>("select * from posts where workspace_id = ?", workspaceId);
}
