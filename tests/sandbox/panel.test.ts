import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createCaller, SECOND_WORKSPACE, WORKSPACE } from "./caller.ts";

const P = `panel/workspaces/${WORKSPACE}`;
const NEW = `panel/workspaces/${SECOND_WORKSPACE}`;
const NOBODY = "00000000-0000-4000-8000-000000000000";
const john = {
  name: "John Doe",
  email: "john@example.com",
  password: "secret-123",
  password_confirmation: "secret-123",
  is_admin: false,
};
const receipt = {
  workspace_uuid: WORKSPACE,
  transaction_id: "txn_1",
  invoice_number: "INV-1",
  amount: 1999,
  tax: 0,
  currency: "USD",
  paid_at: "2025-01-15 10:30:00",
};

describe("rules of the panel", () => {
  const refused: readonly [what: string, method: string, path: string, body: unknown, errors: unknown][] = [
    [
      "a member joins once",
      "POST",
      `${P}/users`,
      { user_id: 2, role: "admin", can_approve: true, is_owner: false },
      { user_id: ["This user is already a member of this workspace."] },
    ],
    [
      "an unknown user joins nothing",
      "POST",
      `${P}/users`,
      { user_id: 99, role: "admin", can_approve: true, is_owner: false },
      { user_id: ["The selected user id is invalid."] },
    ],
    [
      "an owner must exist",
      "POST",
      "panel/workspaces",
      { name: "N", hex_color: "#fff", access_status: "locked", owner_id: 99 },
      { owner_id: ["The selected owner id is invalid."] },
    ],
    [
      "an e-mail address is unique",
      "POST",
      "panel/users",
      { ...john, email: "viewer@example.com" },
      { email: ["The email has already been taken."] },
    ],
    [
      "passwords must agree",
      "POST",
      "panel/users",
      { ...john, password_confirmation: "other" },
      { password: ["The password field confirmation does not match."] },
    ],
    [
      "an invoice number is unique",
      "POST",
      "panel/receipts",
      { ...receipt, invoice_number: "INV-2024-001" },
      { invoice_number: ["The invoice number has already been taken."] },
    ],
    [
      "a day of payment must be one",
      "POST",
      "panel/receipts",
      { ...receipt, paid_at: "soon" },
      { paid_at: ["The paid at field must be a valid date."] },
    ],
    [
      "a receipt needs a workspace",
      "POST",
      "panel/receipts",
      { ...receipt, workspace_uuid: NOBODY },
      { workspace_uuid: ["The selected workspace uuid is invalid."] },
    ],
    [
      "no subscription, no update",
      "PUT",
      `${NEW}/subscription`,
      { platform_plan_id: "p", status: "active" },
      { subscription: ["Subscription not found."] },
    ],
    [
      "no subscription, no end",
      "POST",
      `${NEW}/subscription/cancel`,
      undefined,
      { subscription: ["This workspace does not have an active subscription."] },
    ],
    [
      "a trial has an end",
      "POST",
      `${NEW}/subscription`,
      { platform_subscription_id: "s", platform_plan_id: "p", status: "trialing" },
      { trial_ends_at: ["The trial ends at field is required when status is trialing."] },
    ],
    [
      "a pause has a start",
      "PUT",
      `${P}/subscription`,
      { platform_plan_id: "p", status: "paused" },
      { paused_from: ["The paused from field is required when status is paused."] },
    ],
    [
      "a platform id is recorded once",
      "POST",
      `${NEW}/subscription`,
      { platform_subscription_id: "sub_1234567890", platform_plan_id: "p", status: "active" },
      { platform_subscription_id: ["The platform subscription id has already been taken."] },
    ],
    [
      "a subscriber buys no second one",
      "POST",
      `${P}/subscription/new`,
      { plan_id: 1, cycle: "monthly" },
      { subscription: ["The workspace cannot subscribe to a plan while it has an active subscription."] },
    ],
    [
      "a plan must be known",
      "POST",
      `${NEW}/subscription/new`,
      { plan_id: 99, cycle: "monthly" },
      { plan_id: ["Platform plan not found."] },
    ],
  ];
  for (const [what, method, path, body, errors] of refused) {
    test(what, async () => {
      const reply = await createCaller().call(method, path, body);
      assert.deepEqual([reply.status, reply.body], [422, { message: "Validation errors", errors }]);
    });
  }
});

test("a plan without a price is subscribed to at once, which is a conflict", async () => {
  const { call } = createCaller();
  const { status, body } = await call("POST", `${NEW}/subscription/new`, { plan_id: 3, cycle: "monthly" });
  const errors = { created_generic_subscription: ["Subscription created."] };
  assert.deepEqual([status, body], [409, { message: "Validation errors", errors }]);
  const { data } = (await call("GET", "panel/workspaces?free")).body;
  assert.deepEqual(
    data.map(({ uuid }: { uuid: string }) => uuid),
    [SECOND_WORKSPACE],
  );
});

