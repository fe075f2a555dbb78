import { InvalidResponseError, type Outcome } from "../core/errors.ts";
import type { FetchDecorator, HttpRequest, HttpResponse } from "../core/http.ts";

/** Statuses by which a server says that it did the work and the result is elsewhere. */
const DONE_ELSEWHERE = new Set([302, 303]);

/**
 * Refuses redirects. Following one would carry the credentials, or a post's text, to whoever the answer names; no
 * operation of an API needs it.
 *
 * @throws {InvalidResponseError} naming the origin of the target, never its path or query
 */
export function refuseRedirects(): FetchDecorator {
  return (inner) => async (request) => {
    const response = await inner(request);
    const location =
      response.status >= 300 && response.status <= 399 ? response.headers.get("location") : null;
    if (location !== null) throw redirected(request, response, location);
    return response;
  };
}

function redirected(request: HttpRequest, { status }: HttpResponse, location: string): InvalidResponseError {
  const from = new URL(request.url).origin;
  const to = URL.canParse(location, request.url)
    ? new URL(location, request.url).origin
    : "an unreadable address";
  const outcome: Outcome = DONE_ELSEWHERE.has(status) ? "unknown" : "rejected";
  const hint =
    to === from
      ? "Check the path of the base URL; a server that redirects to its log-in page does not know the token."
      : `If the server has moved to ${to}, use that as the base URL.`;
  return new InvalidResponseError(`The server redirects to ${to === from ? "another page" : to}.`, {
    status,
    outcome,
    hint,
    requestId: request.call.requestId,
  });
}
