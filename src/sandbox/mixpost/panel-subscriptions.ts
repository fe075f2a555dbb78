import type { MixpostHandlers } from "./handlers.ts";
import { invalid } from "./laravel.ts";
import { findWorkspace } from "./panel-lookup.ts";
import { isMoment, subscriptionOf, subscriptionRow } from "./panel-subscription-store.ts";
import type { MixpostState } from "./state.ts";

type Operation = "get" | "create" | "update" | "delete";

/** Mixpost's own record of what the payment platform knows. */
export function panelSubscriptionHandlers(
  state: MixpostState,
): Pick<MixpostHandlers, `panel.subscriptions.${Operation}`> {
  const { db } = state;
  return {
    "panel.subscriptions.get": ({ workspaceUuid }) =>
      subscriptionOf(state, findWorkspace(state, workspaceUuid).id),
    "panel.subscriptions.create": ({ workspaceUuid, ...input }) => {
      const { id } = findWorkspace(state, workspaceUuid);
      checkMoments(input);
      const sql = "select 1 from subscriptions where platform_subscription_id = ? and workspace_id <> ?";
      if (db.one(sql, input.platform_subscription_id, id)) {
        throw invalid({ platform_subscription_id: ["The platform subscription id has already been taken."] });
      }
      db.run("delete from subscriptions where workspace_id = ?", id);
      db.insert("subscriptions", { ...input, workspace_id: id, cycle: "monthly" });
      return { success: true };
    },
    "panel.subscriptions.update": ({ workspaceUuid, ...input }) => {
      const { id } = findWorkspace(state, workspaceUuid);
      if (!subscriptionRow(state, id)) throw invalid({ subscription: ["Subscription not found."] });
      checkMoments(input);
      const { platform_plan_id, status, trial_ends_at = null, paused_from = null } = input;
      const sql = `update subscriptions set platform_plan_id = ?, status = ?, trial_ends_at = ?, paused_from = ?
        where workspace_id = ?`;
      db.run(sql, platform_plan_id, status, trial_ends_at, paused_from, id);
      return { success: true };
    },
    "panel.subscriptions.delete": ({ workspaceUuid }) => {
      const { id } = findWorkspace(state, workspaceUuid);
      const success = subscriptionRow(state, id) !== undefined;
      db.run("delete from subscriptions where workspace_id = ?", id);
      return { success };
    },
  };
}

interface Moments {
  readonly status: string;
  readonly trial_ends_at?: string | null | undefined;
  readonly paused_from?: string | null | undefined;
}

/** A trial needs its end and a pause its start, where the operation has a field for it. */
function checkMoments({ status, ...moments }: Moments): void {
  require("trial_ends_at", "trialing", status, moments.trial_ends_at);
  require("paused_from", "paused", status, "paused_from" in moments ? moments.paused_from : undefined);
}

function require(field: string, when: string, status: string, value: string | null | undefined): void {
  const name = field.replaceAll("_", " ");
  if (value && !isMoment(value)) throw invalid({ [field]: [`The ${name} field must be a valid date.`] });
  if (!value && status === when)
    throw invalid({ [field]: [`The ${name} field is required when status is ${when}.`] });
}
