import { once } from "node:events";
import { serve } from "../sandbox/index.ts";
import type { Backend } from "./api.ts";

/** Where a backend listens and what a client needs to use it; one line of JSON on stdout. */
export type Announcement = Readonly<Record<string, string>> & { readonly url: string };

/**
 * Serves a backend on a loopback port until a signal comes, then closes it.
 *
 * @param announce called once, when it listens
 * @throws {Error} when the port is taken
 */
export async function runBackend(
  backend: Backend,
  port: number,
  announce: (announcement: Announcement) => void,
): Promise<void> {
  const { url, close } = await serve(backend.fetch, port);
  announce({ url, ...backend.access });
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await close();
  backend.close();
}
