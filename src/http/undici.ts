import type { Dispatcher, Pool } from "undici";
import type { Fetch, HttpRequest, HttpResponse } from "../core/http.ts";
import { BufferedResponse } from "./buffered-response.ts";
import { ACCEPTED_ENCODINGS, decodeContent } from "./content-encoding.ts";
import { DEFAULT_MAX_RESPONSE_BYTES } from "./size-limit.ts";
import { type RawAnswer, Receiver } from "./undici-receiver.ts";

export interface UndiciOptions {
  /** Bytes, counted as they arrive and again after decompression; 8 MiB. */
  readonly maxResponseBytes?: number | undefined;
  /** Sockets to one origin at most; further requests wait for a free one. */
  readonly connections?: number | undefined;
}

export interface UndiciEnd {
  readonly fetch: Fetch;
  /** Loads undici now, so that the first request does not wait for it. */
  preload(): Promise<void>;
  /** Closes the connections when the requests in flight are done. */
  close(): Promise<void>;
}

type Undici = typeof import("undici");

/** Below the 5 s after which Node and many proxies close an idle connection, so that we never write into a closed one. */
const KEEP_ALIVE_MS = 4_000;
const DEFAULT_CONNECTIONS = 64;

/**
 * The end of the chain over the network: one undici pool an origin, loaded on first use. It speaks to the pool by
 * `dispatch`, which tells when the first byte is about to leave; `request` and built-in `fetch` do not.
 */
export function createUndiciEnd(options: UndiciOptions = {}): UndiciEnd {
  const { maxResponseBytes = DEFAULT_MAX_RESPONSE_BYTES, connections = DEFAULT_CONNECTIONS } = options;
  const pools = new Map<string, Pool>();
  let loading: Promise<Undici> | undefined;
  const load = () => {
    // The default export is what a bundle and Node agree on for a CommonJS package.
    loading ??= import("undici").then((module) => module.default as unknown as Undici);
    return loading;
  };
  const open = async (origin: string) => {
    const undici = await load();
    const pool = pools.get(origin) ?? new undici.Pool(origin, poolOptions(connections));
    pools.set(origin, pool);
    return pool;
  };
  return {
    fetch: async (request) => {
      const url = new URL(request.url);
      const pool = pools.get(url.origin) ?? (await open(url.origin));
      const answer = await exchange(pool, request, url, maxResponseBytes);
      return decoded(answer, request, maxResponseBytes);
    },
    preload: async () => void (await load()),
    close: async () => {
      const open = [...pools.values()];
      pools.clear();
      await Promise.all(open.map((pool) => pool.close()));
    },
  };
}

/** Time is bounded by the signal alone: undici's own limits restart with every byte. */
function poolOptions(connections: number): Pool.Options {
  return {
    connections,
    pipelining: 1,
    keepAliveTimeout: KEEP_ALIVE_MS,
    keepAliveMaxTimeout: KEEP_ALIVE_MS,
    headersTimeout: 0,
    bodyTimeout: 0,
  };
}

function exchange(pool: Pool, request: HttpRequest, url: URL, limit: number): Promise<RawAnswer> {
  const { method, headers, body } = request;
  return new Promise((resolve, reject) => {
    const receiver = new Receiver(request, limit, resolve, reject);
    if (receiver.finished) return;
    const path = `${url.pathname}${url.search}`;
    const sent = { "accept-encoding": ACCEPTED_ENCODINGS, ...headers };
    pool.dispatch(
      { path, method: method as Dispatcher.HttpMethod, headers: sent, body: body as never },
      receiver,
    );
  });
}

function decoded(
  { status, headers, bytes }: RawAnswer,
  { call }: HttpRequest,
  limit: number,
): HttpResponse | Promise<HttpResponse> {
  const get = (name: string) => headerText(headers[name.toLowerCase()]);
  const encoding = get("content-encoding");
  if (encoding === null) return new BufferedResponse(status, { get }, bytes);
  return decodeContent(bytes, encoding, limit, call).then(
    (plain) => new BufferedResponse(status, { get }, plain),
  );
}

function headerText(value: string | string[] | undefined): string | null {
  if (value === undefined) return null;
  return Array.isArray(value) ? value.join(", ") : value;
}
