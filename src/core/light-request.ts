import type { HttpRequest } from "./http.ts";

/** What openapi-fetch hands to the `Request` constructor it was given. */
interface Init {
  readonly method: string;
  readonly body?: HttpRequest["body"] | undefined;
  /** Under one name that openapi-fetch does not know: it would copy `headers` into a `Headers` and back. */
  readonly light: Pick<HttpRequest, "headers" | "signal" | "call">;
}

/** Stands in for the built-in `Request`, whose construction costs more than sending a small request. */
export class LightRequest implements HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: HttpRequest["body"];
  readonly signal: AbortSignal | undefined;
  readonly call: HttpRequest["call"];
  /** openapi-fetch would put it here by itself, at the price of another kind of object. */
  readonly light = undefined;

  constructor(url: string, { method, body = null, light }: Init) {
    this.url = url;
    this.method = method;
    this.headers = light.headers;
    this.body = body;
    this.signal = light.signal;
    this.call = light.call;
  }
}
