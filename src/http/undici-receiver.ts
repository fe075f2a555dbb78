import type { Dispatcher } from "undici";
import { ApiError } from "../core/errors.ts";
import type { HttpRequest } from "../core/http.ts";
import { watchEnd } from "./call-end.ts";
import { networkFault } from "./network-fault.ts";
import { nextTurn } from "./next-turn.ts";
import { ByteCollector } from "./size-limit.ts";

/** An answer as it came: its body whole, its encoding not undone. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Follows one exchange and settles once: with the whole answer, or with the error that says what was sent. */
export class Receiver implements Dispatcher.DispatchHandler {
  readonly #request: HttpRequest;
  readonly #collector: ByteCollector;
  readonly #resolve: (answer: RawAnswer) => void;
  readonly #reject: (error: ApiError) => void;
  readonly #stopWatching: (() => void) | undefined;
  #controller: Dispatcher.DispatchController | undefined;
  #sent = false;
  #status = 0;
  #headers: RawAnswer["headers"] = {};
  finished = false;

  constructor(
    request: HttpRequest,
    limit: number,
    resolve: (answer: RawAnswer) => void,
    reject: (error: ApiError) => void,
  ) {
    this.#request = request;
    this.#collector = new ByteCollector(limit, request.call);
    this.#resolve = resolve;
    this.#reject = reject;
    this.#stopWatching = watchEnd(request, performance.now(), (ending) =>
      this.#fail(ending(this.#request, this.#sent)),
    );
  }

  /** Called when a connection stands and just before the request is written to it. */
  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.finished) controller.abort(new Error("aborted"));
    else this.#sent = true;
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: RawAnswer["headers"]): void {
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    try {
      this.#collector.add(chunk);
    } catch (error) {
      this.#fail(error as ApiError);
    }
  }

  /**
   * Undici frees the connection one turn of the event loop after the answer's end. Settling after it lets a call that
   * follows at once use the same connection.
   */
  onResponseEnd(): void {
    if (!this.#finish()) return;
    const answer = { status: this.#status, headers: this.#headers, bytes: this.#collector.bytes() };
    nextTurn(() => this.#resolve(answer));
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.#fail(error instanceof ApiError ? error : networkFault(error, this.#request, this.#sent));
  }

  #fail(error: ApiError): void {
    if (!this.#finish()) return;
    this.#reject(error);
    this.#controller?.abort(new Error("aborted"));
  }

  #finish(): boolean {
    if (this.finished) return false;
    this.finished = true;
    this.#stopWatching?.();
    return true;
  }
}
