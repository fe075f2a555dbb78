import { setTimeout as delay } from "node:timers/promises";

/** Whatever can tell what a server has written so far. */
interface Speaker {
  heard(): string;
}

/** Waits for the log, which is written beside the answers and a little later. */
export async function heardSoon(speaker: Speaker, pattern: RegExp, from = 0): Promise<RegExpExecArray> {
  for (let waited = 0; waited < 5_000; waited += 10) {
    const found = pattern.exec(speaker.heard().slice(from));
    if (found) return found;
    await delay(10);
  }
  throw new Error(`Nothing like ${pattern} was heard: ${speaker.heard().slice(from)}`);
}
