import { watch as watchFolder } from "node:fs/promises";

/** Milliseconds of quiet after a change: editors write a file in several steps. */
const QUIET_MS = 50;

/**
 * Does something once, then again after every change below some folders, until the signal comes. What changes while
 * it is being done leads to one more time.
 */
export async function watch(
  folders: readonly string[],
  perform: () => Promise<unknown>,
  signal: AbortSignal,
): Promise<void> {
  const changes = new Changes();
  const watchers = folders.map((folder) => follow(folder, changes, signal));
  while (!signal.aborted) {
    changes.seen = false;
    await perform();
    if (!changes.seen && !signal.aborted) await changes.next(signal);
    await quiet(changes);
  }
  await Promise.all(watchers);
}

class Changes {
  seen = false;
  #wake: (() => void) | undefined;

  tell(): void {
    this.seen = true;
    this.#wake?.();
  }

  next(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
      signal.addEventListener("abort", () => resolve(), { once: true });
    });
  }
}

async function follow(folder: string, changes: Changes, signal: AbortSignal): Promise<void> {
  try {
    for await (const _ of watchFolder(folder, { recursive: true, signal })) changes.tell();
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

async function quiet(changes: Changes): Promise<void> {
  do {
    changes.seen = false;
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  } while (changes.seen);
}
