import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Fetch } from "../../../src/core/http.ts";
import { createInProcessEnd } from "../../../src/http/in-process.ts";
import {
  createMixpostSandbox,
  type MixpostSandbox,
  type MixpostSandboxOptions,
} from "../../../src/sandbox/index.ts";

/** Where a connection can break, as seen from the client. */
type Break = "reset" | "cut" | "hang";

/** What the wire does to one request; `carried out` says whether the server does its work all the same. */
export interface Fault {
  readonly carriedOut: boolean;
  readonly gives: Break | "html" | "half" | "tag" | "answer" | number;
  /** Seconds of `Retry-After`. */
  readonly retryAfter?: number;
  /** The work is done after so many milliseconds, or at `finish`, and nobody waits for it. */
  readonly later?: number | "at finish";
  /** Milliseconds for which the answer is held back. */
  readonly heldBack?: number;
  /** A proxy on the way sends it once more; the second answer comes back. */
  readonly repeated?: true;
}

export const faults = {
  "reset before": { carriedOut: false, gives: "reset" },
  "reset after": { carriedOut: true, gives: "reset" },
  "answer cut": { carriedOut: true, gives: "cut" },
  "half the JSON": { carriedOut: true, gives: "half" },
  "a web page": { carriedOut: true, gives: "html" },
  "500 before": { carriedOut: false, gives: 500 },
  "500 after": { carriedOut: true, gives: 500 },
  "502 before": { carriedOut: false, gives: 502 },
  "503 after": { carriedOut: true, gives: 503 },
  "504 after": { carriedOut: true, gives: 504 },
  "429": { carriedOut: false, gives: 429, retryAfter: 60 },
  "hang before": { carriedOut: false, gives: "hang" },
  "hang after": { carriedOut: true, gives: "hang" },
} as const satisfies Record<string, Fault>;

export type FaultName = keyof typeof faults;

/** Faults by operation, oldest first; each strikes once. */
export type Plan = Readonly<Record<string, readonly Fault[]>>;

/** A sandbox behind a line that breaks as planned. */
export interface FaultyMixpost {
  readonly sandbox: MixpostSandbox;
  /** Base URL over a socket. */
  readonly url: string;
  /** The same line without a socket. */
  readonly end: Fetch;
  plan(plan: Plan): void;
  /** Requests for an operation since the last plan. */
  requests(operation: string): number;
  /** Every post with the text, whatever its state, as the server has it. */
  posts(text: string): Promise<{ uuid: string; status: string; scheduled_at: string | null }[]>;
  /** Does the work that outlives its request. */
  finish(): Promise<void>;
  close(): Promise<void>;
}

