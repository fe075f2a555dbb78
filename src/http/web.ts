import { ApiError } from "../core/errors.ts";
import type { Fetch, HttpRequest, HttpResponse } from "../core/http.ts";
import { BufferedResponse } from "./buffered-response.ts";
import { signalInTime } from "./call-end.ts";
import { abortFault, networkFault } from "./network-fault.ts";
import { ByteCollector, DEFAULT_MAX_RESPONSE_BYTES } from "./size-limit.ts";

export interface WebOptions {
  /** Bytes as `fetch` yields them, that is after decompression; 8 MiB. */
  readonly maxResponseBytes?: number | undefined;
}

/** The part of the platform's `fetch` that is used. */
export type WebFetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * The end of the chain over a web-standard `fetch`: the built-in one, or whatever a user injects (a proxy, a mock,
 * another runtime's). It cannot tell whether a request left, so a broken connection counts as `unknown`.
 */
export function createWebEnd(webFetch: WebFetch = globalThis.fetch, options: WebOptions = {}): Fetch {
  const { maxResponseBytes = DEFAULT_MAX_RESPONSE_BYTES } = options;
  return signalInTime()(async (request) => {
    if (request.signal?.aborted) throw abortFault(request, false);
    return unlessAborted(request, async () => {
      const response = await webFetch(request.url, initOf(request));
      return readWhole(response, request, maxResponseBytes);
    });
  });
}

/** Settles at once when the signal aborts, even if the injected function does not heed it. */
function unlessAborted<T>(request: HttpRequest, work: () => Promise<T>): Promise<T> {
  const { signal } = request;
  return new Promise<T>((resolve, reject) => {
    const stop = () => reject(abortFault(request, true));
    signal?.addEventListener("abort", stop);
    work()
      .then(resolve, (error: unknown) => reject(faultOf(error, request)))
      .finally(() => signal?.removeEventListener("abort", stop));
  });
}

function faultOf(error: unknown, request: HttpRequest): ApiError {
  if (error instanceof ApiError) return error;
  return request.signal?.aborted ? abortFault(request, true) : networkFault(error, request, undefined);
}

function initOf({ method, headers, body, signal }: HttpRequest): RequestInit {
  return { method, headers, body, signal: signal ?? null, redirect: "manual" };
}

async function readWhole(response: Response, request: HttpRequest, limit: number): Promise<HttpResponse> {
  const collector = new ByteCollector(limit, request.call);
  for await (const chunk of response.body ?? []) collector.add(chunk);
  return new BufferedResponse(response.status, response.headers, collector.bytes());
}
