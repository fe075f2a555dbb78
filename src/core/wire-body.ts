import type { HttpRequest } from "./http.ts";

/** A body as it is sent, with the type that it is sent under. */
export interface WireBody {
  readonly content: NonNullable<HttpRequest["body"]>;
  readonly contentType: string;
}
