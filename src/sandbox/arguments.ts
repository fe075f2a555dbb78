import type { Arguments, Operation, Parameter } from "../core/operation.ts";
import type { ParsedBody } from "./body.ts";

export interface Incoming {
  readonly request: Request;
  readonly query: URLSearchParams;
  /** Decoded values of the path's placeholders. */
  readonly path: Readonly<Record<string, string>>;
  readonly body: ParsedBody;
}

/**
 * Gathers the flat arguments of an operation from path, query, headers and body. What the operation does not know
 * is left out; fields that the body lacks are taken from the query, as PHP frameworks do.
 */
export function readArguments(operation: Operation, incoming: Incoming): Arguments {
  const parameters = operation.parameters.map((parameter) => [
    parameter.argument,
    parameterValue(parameter, incoming),
  ]);
  const entries = [...parameters, ...bodyEntries(operation, incoming)];
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function parameterValue({ in: place, name }: Parameter, { request, query, path }: Incoming): unknown {
  switch (place) {
    case "path":
      return path[name];
    case "query":
      return queryValue(query, name);
    case "header":
      return request.headers.get(name) ?? undefined;
    case "cookie":
      return cookie(request, name);
  }
}

/** `tags[]=a&tags[]=b`, `tags[0]=a&tags[1]=b` and, for a list, a single `tags=a` too. */
function queryValue(query: URLSearchParams, name: string): unknown {
  const base = name.replace(/\[\]$/, "");
  const listed = [...query].filter(([key]) => key.startsWith(`${base}[`)).map(([, value]) => value);
  const single = query.get(base);
  if (name === base) return single ?? (listed.length > 0 ? listed : undefined);
  const list = single === null ? listed : [single, ...listed];
  return list.length > 0 ? list : undefined;
}

function cookie(request: Request, name: string): string | undefined {
  const pairs = (request.headers.get("cookie") ?? "").split(/;\s*/);
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

function bodyEntries({ body }: Operation, incoming: Incoming): [string, unknown][] {
  if (body === null) return [];
  if (body.fields === null) return [["body", incoming.body]];
  const given: Record<string, unknown> = isObject(incoming.body) ? incoming.body : {};
  return body.fields.map(({ argument, name }) => [
    argument,
    Object.hasOwn(given, name) ? given[name] : queryValue(incoming.query, name),
  ]);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
