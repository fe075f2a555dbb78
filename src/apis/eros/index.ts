import { errorFields } from "../../../generated/eros/operations.ts";
import { instructions, tools, toolsets } from "../../../generated/eros/tools.ts";
import type { ErosConnection } from "../../config.ts";
import type { CallLogger } from "../../http/log.ts";
import type { ApiModule } from "../../mcp/api.ts";

/**
 * The EROS API for the server. Making it costs nothing; what a call needs is loaded when it is opened.
 *
 * @param connection asked for when it is opened, so that a missing database is the answer of a call, not the end of the
 *   server
 */
export function erosModule(connection: () => Promise<ErosConnection>, logger?: CallLogger): ApiModule {
  return {
    id: "eros",
    title: "EROS",
    tools,
    toolsets,
    instructions,
    errorFields,
    async open() {
      const [settings, { openSession }] = await Promise.all([connection(), import("./session.ts")]);
      return openSession(settings, logger);
    },
  };
}
