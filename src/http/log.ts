import { performance } from "node:perf_hooks";
import { ApiError } from "../core/errors.ts";
import type { FetchDecorator, HttpRequest } from "../core/http.ts";

/** The part of a pino logger that is used. */
export interface CallLogger {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
}

/**
 * Writes one line for each request that goes out: operation, status or category of the error, milliseconds, request
 * id, and from the second try of a call on its number. Neither URL, header nor content is ever in it.
 *
 * @param now milliseconds on a clock that only runs forward
 */
export function logCalls(logger: CallLogger, now: () => number = () => performance.now()): FetchDecorator {
  return (inner) => async (request) => {
    const start = now();
    try {
      const response = await inner(request);
      const { status } = response;
      const fields = about(request, { status, ms: since(start, now) });
      logger[status < 400 ? "info" : "warn"](fields, "upstream call");
      return response;
    } catch (error) {
      const fields = about(request, { ...fault(error), ms: since(start, now) });
      logger.warn(fields, "upstream call failed");
      throw error;
    }
  };
}

function about({ call }: HttpRequest, outcome: object): Record<string, unknown> {
  const { operationId: operation, requestId, attempt } = call;
  return attempt === undefined
    ? { operation, requestId, ...outcome }
    : { operation, requestId, attempt, ...outcome };
}

function fault(error: unknown): Record<string, unknown> {
  return error instanceof ApiError
    ? { category: error.category, outcome: error.outcome }
    : { category: "unexpected" };
}

function since(start: number, now: () => number): number {
  return Math.round((now() - start) * 10) / 10;
}
