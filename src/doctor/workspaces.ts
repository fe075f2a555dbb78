import { isRecord } from "../core/value-text.ts";
import type { Get } from "./probe.ts";

/** A workspace that the token reaches. */
export interface Workspace {
  readonly uuid: string;
  readonly name: string;
  /** Role of the token's owner; undefined where the server does not tell it. */
  readonly role: string | undefined;
  /** False when posts of the owner wait for somebody's approval; true also when the server does not tell. */
  readonly mayApprove: boolean;
}

/** What the token reaches; null when the server, being older than Pro v7 / Enterprise v8, cannot tell. */
export async function listWorkspaces(get: Get): Promise<readonly Workspace[] | null> {
  const reply = await get("/workspaces");
  if (reply.kind === "silence" || reply.status !== 200) return null;
  const { json } = reply;
  if (!isRecord(json) || !Array.isArray(json.data)) return null;
  return json.data.filter(isRecord).map((item) => ({
    uuid: textOf(item.uuid) ?? "",
    name: textOf(item.name) ?? "",
    role: textOf(item.role),
    mayApprove: item.can_approve !== false,
  }));
}

/** The name to show for a workspace: its own with its uuid, or the uuid alone. */
export function nameOf(uuid: string, known: readonly Workspace[] | null): string {
  const found = known?.find((workspace) => workspace.uuid.toLowerCase() === uuid);
  return found ? `"${found.name}" (${uuid})` : uuid;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
