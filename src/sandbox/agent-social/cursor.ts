import { badCursor } from "./refusals.ts";

/** The place of a post in the order of a list; a page goes on after it, whatever has come before it meanwhile. */
export interface Position {
  /** Unix time in milliseconds. */
  readonly createdAt: number;
  readonly id: string;
}

export function cursorOf({ createdAt, id }: Position): string {
  return Buffer.from(JSON.stringify([createdAt, id])).toString("base64url");
}

/** @throws {Refused} when it is no cursor */
export function positionOf(cursor: string): Position {
  const [createdAt, id] = parsed(cursor);
  if (!Number.isSafeInteger(createdAt) || typeof id !== "string") throw badCursor();
  return { createdAt: Number(createdAt), id };
}

function parsed(cursor: string): unknown[] {
  try {
    const value = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
