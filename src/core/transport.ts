import type { Arguments, Operation } from "./operation.ts";

/** What a generated client needs from the runtime: one function that performs an operation. */
export interface Transport {
  /**
   * Checks the arguments, sends the request and resolves with the parsed body of a 2xx answer (undefined when it
   * has none).
   *
   * @throws {ApiError} one of its subclasses; see `errors.ts` for what each means to a caller
   */
  call(operation: Operation, args: Arguments, options?: CallOptions): Promise<unknown>;
}

export interface CallOptions {
  /** Aborts the request; the call then rejects with a `CancelledError`. */
  readonly signal?: AbortSignal | undefined;
  /** Deadline for the whole call in milliseconds; default: the client's. */
  readonly timeoutMs?: number | undefined;
  /** `x-request-id` of the requests; default: a new UUID for each call. */
  readonly requestId?: string | undefined;
}
