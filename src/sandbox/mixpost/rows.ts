/** Rows of the tables as SQLite gives them: instants in milliseconds UTC, flags as 0 or 1. */
type Flag = 0 | 1;

export interface UserRow {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly is_admin: Flag;
  readonly timezone: string;
  readonly email_verified_at: number | null;
  readonly created_at: number;
}

export interface WorkspaceRow {
  readonly id: number;
  readonly uuid: string;
  readonly name: string;
  readonly hex_color: string;
  readonly owner_id: number | null;
  readonly access_status: string;
  readonly timezone: string;
  readonly created_at: number;
}

export type Role = "admin" | "member" | "viewer";

export interface MemberRow {
  readonly workspace_id: number;
  readonly user_id: number;
  readonly role: Role;
  readonly can_approve: Flag;
  readonly joined_at: number;
}

export interface AccountRow {
  readonly id: number;
  readonly uuid: string;
  readonly workspace_id: number;
  readonly name: string;
  readonly username: string | null;
  readonly image: string | null;
  readonly provider: string;
  readonly data: string;
  readonly authorized: Flag;
  readonly group_uuid: string | null;
  readonly created_at: number;
}

export interface TagRow {
  readonly id: number;
  readonly uuid: string;
  readonly name: string;
  readonly hex_color: string;
}

export interface FolderRow {
  readonly id: number;
  readonly uuid: string;
  readonly parent_id: number | null;
  readonly name: string;
}

/** Without the bytes, which lists would otherwise carry along. */
export interface MediaRow {
  readonly id: number;
  readonly uuid: string;
  readonly folder_id: number | null;
  readonly name: string;
  readonly mime_type: string;
  readonly alt_text: string | null;
  readonly path: string;
  readonly created_at: number;
}

export interface PostRow {
  readonly id: number;
  readonly uuid: string;
  readonly workspace_id: number;
  readonly user_id: number | null;
  readonly status: PostStatus;
  readonly versions: string;
  readonly scheduled_at: number | null;
  readonly published_at: number | null;
  readonly trashed: Flag;
  readonly created_at: number;
}

export type PostStatus = "draft" | "needs_approval" | "scheduled" | "publishing" | "published" | "failed";

export interface PostAccountRow {
  readonly post_id: number;
  readonly account_id: number;
  readonly own_at: number | null;
  readonly outcome: "waiting" | "published" | "failed";
  readonly done_at: number | null;
  readonly external_url: string | null;
  readonly errors: string;
}
