import type { Downloaded } from "./state.ts";

/** Answers like the global `fetch`. */
export type FetchFile = (url: string) => Promise<Response>;

const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** How long a file may take, in milliseconds. */
const TIMEOUT_MS = 30_000;

/** Fetches files from this machine only: a sandbox has no business anywhere else. */
export async function fetchFromLoopback(url: string): Promise<Response> {
  if (!loopback.has(new URL(url).hostname)) throw new Error(`Not a loopback address: ${url}`);
  return fetch(url, { redirect: "error", signal: AbortSignal.timeout(TIMEOUT_MS) });
}

/**
 * Makes the function that remote uploads go through: files of the sandbox itself are read from its storage, since it
 * may have no socket; others are fetched.
 */
export function createDownload(fetchFile: FetchFile, stored: (path: string) => Response | undefined) {
  return async (url: URL): Promise<Downloaded | null> => {
    const response = stored(url.pathname) ?? (await fetchFile(url.href));
    if (!response.ok) return null;
    const mimeType = response.headers.get("content-type") ?? "";
    return { bytes: new Uint8Array(await response.arrayBuffer()), mimeType };
  };
}
