import type { Answer, Session } from "./session.ts";

/** Calls of a tool that must succeed, in the order in which they make sense. */
export interface Step {
  readonly tool: string;
  /** @param answers the last answer of each tool called so far */
  readonly args?: (answers: Readonly<Record<string, Answer>>) => object;
}

const twitter = "Acme on X";
const published = "69288ffd-d4ef-4666-9320-4b9e120694fc";
const failed = "3e8c5b90-a1f7-4d26-b83e-7d9f0c4a6e12";
const waiting = "97d4f0e3-c6b2-4a18-95e7-2b8d1f5c3a60";
const workspaceUuid = "3bbd0951-5b04-432b-b2a0-688588b0720e";
const at = () => ({ workspaceUuid });

const pixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

const payment = {
  transaction_id: "txn_9",
  invoice_number: "INV-9",
  amount: 1999,
  tax: 0,
  currency: "USD",
  paid_at: "2025-01-15 10:30:00",
};

const member = { ...at(), user_id: 3, can_approve: false, is_owner: false };
const look = { hex_color: "#6366f1", access_status: "unlimited" };
const person = { name: "John Doe", is_admin: false };
const secret = { password: "correct-horse", password_confirmation: "correct-horse" };

const library: readonly Step[] = [
  { tool: "mixpost_check_connection" },
  { tool: "mixpost_list_workspaces" },
  { tool: "mixpost_list_accounts", args: () => ({ keyword: "acme" }) },
  { tool: "mixpost_get_account", args: () => ({ accountUuid: twitter }) },
  { tool: "mixpost_create_tag", args: () => ({ name: "spring" }) },
  { tool: "mixpost_get_tag", args: () => ({ tagUuid: "spring" }) },
  { tool: "mixpost_update_tag", args: () => ({ tagUuid: "spring", hex_color: "#00ff00" }) },
  { tool: "mixpost_list_tags" },
  { tool: "mixpost_delete_tag", args: () => ({ tagUuid: "spring" }) },
  { tool: "mixpost_create_media_folder", args: () => ({ name: "Autumn" }) },
  { tool: "mixpost_list_media_folders" },
  {
    tool: "mixpost_update_media_folder",
    args: ({ mixpost_create_media_folder: folder }) => ({ folderUuid: folder?.uuid, parent: null }),
  },
  {
    tool: "mixpost_delete_media_folder",
    args: ({ mixpost_create_media_folder: folder }) => ({ folderUuid: folder?.uuid }),
  },
  { tool: "mixpost_upload_media", args: () => ({ base64: pixel, filename: "pixel.png", alt_text: "A dot" }) },
  { tool: "mixpost_list_media", args: () => ({ type: "image", limit: 1 }) },
  { tool: "mixpost_get_media", args: () => ({ mediaUuid: "pixel.png" }) },
  { tool: "mixpost_update_media", args: () => ({ mediaUuid: "pixel.png", name: "dot.png" }) },
  { tool: "mixpost_delete_media", args: () => ({ mediaUuid: "dot.png" }) },
];

const post = ({ mixpost_create_post: created }: Readonly<Record<string, Answer>>) => ({
  postUuid: created?.uuid,
});
const newPost = () => ({
  accounts: [twitter],
  date: "2026-06-01",
  time: "12:00",
  timezone: "UTC",
  versions: [{ content: { body: "Hello" } }],
});

const posts: readonly Step[] = [
  { tool: "mixpost_create_post", args: newPost },
  { tool: "mixpost_get_post", args: post },
  { tool: "mixpost_update_post", args: (answers) => ({ ...post(answers), tags: ["news"] }) },
  { tool: "mixpost_list_posts", args: () => ({ status: "draft", accounts: [twitter], detail: "full" }) },
  { tool: "mixpost_schedule_post", args: post },
  { tool: "mixpost_delete_post", args: post },
  { tool: "mixpost_create_post", args: newPost },
  { tool: "mixpost_add_post_to_queue", args: post },
  { tool: "mixpost_delete_multiple_posts", args: (answers) => ({ postUuids: [post(answers).postUuid] }) },
  { tool: "mixpost_approve_post", args: () => ({ postUuid: waiting }) },
  { tool: "mixpost_retry_post", args: () => ({ postUuid: failed, accountUuid: "Acme in the Fediverse" }) },
  { tool: "mixpost_get_post_analytics", args: () => ({ postUuid: published }) },
  { tool: "mixpost_get_analytics_summary", args: () => ({ period: "last_month" }) },
  { tool: "mixpost_get_account_analytics", args: () => ({ accountUuid: twitter, type: "content" }) },
  { tool: "mixpost_get_posting_times", args: () => ({ accounts: [twitter], timezone: "Europe/Berlin" }) },
  { tool: "mixpost_get_best_times" },
];

