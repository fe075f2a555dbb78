import { QueryRefused } from "./refused.ts";

/** Takes what happens to queries; never to be written to stdout. */
export type QueryLog = (level: "info" | "warn" | "error", message: string) => void;

/** Logs a query before it runs, and what became of it: blocked ones as a warning, failed ones as an error. */
export async function logged<Result extends { readonly count: number }>(
  log: QueryLog,
  query: string,
  work: () => Promise<Result>,
): Promise<Result> {
  log("info", `execute_query called: ${preview(query)}`);
  try {
    const result = await work();
    log("info", `execute_query successful: returned ${result.count} rows`);
    return result;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof QueryRefused && !message.startsWith("Query execution error")) {
      log("warn", `Blocked query: ${message}`);
    } else log("error", message);
    throw error;
  }
}

/** First 100 characters without line breaks and other characters that a terminal would act upon. */
export function preview(query: string): string {
  return query.slice(0, 100).replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");
}
