import type { Calls } from "../../../generated/mixpost/client.ts";
import type { MixpostHandlers } from "./handlers.ts";
import { invalid, notFound } from "./laravel.ts";
import { findWorkspace } from "./panel-lookup.ts";
import type { Role } from "./rows.ts";
import type { MixpostState } from "./state.ts";

type Operation =
  | "panel.workspaces.users.add"
  | "panel.workspaces.users.update"
  | "panel.workspaces.users.remove";

/** Who belongs to a workspace, and as what. */
export function panelMemberHandlers(state: MixpostState): Pick<MixpostHandlers, Operation> {
  const { db } = state;
  return {
    "panel.workspaces.users.add": (input) => {
      const { id } = findWorkspace(state, input.workspaceUuid);
      checkUser(state, input.user_id);
      if (isMember(state, id, input.user_id)) {
        throw invalid({ user_id: ["This user is already a member of this workspace."] });
      }
      return place(state, id, input);
    },
    "panel.workspaces.users.update": (input) => {
      const { id } = findWorkspace(state, input.workspaceUuid);
      if (!isMember(state, id, input.user_id)) throw notFound("User");
      return place(state, id, input);
    },
    "panel.workspaces.users.remove": ({ workspaceUuid, user_id }) => {
      const { id } = findWorkspace(state, workspaceUuid);
      if (!isMember(state, id, user_id)) throw notFound("User");
      db.run("delete from members where workspace_id = ? and user_id = ?", id, user_id);
      db.run("update workspaces set owner_id = null where id = ? and owner_id = ?", id, user_id);
      return { success: true };
    },
  };
}

/** Makes a user a member; one who is a member stays as is. */
export function admit(
  { db, clock }: MixpostState,
  workspaceId: number,
  userId: number,
  role: Role,
  approves: boolean,
): void {
  const sql = "insert or ignore into members values (?, ?, ?, ?, ?)";
  db.run(sql, workspaceId, userId, role, Number(approves), clock.now());
}

function place(
  state: MixpostState,
  workspaceId: number,
  input: Calls["panel.workspaces.users.add"]["input"],
) {
  const { user_id, role, can_approve, is_owner } = input;
  admit(state, workspaceId, user_id, role, can_approve);
  const sql = "update members set role = ?, can_approve = ? where workspace_id = ? and user_id = ?";
  state.db.run(sql, role, Number(can_approve), workspaceId, user_id);
  if (is_owner) state.db.update("workspaces", workspaceId, { owner_id: user_id });
  return { success: true };
}

function isMember({ db }: MixpostState, workspaceId: number, userId: number): boolean {
  const sql = "select 1 from members where workspace_id = ? and user_id = ?";
  return db.one(sql, workspaceId, userId) !== undefined;
}

function checkUser({ db }: MixpostState, id: number): void {
  const known = db.one("select 1 from users where id = ?", id) !== undefined;
  if (!known) throw invalid({ user_id: ["The selected user id is invalid."] });
}
