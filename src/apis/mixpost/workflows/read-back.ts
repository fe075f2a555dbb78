import { ApiError } from "../../../core/errors.ts";

/**
 * A thing as it is after a change that was accepted. Where it cannot be read, what is known of it and a note: the change is
 * not told as failed.
 *
 * @param tool shows it later
 */
export async function readBack<Thing extends object>(
  read: () => Promise<Thing>,
  known: object,
  tool: string,
): Promise<object> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { ...known, note: `Mixpost accepted the change, but could not be read since: see ${tool}.` };
  }
}
