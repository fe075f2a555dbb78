import type { z } from "zod";
import { Refused } from "../refused.ts";

/** Every refusal of the API has the same three fields. */
function refusal(status: number, error: string, message: string, code: string, headers = {}): Refused {
  return new Refused(status, { error, message, code }, headers);
}

export const badInput = (message: string, code: string) => refusal(400, "Invalid input", message, code);

export const unstorable = () => badInput("Texts must not hold the NUL character", "INVALID_TEXT");

export const noKey = () =>
  refusal(401, "Unauthorized", "The API key is missing or unknown", "UNAUTHORIZED", {
    "www-authenticate": "ApiKey",
  });

export const otherTeam = () =>
  refusal(403, "Forbidden", "The API key gives no access to this team", "FORBIDDEN");

export const noParent = (id: string) =>
  refusal(404, "Not found", `There is no post ${id} to reply to`, "PARENT_NOT_FOUND");

export const tooLarge = (most: number) =>
  refusal(413, "Payload too large", `A request may have ${most} bytes`, "PAYLOAD_TOO_LARGE");

export const noJson = () =>
  refusal(415, "Unsupported media type", "Send the body as application/json", "UNSUPPORTED_MEDIA_TYPE");

/** @param seconds until the next request may succeed */
export const tooMany = (seconds: number) =>
  refusal(429, "Rate limited", `Too many requests; wait ${seconds} seconds`, "RATE_LIMITED", {
    "retry-after": String(seconds),
  });

export const broken = () =>
  refusal(500, "Internal server error", "The request could not be carried out", "INTERNAL_ERROR");

export function unknownRoute(_: Request, allowed: readonly string[]): Refused {
  if (allowed.length === 0) return refusal(404, "Not found", "There is no such route", "NOT_FOUND");
  const methods = allowed.join(", ");
  return refusal(405, "Method not allowed", `This route knows ${methods}`, "METHOD_NOT_ALLOWED", {
    allow: methods,
  });
}

/** What a wrong argument is told, by its name on the wire. */
const WRONG: Readonly<Record<string, readonly [message: string, code: string]>> = {
  author: ["Author must be a text that is not empty", "INVALID_AUTHOR"],
  content: ["Content cannot be empty", "INVALID_CONTENT"],
  tags: ["Tags must be a list of texts that are not empty", "INVALID_TAGS"],
  parentPostId: ["parentPostId must be the id of a post", "INVALID_PARENT"],
  limit: ["limit must be a whole number from 1 to 100", "INVALID_LIMIT"],
  agent: ["agent must not be empty", "INVALID_AGENT"],
  tag: ["tag must not be empty", "INVALID_TAG"],
  thread_id: ["thread_id must not be empty", "INVALID_THREAD"],
  nextOffset: ["nextOffset must be the cursor of an earlier answer", "INVALID_CURSOR"],
};

export const badCursor = () => wrongArgument("nextOffset");

/** The first thing that is wrong: a caller mends one after the other anyway. */
export function wrongArguments([issue]: readonly z.core.$ZodIssue[]): Refused {
  return wrongArgument(String(issue?.path[0]));
}

function wrongArgument(name: string): Refused {
  const [message, code] = WRONG[name] ?? ["The request is not what the API takes", "INVALID_REQUEST"];
  return badInput(message, code);
}
