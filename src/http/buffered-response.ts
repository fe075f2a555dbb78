import type { HttpResponse } from "../core/http.ts";

const UTF8 = new TextDecoder();

/** An answer that has arrived whole. Its body can be read any number of times. */
export class BufferedResponse implements HttpResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: HttpResponse["headers"];
  readonly #bytes: Uint8Array<ArrayBuffer>;

  constructor(status: number, headers: HttpResponse["headers"], bytes: Uint8Array<ArrayBuffer>) {
    this.status = status;
    this.ok = status >= 200 && status <= 299;
    this.headers = headers;
    this.#bytes = bytes;
  }

  async text(): Promise<string> {
    return UTF8.decode(this.#bytes);
  }

  async json(): Promise<unknown> {
    return JSON.parse(UTF8.decode(this.#bytes));
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    const { buffer, byteOffset, byteLength } = this.#bytes;
    return buffer.slice(byteOffset, byteOffset + byteLength);
  }
}
