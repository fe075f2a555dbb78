import type { Shape } from "./shape.ts";

/** Answers as the API's documentation and its copies show them. */

export const account: Shape = {
  id: "integer",
  uuid: "uuid",
  name: "string",
  username: "string?",
  image: "string?",
  provider: "string",
  data: "object?",
  authorized: "boolean",
  created_at: "time",
};

const postMedia = {
  id: "string",
  name: "string",
  mime_type: "string",
  type: "string",
  url: "string",
  thumb_url: "string?",
  is_video: "boolean",
  created_at: "time",
};

export const media: Shape = { ...postMedia, uuid: "uuid" };

export const tag: Shape = { id: "integer", uuid: "uuid", name: "string", hex_color: "color" };

const toAccounts = { "account-0": "boolean" };

const options: Shape = {
  tiktok: {
    privacy_level: { "account-0": "null" },
    allow_comments: toAccounts,
    allow_duet: toAccounts,
    allow_stitch: toAccounts,
    content_disclosure: toAccounts,
    brand_organic_toggle: toAccounts,
    brand_content_toggle: toAccounts,
  },
  youtube: { title: "string?", status: "string" },
  linkedin: { visibility: "string" },
  mastodon: { sensitive: "boolean" },
  instagram: { type: "string" },
  facebook_page: { type: "string" },
  pinterest: { title: "string?", link: "string?", boards: { "account-0": "null" } },
};

export const post: Shape = {
  id: "integer",
  uuid: "uuid",
  status: "string",
  accounts: [{ ...account, external_url: "string?", errors: "array" }],
  versions: [
    {
      account_id: "integer",
      is_original: "boolean",
      content: [{ body: "string", media: [postMedia], url: "string?" }],
      options,
    },
  ],
  tags: [tag],
  user: { name: "string" },
  scheduled_at: "time?",
  published_at: "time?",
  created_at: "time",
  trashed: "boolean",
};

export const success: Shape = { success: "true" };

export const scheduleResult: Shape = { success: "true", scheduled_at: "time" };

/** One page of a list. */
export function page(item: Shape): Shape {
  return {
    data: [item],
    links: { first: "string", last: "string", prev: "string?", next: "string?" },
    meta: {
      current_page: "integer",
      from: "integer?",
      last_page: "integer",
      links: [{ url: "string?", label: "string", active: "boolean" }],
      path: "string",
      per_page: "integer",
      to: "integer?",
      total: "integer",
    },
  };
}

const workspaceSummary = {
  uuid: "uuid",
  name: "string",
  hex_color: "color",
  owner_id: "integer?",
  access_status: "string",
  created_at: "panelTime",
};

const person = { id: "integer", name: "string", email: "string" };

export const panelWorkspace = { ...workspaceSummary, owner: person };

export const subscription: Shape = {
  name: "string",
  platform_subscription_id: "string",
  platform_plan_id: "string",
  plan: { id: "integer", name: "string", amount: "number", cycle: "string" },
  status: "string",
  recurring: "string",
  trial_ends_at: "string?",
  paused_from: "string?",
  ends_at: "string?",
};

export const panelWorkspaceDetails: Shape = {
  workspace: {
    ...panelWorkspace,
    users: [person],
    payment_method: {
      type: "string?",
      card_brand: "string?",
      card_last_four: "string?",
      card_expires: "string?",
    },
  },
  subscription,
};

export const user = {
  id: "integer",
  name: "string",
  email: "string",
  is_admin: "boolean",
  settings: "object",
  email_verified_at: "panelTime",
  created_at: "panelTime",
};

export const userDetails: Shape = {
  ...user,
  workspaces: [
    { ...workspaceSummary, pivot: { role: "string", can_approve: "boolean", joined_at: "panelTime" } },
  ],
};

export const receipt = {
  uuid: "uuid",
  transaction_id: "string",
  invoice_number: "string",
  amount: "number",
  tax: "number",
  currency: "string",
  receipt_url: "string",
  description: "string",
  created_at: "panelDate",
  paid_at: "panelDate",
  paid_at_raw: "string",
};

export const receiptWithWorkspace: Shape = { ...receipt, workspace: workspaceSummary };
