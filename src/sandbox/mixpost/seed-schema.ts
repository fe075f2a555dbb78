import { z } from "zod";

/**
 * What a sandbox starts with; the same shape in a file (`--seed FILE`) and in `options.seed`. A list that is given
 * replaces the default list of its kind. References are ids, uuids or names.
 */
const reference = z.union([z.int(), z.string()]);

/** `2026-05-01 10:00:00` (UTC), ISO 8601, or from the start of the clock: `+2d`, `-3h`, `+15m`. */
const moment = z.string().regex(/^([+-]\d+[dhm]|\d{4}-\d\d-\d\d([ T]\S+)?)$/);

const identity = { id: z.int().positive().optional(), uuid: z.string().min(1).optional() };

const user = z.strictObject({
  id: identity.id,
  name: z.string(),
  email: z.string(),
  is_admin: z.boolean().default(false),
  timezone: z.string().default("UTC"),
});

const token = z.strictObject({ token: z.string().min(1), role: z.string(), user: reference });

const workspace = z.strictObject({
  ...identity,
  name: z.string(),
  hex_color: z.string().default("#6366f1"),
  timezone: z.string().default("UTC"),
  owner: reference.optional(),
  members: z
    .array(
      z.strictObject({
        user: reference,
        role: z.enum(["admin", "member", "viewer"]),
        can_approve: z.boolean().default(false),
      }),
    )
    .default([]),
  /** Posting times of the week, by weekday (0 = Sunday), in the workspace's zone. */
  queue: z.record(z.string().regex(/^[0-6]$/), z.array(z.string())).default({}),
});

const inWorkspace = { ...identity, workspace: reference.default(1) };

const account = z.strictObject({
  ...inWorkspace,
  name: z.string(),
  username: z.string().nullable().default(null),
  image: z.string().nullable().default(null),
  provider: z.string().default("twitter"),
  data: z.json().default(null),
  authorized: z.boolean().default(true),
  group: z.string().nullable().default(null),
});

const tag = z.strictObject({ ...inWorkspace, name: z.string(), hex_color: z.string().default("#94a3b8") });

const folder = z.strictObject({
  ...inWorkspace,
  name: z.string(),
  parent: reference.nullable().default(null),
});

const media = z.strictObject({
  ...inWorkspace,
  name: z.string(),
  mime_type: z.string().default("image/png"),
  alt_text: z.string().nullable().default(null),
  folder: reference.nullable().default(null),
  favorite: z.boolean().default(false),
  /** Content in base64; default: the smallest PNG. */
  content: z.base64().optional(),
});

const post = z.strictObject({
  ...inWorkspace,
  status: z.enum(["draft", "needs_approval", "scheduled", "published", "failed"]).default("draft"),
  body: z.string(),
  accounts: z.array(reference).default([]),
  tags: z.array(reference).default([]),
  media: z.array(reference).default([]),
  user: reference.default(1),
  scheduled_at: moment.nullable().default(null),
  published_at: moment.nullable().default(null),
  created_at: moment.optional(),
  trashed: z.boolean().default(false),
});

const plan = z.strictObject({
  id: z.int(),
  name: z.string(),
  platform_plan_id: z.string(),
  monthly: z.number(),
  yearly: z.number(),
});

const subscription = z.strictObject({
  workspace: reference,
  platform_subscription_id: z.string(),
  platform_plan_id: z.string(),
  cycle: z.enum(["monthly", "yearly"]).default("monthly"),
  status: z.string().default("active"),
});

const receipt = z.strictObject({
  uuid: identity.uuid,
  workspace: reference,
  transaction_id: z.string(),
  invoice_number: z.string(),
  amount: z.number(),
  tax: z.number().default(0),
  currency: z.string().default("USD"),
  description: z.string().nullable().default(null),
  receipt_url: z.string().nullable().default(null),
  paid_at: moment,
});

/** A complete seed; what a seed leaves out is filled in before it is checked. */
export const seedSchema = z.strictObject({
  now: z.iso.datetime({ offset: true }).optional(),
  users: z.array(user),
  tokens: z.array(token),
  workspaces: z.array(workspace).min(1),
  accounts: z.array(account),
  tags: z.array(tag),
  folders: z.array(folder),
  media: z.array(media),
  posts: z.array(post),
  plans: z.array(plan),
  subscriptions: z.array(subscription),
  receipts: z.array(receipt),
});

/** A seed as it is written: lists and most fields may be left out. */
export type Seed = Partial<z.input<typeof seedSchema>>;

/** A seed with every list and field filled in. */
export type CompleteSeed = z.output<typeof seedSchema>;
