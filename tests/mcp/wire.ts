import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import type { JSONRPCMessage } from "@modelcontextprotocol/sdk/types.js";
import { redactSecrets } from "../../src/core/redact.ts";
import type { Log } from "../../src/log/log.ts";
import type { ApiModule } from "../../src/mcp/api.ts";
import type { Wanted } from "../../src/mcp/selection.ts";
import { createServer } from "../../src/mcp/server.ts";
import { createToolbox } from "../../src/mcp/toolbox.ts";
import { canary } from "./library.ts";

interface Frame {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  // biome-ignore lint/suspicious/noExplicitAny: tests look deep into answers
  readonly result?: any;
  readonly error?: { code: number; message: string };
}

/** A client that speaks JSON-RPC by hand, so that the server's frames are seen as they are. */
export interface Wire {
  request(method: string, params?: unknown): Promise<Frame>;
  /** Sends a request without waiting; the id is for `cancelled`. */
  send(method: string, params?: unknown): number;
  notify(method: string, params?: unknown): void;
  call(name: string, args?: unknown): Promise<Frame>;
  readonly frames: readonly Frame[];
  readonly logged: readonly string[];
  close(): Promise<void>;
}

/** Connects such a client to a server for these APIs. */
export async function connect(modules: readonly ApiModule[], wanted: Partial<Wanted> = {}): Promise<Wire> {
  const logged: string[] = [];
  const write = (fields: object, message: string) => void logged.push(`${message} ${JSON.stringify(fields)}`);
  const log: Log = {
    debug: write,
    info: write,
    warn: write,
    error: write,
    preload: () => {},
    flush: async () => {},
  };
  const toolbox = createToolbox({
    modules,
    wanted: { toolsets: ["default"], readOnly: false, ...wanted },
    log,
    redact: redactSecrets([canary]),
  });
  const server = createServer({ name: "library-server", version: "1.2.3", title: "Library" }, toolbox);
  const [near, far] = InMemoryTransport.createLinkedPair();
  await server.connect(far);
  return overTransport(near, logged, async () => {
    await server.close();
    await toolbox.close();
  });
}

function overTransport(near: InMemoryTransport, logged: string[], close: () => Promise<void>): Wire {
  const frames: Frame[] = [];
  const waiting = new Map<number, (frame: Frame) => void>();
  near.onmessage = (message) => {
    const frame = throughPipe(message) as Frame;
    frames.push(frame);
    if (frame.id !== undefined) waiting.get(frame.id)?.(frame);
  };
  let last = 0;
  const post = (message: object) =>
    void near.send(throughPipe({ jsonrpc: "2.0", ...message }) as JSONRPCMessage);
  const send = (method: string, params?: unknown) => {
    post({ id: ++last, method, params });
    return last;
  };
  const request = (method: string, params?: unknown) =>
    new Promise<Frame>((resolve) => {
      waiting.set(last + 1, resolve);
      send(method, params);
    });
  return {
    request,
    send,
    notify: (method, params) => post({ method, params }),
    call: (name, args) => request("tools/call", { name, arguments: args }),
    frames,
    logged,
    close,
  };
}

/** What serialisation does to a message: undefined members are gone. */
function throughPipe(message: unknown): unknown {
  return JSON.parse(JSON.stringify(message));
}
