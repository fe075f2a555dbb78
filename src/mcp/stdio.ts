import type { Readable, Writable } from "node:stream";
import type { Server } from "@modelcontextprotocol/sdk/server/index.js";
import type { Log } from "../log/log.ts";
import { LineTransport } from "./line-transport.ts";

export interface StdioOptions {
  readonly log: Log;
  readonly stdin?: Readable;
  readonly stdout?: Writable;
}

/** In bytes: room for a file of 24 MB in base64. A longer message ends the connection. */
const longestMessage = 32 * 1024 * 1024;

/**
 * Serves one client over stdin and stdout until it goes away or a signal comes, then aborts what is in flight.
 *
 * @returns why it ended
 * @see https://modelcontextprotocol.io/specification/2025-11-25/basic/transports#stdio
 */
export async function serveStdio(server: Server, options: StdioOptions): Promise<string> {
  const { log, stdin = process.stdin, stdout = process.stdout } = options;
  const ended = untilEnd(server, stdin, stdout);
  server.onerror = (error) => log.warn({ err: error }, "message could not be handled");
  await server.connect(new LineTransport(stdin, stdout, longestMessage));
  const reason = await ended;
  await server.close();
  return reason;
}

/** Nobody else notices the end of stdin, or a client that has stopped reading. */
function untilEnd(server: Server, stdin: Readable, stdout: Writable): Promise<string> {
  return new Promise((resolve) => {
    server.onclose = () => resolve("connection closed");
    stdin.once("end", () => resolve("stdin ended"));
    stdin.once("close", () => resolve("stdin closed"));
    stdin.once("error", () => resolve("stdin failed"));
    stdout.on("error", () => resolve("stdout failed"));
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.once(signal, () => resolve(signal));
  });
}
