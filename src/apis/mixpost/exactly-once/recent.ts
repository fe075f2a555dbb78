import type { Doubt, Remembered, Sought } from "./sought.ts";

/** How long a doubt is remembered, in milliseconds. */
const REMEMBERED_MS = 600_000;

/** Most that is remembered of either kind, far more than is tried in that time; the oldest goes. */
const MOST = 50_000;

/**
 * The memory that keeps a repeated create from making a second post: which creates ended in doubt, which are under
 * way, and which posts are known to have come of one. For one process.
 */
export class RecentCreates {
  readonly #now: () => number;
  /** With the time until which each is remembered; those that were tried last come last. */
  readonly #doubts = new Map<Doubt, number>();
  readonly #underWay = new Set<Remembered>();
  readonly #claimed = new Set<string>();

  /** @param now in milliseconds, on a clock that only runs forward */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** What is open about an earlier create of the same key; where nothing is, what was found of one. */
  doubt(key: string): Doubt | undefined {
    const same = this.#remembered().filter((doubt) => doubt.key === key);
    return same.find(({ isSettled }) => !isSettled) ?? same.at(-1);
  }

  /**
   * A create ended in doubt: the same one is to look first, from now on.
   *
   * @param earlier the doubt that it had taken up
   */
  remember(doubt: Doubt, earlier: Doubt | undefined): void {
    this.forget(earlier);
    this.#doubts.set(doubt, this.#now() + REMEMBERED_MS);
    dropOldest(this.#doubts);
  }

  /** The post of a create was found: the same one is to get it, for what is left of the time. */
  settle(doubt: Doubt, earlier: Doubt | undefined): void {
    const until = earlier && this.#doubts.get(earlier);
    this.remember(doubt, earlier);
    if (until !== undefined && until > this.#now()) this.#doubts.set(doubt, until);
  }

  /** The same create is a new one. */
  forget(doubt: Doubt | undefined): void {
    if (doubt) this.#doubts.delete(doubt);
  }

  /** A post that is the result of one create is no other's. */
  claim(uuid: string): void {
    this.#claimed.add(uuid);
    dropOldest(this.#claimed);
  }

  isClaimed(uuid: string): boolean {
    return this.#claimed.has(uuid);
  }

  /** Counts a create as under way, its post not known, until the returned function is called. */
  begin(create: Remembered): () => void {
    this.#underWay.add(create);
    return () => void this.#underWay.delete(create);
  }

  /** Other creates that may have made a post like that of this one. */
  rivals(create: Sought): { readonly underWay: Remembered[]; readonly inDoubt: Doubt[] } {
    const { likeness, earlier } = create;
    const isAlike = (other: Remembered) =>
      other !== create && other !== earlier && other.likeness === likeness;
    const underWay = [...this.#underWay].filter(isAlike);
    const inDoubt = this.#remembered().filter((doubt) => doubt.uuid === null && isAlike(doubt));
    return { underWay, inDoubt };
  }

  #remembered(): Doubt[] {
    const now = this.#now();
    for (const [doubt, until] of this.#doubts) if (until <= now) this.#doubts.delete(doubt);
    return [...this.#doubts.keys()];
  }
}

/** Maps and sets keep the order in which things came in. */
function dropOldest(collection: Map<unknown, unknown> | Set<unknown>): void {
  for (const oldest of collection.keys()) {
    if (collection.size <= MOST) return;
    collection.delete(oldest);
  }
}
