import { operations } from "../../../generated/agent-social/operations.ts";
import type { Operation } from "../../core/operation.ts";
import type { CallLogger } from "../../http/log.ts";

const table: Readonly<Record<string, Operation>> = operations;

/** A log line of a call names its method and path too, as an access log does; the team's name stays out of it. */
export function withRoutes(logger: CallLogger): CallLogger {
  return {
    info: (fields, message) => logger.info({ ...routeOf(fields.operation), ...fields }, message),
    warn: (fields, message) => logger.warn({ ...routeOf(fields.operation), ...fields }, message),
  };
}

function routeOf(operation: unknown) {
  const found = table[String(operation)];
  return found && { method: found.method, path: found.path };
}
