import type { FetchDecorator, HttpResponse } from "../core/http.ts";

/** The clock of a server, as far as its answers tell. */
export class ServerClock {
  /** Time of this machine, in milliseconds since 1970. */
  readonly unixTime: () => number;
  #skewMs: number | null = null;
  /** Of the last answer; read only when somebody asks, which is seldom. */
  #latest: { readonly date: string; readonly at: number } | undefined;

  constructor(unixTime: () => number = Date.now) {
    this.unixTime = unixTime;
  }

  /**
   * How far it is ahead of this machine's clock, in milliseconds; null until an answer has told. Never more than the
   * truth: an answer that travelled long, and the part of a second that `Date` leaves out, make it less.
   */
  get skewMs(): number | null {
    const shown = Date.parse(this.#latest?.date ?? "");
    if (this.#latest && !Number.isNaN(shown)) this.#skewMs = shown - this.#latest.at;
    this.#latest = undefined;
    return this.#skewMs;
  }

  /** @param date the `Date` field of an answer that has just arrived */
  read(date: string | null): void {
    if (date !== null) this.#latest = { date, at: this.unixTime() };
  }
}

/**
 * Sets the clock by every answer of the server that passes. Errors and pages may come from whoever stands before it and
 * has a clock of their own; by that one a post of this moment could look too old to be ours.
 */
export function readClock(clock: ServerClock): FetchDecorator {
  return (inner) => async (request) => {
    const response = await inner(request);
    if (isOfServer(response)) clock.read(response.headers.get("date"));
    return response;
  };
}

function isOfServer({ status, headers }: HttpResponse): boolean {
  return status < 500 && /[/+]json\b/i.test(headers.get("content-type") ?? "");
}
