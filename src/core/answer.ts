import { type ApiError, InvalidResponseError } from "./errors.ts";
import type { HttpResponse } from "./http.ts";
import { parseJson } from "./json.ts";
import type { Answer, Operation } from "./operation.ts";
import type { Redact } from "./redact.ts";
import { answeredAt, isAtTheDoor } from "./retry-after.ts";
import { statusError } from "./status-error.ts";
import { upstreamText } from "./upstream-text.ts";

export interface AnswerContext {
  readonly operation: Operation;
  readonly requestId: string;
  readonly redact: Redact;
  /** Fields of error bodies that the contract declares, see `upstreamText`. */
  readonly errorFields?: readonly string[] | undefined;
  /** Unix time in milliseconds. */
  readonly now: () => number;
}

const JSON_TYPE = /[/+]json\b/i;
const HTML_TYPE = /\bhtml\b/i;
const HTML_START = /^\s*<(?:!doctype|html|\?xml)/i;

/**
 * The data of a 2xx answer: parsed JSON, text, a Blob for bytes, or undefined when there is none.
 *
 * @throws {InvalidResponseError} when the answer is not what the contract promises
 */
export async function readAnswer(response: HttpResponse, context: AnswerContext): Promise<unknown> {
  if (hasNoBody(response, context.operation)) return undefined;
  const promised = promisedKinds(context.operation.answers, response.status);
  const type = response.headers.get("content-type") ?? "";
  if (
    promised.includes("json") &&
    (JSON_TYPE.test(type) || !(promised.includes("text") || promised.includes("binary")))
  ) {
    return readJson(await response.text(), type, promised, invalid(response, context));
  }
  if (promised.includes("binary")) return new Blob([await response.arrayBuffer()], { type });
  const text = await response.text();
  if (!promised.includes("text")) return readUnpromised(text, type);
  if (HTML_START.test(text))
    throw invalid(response, context)("The server answered with a web page where text was expected.");
  return text;
}

/**
 * The error that an answer outside 2xx means.
 *
 * @param body what came with it: parsed JSON, or anything else
 */
export function answerError(response: HttpResponse, body: unknown, context: AnswerContext): ApiError {
  const { operation, requestId, redact, errorFields, now } = context;
  const { status, headers } = response;
  const nowMs = answeredAt(headers, now());
  const call = {
    status,
    retryAfter: headers.get("retry-after"),
    isAtTheDoor: isAtTheDoor(response),
    retry: operation.retry,
    requestId,
    nowMs,
  };
  return statusError(call, upstreamText(body, redact, errorFields));
}

function hasNoBody({ status }: HttpResponse, operation: Operation): boolean {
  return status === 204 || status === 205 || operation.method === "HEAD";
}

/** Kinds documented for the status itself, else for its class, else for any: servers answer 201 where 200 is documented. */
function promisedKinds(answers: readonly Answer[], status: number): readonly Answer["kind"][] {
  const of = (wanted: string) => answers.filter((answer) => answer.status.toUpperCase() === wanted);
  const exact = of(String(status));
  const ofClass = exact.length > 0 ? exact : of("2XX");
  return (ofClass.length > 0 ? ofClass : answers).map(({ kind }) => kind);
}

function readJson(
  text: string,
  type: string,
  promised: readonly Answer["kind"][],
  refuse: (message: string) => InvalidResponseError,
): unknown {
  if (text.trim() === "") {
    if (promised.includes("empty")) return undefined;
    throw refuse("The server answered with nothing where JSON was expected.");
  }
  if (HTML_TYPE.test(type) || HTML_START.test(text)) {
    throw refuse("The server answered with a web page where JSON was expected.");
  }
  if (type !== "" && !JSON_TYPE.test(type))
    throw refuse("The server answered with something other than JSON.");
  const value = parseJson(text);
  if (value === undefined) throw refuse("The server's answer is not valid JSON; it may have been cut off.");
  return value;
}

/** An answer documented as empty may carry JSON all the same; anything else in it means nothing. */
function readUnpromised(text: string, type: string): unknown {
  return JSON_TYPE.test(type) ? parseJson(text) : undefined;
}

function invalid({ status }: HttpResponse, { requestId }: AnswerContext) {
  return (message: string) => new InvalidResponseError(message, { status, requestId });
}
