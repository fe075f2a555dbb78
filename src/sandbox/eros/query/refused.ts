/**
 * 400: it cannot work, not even later. 403: it is not allowed. 408: it took too long. 503: the database cannot be
 * used now.
 */
export type QueryStatus = 400 | 403 | 408 | 503;

/** Why a query has no result; the message is for whoever asked, and names no path. */
export class QueryRefused extends Error {
  readonly status: QueryStatus;

  constructor(status: QueryStatus, message: string) {
    super(message);
    this.name = "QueryRefused";
    this.status = status;
  }
}

/** The text for what the documented checks do not name. */
export const failed = (text: string): string => `Query execution error: ${text}`;

/** The refusal of what passed the checks and failed afterwards. */
export function executionError(status: QueryStatus, text: string): QueryRefused {
  return new QueryRefused(status, failed(text));
}
