import type { Instant } from "../../../http/server-clock.ts";

/** A create of which its caller was not told for certain what became. */
export interface Doubt {
  /** When it was first tried. */
  readonly since: Instant;
  /** The post, where it is known which it is. */
  readonly uuid: string | null;
}

interface Remembered extends Doubt {
  readonly until: number;
}

/** How long a doubt is remembered, in milliseconds. */
const REMEMBERED_MS = 600_000;

/** Most that is remembered of either kind; the oldest goes. */
const MOST = 1_000;

/**
 * The memory that keeps a repeated create from making a second post: which creates ended in doubt, which are under
 * way, and which posts are known to have come of one. For one process.
 */
export class RecentCreates {
  readonly #now: () => number;
  readonly #doubts = new Map<string, Remembered>();
  readonly #underWay = new Map<string, number>();
  readonly #claimed = new Set<string>();

  /** @param now in milliseconds, on a clock that only runs forward */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** What is open about an earlier create of the same key. */
  doubt(key: string): Doubt | undefined {
    const doubt = this.#doubts.get(key);
    return doubt && doubt.until > this.#now() ? doubt : undefined;
  }

  /** A create ended in doubt: the same one is to look first, from now on. */
  remember(key: string, doubt: Doubt): void {
    this.#doubts.delete(key);
    this.#doubts.set(key, { ...doubt, until: this.#now() + REMEMBERED_MS });
    dropOldest(this.#doubts);
  }

  /** The post of a create was found: the same one is to get it, for what is left of the time. */
  settle(key: string, doubt: Doubt): void {
    const until = this.#doubts.get(key)?.until;
    if (this.doubt(key) === undefined || until === undefined) this.remember(key, doubt);
    else this.#doubts.set(key, { ...doubt, until });
  }

  /** The same create is a new one. */
  forget(key: string): void {
    this.#doubts.delete(key);
  }

  /** A post that is the result of one create is no other's. */
  claim(uuid: string): void {
    this.#claimed.add(uuid);
    dropOldest(this.#claimed);
  }

  isClaimed(uuid: string): boolean {
    return this.#claimed.has(uuid);
  }

  /** Counts a create as under way until the returned function is called. */
  begin(key: string): () => void {
    this.#underWay.set(key, this.underWay(key) + 1);
    return () => {
      const others = this.underWay(key) - 1;
      if (others > 0) this.#underWay.set(key, others);
      else this.#underWay.delete(key);
    };
  }

  /** How many creates of the key there are at the moment whose post is not known. */
  underWay(key: string): number {
    return this.#underWay.get(key) ?? 0;
  }
}

/** Maps and sets keep the order in which things came in. */
function dropOldest(collection: Map<string, unknown> | Set<string>): void {
  for (const oldest of collection.keys()) {
    if (collection.size <= MOST) return;
    collection.delete(oldest);
  }
}
