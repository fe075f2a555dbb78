/**
 * The seam between the client and the network: a chain of functions from request to response. The interfaces are
 * the part of the web's `Request` and `Response` that the chain reads, so a real `Response` is one, and a light
 * object that costs less is one too.
 */

/**
 * One complete exchange: it resolves when the whole answer has arrived, whatever its status, and follows no redirect.
 * It rejects with an `ApiError` when no answer came, and at once when the request's signal aborts or its time
 * (`timeLimitMs`, `call.deadline`) is up.
 */
export type Fetch = (request: HttpRequest) => Promise<HttpResponse>;

/** Adds one concern to a chain: `decorate(inner)` is again a `Fetch`. */
export type FetchDecorator = (inner: Fetch) => Fetch;

export interface HttpRequest {
  /** Absolute. */
  readonly url: string;
  readonly method: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Finished bytes, or a Blob that yields them while they are sent; `content-type` is among the headers. */
  readonly body: string | Uint8Array | Blob | null;
  /** The caller's own wish to stop. Time is told by numbers: a signal for it would cost more than the whole chain. */
  readonly signal?: AbortSignal | undefined;
  /** Most time for this one exchange, in milliseconds; the deadline of the call may leave less. */
  readonly timeLimitMs?: number;
  /** What the chain knows about the call; never sent. */
  readonly call: CallInfo;
}

export interface CallInfo {
  readonly operationId: string;
  readonly retry: "safe" | "never";
  /** Security alternatives of the operation; `[]` means that it takes no credentials. */
  readonly security: readonly (readonly string[])[];
  /** UUID, the same on every attempt, in the log and in the result. */
  readonly requestId: string;
  /** When the call ends, in milliseconds on the clock of `performance.now()`. */
  readonly deadline: number;
  /** Which try of the call this is, from 2 on; absent on the first. */
  readonly attempt?: number;
}

export interface HttpResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: { get(name: string): string | null };
  /** An earlier try of the same call got no answer and may have been carried out, whatever this answer says. */
  readonly unsure?: true;
  text(): Promise<string>;
  json(): Promise<unknown>;
  arrayBuffer(): Promise<ArrayBuffer>;
}
