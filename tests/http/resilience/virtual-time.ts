import type { Effects } from "../../../src/http/effects.ts";

interface Alarm {
  readonly at: number;
  readonly ring: () => void;
}

/** A clock that jumps to the next thing that is due as soon as nothing else is left to do. */
export class VirtualTime {
  readonly effects: Effects;
  now = 0;
  readonly #alarms = new Set<Alarm>();

  /** @param random every draw; one half, unless told */
  constructor(random: () => number = () => 0.5) {
    const unixTime = () => Date.UTC(2026, 0, 1) + this.now;
    this.effects = { now: () => this.now, unixTime, random, sleep: (ms, signal) => this.sleep(ms, signal) };
  }

  /** @returns how to call it off */
  at(instant: number, ring: () => void): () => void {
    const alarm = { at: Math.max(instant, this.now), ring };
    this.#alarms.add(alarm);
    return () => void this.#alarms.delete(alarm);
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const stop = () => {
        callOff();
        reject(signal?.reason);
      };
      const callOff = this.at(this.now + ms, () => {
        signal?.removeEventListener("abort", stop);
        resolve();
      });
      signal?.addEventListener("abort", stop);
    });
  }

  /** Lets time pass until the work is done. */
  async run<T>(work: Promise<T>): Promise<T> {
    let done = false;
    const end = () => {
      done = true;
    };
    work.then(end, end);
    for (;;) {
      await new Promise(setImmediate);
      if (done) return work;
      this.#jump();
    }
  }

  #jump(): void {
    const [next] = [...this.#alarms].sort((a, b) => a.at - b.at);
    if (!next) throw new Error("Nothing is due any more, and the work is not done.");
    this.#alarms.delete(next);
    this.now = next.at;
    next.ring();
  }
}
