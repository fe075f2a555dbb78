import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Fault } from "./faults.ts";

export const workspaceUuid = "0b8f5f3e-52c1-4c53-9d0a-6d1f6f6a2a11";

/** The routes that a script can spoil. */
export type Route = "tags" | "accounts" | "create" | "list" | "get" | "schedule";

/** What the look-alike would say if nothing went wrong; asking for it carries the request out. */
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

interface Request {
  readonly route: Route;
  /** When it came, in milliseconds of `performance.now()`. */
  readonly at: number;
}

interface StoredPost {
  readonly uuid: string;
  status: "draft" | "publishing";
  readonly shown: object;
}

interface Scripted {
  readonly route: Route | null;
  readonly fault: Fault;
  left: number;
}

interface Asked {
  readonly route: Route | null;
  readonly uuid: string;
  readonly body: string;
}

const PATTERNS: readonly (readonly [Route, RegExp])[] = [
  ["tags", /^GET .*\/tags$/],
  ["accounts", /^GET .*\/accounts$/],
  ["create", /^POST .*\/posts$/],
  ["list", /^GET .*\/posts$/],
  ["get", /^GET .*\/posts\/[\w-]+$/],
  ["schedule", /^POST .*\/posts\/schedule\/[\w-]+$/],
];

/** A few routes of Mixpost on a real socket, with a script of what is to go wrong. */
export class LookAlike {
  readonly requests: Request[] = [];
  readonly posts: StoredPost[] = [];
  /** How often a post was told to go out and did. */
  published = 0;
  /** Connections to reset as soon as they are there. */
  connectionsToReset = 0;
  connections = 0;
  readonly #script: Scripted[] = [];
  readonly #sockets = new Set<Socket>();
  readonly #server = createServer((request, response) => void this.#serve(request, response));

  constructor() {
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
  spoil(route: Route | null, fault: Fault, times = Number.POSITIVE_INFINITY): void {
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
    this.posts.length = 0;
    this.published = 0;
  }

  /** When requests on a route came. */
  timesOf(route: Route): readonly number[] {
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
    const route = PATTERNS.find(([, pattern]) => pattern.test(`${method} ${path}`))?.[0] ?? null;
    if (route !== null) this.requests.push({ route, at: performance.now() });
    const scripted = this.#script.find(
      ({ route: spoiled, left }) => left > 0 && (spoiled ?? route) === route,
    );
    if (scripted) scripted.left -= 1;
    const body = scripted?.fault.unread ? "" : await textOf(request).catch(() => null);
    if (body === null) return;
    const asked = { route, uuid: path.split("/").at(-1) ?? "", body };
    const carryOut = () => this.#carryOut(asked);
    const exchange = { request, response, socket, authorization: headers.authorization ?? "", carryOut };
    if (scripted) scripted.fault.give(exchange);
    else giveJson(response, carryOut());
  }

  #carryOut({ route, uuid, body }: Asked): Answer {
    const post = this.posts.find((stored) => stored.uuid === uuid);
    if (route === "tags") return { status: 200, body: { data: [TAG] } };
    if (route === "accounts") return { status: 200, body: { data: [ACCOUNT] } };
    if (route === "create") return { status: 201, body: this.#create(JSON.parse(body)) };
    if (route === "list") return { status: 200, body: pageOf(this.posts.map(shown).toReversed()) };
    if (post === undefined) return { status: 404, body: { message: "Not found." } };
    return route === "schedule" ? this.#publish(post) : { status: 200, body: shown(post) };
  }

  #create({
    versions,
    accounts = [],
  }: {
    versions: readonly object[];
    accounts?: readonly number[];
  }): object {
    const uuid = randomUUID();
    const post: StoredPost = {
      uuid,
      status: "draft",
      shown: {
        id: this.posts.length + 1,
        uuid,
        accounts: accounts.map(() => ACCOUNT),
        versions: versions.map((version) => ({ options: {}, ...version })),
        tags: [],
        user: { name: "Ada" },
        scheduled_at: null,
        published_at: null,
        created_at: new Date().toISOString().slice(0, 19).replace("T", " "),
        trashed: false,
      },
    };
    this.posts.push(post);
    return shown(post);
  }

  #publish(post: StoredPost): Answer {
    if (post.status !== "draft") {
      const errors = { publishing: ["This post is being published."] };
      return { status: 422, body: { message: "This post is being published.", errors } };
    }
    post.status = "publishing";
    this.published += 1;
    return { status: 200, body: { scheduled_at: "2031-01-01 00:00:00" } };
  }
}

export function giveJson(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

const TAG = { id: 1, uuid: "a1111111-1111-4111-8111-111111111111", name: "news", hex_color: "#38bdf8" };

const ACCOUNT = {
  id: 1,
  uuid: "11111111-1111-4111-8111-111111111111",
  name: "Acme",
  username: "acme",
  image: null,
  provider: "mastodon",
  data: {},
  authorized: true,
  created_at: "2026-01-01 00:00:00",
  external_url: null,
  errors: [],
};

function shown({ shown, status }: StoredPost): object {
  return { ...shown, status };
}

function pageOf(data: readonly object[]): object {
  const links = { first: null, last: null, prev: null, next: null };
  const meta = { current_page: 1, from: 1, last_page: 1, links: [], path: "", per_page: 50, to: 1, total: 1 };
  return { data, links, meta };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
