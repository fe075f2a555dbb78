import type { Issue } from "../core/issues.ts";
import type { Json } from "../core/json.ts";
import type { Arguments } from "../core/operation.ts";
import type { Reference, ToolDefinition } from "../core/tool.ts";

/**
 * One API as the server sees it. Listing its tools needs the data alone; whatever costs time to load (schemas,
 * client, network) waits behind `open`, so that the handshake does not pay for it.
 */
export interface ApiModule {
  /** File name of its spec and folder in `generated/`. */
  readonly id: string;
  /** Its name for people. */
  readonly title: string;
  /** In the order in which they are listed. */
  readonly tools: readonly ToolDefinition[];
  readonly toolsets: readonly Toolset[];
  /** Advice to the model that holds for all tools of the API. */
  readonly instructions: string;
  /** Fields of the API's error bodies that reach the caller; a failure found here has its words under the first. */
  readonly errorFields?: readonly string[] | undefined;
  /**
   * Loads what a call needs. The server opens a module once, after the handshake or at the first call, whichever
   * comes first, and asks again only after a failure.
   *
   * @throws {ConfigurationError} when the configuration does not allow any call; every call then answers with it
   */
  open(): Promise<ApiSession>;
}

/** A named group of tools that configuration switches on. */
export interface Toolset {
  readonly name: string;
  readonly description: string;
  /** On unless configuration chooses sets. */
  readonly default: boolean;
}

/** An opened API: what turns the arguments of a tool into an answer. */
export interface ApiSession {
  /** Values for `bind`, by name; undefined when the configuration gives none. */
  readonly defaults: Readonly<Record<string, Json | undefined>>;
  /** Checks what the model sent against what the tool advertises. Never throws. */
  check(tool: ToolDefinition, args: Arguments): Checked;
  /**
   * Turns an id, uuid or name into what the wire wants (`reference.field`); a promise only where something is asked.
   *
   * @param args all arguments under their wire names; bound ones such as the workspace are resolved already
   * @throws {ApiError} unknown or ambiguous; the message lists the candidates
   */
  resolve(reference: Reference, value: Json, args: Arguments, signal: AbortSignal): Json | Promise<Json>;
  /**
   * Calls the operation or workflow behind a tool.
   *
   * @param args checked, renamed, completed and resolved
   * @returns the answer as the API gave it; undefined when it has no body
   * @throws {ApiError} see `core/errors.ts` for what each subclass means
   */
  call(tool: ToolDefinition, args: Arguments, options: ToolCallOptions): Promise<unknown>;
  /** What is wrong with an answer, by its schema; asked of tools whose answers are checked. */
  checkAnswer?(tool: ToolDefinition, answer: unknown): readonly Issue[];
  /** Ends connections; calls in flight were aborted before. */
  close(): Promise<void>;
}

/** The arguments, completed by the schema's own defaults, or everything that is wrong with them. */
export type Checked =
  | { readonly ok: true; readonly args: Arguments }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export interface ToolCallOptions {
  /** Aborted when the client cancels the call or the connection ends. */
  readonly signal: AbortSignal;
  /** UUID; the same in the log, in the result of a failure and in `X-Request-Id`. */
  readonly requestId: string;
  /** Milliseconds that the call has taken so far, with references to look up. */
  readonly elapsedMs: number;
  /** Present when the client asked for progress. */
  readonly progress?: ReportProgress | undefined;
  /** Keeps a value for `bind` as long as the client's MCP session lasts; it wins over the configuration. */
  readonly remember: (name: string, value: Json) => void;
}

/** Tells the client how far a long call is; `done` grows from report to report. */
export type ReportProgress = (done: number, total?: number, message?: string) => void;
