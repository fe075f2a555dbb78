import type { Calls } from "../../../../generated/mixpost/client.ts";
import type { WorkflowInputs } from "../../../../generated/mixpost/tools.ts";
import { ApiError, ConflictError, NotFoundError } from "../../../core/errors.ts";
import { fromBase64, fromFile, type MediaSource } from "./media-source.ts";
import { refusal } from "./versions.ts";
import type { Workflow, WorkflowContext } from "./workflow.ts";

type Input = WorkflowInputs["mixpost_upload_media"];
type Media = Calls["media.get"]["output"];
type ChunkSession = Calls["media.chunked.initiate"]["output"];

/** From this size in bytes a file goes up in chunks, as Mixpost's own editor does (its default threshold). */
const chunkedFrom = 10 * 1024 * 1024;

/** Time for ending an upload on the server after a failure, in milliseconds. */
const FAREWELL_MS = 2_000;

/**
 * Puts a file into the library from a path, from base64, or from a URL that Mixpost fetches itself. Each request has
 * the whole time of a call: a film takes as many as it has parts.
 */
export const uploadMedia: Workflow<Input> = (input, context) => {
  const { signal, requestId } = context.options;
  return upload(input, { ...context, options: { signal, requestId } });
};

async function upload(input: Input, context: WorkflowContext): Promise<unknown> {
  const sources = (["file", "url", "base64"] as const).filter((source) => input[source] !== undefined);
  if (sources.length !== 1) {
    throw refusal(sources[1] ?? "file", "give exactly one of file, url and base64.");
  }
  if (input.url !== undefined) return uploadFromUrl(input, input.url, context);
  const source =
    input.file === undefined
      ? await fromBase64(input.base64 ?? "", input.filename)
      : await fromFile(input.file, context.uploadDirs);
  const named = { ...source, filename: input.filename ?? source.filename };
  const session = named.blob.size < chunkedFrom ? null : await startChunks(named, input, context);
  if (session === null) return { status: "completed", media: await uploadWhole(named, input, context) };
  const media = await uploadChunked(named, session, input, context);
  return { status: "completed", media, ...(await describe(media, input, context, ["alt_text", "folder"])) };
}

async function uploadFromUrl(input: Input, url: string, context: WorkflowContext): Promise<unknown> {
  const { client, options } = context;
  const { workspaceUuid, alt_text, folder } = input;
  const request = { workspaceUuid, url, ...(alt_text === undefined ? {} : { alt_text }) };
  const result = await client.media.remote.initiate(request, options).catch(notTaken);
  if (result.status === "completed") {
    return { ...result, ...(await describe(result.media, input, context, ["folder"])) };
  }
  if (folder === undefined) return result;
  const note = "The folder is not set yet: set it with mixpost_update_media when the file is there.";
  return { ...result, note };
}

function notTaken(error: unknown): never {
  if (!(error instanceof ConflictError)) throw error;
  const hint = "Check that the URL is public and is an image or video, or upload the file itself.";
  throw error.with({ hint }, `Mixpost did not take the file from the URL. ${error.message}`);
}

/** Null: the server is older than chunked uploads and does not know the route. */
async function startChunks(
  source: MediaSource,
  { workspaceUuid }: Input,
  { client, options }: WorkflowContext,
) {
  const file = { filename: source.filename, mime_type: source.mimeType, total_size: source.blob.size };
  try {
    return await client.media.chunked.initiate({ workspaceUuid, ...file }, options);
  } catch (error) {
    if (error instanceof NotFoundError) return null;
    throw error;
  }
}

function uploadWhole(
  source: MediaSource,
  input: Input,
  { client, options }: WorkflowContext,
): Promise<Media> {
  const { workspaceUuid, alt_text, folder } = input;
  const file = new File([source.blob], source.filename, { type: source.mimeType });
  const details = {
    ...(alt_text === undefined ? {} : { alt_text }),
    ...(folder === undefined ? {} : { folder }),
  };
  return client.media.upload({ workspaceUuid, file, ...details }, options);
}

/** Nothing is left behind: a failure or a cancellation ends the upload on the server too. */
async function uploadChunked(
  source: MediaSource,
  session: ChunkSession,
  input: Input,
  context: WorkflowContext,
): Promise<Media> {
  const { client, options } = context;
  const { workspaceUuid } = input;
  const uploadUuid = session.upload_uuid;
  try {
    await sendChunks(source, session, input, context);
    return await client.media.chunked.complete({ workspaceUuid, uploadUuid }, options);
  } catch (error) {
    const { requestId } = options;
    // Not with the signal, which may have aborted; nor for long, since the caller waits to hear of the failure.
    const farewell = { requestId, timeoutMs: FAREWELL_MS };
    await client.media.chunked.abort({ workspaceUuid, uploadUuid }, farewell).catch(() => undefined);
    throw error;
  }
}

async function sendChunks(
  { blob, filename, mimeType }: MediaSource,
  session: ChunkSession,
  { workspaceUuid }: Input,
  { client, options, progress }: WorkflowContext,
): Promise<void> {
  const { upload_uuid: uploadUuid, chunk_size: size, total_chunks: total } = session;
  for (let index = 0; index < total; index++) {
    const chunk = new File([blob.slice(index * size, (index + 1) * size)], filename, { type: mimeType });
    const part = { upload_session: uploadUuid, chunk, chunk_index: index };
    await client.media.chunked.upload({ workspaceUuid, uploadUuid, ...part }, options);
    progress(index + 1, total, `Part ${index + 1} of ${total} is up`);
  }
}

/**
 * Sets on the stored file what the way of uploading could not carry. A failure is a note, not an error: the file is
 * there, and who takes it for missing uploads it again.
 */
async function describe(
  media: Media,
  input: Input,
  { client, options }: WorkflowContext,
  fields: readonly ("alt_text" | "folder")[],
): Promise<{ note?: string }> {
  const given = fields.filter((field) => input[field] !== undefined);
  if (given.length === 0) return {};
  const changes = Object.fromEntries(given.map((field) => [field, input[field]]));
  const { workspaceUuid } = input;
  try {
    await client.media.update({ workspaceUuid, mediaUuid: media.uuid, ...changes }, options);
    return {};
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { note: `The file is stored, but without ${given.join(" and ")}: ${error.message}` };
  }
}
