import type { WorkspaceScope } from "./access.ts";
import type { MixpostHandlers } from "./handlers.ts";
import { invalid, notFound } from "./laravel.ts";
import { detachMedia } from "./media-usage.ts";
import type { FolderRow } from "./rows.ts";
import type { MixpostState } from "./state.ts";

type FolderOperation =
  | "media.folders.list"
  | "media.folders.create"
  | "media.folders.update"
  | "media.folders.delete";

/** How deep the tree of folders may be. */
const MAX_LEVELS = 5;

/** Answers with the folder as it is (or was): no answer of these is documented. */
export function folderHandlers(state: MixpostState): Pick<MixpostHandlers, FolderOperation> {
  const { db, ids } = state;
  return {
    "media.folders.list": (_, scope) => ({
      data: allFolders(state, scope).map((folder) => folderView(state, scope, folder)),
    }),
    "media.folders.create": ({ name, parent }, scope) => {
      const parent_id = folderForInput(state, scope, parent ?? null, "parent");
      const uuid = ids.next();
      checkPlace(allFolders(state, scope), { id: 0, name, parent_id });
      db.insert("folders", { uuid, workspace_id: scope.workspace.id, name, parent_id });
      return folderView(state, scope, knownFolder(state, scope, uuid));
    },
    "media.folders.update": ({ folderUuid, name, parent }, scope) => {
      const folder = knownFolder(state, scope, folderUuid);
      const parent_id =
        parent === undefined ? folder.parent_id : folderForInput(state, scope, parent, "parent");
      const moved = { id: folder.id, name: name ?? folder.name, parent_id };
      checkPlace(allFolders(state, scope), moved);
      db.update("folders", folder.id, { name, parent_id });
      return folderView(state, scope, knownFolder(state, scope, folderUuid));
    },
    "media.folders.delete": ({ folderUuid, delete_media }, scope) => {
      const folder = knownFolder(state, scope, folderUuid);
      const answer = folderView(state, scope, folder);
      removeFolder(state, scope, folder, delete_media ?? false);
      return answer;
    },
  };
}

function allFolders({ db }: MixpostState, { workspace }: WorkspaceScope): FolderRow[] {
  const sql = "select id, uuid, parent_id, name from folders where workspace_id = ? order by id";
  return db.all<FolderRow>(sql, workspace.id);
}

/** A folder of the workspace by uuid; undefined when there is none. */
export function findFolder(state: MixpostState, scope: WorkspaceScope, uuid: string): FolderRow | undefined {
  return allFolders(state, scope).find((folder) => folder.uuid === uuid);
}

function knownFolder(state: MixpostState, scope: WorkspaceScope, uuid: string): FolderRow {
  const folder = findFolder(state, scope, uuid);
  if (!folder) throw notFound("Folder");
  return folder;
}

/**
 * Id of the folder that a field names; null for the root.
 *
 * @throws {Refused} 422 for an unknown one
 */
export function folderForInput(
  state: MixpostState,
  scope: WorkspaceScope,
  uuid: string | null,
  field: string,
): number | null {
  if (uuid === null) return null;
  const folder = findFolder(state, scope, uuid);
  if (!folder) throw invalid({ [field]: [`The selected ${field} is invalid.`] });
  return folder.id;
}

type Place = Pick<FolderRow, "id" | "name" | "parent_id">;

/** @throws {Refused} 422 when a sibling has the name, or the folder would lie below itself or too deep */
function checkPlace(folders: readonly FolderRow[], place: Place): void {
  const twin = folders.some(
    ({ id, name, parent_id }) => id !== place.id && name === place.name && parent_id === place.parent_id,
  );
  if (twin) throw invalid({ name: ["The name has already been taken."] });
  const above = ancestors(folders, place.parent_id);
  if (above.some(({ id }) => id === place.id))
    throw invalid({ parent: ["A folder cannot move into itself."] });
  if (above.length + height(folders, place.id) > MAX_LEVELS) {
    throw invalid({ parent: [`Folders may be nested ${MAX_LEVELS} levels deep.`] });
  }
}

function ancestors(folders: readonly FolderRow[], id: number | null): FolderRow[] {
  const folder = folders.find((candidate) => candidate.id === id);
  return folder ? [folder, ...ancestors(folders, folder.parent_id)] : [];
}

/** Levels from the folder down to its deepest descendant, 1 when it has none. */
function height(folders: readonly FolderRow[], id: number): number {
  const children = folders.filter(({ parent_id }) => parent_id === id);
  return 1 + Math.max(0, ...children.map((child) => height(folders, child.id)));
}

function descendants(folders: readonly FolderRow[], id: number): number[] {
  const children = folders.filter(({ parent_id }) => parent_id === id);
  return [id, ...children.flatMap((child) => descendants(folders, child.id))];
}

/** Folders below go too; all files move up to the parent unless they are to be deleted. */
function removeFolder(
  { db }: MixpostState,
  scope: WorkspaceScope,
  folder: FolderRow,
  deleteMedia: boolean,
): void {
  const gone = descendants(db.all<FolderRow>("select * from folders"), folder.id);
  const inside = "select id from media where folder_id in (select value from json_each(?))";
  const media = db.all<{ id: number }>(inside, JSON.stringify(gone)).map(({ id }) => id);
  db.transaction(() => {
    if (deleteMedia) detachMedia(db, scope.workspace.id, new Set(media));
    for (const id of media) {
      if (deleteMedia) db.run("delete from media where id = ?", id);
      else db.update("media", id, { folder_id: folder.parent_id });
    }
    db.run("delete from folders where id = ?", folder.id);
  });
}

function folderView({ db }: MixpostState, scope: WorkspaceScope, folder: FolderRow) {
  const sql = `select (select uuid from folders where id = ?) as parent,
    (select count(*) from media where folder_id = ? and workspace_id = ?) as media_count`;
  const facts = db.one<{ parent: string | null; media_count: number }>(
    sql,
    folder.parent_id,
    folder.id,
    scope.workspace.id,
  );
  return {
    uuid: folder.uuid,
    name: folder.name,
    parent: facts?.parent ?? null,
    media_count: facts?.media_count ?? 0,
  };
}
