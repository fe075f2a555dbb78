import {
  type ApiError,
  CancelledError,
  ConfigurationError,
  InvalidResponseError,
  NetworkError,
  type Outcome,
  TimeoutError,
} from "../core/errors.ts";
import type { HttpRequest } from "../core/http.ts";

interface Fault {
  readonly codes: RegExp;
  readonly text: string;
  readonly hint?: string;
  /** It can only happen before the first byte. */
  readonly beforeSending: boolean;
}

/** By the error codes of Node and undici; the first row that fits names the fault. */
const FAULTS: readonly Fault[] = [
  {
    codes: /^(?:ENOTFOUND|EAI_\w+|ENODATA)$/,
    text: "the host name is not known",
    hint: "Check the spelling of the base URL and the DNS of this machine.",
    beforeSending: true,
  },
  {
    codes: /^ECONNREFUSED$/,
    text: "nothing listens there",
    hint: "Check the port of the base URL and whether the server runs.",
    beforeSending: true,
  },
  {
    codes: /^(?:EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/,
    text: "the host cannot be reached",
    beforeSending: true,
  },
  { codes: /^UND_ERR_CONNECT_TIMEOUT$/, text: "the host does not answer", beforeSending: true },
  {
    codes: /^(?:CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|EPROTO)/,
    text: "no secure connection",
    hint: "Check the server's certificate (expired, self-signed, other name) and whether its port speaks https.",
    beforeSending: true,
  },
  {
    codes: /^NotReadableError$/,
    text: "a file changed while it was sent",
    hint: "Leave the file alone until it is uploaded, then upload it again.",
    beforeSending: false,
  },
  { codes: /^UND_ERR_(?:CLOSED|DESTROYED)$/, text: "the client is closed", beforeSending: true },
];

const UNREADABLE_ANSWER =
  /^(?:HPE_|HTTPParserError$|UND_ERR_HEADERS_OVERFLOW$|UND_ERR_RES_EXCEEDED_MAX_SIZE$)/;
const UNSENDABLE_REQUEST = /^(?:UND_ERR_INVALID_ARG|UND_ERR_REQ_CONTENT_LENGTH_MISMATCH|ERR_INVALID_CHAR)$/;

/**
 * The error for a request that got no answer. Only the code of the original error is told: its text may quote what
 * was sent or received.
 *
 * @param sent whether a byte may have left; undefined when the end cannot know
 */
export function networkFault(error: unknown, request: HttpRequest, sent: boolean | undefined): ApiError {
  const code = codeOf(error);
  const { requestId, retry } = request.call;
  if (UNREADABLE_ANSWER.test(code)) {
    return new InvalidResponseError(`The server's answer is not proper HTTP (${code}).`, { requestId });
  }
  if (UNSENDABLE_REQUEST.test(code)) {
    return new ConfigurationError(`The HTTP client cannot send this request (${code}).`, { requestId });
  }
  const fault = FAULTS.find(({ codes }) => codes.test(code));
  const outcome = outcomeOf(sent ?? !fault?.beforeSending);
  const text = fault?.text ?? "the connection broke";
  const where = new URL(request.url).origin;
  return new NetworkError(`No answer from ${where}: ${text}${code === "" ? "" : ` (${code})`}.`, {
    requestId,
    outcome,
    retryable: retry === "safe" || outcome === "not_sent",
    hint: fault?.hint,
  });
}

/**
 * The error for a request whose signal aborted: the deadline when the reason is named `TimeoutError`, else the caller.
 *
 * @param sent whether a byte may have left
 */
export function abortFault(request: HttpRequest, sent: boolean): ApiError {
  const reason: unknown = request.signal?.reason;
  if (reason instanceof Error && reason.name === "TimeoutError") return timeoutFault(request, sent);
  const { requestId } = request.call;
  return new CancelledError("The call was cancelled.", { requestId, outcome: outcomeOf(sent) });
}

/**
 * The error for a request whose time is up.
 *
 * @param sent whether a byte may have left
 */
export function timeoutFault({ call }: HttpRequest, sent: boolean): TimeoutError {
  const { requestId, retry } = call;
  const outcome = outcomeOf(sent);
  const retryable = retry === "safe" || outcome === "not_sent";
  return new TimeoutError("No answer within the time allowed.", { requestId, outcome, retryable });
}

function outcomeOf(sent: boolean): Outcome {
  return sent ? "unknown" : "not_sent";
}

/** Built-in `fetch` hides the code in the cause; some errors have a name alone. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  const { code } = error as { code?: unknown };
  if (typeof code === "string") return code;
  return error.cause instanceof Error ? codeOf(error.cause) : error.name;
}
