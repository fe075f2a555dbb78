import { openAsBlob } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { basename, isAbsolute } from "node:path";
import { liesInside } from "../../../core/lies-inside.ts";
import { refusal } from "./versions.ts";

/** A file on its way to the library, not yet read: its bytes stream when they are sent. */
export interface MediaSource {
  readonly blob: Blob;
  readonly filename: string;
  readonly mimeType: string;
}

/** What Mixpost takes by default; a server may allow fewer. */
const accepted = ["image/jpeg", "image/png", "image/gif", "video/mp4", "video/x-m4v"];

/**
 * Opens a local file.
 *
 * @param uploadDirs absolute folders that it must lie in after all links are followed; empty allows any
 * @throws {ValidationError} it is not there, not allowed, or neither image nor video by its content
 */
export async function fromFile(path: string, uploadDirs: readonly string[]): Promise<MediaSource> {
  if (!isAbsolute(path))
    throw refusal("file", "must be an absolute path on the computer that runs this server.");
  const real = await realpath(path).catch(() => {
    throw refusal("file", `there is no file ${path} on the computer that runs this server.`);
  });
  if (uploadDirs.length > 0 && !(await liesInside(real, uploadDirs))) {
    throw refusal("file", "lies outside the folders that MIXPOST_UPLOAD_DIRS allows.");
  }
  if (!(await stat(real)).isFile()) throw refusal("file", `${path} is not a file.`);
  return identify("file", await openAsBlob(real), basename(path));
}

/**
 * Decodes base64, with or without a `data:` prefix.
 *
 * @throws {ValidationError} it is not base64, or neither image nor video by its content
 */
export async function fromBase64(text: string, filename: string | undefined): Promise<MediaSource> {
  const encoded = text.replace(/^data:[^,]*,/, "").replace(/\s+/g, "");
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(encoded)) throw refusal("base64", "is not base64.");
  return identify("base64", new Blob([Buffer.from(encoded, "base64")]), filename);
}

/**
 * The type comes from the bytes, never from the name: a file that only claims to be a picture, a key or a
 * document for instance, stays on this computer.
 */
async function identify(argument: string, blob: Blob, name: string | undefined): Promise<MediaSource> {
  const { fileTypeFromBlob } = await import("file-type");
  const type = await fileTypeFromBlob(blob);
  if (!type || !accepted.includes(type.mime)) {
    const found = type ? `is ${type.mime}` : "is neither image nor video by its content";
    throw refusal(argument, `${found}; Mixpost takes JPEG, PNG, GIF, MP4 and M4V.`);
  }
  return { blob, filename: name ?? `upload.${type.ext}`, mimeType: type.mime };
}
