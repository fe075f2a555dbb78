import type { Calls } from "../../../generated/mixpost/client.ts";
import type { MixpostHandlers } from "./handlers.ts";
import { findPost } from "./post-store.ts";
import type { PostRow } from "./rows.ts";
import type { MixpostState } from "./state.ts";

type DeleteOperation = "posts.delete" | "posts.deleteMany";
type How = Pick<Calls["posts.delete"]["input"], "trash" | "delete_mode">;

/** Into the trash, out of Mixpost, off the networks; unknown uuids in a list are skipped. */
export function postDeleteHandlers(state: MixpostState): Pick<MixpostHandlers, DeleteOperation> {
  const { db } = state;
  return {
    "posts.delete": ({ postUuid, ...how }, scope) => remove(state, [findPost(state, scope, postUuid)], how),
    "posts.deleteMany": ({ posts, ...how }, { workspace }) => {
      const sql = "select * from posts where workspace_id = ? and uuid in (select value from json_each(?))";
      return remove(state, db.all<PostRow>(sql, workspace.id, JSON.stringify(posts)), how);
    },
  };
}

function remove(
  { db }: MixpostState,
  posts: readonly PostRow[],
  { trash = false, delete_mode = "app_only" }: How,
) {
  const fromNetworks = delete_mode !== "app_only";
  const fromApp = delete_mode !== "social_only";
  const toTrash = fromApp && trash;
  db.transaction(() => {
    for (const { id } of posts) {
      if (fromNetworks) db.run("update post_accounts set external_url = null where post_id = ?", id);
      if (toTrash) db.update("posts", id, { trashed: 1 });
      if (fromApp && !trash) db.run("delete from posts where id = ?", id);
    }
  });
  return {
    ...(toTrash ? { to_trash: true } : { deleted: true }),
    ...(fromNetworks && { deleting_from_social_platforms: "in_queue" }),
    ...(fromApp && { deleted_from_app: true }),
  };
}