const panel: readonly Step[] = [
  { tool: "mixpost_panel_create_workspace", args: () => ({ name: "One", ...look }) },
  {
    tool: "mixpost_panel_update_workspace",
    args: ({ mixpost_panel_create_workspace: made }) => ({
      workspaceUuid: made?.uuid,
      name: "First",
      ...look,
    }),
  },
  { tool: "mixpost_panel_list_workspaces", args: () => ({ access_status: ["unlimited"] }) },
  {
    tool: "mixpost_panel_delete_workspace",
    args: ({ mixpost_panel_create_workspace: made }) => ({ workspaceUuid: made?.uuid }),
  },
  { tool: "mixpost_panel_create_workspace", args: () => ({ name: "Two", ...look }) },
  {
    tool: "mixpost_panel_delete_multiple_workspaces",
    args: ({ mixpost_panel_create_workspace: made }) => ({ workspaces: [made?.uuid] }),
  },
  { tool: "mixpost_panel_remove_workspace_user", args: () => ({ ...at(), user_id: 3 }) },
  { tool: "mixpost_panel_add_workspace_user", args: () => ({ ...member, role: "viewer" }) },
  { tool: "mixpost_panel_update_workspace_user", args: () => ({ ...member, role: "member" }) },
  { tool: "mixpost_panel_get_workspace", args: at },
  { tool: "mixpost_panel_get_subscription", args: at },
  {
    tool: "mixpost_panel_change_subscription_plan",
    args: () => ({ ...at(), plan_id: 2, cycle: "yearly", prorate: true, billing_immediately: false }),
  },
  { tool: "mixpost_panel_cancel_subscription", args: at },
  { tool: "mixpost_panel_resume_subscription", args: at },
  {
    tool: "mixpost_panel_update_subscription",
    args: () => ({ ...at(), platform_plan_id: "price_1234567890", status: "past_due" }),
  },
  { tool: "mixpost_panel_delete_subscription", args: at },
  // Without a subscription the answer is null, which must fit the output schema too.
  { tool: "mixpost_panel_get_subscription", args: at },
  {
    tool: "mixpost_panel_add_generic_subscription",
    args: () => ({ ...at(), plan_id: 1, keep_prev_trial_ends_at: false }),
  },
  { tool: "mixpost_panel_remove_generic_subscription", args: at },
  {
    tool: "mixpost_panel_start_subscription_checkout",
    args: () => ({ ...at(), plan_id: 1, cycle: "monthly", coupon: null }),
  },
  {
    tool: "mixpost_panel_create_subscription",
    args: () => ({
      ...at(),
      platform_subscription_id: "sub_2",
      platform_plan_id: "price_1234567890",
      status: "active",
    }),
  },
  { tool: "mixpost_panel_create_user", args: () => ({ ...person, email: "john@example.com", ...secret }) },
  {
    tool: "mixpost_panel_update_user",
    args: ({ mixpost_panel_create_user: user }) => ({ userId: user?.id, ...person, email: "jd@example.com" }),
  },
  {
    tool: "mixpost_panel_get_user",
    args: ({ mixpost_panel_create_user: user }) => ({ userId: user?.id, detail: "full" }),
  },
  { tool: "mixpost_panel_list_users", args: () => ({ keyword: "john" }) },
  {
    tool: "mixpost_panel_delete_user",
    args: ({ mixpost_panel_create_user: user }) => ({ userId: user?.id }),
  },
  {
    tool: "mixpost_panel_delete_multiple_users",
    args: ({ mixpost_panel_create_user: user }) => ({ users: [user?.id] }),
  },
  { tool: "mixpost_panel_create_receipt", args: () => ({ workspace_uuid: workspaceUuid, ...payment }) },
  {
    tool: "mixpost_panel_update_receipt",
    args: ({ mixpost_panel_create_receipt: made }) => ({ receiptUuid: made?.uuid, ...payment, tax: null }),
  },
  {
    tool: "mixpost_panel_get_receipt",
    args: ({ mixpost_panel_create_receipt: made }) => ({ receiptUuid: made?.uuid }),
  },
  { tool: "mixpost_panel_list_receipts", args: () => ({ invoice_number: "INV-9" }) },
  {
    tool: "mixpost_panel_delete_receipt",
    args: ({ mixpost_panel_create_receipt: made }) => ({ receiptUuid: made?.uuid }),
  },
  {
    tool: "mixpost_panel_delete_multiple_receipts",
    args: ({ mixpost_panel_create_receipt: made }) => ({ receipts: [made?.uuid] }),
  },
];

/** Every tool at least once, on the sandbox's own seed. @param url of a file that is large enough to be fetched later */
export const everyTool = (url: string): readonly Step[] => [
  ...library,
  { tool: "mixpost_upload_media", args: () => ({ url }) },
  {
    tool: "mixpost_get_upload_status",
    args: ({ mixpost_upload_media: upload }) => ({ downloadId: upload?.download_id }),
  },
  ...posts,
  ...panel,
];

/** Takes the steps one after the other. */
export async function play(
  steps: readonly Step[],
  session: Session,
  seen: (step: Step, answer: Answer) => void,
) {
  const answers: Record<string, Answer> = {};
  for (const step of steps) {
    const answer = await session.call(step.tool, step.args?.(answers));
    answers[step.tool] = answer;
    seen(step, answer);
  }
}
