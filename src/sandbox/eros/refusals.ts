import { Refused } from "../refused.ts";

/** 400: an argument is wrong. */
export const invalid = (text: string) => new Refused(400, { error: text });

/** @param what as the message begins: `Creator` gives "Creator not found: ..." */
export const notFound = (what: string, given: string) =>
  new Refused(404, { error: `${what} not found: ${given}` });

export const unauthorized = () => new Refused(401, { error: "The API key is missing or wrong" });

/** 500: what SQLite says, and nothing about where the file is. */
export function databaseError({ message }: Error): Refused {
  return new Refused(500, { error: `Database error: ${message.replace(/^Failed to open database: /, "")}` });
}

/** Whether SQLite has thrown it. */
export function isSqliteError(error: unknown): error is Error {
  return error instanceof Error && "code" in error && error.code === "ERR_SQLITE_ERROR";
}
