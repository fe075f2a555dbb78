/** One call of one operation: what a caller wants to send, by the place it travels in, and what else to know of it. */
export interface Row {
  readonly name: string;
  readonly operation: string;
  readonly path?: Values;
  readonly query?: Values;
  readonly header?: Values;
  readonly cookie?: Values;
  readonly body?: unknown;
  /** The arguments of the tool, where they are not simply all of the above in one object. */
  readonly args?: Values;
  /** What must travel where the other implementation is wrong, and the clause that says so. */
  readonly instead?: { readonly clause: string; readonly request: Partial<Sent> };
}

export type Values = { readonly [name: string]: unknown };

/** A request as a server sees it, in a form in which two may be compared. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  /** Pairs in their order, as they were written. */
  readonly query: readonly string[];
  /** Those that the operation is about: declared parameters, credentials, the type of the body. */
  readonly headers: { readonly [name: string]: string };
  readonly cookies: readonly string[];
  /** JSON by its value, a multipart body by its parts, anything else as text. */
  readonly body: unknown;
}

/** All values of a row as one flat object, which is what a tool takes. */
export function toolArguments({ args, path, query, header, cookie, body }: Row): Values {
  if (args !== undefined) return args;
  const fields = isRecord(body) ? body : body === undefined ? {} : { body };
  return { ...path, ...query, ...header, ...cookie, ...fields };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
