import type { ApiModule, ApiSession } from "./api.ts";

/** A module that is opened at most once at a time. */
export interface OpenApi {
  /** Tries again after a failure, so that a cause that went away leaves no trace. */
  open(): Promise<ApiSession>;
  close(): Promise<void>;
}

/** Shares one session among all calls. */
export function openOnce(module: ApiModule): OpenApi {
  let session: Promise<ApiSession> | undefined;
  const open = () => {
    session ??= module.open().catch((error) => {
      session = undefined;
      throw error;
    });
    return session;
  };
  const close = async () => {
    const opened = await session?.catch(() => undefined);
    await opened?.close();
  };
  return { open, close };
}
