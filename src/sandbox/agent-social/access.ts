import type { Operation } from "../../core/operation.ts";
import type { Database } from "../database.ts";
import { findKey, type KeyRow } from "./keys.ts";
import type { RateLimiter } from "./rate-limit.ts";
import { badInput, noKey, otherTeam } from "./refusals.ts";

/** Who may do what. */
export interface Access {
  /** @throws {Refused} 401 */
  authenticate(request: Request): KeyRow;
  /** @throws {Refused} 403 for another team, 429 too often, 400 for what the API does not support */
  enter(operation: Operation, path: Readonly<Record<string, string>>, request: Request): KeyRow;
  /** The key that a request came with; null when none was good. */
  callerOf(request: Request): KeyRow | null;
}

export function createAccess(db: Database, limiter: RateLimiter): Access {
  const callers = new WeakMap<Request, KeyRow>();
  const authenticate = (request: Request): KeyRow => {
    const key = callers.get(request) ?? findKey(db, request.headers.get("x-api-key") ?? "");
    if (key === undefined) throw noKey();
    callers.set(request, key);
    return key;
  };
  return {
    authenticate,
    enter: ({ method }, { teamName }, request) => {
      const key = authenticate(request);
      limiter.admit(key.id, method === "GET" ? "reads" : "writes");
      if (key.team !== teamName) throw otherTeam();
      refuseOffset(request);
      return key;
    },
    callerOf: (request) => callers.get(request) ?? null,
  };
}

/** Who sends it does not know that it means nothing here, and would read the first page again and again. */
function refuseOffset(request: Request): void {
  if (!new URL(request.url).searchParams.has("offset")) return;
  throw badInput("offset is not supported; use nextOffset of the answer before", "UNSUPPORTED_PARAMETER");
}
