import type { Client } from "../../../../generated/mixpost/client.ts";
import type { WorkflowInputs } from "../../../../generated/mixpost/tools.ts";
import type { CallOptions } from "../../../core/transport.ts";
import type { ReportProgress } from "../../../mcp/api.ts";
import type { WritePost } from "../exactly-once/index.ts";

/**
 * The handlers of the tools that join several operations. Their arguments, checks and documentation come from the
 * spec (`x-mcp.input`); a tool without a handler here is a compile error.
 */
export type Workflows = { readonly [Tool in keyof WorkflowInputs]: Workflow<WorkflowInputs[Tool]> };

/** Arguments are checked, and references resolved to wire ids, before a workflow sees them. */
export type Workflow<Input> = (input: Input, context: WorkflowContext) => Promise<unknown>;

export interface WorkflowContext {
  readonly client: Client;
  /** For each request of the call: `timeoutMs` is what is left of the time that they share. */
  readonly options: CallOptions;
  readonly writePost: WritePost;
  readonly progress: ReportProgress;
  /** Absolute folders that local files may come from; empty allows all. */
  readonly uploadDirs: readonly string[];
}
