import type { MixpostState } from "./state.ts";
import { parseTime } from "./time.ts";

export type SubscriptionStatus = "active" | "trialing" | "past_due" | "paused" | "canceled" | "incomplete";
export type Cycle = "monthly" | "yearly";

export interface SubscriptionRow {
  readonly workspace_id: number;
  readonly platform_subscription_id: string;
  readonly platform_plan_id: string;
  readonly cycle: Cycle;
  readonly status: SubscriptionStatus;
  readonly trial_ends_at: string | null;
  readonly paused_from: string | null;
  readonly ends_at: string | null;
}

export interface PlanRow {
  readonly id: number;
  readonly name: string;
  readonly platform_plan_id: string;
  readonly monthly: number;
  readonly yearly: number;
}

export interface GenericRow {
  readonly name: string;
  readonly free: 0 | 1;
  readonly trial_ends_at: number | null;
}

/** What Mixpost knows of the subscription at the payment platform. */
export function subscriptionRow({ db }: MixpostState, workspaceId: number): SubscriptionRow | undefined {
  return db.one<SubscriptionRow>("select * from subscriptions where workspace_id = ?", workspaceId);
}

/** The subscription at the payment platform as the panel shows it; null without one. */
export function subscriptionOf(state: MixpostState, workspaceId: number) {
  const row = subscriptionRow(state, workspaceId);
  if (!row) return null;
  const { workspace_id: _, cycle, ...facts } = row;
  const plan = state.db.one<PlanRow>("select * from plans where platform_plan_id = ?", row.platform_plan_id);
  return {
    name: "default",
    ...facts,
    plan: plan ? { id: plan.id, name: plan.name, amount: plan[cycle], cycle } : null,
    recurring: cycle,
  };
}

/** The internal subscription with the name of its plan. */
export function genericRow({ db }: MixpostState, workspaceId: number): GenericRow | undefined {
  const sql = `select plans.name, free, trial_ends_at from generic_subscriptions
    join plans on plan_id = plans.id where workspace_id = ?`;
  return db.one<GenericRow>(sql, workspaceId);
}

const DAY = 86_400_000;

/** The subscription that Mixpost keeps itself; null without one. */
export function genericSubscriptionOf(state: MixpostState, workspaceId: number) {
  const row = genericRow(state, workspaceId);
  if (!row) return null;
  const left = row.trial_ends_at === null ? 0 : row.trial_ends_at - state.clock.now();
  return {
    name: row.name,
    free: row.free === 1,
    trial_ends_at: row.trial_ends_at === null ? null : new Date(row.trial_ends_at).toISOString(),
    has_trial: left > 0,
    has_expired_trial: row.trial_ends_at !== null && left <= 0,
    remaining_trial_days: Math.max(0, Math.ceil(left / DAY)),
  };
}

/** A plan by id; undefined when there is none. */
export function findPlan({ db }: MixpostState, id: number): PlanRow | undefined {
  return db.one<PlanRow>("select * from plans where id = ?", id);
}

/** Whether the text names a moment; ISO 8601 is documented, other forms pass as in `parseTime`. */
export function isMoment(text: string): boolean {
  return parseTime(text) !== null;
}

/** Statuses with which a customer pays or tries. */
export function isRunning(row: SubscriptionRow | undefined): row is SubscriptionRow {
  return row !== undefined && ["active", "trialing", "past_due", "paused"].includes(row.status);
}
