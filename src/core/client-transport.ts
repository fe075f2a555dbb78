import { randomUUID } from "node:crypto";
import { performance } from "node:perf_hooks";
import createFetchClient from "openapi-fetch";
import { answerError, readAnswer } from "./answer.ts";
import { type ArgumentDefaults, nameIssues, withDefaults } from "./call-arguments.ts";
import { type ApiError, ConfigurationError } from "./errors.ts";
import type { CallInfo, Fetch, HttpResponse } from "./http.ts";
import { invalidByIssues, type Validate } from "./issues.ts";
import { LightRequest } from "./light-request.ts";
import type { Arguments, Operation } from "./operation.ts";
import { ownAddress } from "./own-server.ts";
import type { Redact } from "./redact.ts";
import { serialize } from "./serialize.ts";
import { softFailure } from "./soft-failure.ts";
import type { CallOptions, Transport } from "./transport.ts";

export interface TransportOptions {
  /** Where paths start, for example `https://example.com/mixpost/api`; a slash at its end is ignored. */
  readonly baseUrl: string;
  readonly fetch: Fetch;
  /** Origins besides that of `baseUrl` that operations with a server of their own may be called at; none. */
  readonly allowedOrigins?: readonly string[] | undefined;
  readonly defaults?: ArgumentDefaults | undefined;
  /** Deadline of a call in milliseconds, when the call names none; 30,000. */
  readonly timeoutMs?: number | undefined;
  /** Default: names only, as the contract lists them. */
  readonly validate?: Validate | undefined;
  /** Fields of error bodies that the contract declares for callers, the one with the words first. */
  readonly errorFields?: readonly string[] | undefined;
  /** Applied to every text that comes from the server and ends in an error. */
  readonly redact?: Redact | undefined;
  /** Default: a random UUID. */
  readonly newRequestId?: (() => string) | undefined;
  /** Unix time in milliseconds. */
  readonly now?: (() => number) | undefined;
}

/** openapi-fetch without the types that it would derive from `paths`: the generated client has them. */
interface FetchClient {
  request(method: string, path: string, init: object): Promise<Exchange>;
}

interface Exchange {
  readonly response: HttpResponse;
  /** Body of an answer outside 2xx: parsed where it is JSON, text otherwise. */
  readonly error?: unknown;
}

const DEFAULT_TIMEOUT_MS = 30_000;

/**
 * A transport over openapi-fetch. Our serializers stand in for its own, because it cannot learn parameter styles
 * from a contract, and our answer reader for its parser, because a web page with status 200 is not an answer. One
 * call is one request, unless a decorator in `fetch` repeats it.
 *
 * @throws {ConfigurationError} when the base URL is not an absolute http(s) URL
 */
export function createTransport(options: TransportOptions): Transport {
  const client = createFetchClient({
    baseUrl: checkedBaseUrl(options.baseUrl),
    Request: LightRequest as unknown as typeof Request,
    fetch: options.fetch as unknown as typeof fetch,
  }) as unknown as FetchClient;
  return {
    call: (operation, args, callOptions = {}) => call({ options, client }, operation, args, callOptions),
  };
}

interface Scope extends Pick<CallInfo, "requestId" | "deadline"> {
  readonly signal: AbortSignal | undefined;
}

interface Runtime {
  readonly options: TransportOptions;
  readonly client: FetchClient;
}

async function call(runtime: Runtime, operation: Operation, args: Arguments, callOptions: CallOptions) {
  const { options } = runtime;
  const { newRequestId = randomUUID, now = Date.now, redact = (text) => text, errorFields = [] } = options;
  const requestId = callOptions.requestId ?? newRequestId();
  const given = withDefaults(operation, args, options.defaults ?? {});
  const found = options.validate?.(operation.id, given) ?? nameIssues(operation, given);
  const issues = found instanceof Promise ? await found : found;
  if (issues.length > 0) throw invalidByIssues(issues);
  const deadline = performance.now() + (callOptions.timeoutMs ?? options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
  const scope = { requestId, deadline, signal: callOptions.signal };
  const { response, error } = await send(runtime, operation, given, scope);
  const context = { operation, requestId, redact, errorFields, now };
  if (!response.ok) throw inDoubt(response, answerError(response, error, context));
  const data = await readAnswer(response, context);
  const failure = softFailure(response, data, context);
  if (failure !== null) throw inDoubt(response, failure);
  return data;
}

/** A refusal does not undo what an earlier try of the same call may have done. */
function inDoubt(response: HttpResponse, refusal: ApiError): ApiError {
  if (!response.unsure) return refusal;
  const hint = "An earlier try of this call got no answer and may have been carried out: look first.";
  return refusal.with({ outcome: "unknown", ...(refusal.retryable ? {} : { hint }) });
}

function send(
  { client, options }: Runtime,
  operation: Operation,
  args: Arguments,
  { requestId, deadline, signal }: Scope,
): Promise<Exchange> {
  const wire = serialize(operation, args);
  const { id: operationId, retry, security, server } = operation;
  const own =
    server === undefined ? null : ownAddress(operation, options.baseUrl, options.allowedOrigins ?? []);
  return client.request(operation.method, wire.path, {
    ...(own === null ? {} : { baseUrl: own }),
    light: {
      headers: { ...wire.headers, "x-request-id": requestId },
      signal,
      call: { operationId, retry, security, requestId, deadline } satisfies CallInfo,
    },
    querySerializer: () => wire.query,
    ...(wire.body === null ? {} : { body: wire.body, bodySerializer: asItIs }),
    // The light response has no `body` to stream: the whole answer is read by `readAnswer`.
    parseAs: "stream",
  });
}

function asItIs<T>(body: T): T {
  return body;
}

function checkedBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : null;
  const fit = url !== null && /^https?:$/.test(url.protocol) && url.search === "" && url.hash === "";
  if (fit && url.username === "" && url.password === "") return baseUrl.replace(/\/+$/, "");
  throw new ConfigurationError(
    "The base URL must be an absolute http or https URL without query, fragment or login.",
  );
}
