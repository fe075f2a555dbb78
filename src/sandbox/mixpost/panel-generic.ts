import type { MixpostHandlers } from "./handlers.ts";
import { invalid } from "./laravel.ts";
import { findWorkspace } from "./panel-lookup.ts";
import { findPlan, genericRow, type PlanRow } from "./panel-subscription-store.ts";
import type { MixpostState } from "./state.ts";

type Operation = "addGeneric" | "removeGeneric";

const DAY = 86_400_000;

/** Trial when the request names none. */
const TRIAL_DAYS = 14;

/** Subscriptions that Mixpost keeps without a payment platform. */
export function panelGenericHandlers(
  state: MixpostState,
): Pick<MixpostHandlers, `panel.subscriptions.${Operation}`> {
  return {
    "panel.subscriptions.addGeneric": ({ workspaceUuid, plan_id, trial_days, keep_prev_trial_ends_at }) => {
      const { id } = findWorkspace(state, workspaceUuid);
      const plan = findPlan(state, plan_id);
      if (!plan) throw invalid({ plan_id: ["The selected plan id is invalid."] });
      const previous = keep_prev_trial_ends_at ? (genericRow(state, id)?.trial_ends_at ?? null) : null;
      addGeneric(state, id, plan, trial_days ?? TRIAL_DAYS, previous);
      return { success: true };
    },
    "panel.subscriptions.removeGeneric": ({ workspaceUuid }) => {
      const { id } = findWorkspace(state, workspaceUuid);
      const success = genericRow(state, id) !== undefined;
      state.db.run("delete from generic_subscriptions where workspace_id = ?", id);
      return { success };
    },
  };
}

/** Takes the place of every subscription that the workspace has. */
export function addGeneric(
  { db, clock }: MixpostState,
  workspaceId: number,
  plan: PlanRow,
  trialDays: number,
  previousEnd: number | null,
): void {
  const trial_ends_at = previousEnd ?? (trialDays === 0 ? null : clock.now() + trialDays * DAY);
  db.transaction(() => {
    db.run("delete from subscriptions where workspace_id = ?", workspaceId);
    db.run("delete from generic_subscriptions where workspace_id = ?", workspaceId);
    const free = Number(trial_ends_at === null);
    db.insert("generic_subscriptions", { workspace_id: workspaceId, plan_id: plan.id, free, trial_ends_at });
  });
}
