import { operations } from "../../../generated/agent-social/operations.ts";
import { responses, toolInputs } from "../../../generated/agent-social/schemas.ts";
import type { AgentSocialConnection } from "../../config.ts";
import type { Arguments } from "../../core/operation.ts";
import type { CallLogger } from "../../http/log.ts";
import type { ApiSession } from "../../mcp/api.ts";
import {
  createOperationSession,
  type PerformWorkflow,
  type WorkflowMeans,
} from "../../mcp/operation-session.ts";
import { connect } from "./connect.ts";
import { workflows } from "./workflows.ts";

/** Everything that a call of a tool needs, loaded and connected. */
export function openSession(settings: AgentSocialConnection, logger?: CallLogger): ApiSession {
  const { transport, preload, close } = connect({ ...settings, logger });
  // Not awaited: a call that comes sooner waits for it by itself.
  preload().catch(() => undefined);
  return createOperationSession({
    ...{ operations, transport, perform, inputs: toolInputs, answers: responses },
    defaults: { team: settings.teamName, agent: settings.agentName },
    timeoutMs: settings.timeoutMs,
    close: async () => {
      await close();
      settings.close?.();
    },
  });
}

type Workflow = (input: Arguments, means: WorkflowMeans) => Promise<unknown>;

const perform: PerformWorkflow = async (tool, args, _, means) => {
  const workflow = (workflows as unknown as Readonly<Record<string, Workflow | undefined>>)[tool.name];
  if (workflow === undefined) throw new Error(`No workflow ${tool.name}`);
  return workflow(args, means);
};
