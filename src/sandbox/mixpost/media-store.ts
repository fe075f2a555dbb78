import { extensionOf, mediaType } from "./media-limits.ts";
import type { MediaRow, WorkspaceRow } from "./rows.ts";
import type { MixpostState } from "./state.ts";
import { wireTime } from "./time.ts";

/** Columns of `MediaRow`. */
export const mediaColumns = "id, uuid, folder_id, name, mime_type, alt_text, path, created_at";

/** A file about to enter the library. */
export interface NewMedia {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
  readonly altText: string | null;
  readonly folderId: number | null;
  readonly id?: number | undefined;
  readonly uuid?: string | undefined;
}

/** Puts a file into the library of a workspace. */
export function storeMedia(state: MixpostState, workspace: WorkspaceRow, file: NewMedia): MediaRow {
  const { db, clock, ids } = state;
  const uuid = file.uuid ?? ids.next();
  const now = clock.now();
  const id = db.insert("media", {
    id: file.id,
    uuid,
    workspace_id: workspace.id,
    folder_id: file.folderId,
    name: file.name,
    mime_type: file.mimeType,
    alt_text: file.altText,
    path: storagePath(workspace.uuid, `${uuid}.${extensionOf(file.mimeType)}`, now),
    bytes: file.bytes,
    created_at: now,
  });
  return mediaRow(state, id);
}

/** `/storage/<workspace uuid>/uploads/<MM-YYYY>/<file>` */
function storagePath(workspace: string, file: string, now: number): string {
  const [year, month] = wireTime(now).split("-");
  return `/storage/${workspace}/uploads/${month}-${year}/${file}`;
}

function mediaRow({ db }: MixpostState, id: number): MediaRow {
  const row = db.one<MediaRow>(`select ${mediaColumns} from media where id = ?`, id);
  if (!row) throw new Error(`Media ${id} vanished`);
  return row;
}

/** A file as the API shows it. @param origin where the sandbox is reached */
export function mediaView(row: MediaRow, origin: string) {
  const type = mediaType(row.mime_type) ?? "image";
  const url = `${origin}${row.path}`;
  return {
    id: String(row.id),
    uuid: row.uuid,
    name: row.name,
    mime_type: row.mime_type,
    type,
    url,
    thumb_url: type === "video" ? null : url,
    is_video: type === "video",
    created_at: wireTime(row.created_at),
  };
}

/** Answers with a stored file; undefined when the path is none of one. */
export function serveFile({ db }: MixpostState, path: string): Response | undefined {
  const sql = "select bytes, mime_type from media where path = ?";
  const file = db.one<{ bytes: Uint8Array; mime_type: string }>(sql, path);
  if (!file) return undefined;
  return new Response(new Uint8Array(file.bytes), { headers: { "content-type": file.mime_type } });
}
