/** What can go wrong, and what to do about it: one class for each. Needs the MIXPOST_ variables. */
import { createMixpostClient } from "mixpost-mcp-server/client";
import {
  ApiError,
  AuthenticationError,
  NotFoundError,
  RateLimitedError,
  ValidationError,
} from "mixpost-mcp-server/errors";

const {
  MIXPOST_BASE_URL: baseUrl = "",
  MIXPOST_API_KEY: apiKey = "",
  MIXPOST_WORKSPACE_UUID: workspaceUuid,
} = process.env;
const mixpost = createMixpostClient({ baseUrl, apiKey, workspaceUuid });

async function attempt(what: string, call: Promise<unknown>): Promise<void> {
  try {
    await call;
    console.log(`${what}: done`);
  } catch (error) {
    console.log(`${what}: ${explain(error)}`);
  }
}

function explain(error: unknown): string {
  if (error instanceof ValidationError) return `mend ${Object.keys(error.errors ?? {}).join(" and ")}`;
  if (error instanceof NotFoundError) return "it is gone";
  if (error instanceof RateLimitedError) return `again in ${error.retryAfterSeconds ?? 60} seconds`;
  if (error instanceof AuthenticationError) return "renew the token";
  if (!(error instanceof ApiError)) throw error;
  // Network, timeout, server: for a write the outcome says whether it may have happened all the same.
  return error.retryable ? "repeat it" : `look first: ${error.outcome}`;
}

const nowhere = "00000000-0000-4000-8000-000000000000";
await attempt("A tag without a colour", mixpost.tags.create({ name: "news", hex_color: "blue" }));
await attempt("A post that was deleted", mixpost.posts.get({ postUuid: nowhere }));
const stranger = createMixpostClient({ baseUrl, apiKey: "expired", workspaceUuid });
await attempt("An old token", stranger.accounts.list());
const lost = createMixpostClient({ baseUrl: "http://127.0.0.1:1", apiKey, workspaceUuid });
await attempt("A server that is down", lost.accounts.list());
await Promise.all([mixpost, stranger, lost].map((client) => client.close()));
