import assert from "node:assert/strict";
import { SECOND_WORKSPACE, WORKSPACE } from "./caller.ts";
import * as documented from "./documented.ts";
import type { Row } from "./operation-row.ts";
import { assertShape } from "./shape.ts";

const RECEIPT = "c4d8e1f6-7a29-4b53-8e0d-f1a6b9c27d34";

const P = `panel/workspaces/${WORKSPACE}`;

const newUser = {
  name: "John Doe",
  email: "john@example.com",
  password: "securepassword123",
  password_confirmation: "securepassword123",
  is_admin: false,
};

const newReceipt = {
  transaction_id: "txn_1234567890",
  invoice_number: "INV-2025-001",
  amount: 1999,
  tax: 0,
  currency: "USD",
  description: "Pro Plan - Monthly",
  receipt_url: "https://vendors.paddle.com/invoices/...",
  paid_at: "2025-01-15 10:30:00",
};

const membership = { user_id: 3, role: "viewer", can_approve: false, is_owner: false };

/** Operations of the panel. */
export const panelRows: readonly Row[] = [
  [
    "panel.workspaces.list",
    "GET",
    "panel/workspaces",
    undefined,
    ({ body }) => {
      assert.equal(body.meta.per_page, 20);
      const { subscriptions, generic_subscription, ...workspace } = body.data[1];
      assertShape(workspace, documented.panelWorkspace);
      assertShape(subscriptions, [documented.subscription]);
      assert.equal(generic_subscription, null);
    },
  ],
  [
    "panel.workspaces.create",
    "POST",
    "panel/workspaces",
    { name: "New", hex_color: "#6366f1", access_status: "unlimited", owner_id: 3 },
    documented.panelWorkspace,
  ],
  ["panel.workspaces.get", "GET", P, undefined, documented.panelWorkspaceDetails],
  [
    "panel.workspaces.update",
    "PUT",
    P,
    { name: "N", hex_color: "#10b981", access_status: "locked" },
    documented.success,
  ],
  [
    "panel.workspaces.deleteMany",
    "DELETE",
    "panel/workspaces",
    { workspaces: [WORKSPACE] },
    documented.success,
  ],
  ["panel.workspaces.delete", "DELETE", P, undefined, documented.success],
  [
    "panel.workspaces.users.add",
    "POST",
    `panel/workspaces/${SECOND_WORKSPACE}/users`,
    membership,
    documented.success,
  ],
  ["panel.workspaces.users.update", "PUT", `${P}/users`, membership, documented.success],
  ["panel.workspaces.users.remove", "DELETE", `${P}/users`, { user_id: 3 }, documented.success],
  ["panel.subscriptions.get", "GET", `${P}/subscription`, undefined, documented.subscription],
  [
    "panel.subscriptions.create",
    "POST",
    `${P}/subscription`,
    { platform_subscription_id: "sub_9", platform_plan_id: "price_1", status: "active", trial_ends_at: null },
    documented.success,
  ],
  [
    "panel.subscriptions.update",
    "PUT",
    `${P}/subscription`,
    { platform_plan_id: "price_1234567890", status: "paused", paused_from: "2026-05-01T00:00:00Z" },
    documented.success,
  ],
  ["panel.subscriptions.delete", "DELETE", `${P}/subscription`, undefined, documented.success],
  [
    "panel.subscriptions.checkout",
    "POST",
    `panel/workspaces/${SECOND_WORKSPACE}/subscription/new`,
    { plan_id: 1, cycle: "monthly", coupon: null },
    ({ body }) => assert.match(body.url, /^https:\/\/.*cs_test_/),
  ],
  [
    "panel.subscriptions.changePlan",
    "PUT",
    `${P}/subscription/change-plan`,
    { plan_id: 2, cycle: "yearly", prorate: true, billing_immediately: false },
    documented.success,
  ],
  ["panel.subscriptions.cancel", "POST", `${P}/subscription/cancel`, undefined, documented.success],
  [
    "panel.subscriptions.addGeneric",
    "POST",
    `${P}/subscription/generic`,
    { plan_id: 1, trial_days: 14, keep_prev_trial_ends_at: false },
    documented.success,
  ],
  [
    "panel.subscriptions.removeGeneric",
    "DELETE",
    `${P}/subscription/generic`,
    undefined,
    ({ body }) => assert.deepEqual(body, { success: false }),
  ],
  ["panel.users.list", "GET", "panel/users", undefined, documented.page(documented.user)],
  ["panel.users.create", "POST", "panel/users", newUser, documented.user],
  ["panel.users.get", "GET", "panel/users/3", undefined, documented.userDetails],
  [
    "panel.users.update",
    "PUT",
    "panel/users/3",
    { name: "A", email: "a@example.com", is_admin: true },
    documented.success,
  ],
  ["panel.users.delete", "DELETE", "panel/users/3", undefined, documented.success],
  ["panel.users.deleteMany", "DELETE", "panel/users", { users: [2, 3] }, documented.success],
  [
    "panel.receipts.list",
    "GET",
    "panel/receipts",
    undefined,
    documented.page(documented.receiptWithWorkspace),
  ],
  [
    "panel.receipts.create",
    "POST",
    "panel/receipts",
    { workspace_uuid: WORKSPACE, ...newReceipt },
    documented.receipt,
  ],
  ["panel.receipts.get", "GET", `panel/receipts/${RECEIPT}`, undefined, documented.receiptWithWorkspace],
  ["panel.receipts.update", "PUT", `panel/receipts/${RECEIPT}`, newReceipt, documented.success],
  ["panel.receipts.delete", "DELETE", `panel/receipts/${RECEIPT}`, undefined, documented.success],
  ["panel.receipts.deleteMany", "DELETE", "panel/receipts", { receipts: [RECEIPT] }, documented.success],
];
