import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Sent } from "./row.ts";

/** A server on loopback that remembers what it was asked, and answers everything with an empty object. */
export async function listen(): Promise<{ url: string; seen: Sent[]; close(): void }> {
  const seen: Sent[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    seen.push(await sent(request, Buffer.concat(chunks)));
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** What every client sends in its own way, and no contract speaks of. */
const OWN =
  /^(accept|accept-.*|connection|content-length|content-type|cookie|host|sec-fetch-.*|transfer-encoding|user-agent|x-request-id|traceparent)$/;

/** A request, however it came here: its address from the first slash on, its header names in lower case. */
export interface Asked {
  readonly url?: string | undefined;
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** A request in the form in which two may be compared. */
export async function sent(request: Asked, bytes: Buffer): Promise<Sent> {
  const [path = "", query = ""] = (request.url ?? "").split(/\?(.*)/s);
  const type = String(request.headers["content-type"] ?? "");
  const headers = Object.entries(request.headers).filter(([name]) => !OWN.test(name));
  return {
    method: request.method ?? "",
    path: sameEncoding(path),
    query: query === "" ? [] : query.split("&").map(sameEncoding),
    headers: {
      ...(type === "" ? {} : { "content-type": type.replace(/;.*$/s, "").toLowerCase() }),
      ...Object.fromEntries(headers.map(([name, value]) => [name, String(value)])),
    },
    cookies: String(request.headers.cookie ?? "")
      .split(/; */)
      .filter((pair) => pair !== ""),
    body: bytes.length === 0 ? null : await bodyOf(type, bytes),
  };
}

/**
 * Percent-encoding has several spellings of one thing: the unreserved characters need none of it (RFC 3986, 6.2.2), and
 * what may not stand in a URL (`|`) is encoded by some clients and left by others.
 */
function sameEncoding(text: string): string {
  const spelled = text.replace(/%[0-9a-f]{2}/gi, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[A-Za-z0-9._~-]/.test(character) ? character : code.toUpperCase();
  });
  return spelled.replace(/["<>^`{|}]/g, (character) => encodeURIComponent(character));
}

async function bodyOf(type: string, bytes: Buffer): Promise<unknown> {
  if (/[/+]json\b/.test(type)) return json(bytes.toString());
  if (type.startsWith("multipart/")) return parts(type, bytes);
  if (type.startsWith("application/x-www-form-urlencoded"))
    return bytes.toString().split("&").map(sameEncoding);
  return textOf(bytes);
}

/** Name, file name, type and content of every part; read by hand, since readers of forms drop a part's type. */
function parts(type: string, bytes: Buffer) {
  const boundary = /boundary="?([^";]+)/.exec(type)?.[1] ?? "";
  const pieces = bytes.toString("latin1").split(`--${boundary}`).slice(1, -1);
  return pieces.map((piece) => {
    const [head = "", content = ""] = piece.slice(2, -2).split(/\r\n\r\n(.*)/s);
    const field = (pattern: RegExp) => pattern.exec(head)?.[1];
    return {
      name: field(/\bname="([^"]*)"/),
      filename: field(/\bfilename="([^"]*)"/),
      type: field(/^content-type: *(.+)$/im),
      content: textOf(Buffer.from(content, "latin1")),
    };
  });
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return `not JSON: ${text}`;
  }
}

function textOf(bytes: Buffer): string {
  return Buffer.from(bytes.toString()).equals(bytes) ? bytes.toString() : `hex:${bytes.toString("hex")}`;
}
