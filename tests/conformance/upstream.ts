import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { WireRequest } from "./contract-check.ts";

export interface Upstream {
  readonly baseUrl: string;
  /** What it answers from now on; undefined: nothing. */
  answer: { readonly status: number; readonly body?: unknown };
  /** The requests since the last call of this method, oldest first. */
  take(): WireRequest[];
  close(): void;
}

/** An HTTP server on loopback that remembers the bytes of every request and answers as it is told to. */
export async function listen(): Promise<Upstream> {
  let requests: WireRequest[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = "", url = "", headers } = request;
    const body = new Uint8Array(Buffer.concat(chunks));
    requests.push({ method, url, headers: headers as Record<string, string>, body });
    response.writeHead(upstream.answer.status, { "content-type": "application/json" });
    response.end(JSON.stringify(upstream.answer.body));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const upstream: Upstream = {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answer: { status: 200, body: {} },
    take: () => {
      const taken = requests;
      requests = [];
      return taken;
    },
    close: () => server.close(),
  };
  return upstream;
}
