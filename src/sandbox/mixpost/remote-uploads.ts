import { Refused } from "../refused.ts";
import type { WorkspaceScope } from "./access.ts";
import type { MixpostHandlers } from "./handlers.ts";
import { invalid } from "./laravel.ts";
import { fileProblem } from "./media-limits.ts";
import { mediaColumns, mediaView, storeMedia } from "./media-store.ts";
import type { MediaRow, WorkspaceRow } from "./rows.ts";
import type { MixpostState } from "./state.ts";
import { contentType } from "./uploads.ts";

/** When the stages of a queued download begin, in milliseconds after its start. */
const DOWNLOADING = 1000;
const PROCESSING = 4000;
const COMPLETED = 5000;

/** Small files come during the call, large ones with the time of the clock. */
export function remoteUploadHandlers(
  state: MixpostState,
): Pick<MixpostHandlers, "media.remote.initiate" | "media.remote.status"> {
  return {
    "media.remote.initiate": async ({ url, alt_text }, scope) => {
      const file = await fetchFile(state, url);
      if (typeof file === "string") return { status: "failed", error: file };
      const { name, mimeType, bytes } = file;
      const altText = alt_text ?? null;
      if (bytes.length >= state.limits.remoteQueue) {
        return { status: "pending", download_id: queueDownload(state, scope, file, altText) };
      }
      const media = storeMedia(state, scope.workspace, { name, mimeType, bytes, altText, folderId: null });
      return { status: "completed", media: mediaView(media, scope.origin) };
    },
    "media.remote.status": ({ downloadId }, scope) => {
      const download = findDownload(state, scope, downloadId);
      const elapsed = state.clock.now() - download.started_at;
      if (elapsed < DOWNLOADING) return { status: "pending", progress: 0 };
      if (elapsed < PROCESSING) {
        return {
          status: "downloading",
          progress: Math.floor((100 * (elapsed - DOWNLOADING)) / (PROCESSING - DOWNLOADING)),
        };
      }
      if (elapsed < COMPLETED) return { status: "processing", progress: 100 };
      return { status: "completed", progress: 100, media: mediaView(arrived(state, download), scope.origin) };
    },
  };
}

interface RemoteFile {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

/** @returns the file, or why there is none */
async function fetchFile({ download, limits }: MixpostState, address: string): Promise<RemoteFile | string> {
  if (!URL.canParse(address)) throw invalid({ url: ["The url field must be a valid URL."] });
  const url = new URL(address);
  const fetched = await download(url).catch(() => null);
  if (!fetched) return "Failed to download file from the provided URL.";
  const { bytes } = fetched;
  const mimeType = await contentType(bytes, fetched.mimeType);
  const name = url.pathname.split("/").at(-1) || "file";
  return fileProblem(mimeType, bytes.length, limits)?.text ?? { name, mimeType, bytes };
}

interface DownloadRow {
  readonly id: string;
  readonly workspace_id: number;
  readonly name: string;
  readonly mime_type: string;
  readonly alt_text: string | null;
  readonly bytes: Uint8Array;
  readonly started_at: number;
  readonly media_id: number | null;
}

function queueDownload(
  state: MixpostState,
  scope: WorkspaceScope,
  file: RemoteFile,
  altText: string | null,
): string {
  const id = state.ids.next();
  state.db.insert("downloads", {
    id,
    workspace_id: scope.workspace.id,
    name: file.name,
    mime_type: file.mimeType,
    alt_text: altText,
    bytes: file.bytes,
    started_at: state.clock.now(),
  });
  return id;
}

const unknownDownload = () =>
  new Refused(404, { status: "failed", error: "Remote file download not found." });

function findDownload({ db }: MixpostState, { workspace }: WorkspaceScope, id: string): DownloadRow {
  const row = db.one<DownloadRow>(
    "select * from downloads where workspace_id = ? and id = ?",
    workspace.id,
    id,
  );
  if (!row) throw unknownDownload();
  return row;
}

/** Puts downloads that have ended into the library. */
export function storeFinishedDownloads(state: MixpostState): void {
  const { db, clock } = state;
  const sql = "select * from downloads where stored = 0 and started_at <= ?";
  for (const download of db.all<DownloadRow>(sql, clock.now() - COMPLETED)) {
    db.transaction(() => storeDownload(state, download));
  }
}

function storeDownload(state: MixpostState, download: DownloadRow): void {
  const { id, workspace_id, name, mime_type, alt_text, bytes } = download;
  const workspace = state.db.one<WorkspaceRow>("select * from workspaces where id = ?", workspace_id);
  if (!workspace) return;
  const file = { name, mimeType: mime_type, bytes, altText: alt_text, folderId: null };
  const media = storeMedia(state, workspace, file);
  state.db.run("update downloads set stored = 1, media_id = ?, bytes = x'' where id = ?", media.id, id);
}

/** The file that a finished download has become, unless it was deleted since. */
function arrived({ db }: MixpostState, download: DownloadRow): MediaRow {
  const row = db.one<MediaRow>(`select ${mediaColumns} from media where id = ?`, download.media_id);
  if (!row) throw unknownDownload();
  return row;
}
