import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Fault } from "./faults.ts";

/** What would be said if nothing went wrong; asking for it carries the request out. */
export interface Answer {
  readonly status: number;
  readonly body: object;
}

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly socket: Socket;
  /** The secret as it came in. */
  readonly authorization: string;
  carryOut(): Answer;
}

/** A request as an API takes it. */
export interface Asked {
  /** Null for one that the API does not know. */
  readonly route: string | null;
  readonly path: string;
  readonly body: string;
}

/** A few routes of an API, as they are when all is well. */
export interface Site {
  /** The names that a script spoils routes by, and what requests look like: method and path. */
  readonly routes: readonly (readonly [route: string, pattern: RegExp])[];
  answer(asked: Asked): Answer;
  /** How many posts were made. */
  readonly made: number;
  /** How often a post was told to go out and did. */
  readonly published: number;
  /** Forgets what was made. */
  clear(): void;
}

interface Request {
  readonly route: string;
  /** When it came, in milliseconds of `performance.now()`. */
  readonly at: number;
}

interface Scripted {
  readonly route: string | null;
  readonly fault: Fault;
  left: number;
}

/** An API on a real socket, with a script of what is to go wrong. */
export class Upstream {
  readonly site: Site;
  readonly requests: Request[] = [];
  /** Connections to reset as soon as they are there. */
  connectionsToReset = 0;
  connections = 0;
  readonly #script: Scripted[] = [];
  readonly #sockets = new Set<Socket>();
  readonly #server = createServer((request, response) => void this.#serve(request, response));

  constructor(site: Site) {
    this.site = site;
    this.#server.on("connection", (socket) => {
      this.connections += 1;
      this.#sockets.add(socket.on("error", () => undefined).on("close", () => this.#sockets.delete(socket)));
      if (this.connectionsToReset-- > 0) socket.resetAndDestroy();
    });
  }

  /** @returns the origin; port 0 takes a free one */
  async listen(port = 0): Promise<string> {
    this.#server.listen(port, "127.0.0.1");
    await once(this.#server, "listening");
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** @param route null: every route */
  spoil(route: string | null, fault: Fault, times = Number.POSITIVE_INFINITY): void {
    this.#script.push({ route, fault, left: times });
  }

  /** All is well from now on. */
  heal(): void {
    this.#script.length = 0;
    this.connectionsToReset = 0;
  }

  /** Forgets what came so far. */
  clear(): void {
    this.requests.length = 0;
    this.site.clear();
  }

  /** When requests on a route came. */
  timesOf(route: string): readonly number[] {
    return this.requests.filter((request) => request.route === route).map(({ at }) => at);
  }

  /** Resets the connections that there are. */
  hangUp(): void {
    for (const socket of this.#sockets) socket.resetAndDestroy();
  }

  /** Nobody listens any more, until `listen`. @returns the port that was left */
  async leave(): Promise<number> {
    const { port } = this.#server.address() as AddressInfo;
    const left = once(this.#server, "close");
    this.close();
    await left;
    return port;
  }

  close(): void {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url = "/", headers, socket } = request;
    const path = new URL(url, "http://localhost").pathname;
    const route = this.site.routes.find(([, pattern]) => pattern.test(`${method} ${path}`))?.[0] ?? null;
    if (route !== null) this.requests.push({ route, at: performance.now() });
    const scripted = this.#script.find(
      ({ route: spoiled, left }) => left > 0 && (spoiled ?? route) === route,
    );
    if (scripted) scripted.left -= 1;
    const body = scripted?.fault.unread ? "" : await textOf(request).catch(() => null);
    if (body === null) return;
    const carryOut = () => this.site.answer({ route, path, body });
    const exchange = { request, response, socket, authorization: secretIn(headers), carryOut };
    if (scripted) scripted.fault.give(exchange);
    else giveJson(response, carryOut());
  }
}

export function giveJson(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

function secretIn({ authorization, "x-api-key": key }: IncomingHttpHeaders): string {
  return authorization ?? String(key ?? "");
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
