import type { ZodType } from "zod";
import type { Arguments, Operation } from "../core/operation.ts";
import type { ToolDefinition } from "../core/tool.ts";
import type { CallOptions, Transport } from "../core/transport.ts";
import type { ApiSession, Checked, ReportProgress, ToolCallOptions } from "./api.ts";

/** What a generated contract and a connection give; everything else about a call follows from the tool's data. */
export interface SessionParts {
  /** By operationId. */
  readonly operations: Readonly<Record<string, Operation>>;
  /** Schemas of the tools' arguments, by tool name. */
  readonly inputs: Readonly<Record<string, ZodType>>;
  /** Schemas of the answers, by operationId, where the document has them checked. */
  readonly answers?: Readonly<Record<string, ZodType>> | undefined;
  readonly transport: Transport;
  readonly defaults: ApiSession["defaults"];
  /** Deadline of one tool call in milliseconds, with everything that belongs to it. */
  readonly timeoutMs: number;
  /** Performs a tool that joins several operations; without it there are none. */
  readonly perform?: PerformWorkflow | undefined;
  /** Milliseconds on a clock that only runs forward. */
  readonly now?: (() => number) | undefined;
  readonly close: () => Promise<void>;
}

export type PerformWorkflow = (
  tool: ToolDefinition,
  args: Arguments,
  options: CallOptions,
  means: WorkflowMeans,
) => Promise<unknown>;

/** What a workflow may do beside its requests. */
export interface WorkflowMeans {
  readonly progress: ReportProgress;
  readonly remember: ToolCallOptions["remember"];
}

/** A session whose tools are operations of one contract. An API wraps it where its tools need more than that. */
export function createOperationSession(parts: SessionParts): ApiSession {
  return {
    defaults: parts.defaults,
    check: (tool, args) => check(parts, tool, args),
    resolve: async ({ entity }) => {
      throw new Error(`Nothing here resolves a reference to ${entity}`);
    },
    call: (tool, args, options) => call(parts, tool, args, options),
    checkAnswer: ({ operation }, answer) =>
      parts.answers?.[operation ?? ""]?.safeParse(answer).error?.issues ?? [],
    close: parts.close,
  };
}

function check({ inputs }: SessionParts, tool: ToolDefinition, args: Arguments): Checked {
  const parsed = inputs[tool.name]?.safeParse(args);
  if (parsed === undefined) throw new Error(`No schema for the arguments of ${tool.name}`);
  return parsed.success
    ? { ok: true, args: parsed.data as Arguments }
    : { ok: false, issues: parsed.error.issues };
}

async function call(
  parts: SessionParts,
  tool: ToolDefinition,
  args: Arguments,
  { signal, requestId, elapsedMs, remember, progress = () => {} }: ToolCallOptions,
): Promise<unknown> {
  const { operations, transport, perform, now = () => performance.now() } = parts;
  const timeoutMs = parts.timeoutMs - elapsedMs;
  if (tool.workflow) {
    if (perform === undefined) throw new Error(`No workflow ${tool.name}`);
    const options = withinOneCall({ signal, requestId }, timeoutMs, now);
    return perform(tool, args, options, { progress, remember });
  }
  const operation = operations[tool.operation ?? ""];
  if (operation === undefined) throw new Error(`No operation ${tool.operation}`);
  return transport.call(operation, args, { signal, requestId, timeoutMs });
}

/** All requests of a call share its time: whoever asks for `timeoutMs` gets what is left at that moment. */
function withinOneCall(options: CallOptions, timeoutMs: number, now: () => number): CallOptions {
  const deadline = now() + timeoutMs;
  return {
    ...options,
    get timeoutMs() {
      return deadline - now();
    },
  };
}
