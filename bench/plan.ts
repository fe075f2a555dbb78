/** How much is measured. Rounds alternate between the contestants, so that the machine's mood meets all of them. */
export interface Plan {
  /** Rounds of starts; at least nine, since a start is measured once in each. */
  readonly startRounds: number;
  readonly callRounds: number;
  /**
   * Untimed calls after each start, `inFlight` at a time, until the engine has compiled what is hot: the thousandth
   * call takes three times as much processor as the ten thousandth, of every contestant.
   */
  readonly warmUpCalls: number;
  /** Calls one after another, timed one by one. */
  readonly sequentialCalls: number;
  /** Calls with `inFlight` of them at a time, timed together. */
  readonly parallelCalls: number;
  readonly inFlight: number;
  /** Calls after which memory is read, first and last. */
  readonly memoryCalls: { readonly from: number; readonly to: number };
  /** The whole run stops after so many milliseconds, whatever it is doing. */
  readonly deadlineMs: number;
}

const full: Plan = {
  startRounds: 21,
  callRounds: 7,
  warmUpCalls: 10_000,
  sequentialCalls: 1_500,
  parallelCalls: 6_000,
  inFlight: 64,
  memoryCalls: { from: 20_000, to: 100_000 },
  deadlineMs: 900_000,
};

const quick: Plan = {
  ...full,
  startRounds: 9,
  callRounds: 3,
  warmUpCalls: 1_000,
  sequentialCalls: 200,
  parallelCalls: 1_000,
  memoryCalls: { from: 1_000, to: 5_000 },
  deadlineMs: 180_000,
};

/** @param rounds in place of the plan's own, for starts and calls alike */
export function planOf(isQuick: boolean, rounds?: number): Plan {
  const plan = isQuick ? quick : full;
  return rounds === undefined ? plan : { ...plan, startRounds: rounds, callRounds: rounds };
}
