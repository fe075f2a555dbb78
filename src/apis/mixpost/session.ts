import type { ZodType } from "zod";
import { operations } from "../../../generated/mixpost/operations.ts";
import { toolInputs } from "../../../generated/mixpost/schemas.ts";
import type { MixpostConnection } from "../../config.ts";
import type { Arguments, Operation } from "../../core/operation.ts";
import type { ToolDefinition } from "../../core/tool.ts";
import type { CallOptions } from "../../core/transport.ts";
import { type Effects, realEffects } from "../../http/effects.ts";
import type { CallLogger } from "../../http/log.ts";
import type { ApiSession, Checked, ToolCallOptions } from "../../mcp/api.ts";
import { type Connection, connect } from "./connect.ts";
import { createDirectory } from "./directory.ts";
import { createPostWriter, type WritePost } from "./exactly-once/index.ts";
import { guard } from "./guards.ts";
import { createReferences } from "./references.ts";
import { afterUnknown } from "./unknown-outcome.ts";
import { workflows } from "./workflows/index.ts";
import type { Workflow, WorkflowContext } from "./workflows/workflow.ts";

/** What the calls of a session have in common. */
interface Common extends Connection {
  readonly settings: MixpostConnection;
  readonly effects: Effects;
  readonly writePost: WritePost;
}

/** Everything that a call of a Mixpost tool needs, loaded and connected. */
export function openSession(
  settings: MixpostConnection,
  logger?: CallLogger,
  given: Partial<Effects> = {},
): ApiSession {
  const effects = { ...realEffects, ...given };
  const connection = connect({ ...settings, logger }, given);
  const common = {
    ...connection,
    settings,
    effects,
    writePost: createPostWriter({ ...connection, effects }),
  };
  // Not awaited: a call that comes sooner waits for it by itself.
  connection.preload().catch(() => undefined);
  const directory = createDirectory(connection.client);
  const references = createReferences(connection.client, directory, settings.workspaces);
  return {
    defaults: { workspace: settings.workspaceUuid },
    check,
    resolve: (reference, value, args) => references.resolve(reference, value, args),
    async call(tool, args, options) {
      try {
        return await perform(tool, args, options, common);
      } finally {
        // Whatever a write did, and even if it failed, names may have changed.
        if (!tool.annotations.readOnlyHint) directory.clear();
      }
    },
    close: connection.close,
  };
}

const inputs: Readonly<Record<string, ZodType>> = toolInputs;

function check(tool: ToolDefinition, args: Arguments): Checked {
  const parsed = inputs[tool.name]?.safeParse(args);
  if (parsed === undefined) throw new Error(`No schema for the arguments of ${tool.name}`);
  return parsed.success
    ? { ok: true, args: parsed.data as Arguments }
    : { ok: false, issues: parsed.error.issues };
}

async function perform(
  tool: ToolDefinition,
  args: Arguments,
  { signal, requestId, elapsedMs, progress = () => {} }: ToolCallOptions,
  { client, transport, settings, effects, writePost }: Common,
): Promise<unknown> {
  guard(tool.name, args);
  const options = withinOneCall({ signal, requestId }, settings.timeoutMs - elapsedMs, effects.now);
  if (tool.workflow) {
    const handlers = workflows as unknown as Readonly<Record<string, Workflow<Arguments> | undefined>>;
    const { uploadDirs } = settings;
    const context: WorkflowContext = { client, options, writePost, progress, uploadDirs };
    return handlers[tool.name]?.(args, context) ?? Promise.reject(new Error(`No workflow ${tool.name}`));
  }
  const operation = (operations as Readonly<Record<string, Operation>>)[tool.operation ?? ""];
  if (operation === undefined) throw new Error(`No operation ${tool.operation}`);
  return transport.call(operation, args, options).catch((error) => afterUnknown(error, operation));
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
