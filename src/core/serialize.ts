import { buildBody } from "./body.ts";
import { buildHeaders } from "./header.ts";
import type { HttpRequest } from "./http.ts";
import type { Arguments, Operation } from "./operation.ts";
import { buildPath } from "./path.ts";
import { buildQuery } from "./query.ts";

/** A request as far as the contract decides it: no origin, no credentials. */
export interface WireRequest {
  /** Starts with `/`; every segment of the template, filled. */
  readonly path: string;
  /** Without `?`; empty for none. */
  readonly query: string;
  /** Lower-case names; includes `accept`, and `content-type` when there is a body. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: HttpRequest["body"];
}

/**
 * Turns one flat object of arguments into what travels: path, query, headers and body. The inverse of what a server
 * does with the same contract. Arguments that the operation does not name are ignored here; the transport refuses
 * them before.
 *
 * @throws {ValidationError} naming the argument that has no safe form on the wire
 * @see https://spec.openapis.org/oas/v3.1.1#parameter-object
 */
export function serialize(operation: Operation, args: Arguments): WireRequest {
  const body = buildBody(operation.body, args);
  const type = body === null ? {} : { "content-type": body.contentType };
  // A template may end in a query of its own, which every request then has.
  const [path = "", ...fixed] = buildPath(operation, args).split("?");
  return {
    path,
    query: [...fixed, buildQuery(operation, args)].filter((part) => part !== "").join("&"),
    headers: { accept: accepted(operation), ...buildHeaders(operation, args), ...type },
    body: body?.content ?? null,
  };
}

/** JSON also where an answer has no body: a server that reads the field then words its errors as JSON. */
function accepted({ answers }: Operation): string {
  const other = answers.some(({ kind }) => kind === "text" || kind === "binary");
  if (!other) return "application/json";
  return answers.some(({ kind }) => kind === "json") ? "application/json, */*;q=0.5" : "*/*";
}
