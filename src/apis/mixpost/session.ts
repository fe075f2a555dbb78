import { operations } from "../../../generated/mixpost/operations.ts";
import { toolInputs } from "../../../generated/mixpost/schemas.ts";
import type { MixpostConnection } from "../../config.ts";
import type { Arguments, Operation } from "../../core/operation.ts";
import type { ToolDefinition } from "../../core/tool.ts";
import { type Effects, realEffects } from "../../http/effects.ts";
import type { CallLogger } from "../../http/log.ts";
import type { ApiSession, ToolCallOptions } from "../../mcp/api.ts";
import { createOperationSession, type PerformWorkflow } from "../../mcp/operation-session.ts";
import { type Connection, connect } from "./connect.ts";
import { createDirectory } from "./directory.ts";
import { createPostWriter } from "./exactly-once/index.ts";
import { guard } from "./guards.ts";
import { createReferences } from "./references.ts";
import { afterUnknown } from "./unknown-outcome.ts";
import { workflows } from "./workflows/index.ts";
import type { Workflow } from "./workflows/workflow.ts";

/** Everything that a call of a Mixpost tool needs, loaded and connected. */
export function openSession(
  settings: MixpostConnection,
  logger?: CallLogger,
  given: Partial<Effects> = {},
): ApiSession {
  const effects = { ...realEffects, ...given };
  const connection = connect({ ...settings, logger }, given);
  // Not awaited: a call that comes sooner waits for it by itself.
  connection.preload().catch(() => undefined);
  const directory = createDirectory(connection.client);
  const references = createReferences(connection.client, directory, settings.workspaces);
  const session = createOperationSession({
    operations,
    inputs: toolInputs,
    transport: connection.transport,
    defaults: { workspace: settings.workspaceUuid },
    timeoutMs: settings.timeoutMs,
    perform: performWith(connection, settings, effects),
    now: effects.now,
    close: connection.close,
  });
  return {
    ...session,
    resolve: references.resolve,
    async call(tool, args, options) {
      try {
        return await callGuarded(session, tool, args, options);
      } finally {
        // Whatever a write did, and even if it failed, names may have changed.
        if (!tool.annotations.readOnlyHint) directory.clear();
      }
    },
  };
}

/** Hands each workflow what it works with. */
function performWith(
  connection: Connection,
  { uploadDirs }: MixpostConnection,
  effects: Effects,
): PerformWorkflow {
  const handlers = workflows as unknown as Readonly<Record<string, Workflow<Arguments> | undefined>>;
  const { client } = connection;
  const writePost = createPostWriter({ ...connection, effects });
  return async (tool, args, options, { progress }) => {
    const workflow = handlers[tool.name];
    if (workflow === undefined) throw new Error(`No workflow ${tool.name}`);
    return workflow(args, { client, options, writePost, progress, uploadDirs });
  };
}

async function callGuarded(
  session: ApiSession,
  tool: ToolDefinition,
  args: Arguments,
  options: ToolCallOptions,
): Promise<unknown> {
  guard(tool.name, args);
  const answer = session.call(tool, args, options);
  if (tool.workflow) return answer;
  return answer.catch((error) => afterUnknown(error, operationOf(tool)));
}

function operationOf({ operation }: ToolDefinition): Operation {
  const found = (operations as Readonly<Record<string, Operation>>)[operation ?? ""];
  if (found === undefined) throw new Error(`No operation ${operation}`);
  return found;
}
