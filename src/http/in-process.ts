import type { Fetch } from "../core/http.ts";
import { createWebEnd, type WebOptions } from "./web.ts";

/** A web-standard request handler: a hono app's `fetch`, a sandbox, a service worker. */
export type RequestHandler = (request: Request) => Response | Promise<Response>;

/** The end of the chain without a network: requests go straight to a handler in this process. */
export function createInProcessEnd(handler: RequestHandler, options?: WebOptions): Fetch {
  return createWebEnd(async (url, init) => handler(new Request(url, init)), options);
}
