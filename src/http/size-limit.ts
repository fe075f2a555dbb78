import { InvalidResponseError } from "../core/errors.ts";
import type { CallInfo } from "../core/http.ts";

/** Most bytes of an answer that are taken in: 8 MiB, far above any page of the APIs and far below trouble. */
export const DEFAULT_MAX_RESPONSE_BYTES = 8 * 1024 * 1024;

/** Gathers an answer while it is read and refuses the byte that is one too many. */
export class ByteCollector {
  readonly #limit: number;
  readonly #call: CallInfo;
  readonly #chunks: Uint8Array[] = [];
  #length = 0;

  constructor(limit: number, call: CallInfo) {
    this.#limit = limit;
    this.#call = call;
  }

  /** @throws {InvalidResponseError} when the chunk goes over the limit */
  add(chunk: Uint8Array): void {
    this.#length += chunk.byteLength;
    if (this.#length > this.#limit) throw tooLarge(this.#limit, this.#call);
    this.#chunks.push(chunk);
  }

  bytes(): Uint8Array<ArrayBuffer> {
    const [first] = this.#chunks;
    const whole = this.#chunks.length === 1 && first ? first : Buffer.concat(this.#chunks, this.#length);
    return whole as Uint8Array<ArrayBuffer>;
  }
}

/** The error for an answer over the limit. */
export function tooLarge(limitBytes: number, { requestId }: CallInfo): InvalidResponseError {
  return new InvalidResponseError(`The server's answer is larger than ${limitBytes} bytes.`, {
    requestId,
    hint: "Ask for less: a smaller page or a narrower filter.",
  });
}
