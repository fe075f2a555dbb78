import type { Calls } from "../../../generated/mixpost/client.ts";
import type { WorkspaceScope } from "./access.ts";
import { findFolder, folderForInput } from "./folders.ts";
import type { MixpostHandlers } from "./handlers.ts";
import { notFound, paginate } from "./laravel.ts";
import { mediaType } from "./media-limits.ts";
import { mediaColumns, mediaView } from "./media-store.ts";
import { detachMedia, type Usage, usageOfMedia } from "./media-usage.ts";
import type { MediaRow } from "./rows.ts";
import type { MixpostState } from "./state.ts";

type MediaOperation = "media.list" | "media.get" | "media.update" | "media.delete";

/** The library: files that are there; `uploads.ts` and its siblings bring them in. */
export function mediaHandlers(state: MixpostState): Pick<MixpostHandlers, MediaOperation> {
  const { db } = state;
  return {
    "media.list": (filter, scope) => {
      const page = { path: scope.url, page: filter.page ?? 1, perPage: filter.limit ?? 20 };
      return paginate(listMedia(state, scope, filter), page, (row) => mediaView(row, scope.origin));
    },
    "media.get": ({ mediaUuid }, scope) => mediaView(findMedia(state, scope, mediaUuid), scope.origin),
    "media.update": ({ mediaUuid, alt_text, name, folder }, scope) => {
      const row = findMedia(state, scope, mediaUuid);
      const folder_id = folder === undefined ? undefined : folderForInput(state, scope, folder, "folder");
      db.update("media", row.id, { alt_text, name, folder_id });
      return { success: true };
    },
    "media.delete": ({ items }, { workspace }) => {
      const ids = db.all<{ id: number }>(named, workspace.id, JSON.stringify(items)).map(({ id }) => id);
      db.transaction(() => {
        detachMedia(db, workspace.id, new Set(ids));
        for (const id of ids) db.run("delete from media where id = ?", id);
      });
      return { success: true };
    },
  };
}

/** By id, by id as a text, or by uuid. */
const named = `select id from media where workspace_id = ? and exists (
  select 1 from json_each(?) where value in (media.id, cast(media.id as text), media.uuid))`;

/** @throws {Refused} 404 for an unknown one */
function findMedia({ db }: MixpostState, { workspace }: WorkspaceScope, uuid: string): MediaRow {
  const sql = `select ${mediaColumns} from media where workspace_id = ? and uuid = ?`;
  const row = db.one<MediaRow>(sql, workspace.id, uuid);
  if (!row) throw notFound("Media");
  return row;
}

type Filter = Calls["media.list"]["input"];
type Listed = MediaRow & { readonly size: number; readonly starred: number };

/** Folder and star say nothing beside a keyword, which searches the whole library. */
function listMedia(state: MixpostState, scope: WorkspaceScope, filter: Filter): Listed[] {
  const { keyword, folder, favorite, type, usage, mime_types, sort = "newest" } = filter;
  const name = keyword?.toLowerCase();
  const folderId =
    folder === undefined || folder === "root" ? null : (findFolder(state, scope, folder)?.id ?? -1);
  const usages = usage === undefined ? new Map<number, Usage>() : usageOfMedia(state.db, scope.workspace.id);
  return allMedia(state, scope)
    .filter((row) => name === undefined || row.name.toLowerCase().includes(name))
    .filter((row) => name !== undefined || folder === undefined || row.folder_id === folderId)
    .filter((row) => name !== undefined || favorite === undefined || row.starred === 1)
    .filter((row) => type === undefined || mediaType(row.mime_type) === type)
    .filter((row) => mime_types === undefined || mime_types.includes(row.mime_type))
    .filter((row) => usage === undefined || (usages.get(row.id) ?? "unused") === usage)
    .sort(orders[sort]);
}

function allMedia({ db }: MixpostState, { workspace, user }: WorkspaceScope): Listed[] {
  const sql = `select ${mediaColumns}, length(bytes) as size,
    exists (select 1 from favorites where media_id = media.id and user_id = ?) as starred
    from media where workspace_id = ?`;
  return db.all<Listed>(sql, user.id, workspace.id);
}

const orders: Readonly<Record<NonNullable<Filter["sort"]>, (a: Listed, b: Listed) => number>> = {
  newest: (a, b) => b.id - a.id,
  oldest: (a, b) => a.id - b.id,
  name: (a, b) => a.name.localeCompare(b.name, "en") || a.id - b.id,
  size: (a, b) => b.size - a.size || a.id - b.id,
};
