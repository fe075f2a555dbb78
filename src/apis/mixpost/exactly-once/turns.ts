import { withDeadline } from "../../../core/deadline.ts";
import type { CallOptions } from "../../../core/transport.ts";

/** A call on its way from its first step to its last. */
interface Turn {
  readonly signal: AbortSignal | undefined;
  /** Nobody who came later may go on before it is over. */
  isAlone: boolean;
  readonly over: Promise<void>;
}

/**
 * Lets equal calls go side by side, save where one must know how another has ended: one that was cancelled may not have
 * noted yet that it ended in doubt, and of two that take up the same post the second would send it on once more.
 */
export class Turns {
  readonly #running = new Map<string, Set<Turn>>();

  /**
   * Does the work of a call when it is its turn.
   *
   * @param isAlone asked when it begins: whether equal calls that come later have to wait for its end
   * @returns null when the call itself ended before its turn came
   */
  async take<T>(
    key: string,
    options: CallOptions,
    isAlone: () => boolean,
    work: () => Promise<T>,
  ): Promise<T | null> {
    const { turn, end } = begin(options.signal);
    const running = this.#running.get(key) ?? new Set();
    this.#running.set(key, running.add(turn));
    try {
      for (let before = blocking(running, turn); before; before = blocking(running, turn)) {
        if (!(await isOverInTime(before, options))) return null;
      }
      turn.isAlone = isAlone();
      return await work();
    } finally {
      running.delete(turn);
      if (running.size === 0) this.#running.delete(key);
      end();
    }
  }
}

/** Alone while it waits, so that those who come later stay behind it. */
function begin(signal: AbortSignal | undefined): { turn: Turn; end: () => void } {
  let end = () => {};
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { turn: { signal, isAlone: true, over }, end };
}

/** Sets keep the order in which things came in. */
function blocking(running: ReadonlySet<Turn>, mine: Turn): Turn | null {
  for (const turn of running) {
    if (turn === mine) return null;
    if (turn.isAlone || turn.signal?.aborted) return turn;
  }
  return null;
}

function isOverInTime(turn: Turn, { signal, timeoutMs = Number.POSITIVE_INFINITY }: CallOptions) {
  return withDeadline({ signal, timeoutMs }, (bounded) => {
    const ended = new Promise<false>((resolve) => {
      if (bounded.aborted) resolve(false);
      bounded.addEventListener("abort", () => resolve(false));
    });
    return Promise.race([turn.over.then(() => true), ended]);
  });
}
