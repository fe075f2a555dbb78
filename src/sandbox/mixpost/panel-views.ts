import type { MemberRow, UserRow, WorkspaceRow } from "./rows.ts";
import type { MixpostState } from "./state.ts";
import { panelTime } from "./time.ts";

/** A workspace as receipts and users carry it. */
export function workspaceSummary(row: WorkspaceRow) {
  return {
    uuid: row.uuid,
    name: row.name,
    hex_color: row.hex_color,
    owner_id: row.owner_id,
    access_status: row.access_status as "subscription" | "unlimited" | "locked",
    created_at: panelTime(row.created_at),
  };
}

/** A workspace with its owner. */
export function workspaceWithOwner({ db }: MixpostState, row: WorkspaceRow) {
  const owner = db.one<Person>("select id, name, email from users where id = ?", row.owner_id);
  return { ...workspaceSummary(row), owner: owner ?? null };
}

export interface Person {
  readonly id: number;
  readonly name: string;
  readonly email: string;
}

/** A user as the panel shows it. */
export function userView(row: UserRow) {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    is_admin: row.is_admin === 1,
    settings: {},
    email_verified_at: row.email_verified_at === null ? null : panelTime(row.email_verified_at),
    created_at: panelTime(row.created_at),
  };
}

/** A user with the workspaces the user belongs to. */
export function userDetails({ db }: MixpostState, row: UserRow) {
  const sql = `select workspaces.*, role, can_approve, joined_at from workspaces
    join members on workspace_id = workspaces.id where user_id = ? order by workspaces.id`;
  const workspaces = db.all<WorkspaceRow & MemberRow>(sql, row.id).map((workspace) => ({
    ...workspaceSummary(workspace),
    pivot: {
      role: workspace.role,
      can_approve: workspace.can_approve === 1,
      joined_at: panelTime(workspace.joined_at),
    },
  }));
  return { ...userView(row), workspaces };
}
