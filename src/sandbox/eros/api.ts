import { operations } from "../../../generated/eros/operations.ts";
import { requests, responses } from "../../../generated/eros/schemas.ts";
import type { ParsedBody } from "../body.ts";
import { Refused } from "../refused.ts";
import { createRouter } from "../router.ts";
import { captionHandlers } from "./captions.ts";
import { checkInput } from "./check.ts";
import { creatorHandlers } from "./creators.ts";
import type { ErosCall, ErosHandlers } from "./handlers.ts";
import type { ErosLog } from "./log.ts";
import { performanceHandlers } from "./performance.ts";
import { databaseError, isSqliteError } from "./refusals.ts";
import { queryHandlers } from "./run-query.ts";
import { scheduleHandlers } from "./schedules.ts";
import { sendTypeHandlers } from "./send-types.ts";
import type { ErosState } from "./state.ts";
import { targetingHandlers } from "./targeting.ts";
import { volumeHandlers } from "./volume/handlers.ts";

/** The whole API over a state, for callers who may use it. */
export function createErosApi(
  state: ErosState,
  log: ErosLog,
): (request: Request, body: ParsedBody) => Promise<Response> {
  return createRouter({
    handlers: allHandlers(state),
    operations,
    requests,
    responses,
    basePath: "",
    around: (_, call) => call(),
    enter: (_operation, _path, request): ErosCall => ({ signal: request.signal }),
    check: (operation, schema, given) => checkInput(operation, schema, given, log),
    broken: (error) => failed(error, log),
    unknown: (request) => new Refused(404, { error: `Unknown route: ${request.method} ${pathOf(request)}` }),
  });
}

function allHandlers(state: ErosState): ErosHandlers {
  return {
    ...creatorHandlers(state),
    ...performanceHandlers(state),
    ...captionHandlers(state),
    ...sendTypeHandlers(state),
    ...volumeHandlers(state),
    ...targetingHandlers(state),
    ...scheduleHandlers(state),
    ...queryHandlers(state.queries),
  };
}

/** SQLite's own words reach the caller; those of a defect stay in the log. */
function failed(error: unknown, log: ErosLog): Refused {
  const refused = isSqliteError(error) ? databaseError(error) : new Refused(500, { error: "Internal error" });
  log.error({ err: error }, "call failed");
  return refused;
}

function pathOf(request: Request): string {
  return new URL(request.url).pathname;
}
