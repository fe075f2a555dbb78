import { ConfigurationError } from "./errors.ts";
import type { Operation } from "./operation.ts";

/**
 * Where an operation with an address of its own is called: an absolute one as it stands, a relative one below the base URL.
 * What belongs to one origin, credentials above all, goes to another only where that was allowed.
 *
 * @throws {ConfigurationError} the origin is neither that of the base URL nor allowed
 */
export function ownAddress(
  { id, server = "" }: Operation,
  baseUrl: string,
  allowedOrigins: readonly string[],
): string {
  const base = new URL(baseUrl);
  const url = new URL(server, baseUrl.replace(/\/*$/, "/"));
  if (url.origin === base.origin || allowedOrigins.includes(url.origin)) {
    return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
  }
  throw new ConfigurationError(
    `The spec has ${id} at ${url.origin}, not at ${base.origin}; nothing is sent to another origin that was not allowed.`,
    { hint: `Allow it where you trust it with your credentials: API_ALLOW_ORIGINS=${url.origin}.` },
  );
}
