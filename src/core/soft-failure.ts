import { ConflictError } from "./errors.ts";
import type { HttpResponse } from "./http.ts";
import type { Operation } from "./operation.ts";
import type { Redact } from "./redact.ts";
import { serversWords, upstreamText } from "./upstream-text.ts";
import { isRecord } from "./value-text.ts";

const READS: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * The error that an answer of the 2xx class means when it says of itself that the change was not made: `success: false`,
 * or `status: "failed"` beside the text of an `error`. A status alone is the state of a thing (a post that could not be
 * published is saved well), and what a read shows is data, not the fate of the read.
 */
export function softFailure(
  { status }: HttpResponse,
  data: unknown,
  { operation, requestId, redact }: { operation: Operation; requestId: string; redact: Redact },
): ConflictError | null {
  if (READS.has(operation.method) || !saysThatItFailed(data)) return null;
  const upstream = upstreamText(data, redact);
  const message = serversWords(upstream);
  return new ConflictError(message ?? "The server understood the request and changed nothing.", {
    status,
    requestId,
    errors: upstream.errors,
    hint: message === undefined ? undefined : "Mend what the server names, then call again.",
  });
}

function saysThatItFailed(data: unknown): boolean {
  if (!isRecord(data)) return false;
  return data.success === false || (data.status === "failed" && typeof data.error === "string");
}
