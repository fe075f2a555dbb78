import { forbidden, notFound, unauthenticated } from "./laravel.ts";
import type { MemberRow, UserRow, WorkspaceRow } from "./rows.ts";
import type { MixpostState } from "./state.ts";

/** Who calls, and through which address. */
export interface Scope {
  readonly user: UserRow;
  /** Origin of the request, for the addresses that an answer holds. */
  readonly origin: string;
  /** Address of the request without its query. */
  readonly url: string;
}

/** A call inside a workspace of which the caller is a member. */
export interface WorkspaceScope extends Scope {
  readonly workspace: WorkspaceRow;
  readonly member: MemberRow;
}

/** What an operation asks of its caller. */
export type Access = "token" | "workspace" | "panel";

/** @param path template of the operation below the server URL */
export function accessOf(path: string): Access {
  if (path.startsWith("/{workspaceUuid}/")) return "workspace";
  return path.startsWith("/panel/") ? "panel" : "token";
}

/** @throws {Refused} 401 without a known token */
export function authenticate({ db }: MixpostState, request: Request): Scope {
  const token = /^Bearer (.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
  const sql = "select users.* from users join tokens on tokens.user_id = users.id where token = ?";
  const user = db.one<UserRow>(sql, token);
  if (!user) throw unauthenticated();
  const { origin, pathname } = new URL(request.url);
  return { user, origin, url: `${origin}${pathname}` };
}

/** @throws {Refused} 403 unless the caller is a Super Admin */
export function enterPanel(scope: Scope): Scope {
  if (!scope.user.is_admin) throw forbidden();
  return scope;
}

/**
 * @param writes whether the operation changes something; viewers may not
 * @throws {Refused} 404 for an unknown workspace, 403 when the caller's role does not allow it
 */
export function enterWorkspace(
  { db }: MixpostState,
  scope: Scope,
  uuid: string,
  writes: boolean,
): WorkspaceScope {
  const workspace = db.one<WorkspaceRow>("select * from workspaces where uuid = ?", uuid);
  if (!workspace) throw notFound("Workspace");
  const sql = "select * from members where workspace_id = ? and user_id = ?";
  const member = db.one<MemberRow>(sql, workspace.id, scope.user.id);
  if (!member || (writes && member.role === "viewer")) throw forbidden();
  return { ...scope, workspace, member };
}

/** Whether posts of this member go out without somebody else's approval, and whether they may give it. */
export function mayApprove(member: MemberRow): boolean {
  return member.role === "admin" || member.can_approve === 1;
}
