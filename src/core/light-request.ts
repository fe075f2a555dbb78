import type { CallInfo, HttpRequest } from "./http.ts";

/** What openapi-fetch hands to the `Request` constructor it was given. */
interface Init {
  readonly method: string;
  /** Under a name that openapi-fetch does not know: it would copy `headers` into a `Headers` and back. */
  readonly fields: HttpRequest["headers"];
  readonly body?: HttpRequest["body"] | undefined;
  readonly signal: AbortSignal | undefined;
  readonly call: CallInfo;
}

/** Stands in for the built-in `Request`, whose construction costs more than sending a small request. */
export class LightRequest implements HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: HttpRequest["body"];
  readonly signal: AbortSignal | undefined;
  readonly call: CallInfo;

  constructor(url: string, init: Init) {
    this.url = url;
    this.method = init.method;
    this.headers = init.fields;
    this.body = init.body ?? null;
    this.signal = init.signal;
    this.call = init.call;
  }
}
