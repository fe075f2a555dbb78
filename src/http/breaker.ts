import { ApiError, CircuitOpenError } from "../core/errors.ts";
import type { FetchDecorator, HttpRequest } from "../core/http.ts";

export interface BreakerLimits {
  /** Failures in a row that open the circuit: 10. */
  readonly failures?: number | undefined;
  /** Time within which they must lie, in milliseconds: 10,000. */
  readonly withinMs?: number | undefined;
  /** Time until one request may probe the server again, in milliseconds: 1,000. */
  readonly coolDownMs?: number | undefined;
}

type Verdict = "well" | "failed" | "unclear";

/**
 * Stops requests to a server that fails every time. After a moment one request may probe it; the first that is
 * answered closes the circuit. What a server refuses (4xx) is answered.
 */
export class Breaker {
  readonly #limits: { readonly failures: number; readonly withinMs: number; readonly coolDownMs: number };
  readonly #now: () => number;
  /** Instants of the failures since the last answer; the oldest first. */
  #failedAt: number[] = [];
  /** null while the circuit is closed. */
  #probeFrom: number | null = null;
  #probing = false;

  constructor({ failures = 10, withinMs = 10_000, coolDownMs = 1_000 }: BreakerLimits, now: () => number) {
    this.#limits = { failures, withinMs, coolDownMs };
    this.#now = now;
  }

  /**
   * Asks to send a request.
   *
   * @returns whether it is the probe
   * @throws {CircuitOpenError} when it may not be sent
   */
  enter({ call }: HttpRequest): boolean {
    if (this.#probeFrom === null) return false;
    const left = this.#probeFrom - this.#now();
    if (left > 0 || this.#probing) throw circuitOpen(left, call.requestId);
    this.#probing = true;
    return true;
  }

  report(verdict: Verdict, probe: boolean): void {
    if (probe) this.#probing = false;
    // Requests that were under way when the circuit opened tell nothing new.
    if (verdict === "unclear" || (this.#probeFrom !== null && !probe)) return;
    if (verdict === "failed") this.#fail(probe);
    else this.#close();
  }

  #fail(probe: boolean): void {
    const { failures, withinMs, coolDownMs } = this.#limits;
    const now = this.#now();
    this.#failedAt = [...this.#failedAt.slice(1 - failures), now];
    const [first = now] = this.#failedAt;
    const inARow = this.#failedAt.length === failures && now - first <= withinMs;
    if (probe || inARow) this.#probeFrom = now + coolDownMs;
  }

  #close(): void {
    this.#probeFrom = null;
    if (this.#failedAt.length > 0) this.#failedAt = [];
  }
}

/** Puts a breaker into the chain. */
export function breakCircuit(breaker: Breaker): FetchDecorator {
  return (inner) => async (request) => {
    const probe = breaker.enter(request);
    try {
      const response = await inner(request);
      breaker.report(response.status >= 500 ? "failed" : "well", probe);
      return response;
    } catch (error) {
      breaker.report(verdictOn(error), probe);
      throw error;
    }
  };
}

/** An end that the caller wanted, or a fault on this side, says nothing about the server. */
function verdictOn(error: unknown): Verdict {
  if (!(error instanceof ApiError)) return "unclear";
  if (error.category === "network" || error.category === "timeout") return "failed";
  return error.category === "invalid_response" ? "well" : "unclear";
}

function circuitOpen(left: number, requestId: string): CircuitOpenError {
  const retryAfterSeconds = Math.max(1, Math.ceil(left / 1_000));
  return new CircuitOpenError("The server failed several times in a row, so this request was held back.", {
    requestId,
    retryAfterSeconds,
  });
}
