import { forgiving } from "../../../bench/codegen/spelling.ts";
import type { HttpRequest } from "../../../src/core/http.ts";
import { sent } from "../../torture/echo.ts";
import type { Sent } from "../../torture/row.ts";
import { isRecord } from "./document.ts";
import type { Built } from "./theirs.ts";

/** A request in the form in which two may be compared. */
export type Seen = Sent & { readonly origin: string };

export async function seenOf({ url, method, headers, body = null }: HttpRequest | Built): Promise<Seen> {
  const written = new Response(body);
  const bytes = Buffer.from(await written.arrayBuffer());
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  // The boundary of a form is known when it is written.
  const type = body instanceof FormData ? { "content-type": written.headers.get("content-type") ?? "" } : {};
  const { origin, pathname, search } = new URL(url);
  const asked = { url: pathname + search, method, headers: { ...Object.fromEntries(lower), ...type } };
  const { body: read, query, ...rest } = forgiving(await sent(asked, bytes));
  const isForm = /multipart|urlencoded/.test(rest.headers["content-type"] ?? "");
  const content = isForm && Array.isArray(read) ? sorted(read.map(partOf)) : read;
  return JSON.parse(JSON.stringify({ origin, ...rest, query: sorted(query), body: content }));
}

/** The order of names means nothing, that of the values of one name does. */
function sorted(pairs: readonly unknown[]): unknown[] {
  const nameOf = (pair: unknown) => (isRecord(pair) ? String(pair.name) : String(pair).replace(/=.*/s, ""));
  return [...pairs].sort((one, other) => nameOf(one).localeCompare(nameOf(other)));
}

/**
 * A part that is JSON by its value, said to be so or not: an object has that type by itself.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#encoding-object
 */
function partOf(part: unknown): unknown {
  if (!isRecord(part) || part.filename !== undefined) return part;
  try {
    const value: unknown = JSON.parse(String(part.content));
    return isRecord(value) ? { name: part.name, value } : part;
  } catch {
    return part;
  }
}
