import type { FetchDecorator, HttpResponse } from "../core/http.ts";

/**
 * A moment on both clocks of this machine, in milliseconds: the one on the wall may be set meanwhile, the steady one may
 * stand still while the machine sleeps.
 */
export interface Instant {
  /** Since 1970. */
  readonly wall: number;
  /** Runs forward only. */
  readonly steady: number;
}

interface Shown {
  /** Milliseconds since 1970 on the server's clock. */
  readonly time: number;
  /** When the answer that said so arrived. */
  readonly at: Instant;
}

/** The clock of a server, as far as its answers tell. */
export class ServerClock {
  /** This machine's. */
  readonly now: () => Instant;
  #shown: Shown | null = null;
  /** Of the last answer; read only when somebody asks, which is seldom. */
  #latest: { readonly date: string; readonly at: Instant } | undefined;

  constructor(now: () => Instant = () => ({ wall: Date.now(), steady: performance.now() })) {
    this.now = now;
  }

  /**
   * What it showed at an instant, in milliseconds since 1970; null until an answer has told. Never later than the truth: an
   * answer that travelled long, and the part of a second that `Date` leaves out, make it earlier, and of this machine's two
   * clocks the one counts that says so.
   */
  timeAt({ wall, steady }: Instant): number | null {
    const time = Date.parse(this.#latest?.date ?? "");
    if (this.#latest && !Number.isNaN(time)) this.#shown = { time, at: this.#latest.at };
    this.#latest = undefined;
    if (this.#shown === null) return null;
    const { at } = this.#shown;
    return this.#shown.time + Math.min(wall - at.wall, steady - at.steady);
  }

  /** @param date the `Date` field of an answer that has just arrived */
  read(date: string | null): void {
    if (date !== null) this.#latest = { date, at: this.now() };
  }
}

/**
 * Sets the clock by every good answer of the server that passes. Errors and pages may come from whoever stands before it
 * and has a clock of their own; by that one a post of this moment could look too old to be ours.
 */
export function readClock(clock: ServerClock): FetchDecorator {
  return (inner) => async (request) => {
    const response = await inner(request);
    if (isOfServer(response)) clock.read(response.headers.get("date"));
    return response;
  };
}

function isOfServer({ ok, headers }: HttpResponse): boolean {
  return ok && /[/+]json\b/i.test(headers.get("content-type") ?? "");
}
