import { instructions, tools, toolsets } from "../../../generated/mixpost/tools.ts";
import type { MixpostConnection } from "../../config.ts";
import type { Effects } from "../../http/effects.ts";
import type { CallLogger } from "../../http/log.ts";
import type { ApiModule } from "../../mcp/api.ts";

/**
 * The Mixpost API for the server. Making it costs nothing; what a call needs is loaded when it is opened.
 *
 * @param connection asked for when it is opened, so that a missing variable is the answer of a call, not the end of
 *   the server
 * @param effects time, where it is not to be the real one
 */
export function mixpostModule(
  connection: () => Promise<MixpostConnection>,
  logger?: CallLogger,
  effects?: Partial<Effects>,
): ApiModule {
  return {
    id: "mixpost",
    title: "Mixpost",
    tools,
    toolsets,
    instructions,
    async open() {
      const [settings, { openSession }] = await Promise.all([connection(), import("./session.ts")]);
      return openSession(settings, logger, effects);
    },
  };
}
