import type { Readable, Writable } from "node:stream";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import type { JSONRPCMessage } from "@modelcontextprotocol/sdk/types.js";
import { LineReader } from "./line-reader.ts";

/**
 * JSON-RPC over two streams, a message a line. In place of the SDK's own, which writes every answer by itself and checks
 * each message against the schemas that the protocol above it holds it to anyway.
 *
 * @see https://modelcontextprotocol.io/specification/2025-11-25/basic/transports#stdio
 */
export class LineTransport implements Transport {
  onmessage?: Transport["onmessage"];
  onerror?: Transport["onerror"];
  onclose?: Transport["onclose"];
  readonly #input: Readable;
  readonly #output: Writable;
  readonly #reader: LineReader;
  #unsent = "";

  /** @param longest bytes of one message; a longer one ends the connection */
  constructor(input: Readable, output: Writable, longest: number) {
    this.#input = input;
    this.#output = output;
    this.#reader = new LineReader(longest, (line) => this.#receive(line));
  }

  async start(): Promise<void> {
    this.#input.on("data", this.#read);
  }

  /** Messages that are ready at the same moment leave in one write: a write costs more than making the answer. */
  async send(message: JSONRPCMessage): Promise<void> {
    const line = `${JSON.stringify(message)}\n`;
    if (this.#unsent === "") process.nextTick(this.#flush);
    this.#unsent += line;
  }

  async close(): Promise<void> {
    this.#input.off("data", this.#read).pause();
    this.#flush();
    this.onclose?.();
  }

  readonly #read = (chunk: Buffer) => {
    try {
      this.#reader.take(chunk);
    } catch (error) {
      this.onerror?.(error as Error);
      void this.close();
    }
  };

  readonly #flush = () => {
    if (this.#unsent !== "") this.#output.write(this.#unsent);
    this.#unsent = "";
  };

  /** One message that cannot be handled takes no other one with it. */
  #receive(line: string): void {
    if (line.trim() === "") return;
    try {
      this.onmessage?.(parsed(line));
    } catch (error) {
      this.onerror?.(error as Error);
    }
  }
}

/** The engine's own words would quote the line, which may hold the text of a post, in the log. */
function parsed(line: string): JSONRPCMessage {
  try {
    return JSON.parse(line);
  } catch {
    throw new SyntaxError(`a line of ${line.length} characters is not JSON`);
  }
}
