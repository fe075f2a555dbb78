/**
 * Everything that can go wrong with a call, one class per thing a caller can do about it. `catch` by class or read
 * `category`; `JSON.stringify(error)` gives exactly the public fields.
 */
import {
  DEFAULTS,
  type ErrorCategory,
  type ErrorDetails,
  type FieldErrors,
  type Outcome,
} from "./error-details.ts";

export type { ErrorCategory, ErrorDetails, FieldErrors, Outcome } from "./error-details.ts";

const PUBLIC_FIELDS = [
  "category",
  "message",
  "status",
  "errors",
  "retryable",
  "outcome",
  "hint",
  "requestId",
  "retryAfterSeconds",
] as const;

type ErrorClass = new (message: string, details: ErrorDetails) => ApiError;

/** Base of all errors of a call. Of an upstream body it carries declared texts alone; never a header, a credential or a `cause`. */
export abstract class ApiError extends Error {
  readonly category: ErrorCategory;
  readonly status: number | undefined;
  readonly errors: FieldErrors | undefined;
  readonly retryable: boolean;
  readonly outcome: Outcome;
  readonly hint: string;
  readonly requestId: string | undefined;
  readonly retryAfterSeconds: number | undefined;
  readonly declared: Readonly<Record<string, string>> | undefined;
  readonly words: string | undefined;
  readonly #given: ErrorDetails;

  constructor(category: ErrorCategory, message: string, details: ErrorDetails) {
    super(message);
    const defaults = DEFAULTS[category];
    this.category = category;
    this.status = details.status;
    this.errors = details.errors;
    this.retryable = details.retryable ?? defaults.retryable;
    this.outcome = details.outcome ?? defaults.outcome;
    this.hint = details.hint ?? (typeof defaults.hint === "string" ? defaults.hint : defaults.hint(details));
    this.requestId = details.requestId;
    this.retryAfterSeconds = details.retryAfterSeconds;
    this.declared = details.declared;
    this.words = details.words;
    this.#given = details;
  }

  /** The same error with some details changed; what was not given follows from the new ones. */
  with(details: ErrorDetails, message: string = this.message): ApiError {
    return new (this.constructor as ErrorClass)(message, { ...this.#given, ...details });
  }

  /** The public fields, and those that the API declares for its errors; absent ones are left out. */
  toJSON(): Record<string, unknown> {
    const fields = PUBLIC_FIELDS.map((name) => [name, this[name]] as const);
    return { ...this.declared, ...Object.fromEntries(fields.filter(([, value]) => value !== undefined)) };
  }
}

/** The server does not accept the credentials (401, 419). Renew the token; repeating the call does not help. */
export class AuthenticationError extends ApiError {
  override readonly name = "AuthenticationError";
  constructor(message: string, details: ErrorDetails = {}) {
    super("authentication", message, details);
  }
}

/** The credentials are good but may not do this (402, 403, 451). Ask for the right, or use another workspace. */
export class AuthorizationError extends ApiError {
  override readonly name = "AuthorizationError";
  constructor(message: string, details: ErrorDetails = {}) {
    super("authorization", message, details);
  }
}

/** There is no such thing, or no such route on this server (404, 405, 410). List first, then use an id from there. */
export class NotFoundError extends ApiError {
  override readonly name = "NotFoundError";
  constructor(message: string, details: ErrorDetails = {}) {
    super("not_found", message, details);
  }
}

/** The arguments are wrong, found before sending or said by the server (400, 413, 422). `errors` says which and why. */
export class ValidationError extends ApiError {
  override readonly name = "ValidationError";
  constructor(message: string, details: ErrorDetails = {}) {
    super("validation", message, {
      outcome: details.status === undefined ? "not_sent" : "rejected",
      ...details,
    });
  }
}

/**
 * The state of the thing forbids it now (409, 412, 423), or the server did nothing and says so in a good answer
 * (`success: false`). Read it again and decide anew.
 */
export class ConflictError extends ApiError {
  override readonly name = "ConflictError";
  constructor(message: string, details: ErrorDetails = {}) {
    super("conflict", message, details);
  }
}

/** Too many requests (429). Wait `retryAfterSeconds` (a minute when absent), then repeat. */
export class RateLimitedError extends ApiError {
  override readonly name = "RateLimitedError";
  constructor(message: string, details: ErrorDetails = {}) {
    super("rate_limited", message, details);
  }
}

/** The server failed (5xx). Repeat only if `retryable`; with `outcome: "unknown"` look first whether it happened. */
export class ServerError extends ApiError {
  override readonly name = "ServerError";
  constructor(message: string, details: ErrorDetails = {}) {
    super("server", message, details);
  }
}

/** No answer came: DNS, TLS, refused, reset. Check address and network; `outcome` says whether anything was sent. */
export class NetworkError extends ApiError {
  override readonly name = "NetworkError";
  constructor(message: string, details: ErrorDetails = {}) {
    super("network", message, details);
  }
}

/** The deadline passed. Look whether a write happened, or allow more time. */
export class TimeoutError extends ApiError {
  override readonly name = "TimeoutError";
  constructor(message: string, details: ErrorDetails = {}) {
    super("timeout", message, details);
  }
}

/** An answer came that is not what the API promises: a web page, cut JSON, a redirect, too many bytes. */
export class InvalidResponseError extends ApiError {
  override readonly name = "InvalidResponseError";
  constructor(message: string, details: ErrorDetails = {}) {
    super("invalid_response", message, details);
  }
}

/** The server failed again and again, so nothing is sent to it for a moment. Wait `retryAfterSeconds`, then repeat. */
export class CircuitOpenError extends ApiError {
  override readonly name = "CircuitOpenError";
  constructor(message: string, details: ErrorDetails = {}) {
    super("circuit_open", message, details);
  }
}

/** The caller aborted the call. Nothing to mend; `outcome` says whether it may have happened all the same. */
export class CancelledError extends ApiError {
  override readonly name = "CancelledError";
  constructor(message: string, details: ErrorDetails = {}) {
    super("cancelled", message, details);
  }
}

/** The client is not set up for this call; the message names what is missing. Nothing was sent. */
export class ConfigurationError extends ApiError {
  override readonly name = "ConfigurationError";
  constructor(message: string, details: ErrorDetails = {}) {
    super("configuration", message, details);
  }
}
