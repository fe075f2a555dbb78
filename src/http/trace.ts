import { ApiError } from "../core/errors.ts";
import type { Fetch, FetchDecorator, HttpRequest, HttpResponse } from "../core/http.ts";
import { inSpan, type OpenSpan, type SpanPlan, somebodyLooks } from "../core/trace.ts";

/**
 * A span for each request that goes out, named after its operation.
 *
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-client
 */
export function traceCalls(): FetchDecorator {
  return (inner) => (request) =>
    somebodyLooks()
      ? inSpan(
          () => planOf(request),
          (span) => traced(span, inner, request),
        )
      : inner(request);
}

async function traced(span: OpenSpan, inner: Fetch, request: HttpRequest): Promise<HttpResponse> {
  try {
    const response = await inner(request);
    span.set({ "http.response.status_code": response.status });
    if (response.status >= 400) span.fail(String(response.status));
    return response;
  } catch (error) {
    span.fail(error instanceof ApiError ? error.category : "unexpected");
    throw error;
  }
}

/** The address goes without its query, which may hold credentials and content. */
function planOf({ method, url, call }: HttpRequest): SpanPlan {
  const { origin, pathname, hostname, port, protocol } = new URL(url);
  const { operationId, requestId, attempt = 1 } = call;
  return {
    name: `${method} ${operationId}`,
    kind: "client",
    attributes: {
      "http.request.method": method,
      "http.request.header.x-request-id": [requestId],
      "server.address": hostname,
      "server.port": Number(port) || (protocol === "https:" ? 443 : 80),
      "url.full": `${origin}${pathname}`,
      ...(attempt > 1 && { "http.request.resend_count": attempt - 1 }),
    },
  };
}
