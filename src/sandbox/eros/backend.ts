import { randomBytes } from "node:crypto";
import { readBody } from "../body.ts";
import { createClock } from "../clock.ts";
import { refusedResponse } from "../refused.ts";
import { hasKey } from "./access.ts";
import { createErosApi } from "./api.ts";
import { connectTo } from "./connections.ts";
import { type ErosLog, silent } from "./log.ts";
import { createQueryRunner, type QueryRunner } from "./query/index.ts";
import { unauthorized } from "./refusals.ts";

export interface ErosOptions {
  /** SQLite file; must exist (`createErosDatabase`). */
  readonly file: string;
  /** What callers must send as bearer token; default: made up. */
  readonly apiKey?: string | undefined;
  /** ISO 8601: the clock stands still there; default: it goes with the machine's. */
  readonly now?: string | undefined;
  readonly log?: ErosLog | undefined;
}

export interface ErosBackend {
  /** Answers as an EROS server does; a `fetch` without a network. */
  fetch(request: Request): Promise<Response>;
  readonly apiKey: string;
  /** Closes the database. */
  close(): void;
}

/** The EROS API over a database. Connections are opened by the calls that need them. */
export function createErosBackend({ file, apiKey, now, log = silent }: ErosOptions): ErosBackend {
  const connections = connectTo(file);
  const key = apiKey ?? randomBytes(24).toString("base64url");
  let runner: QueryRunner | undefined;
  const queries = () => {
    runner ??= createQueryRunner({ file, log: (level, message) => log[level]({}, message) });
    return runner;
  };
  const api = createErosApi({ connections, clock: createClock(now), queries }, log);
  return {
    // Nothing is read of a request without the key.
    fetch: async (request) =>
      hasKey(request, key) ? api(request, await readBody(request)) : refusedResponse(unauthorized()),
    apiKey: key,
    close: () => {
      connections.close();
      runner?.close();
    },
  };
}
