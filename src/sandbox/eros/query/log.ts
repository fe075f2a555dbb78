import { QueryRefused } from "./refused.ts";

/** Takes what happens to queries; never to be written to stdout. */
export type QueryLog = (level: "info" | "warn" | "error", message: string) => void;

/** Logs a query before it runs, and what became of it: blocked ones as a warning, failed ones as an error. */
export async function logged<Result extends { readonly count: number }>(
  log: QueryLog,
  query: string,
  work: () => Promise<Result>,
): Promise<Result> {
  log("info", `execute_query called: ${oneLine(query, 100)}`);
  try {
    const result = await work();
    log("info", `execute_query successful: returned ${result.count} rows`);
    return result;
  } catch (error) {
    const message = oneLine(error instanceof Error ? error.message : String(error), 300);
    const blocked = error instanceof QueryRefused && !message.startsWith("Query execution error");
    log(blocked ? "warn" : "error", blocked ? `Blocked query: ${message}` : message);
    throw error;
  }
}

/** The beginning of a text, without line breaks and other characters that a terminal would act upon. */
function oneLine(text: string, length: number): string {
  return text.slice(0, length).replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");
}
