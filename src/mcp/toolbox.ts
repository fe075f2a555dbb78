import { randomUUID } from "node:crypto";
import type { Json, JsonObject } from "../core/json.ts";
import type { Arguments } from "../core/operation.ts";
import type { Redact } from "../core/redact.ts";
import { shapeOf } from "../core/shape.ts";
import type { ToolDefinition } from "../core/tool.ts";
import { inSpan, type OpenSpan, type SpanPlan } from "../core/trace.ts";
import type { Log } from "../log/log.ts";
import { shapeAnswer } from "./answer.ts";
import type { ApiModule, ApiSession, Checked, ReportProgress } from "./api.ts";
import { toWire } from "./arguments.ts";
import { withoutBroken } from "./checked-answer.ts";
import { insideToWire } from "./edits.ts";
import { refusedArguments, report } from "./failures.ts";
import { InFlight } from "./in-flight.ts";
import { parseJsonStrings } from "./json-strings.ts";
import { createMemory, type Memory } from "./memory.ts";
import { type ReferenceResolver, referenceResolver } from "./references.ts";
import { failure, success, type ToolResult } from "./result.ts";
import { type Wanted, whyHidden } from "./selection.ts";
import { type OpenApi, openOnce } from "./session.ts";

/** The tools of all served APIs, independent of any protocol library. */
export interface Toolbox {
  /** Fixed for the life of the process. */
  readonly tools: readonly ToolDefinition[];
  readonly instructions: string;
  /**
   * Calls a tool. Whatever goes wrong inside comes back as a result with `isError`.
   *
   * @throws {UnknownToolError} when no listed tool has, or had, the name
   */
  call(name: string, args: Arguments, context: CallContext): Promise<ToolResult>;
  /** Loads ahead of the first call; failures wait for that call. */
  preload(): void;
  /** Waits for calls in flight, which were aborted before. */
  close(): Promise<void>;
}

export interface CallContext {
  readonly signal: AbortSignal;
  readonly progress?: ReportProgress | undefined;
  /** Of the session that calls; without it nothing is remembered from call to call. */
  readonly memory?: Memory | undefined;
}

export interface ToolboxOptions {
  readonly modules: readonly ApiModule[];
  readonly wanted: Wanted;
  readonly log: Log;
  /** Last gate before anything reaches the client. */
  readonly redact: Redact;
}

/** No tool of that name is listed; the message says why, when it exists. */
export class UnknownToolError extends Error {}

interface Entry {
  readonly tool: ToolDefinition;
  readonly resolve: ReferenceResolver;
  readonly module: ApiModule;
  readonly api: OpenApi;
  readonly hidden: string | null;
}

/** Puts the tools of several APIs into one list and one way to call them. */
export function createToolbox(options: ToolboxOptions): Toolbox {
  const { modules, wanted } = options;
  const apis = modules.map((module) => ({ module, api: openOnce(module) }));
  const entries = apis.flatMap(({ module, api }) =>
    module.tools.map((tool): Entry => {
      const hidden = whyHidden(tool, module, wanted);
      return { tool, resolve: referenceResolver(tool), module, api, hidden };
    }),
  );
  const byName = byEveryName(entries);
  const inFlight = new InFlight();
  return {
    tools: entries.filter(({ hidden }) => hidden === null).map(({ tool }) => tool),
    instructions: modules.map(({ instructions }) => instructions).join("\n\n"),
    call: (name, args, context) =>
      inFlight.run(() => callEntry(listed(byName, name), args, context, options)),
    preload: () => {
      options.log.preload();
      for (const { api } of apis) api.open().catch(() => undefined);
    },
    close: async () => {
      await inFlight.idle();
      await Promise.allSettled(apis.map(({ api }) => api.close()));
    },
  };
}

/** Former names lead to the tool too, unless another one bears them now. */
function byEveryName(entries: readonly Entry[]): Map<string, Entry> {
  const former = entries.flatMap((entry) => entry.tool.renamedFrom.map((name) => [name, entry] as const));
  return new Map([...former, ...entries.map((entry) => [entry.tool.name, entry] as const)]);
}

function listed(byName: ReadonlyMap<string, Entry>, name: string): Entry {
  const entry = byName.get(name);
  if (entry === undefined) throw new UnknownToolError(`Unknown tool: ${name}`);
  if (entry.hidden !== null) throw new UnknownToolError(`Unknown tool: ${name} ${entry.hidden}`);
  return entry;
}

