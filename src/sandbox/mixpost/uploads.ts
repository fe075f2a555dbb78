import { fileTypeFromBuffer } from "file-type";
import { Refused } from "../refused.ts";
import { folderForInput } from "./folders.ts";
import type { MixpostHandlers } from "./handlers.ts";
import { invalid } from "./laravel.ts";
import { fileProblem } from "./media-limits.ts";
import { mediaView, storeMedia } from "./media-store.ts";
import type { MixpostState } from "./state.ts";

/** A whole file in one request. */
export function uploadHandlers(state: MixpostState): Pick<MixpostHandlers, "media.upload"> {
  return {
    "media.upload": async ({ file, alt_text, folder }, scope) => {
      if (file.size > state.limits.request)
        throw new Refused(413, { message: "The POST data is too large." });
      const bytes = new Uint8Array(await file.arrayBuffer());
      const mimeType = await contentType(bytes, file.type);
      const problem = fileProblem(mimeType, bytes.length, state.limits);
      if (problem) throw invalid({ file: [problem.text] });
      const folderId = folderForInput(state, scope, folder ?? null, "folder");
      const name = file instanceof File ? file.name : "file";
      const stored = { name, mimeType, bytes, altText: alt_text ?? null, folderId };
      return mediaView(storeMedia(state, scope.workspace, stored), scope.origin);
    },
  };
}

/** What the bytes say they are; what the sender says when they do not tell. */
export async function contentType(bytes: Uint8Array, declared: string): Promise<string> {
  const [declaredType = ""] = declared.split(";");
  return (await fileTypeFromBuffer(bytes))?.mime ?? declaredType;
}
