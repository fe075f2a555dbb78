import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { ErrorCode } from "@modelcontextprotocol/sdk/types.js";
import * as z from "zod";
import type { Arguments } from "../core/operation.ts";
import type { ToolDefinition } from "../core/tool.ts";
import type { ReportProgress } from "./api.ts";
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
}

/** Hosts differ in what they send for a tool without arguments: nothing, null or an empty object. */
function callParams(params: unknown): CallParams {
  const { name, arguments: args } = (params ?? {}) as { name?: unknown; arguments?: unknown };
  if (typeof name !== "string") throw invalidParams("Invalid tools/call request: `name` must be a string");
  if (typeof (args ?? {}) !== "object" || Array.isArray(args))
    throw invalidParams("Invalid tools/call request: `arguments` must be an object");
  return { name, arguments: (args ?? {}) as Arguments };
}

/** The toolbox calls check their own arguments, and nothing here asks the user questions. */
const trusting = {
  getValidator: () => (input: unknown) => ({
    valid: true as const,
    data: input as never,
    errorMessage: undefined,
  }),
};

/**
 * Puts a toolbox behind the Model Context Protocol. The low-level `Server` takes tools as plain JSON Schema, as the
 * generator wrote them.
 *
 * @see https://modelcontextprotocol.io/specification/2025-11-25/server/tools
 */
export function createServer(identity: Identity, toolbox: Toolbox): Server {
  const { instructions } = toolbox;
  const server = new Server(
    { ...identity },
    { capabilities: { tools: {} }, instructions, jsonSchemaValidator: trusting },
  );
  const pages = pagesOf(toolbox.tools.map(listing));
  const memory = createMemory();
  server.setRequestHandler(ListRequest, ({ params }) => {
    const { cursor = "0" } = (params ?? {}) as { cursor?: unknown };
    const page = typeof cursor === "string" && /^\d+$/.test(cursor) ? pages[Number(cursor)] : undefined;
    if (page === undefined) throw invalidParams("Unknown cursor: the list has no such page");
    const { entries: tools, ...next } = page;
    return { tools, ...next };
  });
  // `setRequestHandler` would have zod check each call and each result: what our own checks have done already.
  server.fallbackRequestHandler = ({ method, params }, { signal, _meta, sendNotification }) => {
    if (method !== "tools/call") throw protocolError(ErrorCode.MethodNotFound, "Method not found");
    const { name, arguments: args } = callParams(params);
    const progress = reporter(_meta?.progressToken, sendNotification);
    return toolbox.call(name, args, { signal, progress, memory }).catch(rejectUnknown);
  };
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
function protocolError(code: ErrorCode, message: string): Error {
  return Object.assign(new Error(message), { code });
}

function invalidParams(message: string): Error {
  return protocolError(ErrorCode.InvalidParams, message);
}

interface ProgressNotification {
  readonly method: "notifications/progress";
  readonly params: { progressToken: string | number; progress: number; total?: number; message?: string };
}

/** Reports only to clients that asked, and only growing numbers, as the protocol demands. */
function reporter(
  progressToken: string | number | undefined,
  send: (notification: ProgressNotification) => Promise<void>,
): ReportProgress | undefined {
  if (progressToken === undefined) return undefined;
  let last = Number.NEGATIVE_INFINITY;
  return (progress, total, message) => {
    if (progress <= last) return;
    last = progress;
    const params = {
      progressToken,
      progress,
      ...(total !== undefined && { total }),
      ...(message !== undefined && { message }),
    };
    send({ method: "notifications/progress", params }).catch(() => undefined);
  };
}
