import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from "node:net";
import type { TestContext } from "node:test";
import type { HttpRequest } from "../../src/core/http.ts";

/** A real HTTP server on loopback for the time of one test. */
export async function listen(t: TestContext, listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  t.after(() => server.closeAllConnections());
  return open(t, server);
}

/** A raw TCP server: what HTTP libraries would not let a server do. */
export async function listenRaw(t: TestContext, onSocket: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket.on("error", () => {}));
    onSocket(socket);
  });
  t.after(() => {
    for (const socket of sockets) socket.destroy();
  });
  return open(t, server);
}

/** An origin on which nothing listens. */
export async function closedOrigin(): Promise<string> {
  const server = createTcpServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = originOf(server);
  server.close();
  await once(server, "close");
  return origin;
}

async function open(t: TestContext, server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => server.close());
  return originOf(server);
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** A request as the transport would make it. */
export function request(
  url: string,
  parts: Partial<HttpRequest> & { retry?: "safe" | "never" } = {},
): HttpRequest {
  const { retry = "never", ...rest } = parts;
  return {
    url,
    method: "GET",
    headers: { accept: "application/json" },
    body: null,
    signal: new AbortController().signal,
    call: {
      operationId: "things.do",
      retry,
      security: [],
      requestId: "req-1",
      deadline: Number.POSITIVE_INFINITY,
    },
    ...rest,
  };
}