/** @see https://opentelemetry.io/docs/specs/semconv/gen-ai/mcp/ for the names of the span */
function callEntry(entry: Entry, args: Arguments, context: CallContext, options: ToolboxOptions) {
  return inSpan(
    () => planOf(entry.tool),
    (span) => callInSpan(span, entry, args, context, options),
  );
}

function planOf({ name }: ToolDefinition): SpanPlan {
  const attributes = { "mcp.method.name": "tools/call", "gen_ai.tool.name": name };
  return { name: `tools/call ${name}`, kind: "server", attributes };
}

async function callInSpan(
  span: OpenSpan,
  entry: Entry,
  args: Arguments,
  context: CallContext,
  options: ToolboxOptions,
) {
  const { tool, module, api } = entry;
  const { log, redact } = options;
  const requestId = randomUUID();
  const started = performance.now();
  log.debug(() => ({ tool: tool.name, requestId, arguments: shapeOf(args) }), "tool call begins");
  try {
    const session = await api.open();
    const call = { context, entry, session, requestId, started, log };
    const result = success(await answer(call, args), redact);
    const ms = Math.round(performance.now() - started);
    log.debug(
      () => ({ tool: tool.name, requestId, ms, answer: shapeOf(result.structuredContent) }),
      "tool call",
    );
    return result;
  } catch (error) {
    const { content, unexpected } = report(error, requestId, tool, module.errorFields);
    span.fail(String(content.category));
    if (unexpected) log.error({ tool: tool.name, requestId, err: error }, "tool call broke");
    else log.debug({ tool: tool.name, requestId, category: content.category }, "tool call failed");
    return failure(content, redact);
  }
}

/** One call on its way. */
interface Call {
  readonly context: CallContext;
  readonly entry: Entry;
  readonly session: ApiSession;
  readonly requestId: string;
  /** On the clock of `performance.now`. */
  readonly started: number;
  readonly log: Log;
}

/** The way of every call, workflows included: check, rename and complete, resolve, call, check, shape. */
async function answer(call: Call, args: Arguments): Promise<JsonObject> {
  const { context, entry, session, requestId, started } = call;
  const { signal, progress, memory = createMemory() } = context;
  const { tool, module, resolve } = entry;
  const checked = check(session, tool, args);
  if (!checked.ok) throw refusedArguments(checked.issues, tool);
  const [given, detail] =
    tool.concise.length > 0 ? withoutDetail(checked.args) : [checked.args, "full" as const];
  const values = () => ({ ...session.defaults, ...memory.of(module.id) });
  const completed = insideToWire(toWire(tool, given, values()), tool.edits);
  const resolved = await resolve(completed, (reference, value, known) =>
    session.resolve(reference, value, known, signal),
  );
  const remember = (name: string, value: Json) => memory.set(module.id, name, value);
  const elapsedMs = performance.now() - started;
  const answered = await session.call(tool, resolved, { signal, requestId, elapsedMs, progress, remember });
  const { kept, skipped } = checkedAnswer(call, answered);
  const shown = shapeAnswer(tool, kept, detail, values());
  return skipped === 0 ? shown : { ...shown, skipped };
}

/** How much the model wants to see, and the arguments that are the operation's own. */
function withoutDetail({ detail, ...rest }: Arguments): [Arguments, "concise" | "full"] {
  return [rest, detail === "full" ? "full" : "concise"];
}

/** What does not fit as it is may be JSON inside of strings. */
function check(session: ApiSession, tool: ToolDefinition, args: Arguments): Checked {
  const checked = session.check(tool, args);
  return checked.ok ? checked : session.check(tool, parseJsonStrings(args, tool.inputSchema));
}

/** An answer as it came, or as far as it keeps to its schema where that is asked for. */
function checkedAnswer({ entry: { tool }, session, requestId, log }: Call, given: unknown) {
  const issues = tool.answer.checked ? (session.checkAnswer?.(tool, given) ?? []) : [];
  if (issues.length === 0) return { kept: given, skipped: 0 };
  const { answer, skipped, complaints } = withoutBroken(given, tool.answer.tolerant, issues);
  log.warn({ tool: tool.name, requestId, skipped, complaints }, "broken parts of an answer were left out");
  return { kept: answer, skipped };
}
