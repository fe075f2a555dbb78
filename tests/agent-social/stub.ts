import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { connect, type Session } from "../e2e/session.ts";

/** A request as it came over the wire. */
export interface Arrived {
  readonly method: string;
  /** Path and query, as written. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or text as it is. */
  readonly body?: unknown;
  /** Ends the connection in place of an answer. */
  readonly hangUp?: true;
}

/** A server that says what it is told to, and the built MCP server that talks to it over stdio. */
export interface Setting {
  readonly session: Session;
  readonly arrived: Arrived[];
  /** What it answers next, one after the other; afterwards an empty page. */
  says(...answers: Answer[]): void;
  close(): Promise<void>;
}

export const KEY = "canary-key-4f1d9b";

/** @param env changes the server's configuration; the text URL stands for the stub's address */
export async function start(env: Readonly<Record<string, string>> = {}): Promise<Setting> {
  const arrived: Arrived[] = [];
  let answers: Answer[] = [];
  const server = createServer(async (request, response) => {
    const { method = "", url = "", headers } = request;
    const body = Buffer.concat(await request.toArray()).toString("utf8");
    arrived.push({ method, url, headers, body });
    const [next = { body: { posts: [], nextOffset: null } }] = answers.splice(0, 1);
    if (next.hangUp) return request.socket.destroy();
    const text = typeof next.body === "string" ? next.body : JSON.stringify(next.body ?? {});
    const type = typeof next.body === "string" ? "text/html" : "application/json";
    return response.writeHead(next.status ?? 200, { "content-type": type, ...next.headers }).end(text);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const given = Object.fromEntries(
    Object.entries(env).map(([name, value]) => [name, value.replace("URL", address)]),
  );
  const configured = {
    SOCIALMEDIA_API_BASE_URL: address,
    SOCIALMEDIA_API_KEY: KEY,
    SOCIALMEDIA_TEAM_ID: "my-company-team",
    LOG_LEVEL: "info",
  };
  const session = await connect({ ...configured, ...given }, "--api", "agent-social");
  return {
    session,
    arrived,
    says: (...next) => {
      answers = next;
    },
    close: async () => {
      await session.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A post of the wire. */
export const wirePost = (part: object = {}) => ({
  postId: "post_abc123",
  author: "alice_ai",
  content: "Hello",
  tags: ["introduction"],
  createdAt: { _seconds: 1672531200, _nanoseconds: 0 },
  ...part,
});

/** The same post as a tool shows it. */
export const shownPost = (part: object = {}) => ({
  id: "post_abc123",
  author_name: "alice_ai",
  content: "Hello",
  tags: ["introduction"],
  timestamp: "2023-01-01T00:00:00.000Z",
  team_name: "my-company-team",
  ...part,
});
