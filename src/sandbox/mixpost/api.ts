import { operations } from "../../../generated/mixpost/operations.ts";
import { requests, responses } from "../../../generated/mixpost/schemas.ts";
import type { Operation } from "../../core/operation.ts";
import type { ParsedBody } from "../body.ts";
import type { Faults } from "../faults.ts";
import { Refused } from "../refused.ts";
import { createRouter } from "../router.ts";
import { accessOf, authenticate, enterPanel, enterWorkspace, type Scope } from "./access.ts";
import { accountHandlers } from "./accounts.ts";
import { analyticsHandlers } from "./analytics.ts";
import { bestTimeHandlers } from "./best-times.ts";
import { chunkedUploadHandlers } from "./chunked-uploads.ts";
import { folderHandlers } from "./folders.ts";
import type { MixpostHandlers } from "./handlers.ts";
import { mediaHandlers } from "./media.ts";
import { panelBillingHandlers } from "./panel-billing.ts";
import { panelGenericHandlers } from "./panel-generic.ts";
import { panelMemberHandlers } from "./panel-members.ts";
import { panelReceiptHandlers } from "./panel-receipts.ts";
import { panelSubscriptionHandlers } from "./panel-subscriptions.ts";
import { panelUserHandlers } from "./panel-users.ts";
import { panelWorkspaceHandlers } from "./panel-workspaces.ts";
import { postDeleteHandlers } from "./post-delete.ts";
import { scheduleHandlers } from "./post-schedule.ts";
import { postHandlers } from "./posts.ts";
import { remoteUploadHandlers } from "./remote-uploads.ts";
import type { MixpostState } from "./state.ts";
import { tagHandlers } from "./tags.ts";
import { uploadHandlers } from "./uploads.ts";
import { checkInput } from "./validation.ts";
import { workspaceHandlers } from "./workspaces.ts";

/**
 * The whole API over a state.
 *
 * @param basePath path of the API without a slash at its end: `/mixpost/api`
 */
export function createMixpostApi(
  state: MixpostState,
  faults: Faults,
  basePath: string,
): (request: Request, body: ParsedBody) => Promise<Response> {
  return createRouter({
    handlers: allHandlers(state),
    operations,
    requests,
    responses,
    basePath,
    around: (operation, call) => faults.around(operation.id, call),
    enter: (operation, path, request) => enter(operation, path, authenticate(state, request), state),
    check: checkInput,
    unknown: unknownRoute,
  });
}

function allHandlers(state: MixpostState): MixpostHandlers {
  return {
    ...workspaceHandlers(state),
    ...accountHandlers(state),
    ...mediaHandlers(state),
    ...uploadHandlers(state),
    ...chunkedUploadHandlers(state),
    ...remoteUploadHandlers(state),
    ...folderHandlers(state),
    ...tagHandlers(state),
    ...postHandlers(state),
    ...scheduleHandlers(state),
    ...postDeleteHandlers(state),
    ...analyticsHandlers(state),
    ...bestTimeHandlers(state),
    ...panelWorkspaceHandlers(state),
    ...panelMemberHandlers(state),
    ...panelSubscriptionHandlers(state),
    ...panelBillingHandlers(state),
    ...panelGenericHandlers(state),
    ...panelUserHandlers(state),
    ...panelReceiptHandlers(state),
  };
}

function enter(
  operation: Operation,
  path: Readonly<Record<string, string>>,
  scope: Scope,
  state: MixpostState,
): Scope {
  switch (accessOf(operation.path)) {
    case "workspace":
      return enterWorkspace(state, scope, path.workspaceUuid ?? "", operation.method !== "GET");
    case "panel":
      return enterPanel(scope);
    case "token":
      return scope;
  }
}

function unknownRoute(request: Request, allowed: readonly string[]): Refused {
  const route = new URL(request.url).pathname.replace(/^\//, "");
  if (allowed.length === 0) return new Refused(404, { message: `The route ${route} could not be found.` });
  const methods = allowed.join(", ");
  const message = `The ${request.method} method is not supported for route ${route}. Supported methods: ${methods}.`;
  return new Refused(405, { message }, { allow: methods });
}
