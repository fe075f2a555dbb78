import { Refused } from "../refused.ts";
import type { MixpostHandlers } from "./handlers.ts";
import { invalid } from "./laravel.ts";
import { addGeneric } from "./panel-generic.ts";
import { findWorkspace } from "./panel-lookup.ts";
import { findPlan, isRunning, type PlanRow, subscriptionRow } from "./panel-subscription-store.ts";
import type { MixpostState } from "./state.ts";

type Operation = "checkout" | "changePlan" | "cancel" | "resume";

/** How long a cancelled subscription still runs. */
const GRACE_MS = 30 * 86_400_000;

/** What the payment platform does. */
export function panelBillingHandlers(
  state: MixpostState,
): Pick<MixpostHandlers, `panel.subscriptions.${Operation}`> {
  const { db, clock, ids } = state;
  return {
    "panel.subscriptions.checkout": ({ workspaceUuid, plan_id, cycle }) => {
      const { id } = findWorkspace(state, workspaceUuid);
      if (isRunning(subscriptionRow(state, id)))
        throw notNow("subscribe to a plan while it has an active subscription");
      const plan = platformPlan(state, plan_id);
      if (plan[cycle] === 0) throw madeGeneric(state, id, plan);
      return { url: `https://checkout.example.com/pay/cs_test_${ids.next().replaceAll("-", "")}` };
    },
    "panel.subscriptions.changePlan": ({ workspaceUuid, plan_id, cycle }) => {
      const { id } = findWorkspace(state, workspaceUuid);
      runningSubscription(state, id);
      const { platform_plan_id } = platformPlan(state, plan_id);
      db.run(
        "update subscriptions set platform_plan_id = ?, cycle = ? where workspace_id = ?",
        platform_plan_id,
        cycle,
        id,
      );
      return { success: true };
    },
    "panel.subscriptions.cancel": ({ workspaceUuid }) => {
      const { id } = findWorkspace(state, workspaceUuid);
      runningSubscription(state, id);
      const end = new Date(clock.now() + GRACE_MS).toISOString();
      db.run("update subscriptions set status = 'canceled', ends_at = ? where workspace_id = ?", end, id);
      return { success: true };
    },
    "panel.subscriptions.resume": ({ workspaceUuid }) => {
      const { id } = findWorkspace(state, workspaceUuid);
      if (subscriptionRow(state, id)?.status !== "canceled")
        throw notNow("resume: no subscription is cancelled");
      db.run("update subscriptions set status = 'active', ends_at = null where workspace_id = ?", id);
      return { success: true };
    },
  };
}

const notNow = (what: string) => invalid({ subscription: [`The workspace cannot ${what}.`] });

function platformPlan(state: MixpostState, id: number): PlanRow {
  const plan = findPlan(state, id);
  if (!plan) throw invalid({ plan_id: ["Platform plan not found."] });
  return plan;
}

function runningSubscription(state: MixpostState, workspaceId: number): void {
  if (!isRunning(subscriptionRow(state, workspaceId))) {
    throw invalid({ subscription: ["This workspace does not have an active subscription."] });
  }
}

/** A plan that costs nothing needs no payment: Mixpost subscribes at once and says so with a conflict. */
function madeGeneric(state: MixpostState, workspaceId: number, plan: PlanRow): Refused {
  addGeneric(state, workspaceId, plan, 0, null);
  const errors = { created_generic_subscription: ["Subscription created."] };
  return new Refused(409, { message: "Validation errors", errors });
}
