import {
  type ApiError,
  AuthenticationError,
  AuthorizationError,
  ConfigurationError,
  ConflictError,
  type ErrorDetails,
  InvalidResponseError,
  NotFoundError,
  RateLimitedError,
  ServerError,
  TimeoutError,
  ValidationError,
} from "./errors.ts";
import { parseRetryAfter } from "./retry-after.ts";
import { serversWords, type UpstreamText } from "./upstream-text.ts";

type ErrorClass = new (message: string, details: ErrorDetails) => ApiError;

interface Meaning {
  readonly error: ErrorClass;
  /** Said when the server gives no message of its own. */
  readonly message: string;
  /** Where the class's own hint would mislead. */
  readonly hint?: string;
}

const MEANINGS: Readonly<Record<number, Meaning>> = {
  400: { error: ValidationError, message: "The server could not read the request." },
  401: { error: AuthenticationError, message: "The server does not accept the credentials." },
  402: { error: AuthorizationError, message: "The plan does not include this." },
  403: { error: AuthorizationError, message: "Access is forbidden." },
  404: { error: NotFoundError, message: "The server does not know this resource or route." },
  405: { error: NotFoundError, message: "The server does not offer this operation." },
  407: {
    error: ConfigurationError,
    message: "A proxy on the way wants credentials of its own.",
    hint: "Set up the proxy for this server, or go around it.",
  },
  408: { error: TimeoutError, message: "The server did not receive the request in time." },
  409: { error: ConflictError, message: "The request conflicts with the present state." },
  410: { error: NotFoundError, message: "The resource is gone." },
  412: { error: ConflictError, message: "The resource has changed meanwhile." },
  413: {
    error: ValidationError,
    message: "The request is too large.",
    hint: "Send less, or upload a file in chunks.",
  },
  419: { error: AuthenticationError, message: "The session has expired." },
  422: { error: ValidationError, message: "The server refused the values." },
  423: { error: ConflictError, message: "The resource is locked." },
  425: { error: RateLimitedError, message: "The server will not take the request this early." },
  428: { error: ConflictError, message: "The server wants to know which state is to be changed." },
  429: { error: RateLimitedError, message: "Too many requests." },
  451: { error: AuthorizationError, message: "Access is forbidden for legal reasons." },
};

const OTHER_REFUSAL: Meaning = { error: ValidationError, message: "The server refused the request." };

/** Refused before any work, whatever the status says otherwise. */
const REFUSED_BEFORE_WORK = new Set([425, 429]);

export interface FailedCall {
  readonly status: number;
  readonly retryAfter: string | null;
  /** It comes from the door, see `isAtTheDoor`. */
  readonly isAtTheDoor: boolean;
  readonly retry: "safe" | "never";
  readonly requestId: string;
  /** Unix time in milliseconds. */
  readonly nowMs: number;
}

/**
 * The error that an answer outside 2xx means. Text of a 5xx answer is passed on only by a contract that declares it:
 * elsewhere it may be a stack trace.
 */
export function statusError(call: FailedCall, upstream: UpstreamText): ApiError {
  const { status, requestId } = call;
  const retryAfterSeconds = parseRetryAfter(call.retryAfter, call.nowMs);
  if (status >= 500) return serverError(call, retryAfterSeconds, upstream);
  const meaning = MEANINGS[status] ?? (status >= 400 ? OTHER_REFUSAL : undefined);
  if (!meaning)
    return new InvalidResponseError(`The server answered with status ${status}.`, { status, requestId });
  const refused = REFUSED_BEFORE_WORK.has(status) ? { retryable: true } : {};
  // Proxies send it also when the server behind them has the whole request.
  const late = status === 408 ? { outcome: "unknown" as const, retryable: call.retry === "safe" } : {};
  return new meaning.error(serversWords(upstream) ?? meaning.message, {
    status,
    requestId,
    errors: upstream.errors,
    declared: upstream.declared,
    hint: meaning.hint,
    retryAfterSeconds,
    outcome: "rejected",
    ...refused,
    ...late,
  });
}

function serverError(
  call: FailedCall,
  retryAfterSeconds: number | undefined,
  upstream: UpstreamText,
): ServerError {
  const { status, requestId, isAtTheDoor } = call;
  const { declared } = upstream;
  const told = declared && serversWords(upstream);
  return new ServerError(told ?? `The server failed with status ${status}.`, {
    status,
    requestId,
    declared,
    retryAfterSeconds,
    outcome: isAtTheDoor ? "rejected" : "unknown",
    retryable: isAtTheDoor || call.retry === "safe",
  });
}
