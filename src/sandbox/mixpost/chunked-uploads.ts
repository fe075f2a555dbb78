import type { WorkspaceScope } from "./access.ts";
import type { MixpostHandlers } from "./handlers.ts";
import { invalid, notFound } from "./laravel.ts";
import { fileProblem } from "./media-limits.ts";
import { mediaView, storeMedia } from "./media-store.ts";
import type { MixpostState } from "./state.ts";
import { contentType } from "./uploads.ts";

type Operation = "initiate" | "upload" | "complete" | "abort";

/** Chunks are kept as they come, in any order, and put together when all have come. */
export function chunkedUploadHandlers(
  state: MixpostState,
): Pick<MixpostHandlers, `media.chunked.${Operation}`> {
  return {
    "media.chunked.initiate": ({ filename, mime_type, total_size }, scope) => {
      const problem = fileProblem(mime_type, total_size, state.limits);
      if (problem) throw invalid({ [problem.about === "type" ? "mime_type" : "total_size"]: [problem.text] });
      const upload = {
        uuid: state.ids.next(),
        filename,
        mime_type,
        total_size,
        chunk_size: state.limits.chunk,
      };
      state.db.insert("uploads", { ...upload, workspace_id: scope.workspace.id });
      return { upload_uuid: upload.uuid, chunk_size: upload.chunk_size, total_chunks: totalChunks(upload) };
    },
    "media.chunked.upload": async ({ uploadUuid, upload_session, chunk, chunk_index }, scope) => {
      const bytes = new Uint8Array(await chunk.arrayBuffer());
      const upload = findUpload(state, scope, uploadUuid);
      checkChunk(upload, upload_session, chunk_index, bytes.length);
      state.db.run("insert or replace into chunks values (?, ?, ?)", upload.uuid, chunk_index, bytes);
      return { chunk_index, size: bytes.length };
    },
    "media.chunked.complete": async ({ uploadUuid }, scope) => {
      const upload = findUpload(state, scope, uploadUuid);
      const bytes = assemble(state, upload);
      const mimeType = await contentType(bytes, upload.mime_type);
      const problem = fileProblem(mimeType, bytes.length, state.limits);
      if (problem) throw invalid({ file: [problem.text] });
      return state.db.transaction(() => {
        state.db.run("delete from uploads where uuid = ?", findUpload(state, scope, uploadUuid).uuid);
        const file = { name: upload.filename, mimeType, bytes, altText: null, folderId: null };
        return mediaView(storeMedia(state, scope.workspace, file), scope.origin);
      });
    },
    "media.chunked.abort": ({ uploadUuid }, scope) => {
      state.db.run("delete from uploads where uuid = ?", findUpload(state, scope, uploadUuid).uuid);
      return undefined;
    },
  };
}

interface UploadRow {
  readonly uuid: string;
  readonly filename: string;
  readonly mime_type: string;
  readonly total_size: number;
  readonly chunk_size: number;
}

function findUpload({ db }: MixpostState, { workspace }: WorkspaceScope, uuid: string): UploadRow {
  const upload = db.one<UploadRow>(
    "select * from uploads where workspace_id = ? and uuid = ?",
    workspace.id,
    uuid,
  );
  if (!upload) throw notFound("Upload");
  return upload;
}

function totalChunks({ total_size, chunk_size }: UploadRow): number {
  return Math.ceil(total_size / chunk_size);
}

function checkChunk(upload: UploadRow, session: string, index: number, size: number): void {
  if (session !== upload.uuid) throw invalid({ upload_session: ["The selected upload session is invalid."] });
  if (index >= totalChunks(upload)) throw invalid({ chunk_index: ["The chunk index is out of range."] });
  if (size > upload.chunk_size) {
    throw invalid({ chunk: [`The chunk must not be greater than ${upload.chunk_size} bytes.`] });
  }
}

/** @throws {Refused} 422 while chunks are missing, and when they are not as many bytes as announced */
function assemble({ db }: MixpostState, upload: UploadRow): Uint8Array {
  const sql = "select chunk_index, bytes from chunks where upload_uuid = ? order by chunk_index";
  const chunks = db.all<{ chunk_index: number; bytes: Uint8Array }>(sql, upload.uuid);
  if (chunks.length < totalChunks(upload)) throw invalid({ chunks: ["Not all chunks have been uploaded."] });
  const bytes = Buffer.concat(chunks.map((chunk) => chunk.bytes));
  if (bytes.length !== upload.total_size) {
    throw invalid({ total_size: [`Announced were ${upload.total_size} bytes, uploaded ${bytes.length}.`] });
  }
  return bytes;
}
