const CAPACITY = 100;

/**
 * Tokens that all calls of a stack pay repeats from, so that a server in trouble is not met with several times its
 * usual load. First attempts are free: a server that is well again is noticed by the very next call.
 */
export class RetryBudget {
  #tokens = CAPACITY;

  get tokens(): number {
    return this.#tokens;
  }

  /** @param cost at most `tokens` */
  spend(cost: number): void {
    this.#tokens -= cost;
  }

  /** For each call that ends with an answer. */
  earn(): void {
    this.#tokens = Math.min(CAPACITY, this.#tokens + 1);
  }
}
