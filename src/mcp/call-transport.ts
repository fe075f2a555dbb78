import type { Transport, TransportSendOptions } from "@modelcontextprotocol/sdk/shared/transport.js";
import {
  ErrorCode,
  type JSONRPCMessage,
  type JSONRPCRequest,
  type MessageExtraInfo,
  type RequestId,
} from "@modelcontextprotocol/sdk/types.js";

/** What a call may do besides ending. */
export interface CallChannel {
  /** Aborts when the client cancels the call, and when the connection ends. */
  readonly signal: AbortSignal;
  /** Sends a notification that belongs to the call; none any more after it has ended or was aborted. */
  notify(method: string, params: Readonly<Record<string, unknown>>): void;
}

/**
 * Answers the params of one `tools/call`.
 *
 * @throws {Error} becomes a JSON-RPC error, with the `code` of the error where it has one
 */
export type AnswerCall = (params: unknown, channel: CallChannel) => Promise<object>;

/**
 * A transport whose `tools/call` requests are answered here; the SDK, which tries five schemas on each request and has
 * each failure of them described, gets everything else. That is a quarter of a call's processor time.
 *
 * @see https://modelcontextprotocol.io/specification/2025-11-25/basic/utilities/cancellation
 */
export class CallTransport implements Transport {
  onmessage?: Transport["onmessage"];
  onerror?: Transport["onerror"];
  onclose?: Transport["onclose"];
  readonly #inner: Transport;
  readonly #answer: AnswerCall;
  readonly #running = new Set<AbortController>();
  /** By the id that a client cancels it by: the last call that has it. */
  readonly #byId = new Map<RequestId, AbortController>();

  constructor(inner: Transport, answer: AnswerCall) {
    this.#inner = inner;
    this.#answer = answer;
  }

  get sessionId(): string | undefined {
    return this.#inner.sessionId;
  }

  setProtocolVersion(version: string): void {
    this.#inner.setProtocolVersion?.(version);
  }

  start(): Promise<void> {
    this.#inner.onmessage = (message, extra) => this.#receive(message, extra);
    this.#inner.onerror = (error) => this.onerror?.(error);
    this.#inner.onclose = () => {
      for (const controller of this.#running) controller.abort();
      this.onclose?.();
    };
    return this.#inner.start();
  }

  send(message: JSONRPCMessage, options?: TransportSendOptions): Promise<void> {
    return this.#inner.send(message, options);
  }

  close(): Promise<void> {
    return this.#inner.close();
  }

  #receive(message: JSONRPCMessage, extra?: MessageExtraInfo): void {
    if (isCall(message)) void this.#run(message);
    else if (!this.#cancels(message)) this.onmessage?.(message, extra);
  }

  async #run({ id, params }: JSONRPCRequest): Promise<void> {
    const controller = new AbortController();
    const { signal } = controller;
    this.#running.add(controller);
    this.#byId.set(id, controller);
    const notify: CallChannel["notify"] = (method, params) => {
      const isOver = signal.aborted || !this.#running.has(controller);
      if (!isOver) void this.#tell({ jsonrpc: "2.0", method, params }, id);
    };
    const outcome = await this.#answer(params, { signal, notify }).then(
      (result) => ({ result: result as Record<string, unknown> }),
      (error) => ({ error: errorOf(error) }),
    );
    this.#running.delete(controller);
    // A client may use an id again.
    if (this.#byId.get(id) === controller) this.#byId.delete(id);
    // Whoever cancels expects no answer.
    if (!signal.aborted) await this.#tell({ jsonrpc: "2.0", id, ...outcome }, id);
  }

  /** What cannot be sent, however that shows, is no failure of the call. */
  async #tell(message: JSONRPCMessage, relatedRequestId: RequestId): Promise<void> {
    try {
      await this.#inner.send(message, { relatedRequestId });
    } catch (error) {
      this.onerror?.(error as Error);
    }
  }

  /** Takes the notification of a client that no longer waits for one of our calls. */
  #cancels(message: JSONRPCMessage): boolean {
    const { method, params } = fieldsOf(message);
    if (method !== "notifications/cancelled") return false;
    const controller = this.#byId.get(fieldsOf(params).requestId as RequestId);
    controller?.abort();
    return controller !== undefined;
  }
}

/** Anything less is left to the SDK, which knows what to say of it. */
function isCall(message: JSONRPCMessage): message is JSONRPCRequest {
  const { jsonrpc, id, method } = fieldsOf(message);
  return method === "tools/call" && jsonrpc === "2.0" && (typeof id === "string" || Number.isInteger(id));
}

/** Of what came over the wire, which may be anything. */
function fieldsOf(value: unknown): Partial<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Partial<Record<string, unknown>>) : {};
}

function errorOf(error: unknown): { code: number; message: string } {
  const { code, message } = fieldsOf(error);
  return {
    code: Number.isSafeInteger(code) ? (code as number) : ErrorCode.InternalError,
    message: typeof message === "string" ? message : "Internal error",
  };
}
