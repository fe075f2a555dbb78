import { Hono } from "hono";
import type { z } from "zod";
import type { Arguments, Operation } from "../core/operation.ts";
import { readArguments } from "./arguments.ts";
import type { ParsedBody } from "./body.ts";
import { Refused, refusedResponse } from "./refused.ts";

/** Shape of the `Calls` that a generated client exports. */
type AnyCalls<Calls> = { readonly [Id in keyof Calls]: { input: unknown; output: unknown } };

/** One function for each operation of an API: leaving one out is a compile error. */
export type Handlers<
  Calls extends AnyCalls<Calls>,
  Contexts extends Readonly<Record<keyof Calls, unknown>>,
> = {
  readonly [Id in keyof Calls]: (
    input: Calls[Id]["input"],
    context: Contexts[Id],
  ) => Calls[Id]["output"] | Promise<Calls[Id]["output"]>;
};

export interface Router {
  /** Handlers by operationId; typed by `Handlers` where they are written. */
  readonly handlers: Readonly<Record<string, (input: never, context: never) => unknown>>;
  readonly operations: Readonly<Record<string, Operation>>;
  readonly requests: Readonly<Record<string, z.ZodType>>;
  readonly responses: Readonly<Record<string, z.ZodType>>;
  /** Path before those of the operations, without a slash at its end; may be empty. */
  readonly basePath: string;
  /** Surrounds every call, before anything of it was looked at. */
  readonly around: (operation: Operation, call: () => Promise<Response>) => Promise<Response>;
  /**
   * Checks who calls and makes the handler's context.
   *
   * @throws {Refused} when the caller may not
   */
  readonly enter: (operation: Operation, path: Readonly<Record<string, string>>, request: Request) => unknown;
  /**
   * Makes of what arrived what the handler takes.
   *
   * @throws {Refused} when it is not what the operation wants
   */
  readonly check: (operation: Operation, schema: z.ZodType, given: Arguments) => Arguments;
  /** What to answer when a handler breaks; default: 500 with the whole error, for whoever mends the backend. */
  readonly broken?: ((error: unknown) => Refused) | undefined;
  /** What to answer when no operation has the path; `allowed` are the methods that the path has. */
  readonly unknown: (request: Request, allowed: readonly string[]) => Refused;
}

interface Environment {
  readonly Bindings: { readonly body: ParsedBody };
}

/** Turns operations, schemas and handlers into a function from request to response. */
export function createRouter(router: Router): (request: Request, body: ParsedBody) => Promise<Response> {
  const app = new Hono<Environment>({ strict: false });
  for (const operation of concreteFirst(Object.values(router.operations))) {
    app.on(operation.method, router.basePath + honoPath(operation.path), (c) =>
      router.around(operation, () => answer(router, operation, c.req.raw, c.req.param(), c.env.body)),
    );
  }
  app.notFound((c) => {
    const methods = Object.values(router.operations).map(({ method }) => method);
    const allowed = [...new Set(methods)].filter(
      (method) => app.router.match(method, c.req.path)[0].length > 0,
    );
    return refusedResponse(router.unknown(c.req.raw, allowed));
  });
  return async (request, body) => app.fetch(request, { body });
}

/** Literal segments before placeholders, so that `/panel/users` wins over `/{workspaceUuid}/posts`. */
function concreteFirst(operations: readonly Operation[]): Operation[] {
  const shape = ({ path }: Operation) => path.replace(/\{[^}]*\}/g, "\u{10ffff}");
  return operations.toSorted((a, b) => (shape(a) < shape(b) ? -1 : Number(shape(a) > shape(b))));
}

function honoPath(template: string): string {
  return template.replace(/\{([^}]*)\}/g, ":$1");
}

async function answer(
  router: Router,
  operation: Operation,
  request: Request,
  path: Readonly<Record<string, string>>,
  body: ParsedBody,
): Promise<Response> {
  try {
    const context = router.enter(operation, path, request);
    const query = new URL(request.url).searchParams;
    const input = checkInput(router, operation, readArguments(operation, { request, query, path, body }));
    const handler = router.handlers[operation.id] as (input: Arguments, context: unknown) => unknown;
    return respond(router, operation, await handler(input, context));
  } catch (error) {
    const { broken = serverError } = router;
    return refusedResponse(error instanceof Refused ? error : broken(error));
  }
}

function checkInput(router: Router, operation: Operation, given: Arguments): Arguments {
  const schema = router.requests[operation.id];
  if (!schema) throw new Error(`No request schema for ${operation.id}`);
  return router.check(operation, schema, given);
}

function respond(router: Router, operation: Operation, output: unknown): Response {
  const problem = router.responses[operation.id]?.safeParse(output).error;
  if (problem) throw new Error(`The answer of ${operation.id} breaks its own schema: ${problem.message}`);
  const status = Number(operation.answers[0]?.status) || 200;
  return output === undefined ? new Response(null, { status }) : Response.json(output, { status });
}

function serverError(error: unknown): Refused {
  const exception = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new Refused(500, { message: "Server Error", exception });
}
