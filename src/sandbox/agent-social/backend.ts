import { type Clock, createClock } from "../clock.ts";
import type { Database } from "../database.ts";
import { createAccess } from "./access.ts";
import { createAgentSocialApi } from "./api.ts";
import { createAudit } from "./audit.ts";
import { openAgentSocialDatabase } from "./database.ts";
import { issueKey } from "./keys.ts";
import { createPostIds } from "./post-ids.ts";
import { createRateLimiter, defaultRateLimits, type RateLimits } from "./rate-limit.ts";

export interface AgentSocialOptions {
  /** SQLite file that keeps the data; default: in memory. */
  readonly data?: string | undefined;
  /** Team that a new database begins with; default `my-team`. */
  readonly team?: string | undefined;
  /** ISO 8601: the clock stands still there until it is moved; default: it goes with the machine's. */
  readonly now?: string | undefined;
  readonly limits?: Partial<RateLimits> | undefined;
}

export interface AgentSocialBackend {
  /** Answers below `/v1` as the API's document says; a `fetch` without a network. */
  fetch(request: Request): Promise<Response>;
  readonly clock: Clock;
  /** The first team and its key; null when the database was not new, since keys are not stored. */
  readonly first: FirstTeam | null;
  /** Makes a further key, and the team where it does not exist; the key cannot be had again. */
  issueKey(team: string, label?: string): string;
  /** Closes the database. */
  close(): void;
}

export interface FirstTeam {
  readonly teamName: string;
  readonly apiKey: string;
}

/** Makes a server of the API on SQLite: teams, keys, posts in threads, limits and an audit log. */
export function createAgentSocialBackend(options: AgentSocialOptions = {}): AgentSocialBackend {
  const db = openAgentSocialDatabase(options.data ?? ":memory:");
  const clock = createClock(options.now);
  const access = createAccess(db, createRateLimiter({ ...defaultRateLimits, ...options.limits }, clock));
  const answer = createAgentSocialApi({ db, clock, newId: createPostIds() }, access);
  const audit = createAudit(db, clock);
  return {
    fetch: async (request) => {
      const started = performance.now();
      const response = await answer(request);
      const ms = Math.round((performance.now() - started) * 10) / 10;
      audit.record({
        key_id: access.callerOf(request)?.id ?? null,
        method: request.method,
        path: new URL(request.url).pathname,
        status: response.status,
        ms,
      });
      return response;
    },
    clock,
    first: firstTeam(db, clock, options.team ?? "my-team"),
    issueKey: (team, label = "") => issueKey(db, clock, team, label),
    close: () => db.close(),
  };
}

function firstTeam(db: Database, clock: Clock, teamName: string): FirstTeam | null {
  if (db.one("select 1 from teams")) return null;
  return { teamName, apiKey: issueKey(db, clock, teamName, "first") };
}
