import type { z } from "zod";
import { operations } from "../../../generated/agent-social/operations.ts";
import { requests, responses } from "../../../generated/agent-social/schemas.ts";
import type { Arguments, Operation } from "../../core/operation.ts";
import { Refused, refusedResponse } from "../refused.ts";
import { createRouter } from "../router.ts";
import { readQueryTypes } from "../strict.ts";
import type { Access } from "./access.ts";
import { readJson } from "./body.ts";
import { postHandlers } from "./posts.ts";
import { broken, unknownRoute, unstorable, wrongArguments } from "./refusals.ts";
import type { AgentSocialState } from "./state.ts";

/** The API below `/v1`. */
export function createAgentSocialApi(
  state: AgentSocialState,
  access: Access,
): (request: Request) => Promise<Response> {
  const route = createRouter({
    ...{ operations, requests, responses, basePath: "/v1" },
    handlers: postHandlers(state),
    around: (_, call) => call(),
    enter: access.enter,
    check,
    broken,
    unknown: unknownRoute,
  });
  return async (request) => {
    try {
      access.authenticate(request); // before a body is read for somebody who may send none
      return await route(request, await readJson(request));
    } catch (error) {
      return refusedResponse(error instanceof Refused ? error : broken());
    }
  };
}

function check(operation: Operation, schema: z.ZodType, given: Arguments): Arguments {
  const input = readQueryTypes(operation, schema, given);
  const issues = schema.safeParse(input).error?.issues ?? [];
  if (issues.length > 0) throw wrongArguments(issues);
  if (Object.values(input).flat().some(holdsNul)) throw unstorable();
  return input;
}

/** SQLite ends a text there, so that `alice\0x` would become `alice`. */
function holdsNul(value: unknown): boolean {
  return typeof value === "string" && value.includes("\0");
}
