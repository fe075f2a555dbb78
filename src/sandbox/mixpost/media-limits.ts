const MB = 1024 * 1024;

/** What the server takes, in bytes. The defaults are those of Mixpost's installer. */
export interface MediaLimits {
  readonly image: number;
  readonly gif: number;
  readonly video: number;
  /** Size of a chunk of a chunked upload. */
  readonly chunk: number;
  /** From this size on a remote upload is queued. */
  readonly remoteQueue: number;
  /** Largest request that the web server lets through. */
  readonly request: number;
}

/** 15 MB for images, 200 MB for videos, chunks of 10 MB. */
export const defaultLimits: MediaLimits = {
  image: 15 * MB,
  gif: 15 * MB,
  video: 200 * MB,
  chunk: 10 * MB,
  remoteQueue: 10 * MB,
  request: 64 * MB,
};

export type MediaType = "image" | "gif" | "video";

const types: Readonly<Record<string, MediaType>> = {
  "image/jpg": "image",
  "image/jpeg": "image",
  "image/png": "image",
  "image/gif": "gif",
  "video/mp4": "video",
  "video/x-m4v": "video",
};

/** Extensions that stored files get, by MIME type. */
const extensions: Readonly<Record<string, string>> = {
  "image/jpg": "jpg",
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/gif": "gif",
  "video/mp4": "mp4",
  "video/x-m4v": "m4v",
};

/** @returns null when the server does not take the type */
export function mediaType(mimeType: string): MediaType | null {
  return types[mimeType] ?? null;
}

/** Ending of a stored file of this type, without a dot. */
export function extensionOf(mimeType: string): string {
  return extensions[mimeType] ?? "bin";
}

export interface FileProblem {
  readonly about: "type" | "size";
  readonly text: string;
}

/** What is wrong with a file of this type and size in bytes; null when it is welcome. */
export function fileProblem(mimeType: string, size: number, limits: MediaLimits): FileProblem | null {
  const type = mediaType(mimeType);
  if (type === null)
    return { about: "type", text: `The file must be of type: ${Object.keys(types).join(", ")}.` };
  if (size <= limits[type]) return null;
  const megabytes = Math.round((limits[type] / MB) * 100) / 100;
  return { about: "size", text: `The ${type} must not be greater than ${megabytes}MB.` };
}
