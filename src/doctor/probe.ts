import { randomUUID } from "node:crypto";
import { ApiError, InvalidResponseError } from "../core/errors.ts";
import type { Fetch, HttpRequest, HttpResponse } from "../core/http.ts";

/** Most time for one request in milliseconds. */
export const PROBE_MS = 5_000;

/** Where a Mixpost may be served. */
export interface Place {
  /** Without core path, `/api` and trailing slash. */
  readonly baseUrl: string;
  /** Without slashes around it; may be empty. */
  readonly corePath: string;
}

export type Reply = Answer | Silence;

/** An answer came, whatever it says. */
export interface Answer {
  readonly kind: "answer";
  readonly url: string;
  readonly status: number;
  /** The body; undefined when it is not JSON. */
  readonly json: unknown;
  readonly date: string | null;
  readonly location: string | null;
  /** When it came, in milliseconds since 1970. */
  readonly at: number;
  /** How long it took, in milliseconds. */
  readonly ms: number;
}

/** No answer came. */
export interface Silence {
  readonly kind: "silence";
  readonly error: ApiError;
}

/**
 * Asks one route, always by GET, with the token.
 *
 * @param path below the address of the API, with a slash at its beginning
 * @param place default: the configured one
 */
export type Get = (path: string, place?: Place) => Promise<Reply>;

export interface ProbeParts {
  readonly fetch: Fetch;
  readonly apiKey: string;
  readonly place: Place;
  /** Ends everything. */
  readonly signal: AbortSignal;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Makes the way to ask a server; each address is asked once, however many checks want to know. */
export function createGet(parts: ProbeParts): Get {
  const asked = new Map<string, Promise<Reply>>();
  return (path, place = parts.place) => {
    const url = `${apiAddress(place)}${path}`;
    const reply = asked.get(url) ?? probe(url, parts);
    asked.set(url, reply);
    return reply;
  };
}

/** Address of the API at a place; an empty core path leaves no double slash. */
export function apiAddress({ baseUrl, corePath }: Place): string {
  return corePath === "" ? `${baseUrl}/api` : `${baseUrl}/${corePath}/api`;
}

async function probe(url: string, { fetch, apiKey, signal, now }: ProbeParts): Promise<Reply> {
  const begun = performance.now();
  try {
    const response = await fetch(requestFor(url, apiKey, signal));
    return await readAnswer(url, response, now(), performance.now() - begun);
  } catch (error) {
    return { kind: "silence", error: error instanceof ApiError ? error : unreadable() };
  }
}

function requestFor(url: string, apiKey: string, signal: AbortSignal): HttpRequest {
  const requestId = randomUUID();
  const deadline = performance.now() + PROBE_MS;
  return {
    url,
    method: "GET",
    headers: { accept: "application/json", authorization: `Bearer ${apiKey}`, "x-request-id": requestId },
    body: null,
    signal,
    call: { operationId: "doctor", retry: "safe", security: [], requestId, deadline },
  };
}

async function readAnswer(url: string, response: HttpResponse, at: number, ms: number): Promise<Answer> {
  const { status, headers } = response;
  const json = await response.json().catch(() => undefined);
  return {
    kind: "answer",
    url,
    status,
    json,
    date: headers.get("date"),
    location: headers.get("location"),
    at,
    ms,
  };
}

function unreadable(): ApiError {
  return new InvalidResponseError("The server's answer cannot be read.");
}
