import { notFound } from "./laravel.ts";
import type { WorkspaceRow } from "./rows.ts";
import type { MixpostState } from "./state.ts";

/** Items on a page of the panel. */
export const PANEL_PAGE = 20;

/** @throws {Refused} 404 for an unknown one */
export function findWorkspace({ db }: MixpostState, uuid: string): WorkspaceRow {
  const row = db.one<WorkspaceRow>("select * from workspaces where uuid = ?", uuid);
  if (!row) throw notFound("Workspace");
  return row;
}