test("a subscription is cancelled, resumed, changed and removed", async () => {
  const { call } = createCaller();
  const show = async () => (await call("GET", `${P}/subscription`)).body;
  await call("POST", `${P}/subscription/cancel`);
  assert.deepEqual([(await show()).status, (await show()).ends_at], ["canceled", "2026-06-03T10:00:00.000Z"]);
  await call("POST", `${P}/subscription/resume`);
  assert.deepEqual([(await show()).status, (await show()).ends_at], ["active", null]);
  const change = { plan_id: 2, cycle: "yearly", prorate: true, billing_immediately: false };
  await call("PUT", `${P}/subscription/change-plan`, change);
  assert.deepEqual((await show()).plan, { id: 2, name: "Business Plan", amount: 49990, cycle: "yearly" });
  assert.deepEqual((await call("DELETE", `${P}/subscription`)).body, { success: true });
  assert.equal(await show(), null);
  assert.deepEqual((await call("DELETE", `${P}/subscription`)).body, { success: false });
});

test("an internal subscription takes the place of the paid one and runs out with time", async () => {
  const { call, sandbox } = createCaller();
  const generic = async () =>
    (await call("GET", "panel/workspaces?keyword=my")).body.data[0].generic_subscription;
  const add = (trial_days: number, keep: boolean) =>
    call("POST", `${P}/subscription/generic`, { plan_id: 1, trial_days, keep_prev_trial_ends_at: keep });
  await add(14, false);
  assert.equal((await call("GET", `${P}/subscription`)).body, null);
  const fresh = { name: "Pro Plan", free: false, trial_ends_at: "2026-05-18T10:00:00.000Z" };
  assert.deepEqual(await generic(), {
    ...fresh,
    has_trial: true,
    has_expired_trial: false,
    remaining_trial_days: 14,
  });
  await add(30, true);
  assert.equal((await generic()).trial_ends_at, fresh.trial_ends_at);
  sandbox.clock.advance(15 * 86_400_000);
  assert.deepEqual(await generic(), {
    ...fresh,
    has_trial: false,
    has_expired_trial: true,
    remaining_trial_days: 0,
  });
  assert.deepEqual((await call("DELETE", `${P}/subscription/generic`)).body, { success: true });
  assert.equal(await generic(), null);
});

describe("workspaces of the panel", () => {
  test("can be filtered", async () => {
    const { call } = createCaller();
    const find = async (query: string) =>
      (await call("GET", `panel/workspaces?${query}`)).body.data.map(({ name }: { name: string }) => name);
    assert.deepEqual(await find("keyword=client"), ["Client Workspace"]);
    assert.deepEqual(await find("subscription_status=active"), ["My Workspace"]);
    assert.deepEqual(await find("access_status[]=locked"), []);
    assert.deepEqual(await find("access_status=unlimited"), ["Client Workspace", "My Workspace"]);
    assert.deepEqual(await find(`exclude[]=${WORKSPACE}`), ["Client Workspace"]);
  });

  test("belong to a new owner as admin, at once", async () => {
    const { call, sandbox } = createCaller();
    const input = { name: "New", hex_color: "#6366f1", access_status: "unlimited", owner_id: 3 };
    const { uuid } = (await call("POST", "panel/workspaces", input)).body;
    const { body } = await call("GET", "workspaces", undefined, sandbox.info.tokens.author);
    assert.deepEqual(body.data.at(-1), { uuid, name: "New", role: "admin", can_approve: true });
  });

  test("take everything with them", async () => {
    const { call } = createCaller();
    await call("DELETE", "panel/workspaces", { workspaces: [WORKSPACE, NOBODY] });
    assert.equal((await call("GET", "W/posts")).status, 404);
    assert.equal((await call("GET", "panel/receipts")).body.meta.total, 0);
  });
});

test("receipts are found by workspace and number, and replaced as a whole", async () => {
  const { call } = createCaller();
  const { uuid } = (await call("POST", "panel/receipts", { ...receipt, description: "Plan" })).body;
  const { workspace_uuid: _, ...rest } = receipt;
  await call("PUT", `panel/receipts/${uuid}`, { ...rest, amount: 5, paid_at: "2025-02-01 08:00:00" });
  const { body } = await call("GET", `panel/receipts?workspace_uuid=${WORKSPACE}&invoice_number=INV-1`);
  assert.equal(body.meta.total, 1);
  const { amount, description, paid_at, paid_at_raw, workspace } = body.data[0];
  assert.deepEqual([amount, description, paid_at, paid_at_raw], [5, null, "Feb 1, 2025", "2025-02-01 08:00"]);
  assert.equal(workspace.name, "My Workspace");
});
