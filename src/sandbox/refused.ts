import type { JsonObject } from "../core/json.ts";

/** An answer other than 2xx. Whoever handles a request throws it; the router sends it. */
export class Refused extends Error {
  readonly status: number;
  readonly body: JsonObject;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, body: JsonObject, headers: Readonly<Record<string, string>> = {}) {
    super(`Refused with ${status}: ${JSON.stringify(body)}`);
    this.name = "Refused";
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

/** The answer that a refusal is sent as. */
export function refusedResponse({ status, body, headers }: Refused): Response {
  return Response.json(body, { status, headers });
}
