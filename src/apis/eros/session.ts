import { operations } from "../../../generated/eros/operations.ts";
import { toolInputs } from "../../../generated/eros/schemas.ts";
import type { ErosConnection } from "../../config.ts";
import type { CallLogger } from "../../http/log.ts";
import type { ApiSession } from "../../mcp/api.ts";
import { createOperationSession } from "../../mcp/operation-session.ts";
import { withAdvice } from "./advice.ts";
import { connect } from "./connect.ts";

/** Everything that a call of an EROS tool needs, loaded and connected: each tool is one operation. */
export function openSession(settings: ErosConnection, logger?: CallLogger): ApiSession {
  const connection = connect({ ...settings, logger });
  // Not awaited: a call that comes sooner waits for it by itself.
  connection.preload().catch(() => undefined);
  const session = createOperationSession({
    operations,
    inputs: toolInputs,
    transport: connection.transport,
    defaults: {},
    timeoutMs: settings.timeoutMs,
    close: async () => {
      await connection.close();
      settings.close?.();
    },
  });
  return {
    ...session,
    check(tool, args) {
      const checked = session.check(tool, args);
      if (!checked.ok) {
        logger?.warn(
          { tool: tool.name, errors: checked.issues.map(({ message }) => message) },
          "invalid arguments",
        );
      }
      return checked;
    },
    call: (tool, args, options) =>
      session.call(tool, args, options).catch((error) => {
        throw withAdvice(error);
      }),
  };
}
