import { setMaxListeners } from "node:events";
import { CancelledError } from "./errors.ts";

/** Work that several callers wait for. Whoever stops waiting disturbs nobody; with the last of them the work ends too. */
export class SharedWork<T> {
  readonly #controller = new AbortController();
  readonly #result: Promise<T>;
  #waiting = 0;
  #settled = false;

  constructor(work: (signal: AbortSignal) => Promise<T>) {
    this.#result = work(this.#controller.signal).finally(() => {
      this.#settled = true;
    });
    // Every waiter hears of a failure by its own promise; one that nobody waits for any more concerns nobody.
    this.#result.catch(() => undefined);
  }

  /** Everybody has gone before it was done, so that nobody else should begin to wait for it. */
  get abandoned(): boolean {
    return this.#controller.signal.aborted;
  }

  /**
   * What the work comes to.
   *
   * @throws {CancelledError} as soon as the signal aborts
   */
  async wait(signal?: AbortSignal): Promise<T> {
    if (signal?.aborted) throw cancelled();
    this.#waiting += 1;
    if (signal === undefined) return this.#result;
    let stop = () => {};
    const gone = new Promise<never>((_, reject) => {
      stop = () => reject(cancelled());
    });
    setMaxListeners(0, signal);
    signal.addEventListener("abort", stop);
    try {
      return await Promise.race([this.#result, gone]);
    } finally {
      signal.removeEventListener("abort", stop);
      this.#leave();
    }
  }

  #leave(): void {
    this.#waiting -= 1;
    if (this.#waiting === 0 && !this.#settled) this.#controller.abort();
  }
}

function cancelled(): CancelledError {
  return new CancelledError("The call was cancelled.", { outcome: "not_sent" });
}
