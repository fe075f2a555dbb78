import type { MixpostHandlers } from "./handlers.ts";
import type { MemberRow, WorkspaceRow } from "./rows.ts";
import type { MixpostState } from "./state.ts";

/** What any token may ask: whether it works, and where it may work. */
export function workspaceHandlers({
  db,
}: MixpostState): Pick<MixpostHandlers, "system.ping" | "workspaces.list"> {
  return {
    "system.ping": () => ({ success: true }),
    "workspaces.list": (_, { user }) => {
      const rows = db.all<WorkspaceRow & MemberRow>(memberships, user.id);
      const data = rows.map(({ uuid, name, role, can_approve }) => ({
        uuid,
        name,
        role,
        can_approve: can_approve === 1,
      }));
      return { data };
    },
  };
}

const memberships = `select workspaces.*, role, can_approve from workspaces
  join members on workspace_id = workspaces.id where user_id = ? order by workspaces.id`;
