import type { WorkspaceScope } from "./access.ts";
import type { MixpostHandlers } from "./handlers.ts";
import { notFound } from "./laravel.ts";
import type { TagRow } from "./rows.ts";
import type { MixpostState } from "./state.ts";

type TagOperation = "tags.list" | "tags.get" | "tags.create" | "tags.update" | "tags.delete";

/** Names need not be unique, as in the open-source edition. */
export function tagHandlers(state: MixpostState): Pick<MixpostHandlers, TagOperation> {
  const { db, ids } = state;
  return {
    "tags.list": (_, { workspace }) => ({
      data: db.all<TagRow>(
        `select ${columns} from tags where workspace_id = ? order by id desc`,
        workspace.id,
      ),
    }),
    "tags.get": ({ tagUuid }, scope) => findTag(state, scope, tagUuid),
    "tags.create": ({ name, hex_color }, scope) => {
      const uuid = ids.next();
      db.insert("tags", { uuid, workspace_id: scope.workspace.id, name, hex_color });
      return findTag(state, scope, uuid);
    },
    "tags.update": ({ tagUuid, name, hex_color }, scope) => {
      db.update("tags", findTag(state, scope, tagUuid).id, { name, hex_color });
      return { success: true };
    },
    "tags.delete": ({ tagUuid }, scope) => {
      db.run("delete from tags where id = ?", findTag(state, scope, tagUuid).id);
      return { success: true };
    },
  };
}

const columns = "id, uuid, name, hex_color";

function findTag({ db }: MixpostState, { workspace }: WorkspaceScope, uuid: string): TagRow {
  const sql = `select ${columns} from tags where workspace_id = ? and uuid = ?`;
  const tag = db.one<TagRow>(sql, workspace.id, uuid);
  if (!tag) throw notFound("Tag");
  return tag;
}
