import { ApiError, type ErrorDetails } from "../../core/errors.ts";

/**
 * The same error with the next step that helps here. By its status alone a refused query would be a matter of rights, and a
 * failure of SQLite might have left something behind: it undoes the whole call. Only a 500 in EROS's own words is one; a
 * proxy's tells nothing.
 */
export function withAdvice(error: unknown): unknown {
  if (!(error instanceof ApiError)) return error;
  const advice = adviceOn(error);
  return advice === undefined ? error : error.with(advice);
}

function adviceOn({ status, message, declared }: ApiError): ErrorDetails | undefined {
  switch (status) {
    case 403:
      return {
        hint: "Write it as one SELECT, without comments and without the words that change something.",
      };
    case 408:
      return { hint: "Ask for less: a narrower WHERE, fewer joins.", retryable: false };
    case 500:
      if (declared?.error === undefined) return undefined;
      return /locked|busy/.test(message)
        ? { outcome: "rejected", hint: "Another process writes to the database. Repeat the call." }
        : {
            outcome: "rejected",
            retryable: false,
            hint: "Nothing was changed. Check the ids in the arguments, then the database file.",
          };
    default:
      return undefined;
  }
}
