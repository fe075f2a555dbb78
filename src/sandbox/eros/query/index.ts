import path from "node:path";
import { checkQuery } from "./checks.ts";
import { NoReply } from "./exchange.ts";
import { MAX_RESULT_BYTES, MAX_ROWS } from "./limits.ts";
import { logged, type QueryLog } from "./log.ts";
import type { OpenMessage, QueryMessage } from "./messages.ts";
import { bind } from "./parameters.ts";
import { findProgram } from "./program.ts";
import { createQueue } from "./queue.ts";
import { executionError } from "./refused.ts";
import { createWarmProcess } from "./warm-process.ts";
import { OUT_OF_MEMORY } from "./watch.ts";

export type { QueryLog } from "./log.ts";
export { QueryRefused, type QueryStatus } from "./refused.ts";

export interface QueryRunnerOptions {
  /** SQLite file; it is only read, and never created. A database in memory cannot be reached from here. */
  readonly file: string;
  /** How long a query may run; default 5000. */
  readonly deadlineMs?: number | undefined;
  /** Default 10,000. */
  readonly maxRows?: number | undefined;
  /** Of the rows as JSON; default 5 MiB. */
  readonly maxBytes?: number | undefined;
  /** Whether `sqlite_schema` may be read, which says what tables there are; default true. */
  readonly schemaReadable?: boolean | undefined;
  /** Default: nothing is logged. */
  readonly log?: QueryLog | undefined;
  /** Path of the program that runs queries (`child.ts`, built), where it is not to be found in its usual places. */
  readonly program?: string | undefined;
}

export interface QueryResult {
  /** By the names of `columns`. Blobs are `{ base64 }`, integers beyond 2^53 and infinities are text. */
  readonly results: readonly Record<string, unknown>[];
  readonly count: number;
  /** In the order of the query; a repeated name has `_2`, `_3` appended. */
  readonly columns: readonly string[];
  /** There were more rows than a result may have. */
  readonly truncated?: true;
}

export interface QueryRunner {
  /**
   * Runs one SELECT. Queries of several callers run one after the other.
   *
   * @param params values of the query's parameters, in order: texts, finite numbers, booleans, null
   * @param signal stops the query; the promise is then rejected with its reason
   * @throws {QueryRefused} whose message is the documented text
   */
  run(query: string, params?: readonly unknown[], signal?: AbortSignal): Promise<QueryResult>;
  /** Ends what runs and what waits, and the process. */
  close(): void;
}

/** How a process ends for want of memory: by its watch, by V8, by the system. */
const memoryEnds: readonly string[] = [OUT_OF_MEMORY, "SIGABRT", "SIGKILL"];

/** How many queries may wait for the one that runs. */
const MAX_WAITING = 100;

/**
 * Runs queries of strangers against a database.
 *
 * The checks of `checks.ts` give the documented messages. What makes it safe lies below them, in a process of its own
 * (`child.ts`): a connection that cannot write (`connection.ts`), an allow-list of what a statement may do
 * (`authorizer.ts`), bounds on all that SQLite makes (`limits.ts`), caps on rows read (`rows.ts`), a bound on memory
 * (`watch.ts`), and its death when time is up (`exchange.ts`). Meanwhile this process is free for others.
 */
export function createQueryRunner(options: QueryRunnerOptions): QueryRunner {
  const { deadlineMs = 5000, log = () => {} } = options;
  const queue = createQueue(MAX_WAITING);
  const child = createWarmProcess(() => findProgram(options.program), openMessage(options, deadlineMs));
  let closed = false;
  const execute = async (message: QueryMessage, signal?: AbortSignal): Promise<QueryResult> => {
    signal?.throwIfAborted();
    if (closed) throw closedError();
    const reply = await child.ask(message, { ms: deadlineMs, signal }).catch((error: unknown) => {
      throw closed ? closedError() : explained(error, deadlineMs, signal);
    });
    if (reply.kind === "failed") throw executionError(reply.unusable ? 503 : 400, reply.message);
    return JSON.parse(reply.json);
  };
  return {
    run: (query, params = [], signal) =>
      logged(log, query, async () => {
        const bindings = bind(checkQuery(query), params);
        return queue(() => execute({ kind: "query", query, bindings }, signal));
      }),
    close: () => {
      closed = true;
      child.close();
    },
  };
}

function openMessage(options: QueryRunnerOptions, deadlineMs: number): OpenMessage {
  const { file, maxRows = MAX_ROWS, maxBytes = MAX_RESULT_BYTES, schemaReadable = true } = options;
  return {
    kind: "open",
    file: path.resolve(file),
    // So that a lock is reported as such, and not as a query that takes long.
    busyMs: Math.min(5000, Math.round(deadlineMs * 0.8)),
    lastMs: deadlineMs + 1000,
    maxRows,
    maxBytes,
    schemaReadable,
  };
}

const closedError = () => executionError(503, "the database has been closed");

/** What a missing reply means to whoever asked. */
function explained(error: unknown, deadlineMs: number, signal?: AbortSignal): unknown {
  if (!(error instanceof NoReply)) return error;
  if (error.reason === "cancelled") return signal?.reason;
  if (error.reason === "late") return executionError(408, `query timed out after ${deadlineMs} ms`);
  const outOfMemory = memoryEnds.includes(error.end);
  return executionError(400, outOfMemory ? "query needs too much memory" : `query ended with ${error.end}`);
}
