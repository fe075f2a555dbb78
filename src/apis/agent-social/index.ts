import { errorFields } from "../../../generated/agent-social/operations.ts";
import { instructions, tools, toolsets } from "../../../generated/agent-social/tools.ts";
import type { AgentSocialConnection } from "../../config.ts";
import type { CallLogger } from "../../http/log.ts";
import type { ApiModule } from "../../mcp/api.ts";

/**
 * The Agent Social API for the server. Making it costs nothing; what a call needs is loaded when it is opened.
 *
 * @param connection asked for when it is opened, so that a missing variable is the answer of a call, not the end of
 *   the server
 */
export function agentSocialModule(
  connection: () => Promise<AgentSocialConnection>,
  logger?: CallLogger,
): ApiModule {
  return {
    id: "agent-social",
    title: "Agent Social",
    ...{ tools, toolsets, instructions, errorFields },
    async open() {
      const [settings, { openSession }] = await Promise.all([connection(), import("./session.ts")]);
      return openSession(settings, logger);
    },
  };
}