const operations: readonly [string, RegExp][] = [
  ["posts.create", /^POST .*\/posts$/],
  ["posts.list", /^GET .*\/posts$/],
  ["posts.get", /^GET .*\/posts\/[^/]+$/],
  ["posts.update", /^PUT .*\/posts\/[^/]+$/],
  ["posts.schedule", /^POST .*\/posts\/schedule\//],
  ["posts.addToQueue", /^POST .*\/posts\/add-to-queue\//],
  ["posts.approve", /^POST .*\/posts\/approve\//],
  ["posts.delete", /^DELETE .*\/posts\/[^/]+$/],
  ["media.chunked.complete", /^POST .*\/media\/chunked\/[^/]+\/complete$/],
  ["media.chunked.abort", /^DELETE .*\/media\/chunked\/[^/]+$/],
  ["tags.create", /^POST .*\/tags$/],
  ["tags.get", /^GET .*\/tags\/[^/]+$/],
];

const never = new Promise<never>(() => {});

/** Serves a sandbox over such a line. */
export async function serveFaultyMixpost(options?: MixpostSandboxOptions): Promise<FaultyMixpost> {
  const sandbox = createMixpostSandbox(options);
  let planned = new Map<string, Fault[]>();
  let counted = new Map<string, number>();
  const late = new Set<() => Promise<unknown>>();
  const finish = async () => {
    for (const working of late) await working();
  };

  async function work(request: Request, { carriedOut, later, repeated }: Fault): Promise<Response | null> {
    if (!carriedOut) return null;
    if (later !== undefined) {
      const working = async () => late.delete(working) && sandbox.fetch(request);
      late.add(working);
      if (later !== "at finish") setTimeout(working, later);
      return null;
    }
    if (repeated) await sandbox.fetch(request.clone());
    return sandbox.fetch(request);
  }

  async function respond(request: Request): Promise<Response | Break> {
    const { pathname } = new URL(request.url);
    const operation = operations.find(([, route]) => route.test(`${request.method} ${pathname}`))?.[0] ?? "";
    counted.set(operation, (counted.get(operation) ?? 0) + 1);
    const fault = planned.get(operation)?.shift();
    if (fault === undefined) return sandbox.fetch(request);
    const response = await work(request, fault);
    if (fault.heldBack !== undefined) await sleep(fault.heldBack);
    const given = await misanswer(fault, response, request.headers.get("authorization") ?? "");
    return given instanceof Response ? dated(given) : given;
  }

  /** What the server says of itself bears its own time; errors and pages bear that of the proxy, this machine's. */
  function dated(given: Response): Response {
    const isPage = given.headers.get("content-type") === "text/html";
    if (given.status < 500 && !isPage) given.headers.set("date", new Date(sandbox.clock.now()).toUTCString());
    return given;
  }

  const server = createServer((request, response) => void answer(request, response, respond));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    sandbox,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    end: createInProcessEnd(async (request) => inProcess(await respond(request))),
    plan: (plan) => {
      planned = new Map(Object.entries(plan).map(([operation, list]) => [operation, [...list]]));
      counted = new Map();
    },
    requests: (operation) => counted.get(operation) ?? 0,
    posts: (text) => postsWith(text, sandbox),
    finish,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await finish();
      sandbox.close();
    },
  };
}

/** What comes back in place of the answer, or along with it; errors repeat the secret of the request. */
async function misanswer(fault: Fault, response: Response | null, secret: string): Promise<Response | Break> {
  const { gives, retryAfter } = fault;
  const json = { "content-type": "application/json" };
  switch (gives) {
    case "answer":
      return response ?? new Response(null, { status: 204 });
    case "html":
      return new Response(`<!doctype html>${secret}`, { headers: { "content-type": "text/html" } });
    case "half":
      return new Response((await response?.text())?.slice(0, 40), { headers: json });
    case "tag":
      return Response.json({
        id: 3,
        uuid: "6059e1b3-0000-4000-8000-000000000000",
        name: "M",
        hex_color: "#000",
      });
    case "reset":
    case "cut":
    case "hang":
      return gives;
  }
  const wait = retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
  return new Response(JSON.stringify({ message: `Trouble with ${secret}` }), {
    status: gives,
    headers: { ...json, ...wait },
  });
}

/** Breaks as a stream of the platform's `fetch` breaks. */
function inProcess(given: Response | Break): Response | Promise<Response> {
  if (given instanceof Response) return given;
  if (given === "hang") return never;
  const reset = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
  if (given === "reset") throw reset;
  const body = new ReadableStream({
    start: (stream) => stream.enqueue(Buffer.from('{"id":')),
    pull: (stream) => stream.error(reset),
  });
  return new Response(body, { headers: { "content-type": "application/json" } });
}

/** Breaks as a socket breaks. */
async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  respond: (request: Request) => Promise<Response | Break>,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { method = "GET", headers, url } = request;
  const body = chunks.length === 0 ? null : Buffer.concat(chunks);
  const asked = new Request(`http://${headers.host}${url}`, { method, headers: headers as never, body });
  const given = await respond(asked);
  if (given === "hang") return;
  if (given === "reset") return void request.socket.resetAndDestroy();
  if (given === "cut") {
    response.writeHead(201, { "content-type": "application/json", "content-length": 500 }).write('{"id":');
    return void setTimeout(() => request.socket.destroy(), 5);
  }
  response
    .writeHead(given.status, Object.fromEntries(given.headers))
    .end(Buffer.from(await given.arrayBuffer()));
}

async function postsWith(text: string, { fetch, info }: MixpostSandbox) {
  const url = `http://localhost/${info.corePath}/api/${info.workspaceUuid}/posts?limit=100&keyword=${encodeURIComponent(text)}`;
  const response = await fetch(new Request(url, { headers: { authorization: `Bearer ${info.apiKey}` } }));
  const { data } = (await response.json()) as Awaited<{
    data: { uuid: string; status: string; scheduled_at: string | null }[];
  }>;
  return data;
}
