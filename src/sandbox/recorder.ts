import type { ParsedBody } from "./body.ts";

/** A request as it arrived, for tests to look at. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  /** A name that occurs once has its value, others a list. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** Lower-case names; of the credentials only their kind is kept. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed; files as `{filename, type, size}`; null for none. */
  readonly body: unknown;
}

export interface Recorder {
  record(request: Request, body: ParsedBody): void;
  /** Oldest first. */
  all(): readonly RecordedRequest[];
  clear(): void;
}

/** Remembers the last requests. */
export function createRecorder(limit = 1000): Recorder {
  let requests: RecordedRequest[] = [];
  return {
    record: (request, body) => {
      requests.push(recorded(request, body));
      if (requests.length > 2 * limit) requests = requests.slice(-limit);
    },
    all: () => requests.slice(-limit),
    clear: () => {
      requests = [];
    },
  };
}

function recorded(request: Request, body: ParsedBody): RecordedRequest {
  const { pathname, searchParams } = new URL(request.url);
  const headers = Object.fromEntries(request.headers);
  const { authorization } = headers;
  return {
    method: request.method,
    path: pathname,
    query: Object.fromEntries(
      [...new Set(searchParams.keys())].map((name) => [name, values(searchParams, name)]),
    ),
    headers: authorization === undefined ? headers : { ...headers, authorization: hidden(authorization) },
    body: describeFiles(body ?? null),
  };
}

function hidden(authorization: string): string {
  return `${authorization.split(" ")[0]} [hidden]`;
}

function values(query: URLSearchParams, name: string): string | string[] {
  const all = query.getAll(name);
  return all.length === 1 ? String(all[0]) : all;
}

function describeFiles(value: unknown): unknown {
  if (value instanceof File) return { filename: value.name, type: value.type, size: value.size };
  if (Array.isArray(value)) return value.map(describeFiles);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, describeFiles(inner)]));
}
