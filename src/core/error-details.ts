/** What the errors of a call are made of: their fields, and what each category says of itself. */

export type ErrorCategory =
  | "authentication"
  | "authorization"
  | "not_found"
  | "validation"
  | "conflict"
  | "rate_limited"
  | "server"
  | "network"
  | "timeout"
  | "invalid_response"
  | "circuit_open"
  | "cancelled"
  | "configuration";

/**
 * What is known about the effect. `not_sent`: no byte left, nothing happened. `rejected`: the server said that it
 * did not do it. `unknown`: it may have happened; look before you repeat a write.
 */
export type Outcome = "not_sent" | "rejected" | "unknown";

/** Complaints by argument or field, several texts each; a nested place reads `versions[0].content`. */
export type FieldErrors = Readonly<Record<string, readonly string[]>>;

export interface ErrorDetails {
  /** HTTP status of the answer, where there was one. */
  readonly status?: number | undefined;
  readonly errors?: FieldErrors | undefined;
  /** Sending the same call again may succeed and can do no harm. */
  readonly retryable?: boolean | undefined;
  readonly outcome?: Outcome | undefined;
  /** The next step, for a person or a model. */
  readonly hint?: string | undefined;
  /** The `x-request-id` that was sent. */
  readonly requestId?: string | undefined;
  /** Seconds from now, as the server asked. */
  readonly retryAfterSeconds?: number | undefined;
  /** Fields of the error body that the contract declares, as the server wrote them. */
  readonly declared?: Readonly<Record<string, string>> | undefined;
  /** The words that the contract has for exactly this failure, where they are not the whole message. */
  readonly words?: string | undefined;
}

/** What a category says when the place that throws does not know better. */
interface Defaults {
  readonly retryable: boolean;
  readonly outcome: Outcome;
  readonly hint: string | ((details: ErrorDetails) => string);
}

const REFUSED = { retryable: false, outcome: "rejected" } as const;
const UNSURE = { retryable: false, outcome: "unknown" } as const;
const UNSENT = { retryable: false, outcome: "not_sent" } as const;

export const DEFAULTS: Readonly<Record<ErrorCategory, Defaults>> = {
  authentication: { ...REFUSED, hint: "Check the API token: it is missing, wrong, expired or revoked." },
  authorization: {
    ...REFUSED,
    hint: "The owner of the token lacks this right: check the membership, the role and the plan.",
  },
  not_found: {
    ...REFUSED,
    hint: "Check the id by listing first. If every call says so, check the base URL and its path.",
  },
  validation: { ...REFUSED, hint: "Correct the named arguments and call again." },
  conflict: { ...REFUSED, hint: "Read the current state first; it may already be as wanted." },
  rate_limited: {
    retryable: true,
    outcome: "rejected",
    hint: ({ retryAfterSeconds = 60 }) => `Wait ${retryAfterSeconds} seconds, then repeat the call.`,
  },
  server: { ...UNSURE, hint: withNextStep("The cause is in the server's own log.") },
  network: { ...UNSURE, hint: withNextStep("Check the network and the base URL.") },
  timeout: { ...UNSURE, hint: withNextStep("The server is slow, or the network holds the answer back.") },
  invalid_response: {
    ...UNSURE,
    hint: "Check the base URL and its path, and whether a proxy answers in place of the server.",
  },
  circuit_open: {
    retryable: true,
    outcome: "not_sent",
    hint: ({ retryAfterSeconds = 2 }) => `Wait ${retryAfterSeconds} seconds, then repeat the call.`,
  },
  cancelled: { ...UNSURE, hint: withNextStep("The call was cancelled by its caller.") },
  configuration: { ...UNSENT, hint: "Complete the configuration and start again." },
};

function withNextStep(reason: string): (details: ErrorDetails) => string {
  return ({ retryable, outcome }) => {
    if (retryable) return `${reason} Repeating the call is safe.`;
    if (outcome === "not_sent") return `${reason} Nothing was sent.`;
    if (outcome === "rejected") return reason;
    return `${reason} It may have been carried out: look before you repeat it.`;
  };
}
