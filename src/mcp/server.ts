import { Server, type ServerOptions } from "@modelcontextprotocol/sdk/server/index.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import { ErrorCode } from "@modelcontextprotocol/sdk/types.js";
import * as z from "zod";
import type { Arguments } from "../core/operation.ts";
import type { ToolDefinition } from "../core/tool.ts";
import type { ReportProgress } from "./api.ts";
import { type AnswerCall, type CallChannel, CallTransport } from "./call-transport.ts";
import { createMemory } from "./memory.ts";
import { pagesOf } from "./pages.ts";
import { type Toolbox, UnknownToolError } from "./toolbox.ts";

/** How the server introduces itself. */
export interface Identity {
  readonly name: string;
  readonly version: string;
  readonly title: string;
}

const ListRequest = z.object({ method: z.literal("tools/list"), params: z.unknown().optional() });

interface CallParams {
  readonly name: string;
  readonly arguments: Arguments;
  readonly progressToken: string | number | undefined;
}

/** Hosts differ in what they send for a tool without arguments: nothing, null or an empty object. */
function callParams(params: unknown): CallParams {
  const { name, arguments: args, _meta } = (params ?? {}) as Partial<Record<string, unknown>>;
  if (typeof name !== "string") throw invalidParams("Invalid tools/call request: `name` must be a string");
  if (typeof (args ?? {}) !== "object" || Array.isArray(args))
    throw invalidParams("Invalid tools/call request: `arguments` must be an object");
  const { progressToken } = (_meta ?? {}) as { progressToken?: string | number };
  return { name, arguments: (args ?? {}) as Arguments, progressToken };
}

/** The toolbox calls check their own arguments, and nothing here asks the user questions. */
const trusting = {
  getValidator: () => (input: unknown) => ({
    valid: true as const,
    data: input as never,
    errorMessage: undefined,
  }),
};

/** A server that answers calls of tools ahead of the SDK, over whatever transport. */
class ToolServer extends Server {
  readonly #answer: AnswerCall;

  constructor(identity: Identity, options: ServerOptions, answer: AnswerCall) {
    super({ ...identity }, options);
    this.#answer = answer;
  }

  override connect(transport: Transport): Promise<void> {
    return super.connect(new CallTransport(transport, this.#answer));
  }
}

/** What a session remembers lives as long as its server. */
function answerWith(toolbox: Toolbox): AnswerCall {
  const memory = createMemory();
  return async (params, { signal, notify }) => {
    const { name, arguments: args, progressToken } = callParams(params);
    const progress = reporter(progressToken, notify);
    return toolbox.call(name, args, { signal, progress, memory }).catch(rejectUnknown);
  };
}

/**
 * Puts a toolbox behind the Model Context Protocol. The low-level `Server` takes tools as plain JSON Schema, as the
 * generator wrote them.
 *
 * @see https://modelcontextprotocol.io/specification/2025-11-25/server/tools
 */
export function createServer(identity: Identity, toolbox: Toolbox): Server {
  const { instructions } = toolbox;
  const server = new ToolServer(
    identity,
    { capabilities: { tools: {} }, instructions, jsonSchemaValidator: trusting },
    answerWith(toolbox),
  );
  const pages = pagesOf(toolbox.tools.map(listing));
  server.setRequestHandler(ListRequest, ({ params }) => {
    const { cursor = "0" } = (params ?? {}) as { cursor?: unknown };
    const page = typeof cursor === "string" && /^\d+$/.test(cursor) ? pages[Number(cursor)] : undefined;
    if (page === undefined) throw invalidParams("Unknown cursor: the list has no such page");
    const { entries: tools, ...next } = page;
    return { tools, ...next };
  });
  server.oninitialized = () => toolbox.preload();
  return server;
}

/** What `tools/list` shows of a tool. */
function listing({ name, title, description, inputSchema, outputSchema, annotations }: ToolDefinition) {
  return { name, title, description, inputSchema, outputSchema, annotations };
}

function rejectUnknown(error: unknown): never {
  throw error instanceof UnknownToolError ? invalidParams(error.message) : error;
}

/** The SDK's own class would put the code into the message as well. */
function invalidParams(message: string): Error {
  return Object.assign(new Error(message), { code: ErrorCode.InvalidParams });
}

/** Reports only to clients that asked, and only growing numbers, as the protocol demands. */
function reporter(
  progressToken: string | number | undefined,
  notify: CallChannel["notify"],
): ReportProgress | undefined {
  if (progressToken === undefined) return undefined;
  let last = Number.NEGATIVE_INFINITY;
  return (progress, total, message) => {
    if (progress <= last) return;
    last = progress;
    notify("notifications/progress", { progressToken, progress, total, message });
  };
}
