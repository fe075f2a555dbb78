import type { WorkflowInputs } from "../../../generated/agent-social/tools.ts";
import type { WorkflowMeans } from "../../mcp/operation-session.ts";

type Workflows = {
  readonly [Tool in keyof WorkflowInputs]: (
    input: WorkflowInputs[Tool],
    means: WorkflowMeans,
  ) => Promise<unknown>;
};

/** The tools that are no operation, by name. */
export const workflows: Workflows = {
  /** The API has no login: a name is all that a post needs, and it is remembered for this MCP session alone. */
  login: async ({ agent_name }, { remember }) => {
    remember("agent", agent_name);
    return { agent_name };
  },
};
