// Generated from openapi/mixpost.yaml (sha256 b487969504a00bd4073136922c8483111fdda7f180dae53e38cf9a87d2ed8a96). Do not edit: change the spec and run `make generate`.
import { z } from "zod";

/** What every refused request answers with. */
export const ErrorSchema = z.looseObject({
  message: z.string(),
  errors: z.record(z.string(), z.array(z.string())).optional(),
});

/** Result of a change that answers with no resource. */
export const Success = z.looseObject({ success: z.boolean() });

/** Day, `YYYY-MM-DD`. */
export const LocalDate = z.custom<string>(
  (value) => z.iso.date().safeParse(value).success,
  "must be a day such as 2027-03-28",
);

/** Time of day, `HH:MM` of 24 hours. */
export const LocalTime = z.custom<string>(
  (value) =>
    z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/u)
      .safeParse(value).success,
  "must be a time of 24 hours such as 15:00",
);

/** Name of an IANA time zone. */
export const TimeZone = z.string();

/** Addresses of neighbouring pages. They may lack the filters of the request, so count pages instead. */
export const PageLinks = z.looseObject({
  first: z.string().nullable().optional(),
  last: z.string().nullable().optional(),
  prev: z.string().nullable().optional(),
  next: z.string().nullable().optional(),
});

/** Where the page stands in the whole list. */
export const PageMeta = z.looseObject({
  current_page: z.number().int(),
  last_page: z.number().int(),
  per_page: z.number().int(),
  total: z.number().int(),
  from: z.number().int().nullable().optional(),
  to: z.number().int().nullable().optional(),
  path: z.string().optional(),
  links: z
    .array(
      z.looseObject({
        url: z.string().nullable().optional(),
        label: z.string().optional(),
        active: z.boolean().optional(),
      }),
    )
    .optional(),
});

/** Undocumented; take any answer of the 2xx class as success. */
export const Ping = z.record(z.string(), z.any());

/** A workspace. Only these two fields are known; servers may send more. */
export const Workspace = z.looseObject({ uuid: z.string(), name: z.string() });

export const WorkspaceList = z.looseObject({ data: z.array(Workspace) });

/** A social media account connected to the workspace. */
export const Account = z.looseObject({
  id: z.number().int(),
  uuid: z.string(),
  name: z.string(),
  username: z.string().nullable().optional(),
  image: z.string().nullable().optional(),
  provider: z.string(),
  data: z.record(z.string(), z.any()).nullable().optional(),
  authorized: z.boolean(),
  created_at: z.string(),
});

export const AccountList = z.looseObject({ data: z.array(Account) });

/** An account as a post shows it, with what came of publishing there. */
export const PostAccount = Account.and(
  z.looseObject({
    image: z.string().nullable().optional(),
    data: z.record(z.string(), z.any()).nullable().optional(),
    external_url: z.string().nullable().optional(),
    errors: z.array(z.any()).optional(),
  }),
);

/** A media file as a post shows it. The documented samples leave `uuid` out there, so use `id`. */
export const PostMedia = z.looseObject({
  id: z.union([z.string(), z.number().int()], "Invalid input: expected string or integer"),
  uuid: z.string().optional(),
  name: z.string(),
  mime_type: z.string(),
  type: z.string(),
  url: z.string(),
  thumb_url: z.string().nullable().optional(),
  is_video: z.boolean(),
  created_at: z.string(),
});

/** A file of the media library. Alt text, size and folder are not part of the documented answer. */
export const Media = PostMedia.and(z.looseObject({ uuid: z.string() }));

export const MediaPage = z.looseObject({ data: z.array(Media), links: PageLinks.optional(), meta: PageMeta });

export const MediaUpload = z.strictObject({
  file: z.instanceof(Blob),
  alt_text: z.string().max(255).optional(),
  folder: z.guid().optional(),
});

export const MediaUpdate = z
  .strictObject({
    alt_text: z.string().max(255).optional(),
    name: z.string().optional(),
    folder: z.guid().nullable().optional(),
  })
  .refine((value) => Object.keys(value).length >= 1, "expected at least 1 of the properties");

export const MediaDelete = z.strictObject({
  items: z
    .array(z.union([z.number().int(), z.string()], "Invalid input: expected integer or string"))
    .min(1)
    .max(500),
});

export const ChunkedUploadStart = z.strictObject({
  filename: z.string().min(1).max(255),
  mime_type: z.string().min(1),
  total_size: z.number().int().gte(1),
});

export const ChunkedUpload = z.looseObject({
  upload_uuid: z.string(),
  chunk_size: z.number().int(),
  total_chunks: z.number().int(),
});

export const Chunk = z.strictObject({
  upload_session: z.string().min(1),
  chunk: z.instanceof(Blob),
  chunk_index: z.number().int().gte(0),
});

export const ChunkReceipt = z.looseObject({ chunk_index: z.number().int(), size: z.number().int() });

export const RemoteUploadStart = z.strictObject({
  url: z.string().min(1),
  alt_text: z.string().max(255).optional(),
});

export const RemoteUploadFailed = z.looseObject({ status: z.literal("failed"), error: z.string() });

/** What became of the start of an upload from an address. */
export const RemoteUploadResult = z.union(
  [
    z.looseObject({ status: z.literal("completed"), media: Media }),
    z.looseObject({ status: z.literal("pending"), download_id: z.string() }),
    RemoteUploadFailed,
  ],
  "Invalid input: expected object or RemoteUploadFailed",
);

/** State of an upload from an address. */
export const RemoteUploadStatus = z.union(
  [
    z.looseObject({
      status: z.enum(["pending", "downloading", "processing"]),
      progress: z.number().int().optional(),
    }),
    z.looseObject({ status: z.literal("completed"), progress: z.number().int().optional(), media: Media }),
    RemoteUploadFailed,
  ],
  "Invalid input: expected object or RemoteUploadFailed",
);

/** A folder, or `{success}` for some changes. The fields are inferred from the requests. */
export const MediaFolder = z.looseObject({
  uuid: z.string().optional(),
  name: z.string().optional(),
  parent: z.string().nullable().optional(),
});

/** All folders; either form occurs. */
export const MediaFolderTree = z.union(
  [z.looseObject({ data: z.array(MediaFolder).optional() }), z.array(MediaFolder)],
  "Invalid input: expected object or array",
);

export const MediaFolderCreate = z.strictObject({ name: z.string().min(1), parent: z.guid().optional() });

export const MediaFolderUpdate = z
  .strictObject({ name: z.string().min(1).optional(), parent: z.guid().nullable().optional() })
  .refine((value) => Object.keys(value).length >= 1, "expected at least 1 of the properties");

export const MediaFolderDelete = z.strictObject({ delete_media: z.boolean().optional() });

/** A label for posts, seen by members of the workspace only. */
export const Tag = z.looseObject({
  id: z.number().int(),
  uuid: z.string(),
  name: z.string(),
  hex_color: z.string(),
});

export const TagList = z.looseObject({ data: z.array(Tag) });

export const TagInput = z.strictObject({
  name: z.string().min(1).max(255),
  hex_color: z.custom<string>(
    (value) =>
      z
        .string()
        .regex(/^#([0-9a-fA-F]{3}){1,2}$/u)
        .safeParse(value).success,
    "must be a color such as #38bdf8",
  ),
});

export const PostContent = z.looseObject({
  body: z.string().nullable(),
  media: z.array(PostMedia),
  url: z.string().nullable().optional(),
});

/** Settings for single networks, one block for each. Maps are keyed `account-<integer id>`. X, Threads, Bluesky and LinkedIn pages have no documented settings. */
export const ProviderOptions = z.looseObject({
  facebook_page: z.looseObject({ type: z.enum(["post", "reel", "story"]).optional() }).optional(),
  instagram: z.looseObject({ type: z.enum(["post", "reel", "story"]).optional() }).optional(),
  linkedin: z.looseObject({ visibility: z.enum(["PUBLIC", "CONNECTIONS"]).optional() }).optional(),
  mastodon: z.looseObject({ sensitive: z.boolean().optional() }).optional(),
  pinterest: z
    .looseObject({
      title: z.string().nullable().optional(),
      link: z.string().nullable().optional(),
      boards: z.record(z.string(), z.string().nullable()).optional(),
    })
    .optional(),
  youtube: z
    .looseObject({
      title: z.string().nullable().optional(),
      status: z.enum(["public", "private", "unlisted"]).optional(),
    })
    .optional(),
  tiktok: z
    .looseObject({
      privacy_level: z.record(z.string(), z.string().nullable()).optional(),
      allow_comments: z.record(z.string(), z.boolean().nullable()).optional(),
      allow_duet: z.record(z.string(), z.boolean().nullable()).optional(),
      allow_stitch: z.record(z.string(), z.boolean().nullable()).optional(),
      content_disclosure: z.record(z.string(), z.boolean().nullable()).optional(),
      brand_organic_toggle: z.record(z.string(), z.boolean().nullable()).optional(),
      brand_content_toggle: z.record(z.string(), z.boolean().nullable()).optional(),
    })
    .optional(),
  gbp: z
    .looseObject({
      type: z.enum(["post", "offer", "event"]).optional(),
      button: z.enum(["NONE", "BOOK", "ORDER", "SHOP", "LEARN_MORE", "SIGN_UP", "CALL"]).optional(),
      button_link: z.string().nullable().optional(),
      offer_has_details: z.boolean().optional(),
      coupon_code: z.string().nullable().optional(),
      offer_link: z.string().nullable().optional(),
      terms: z.string().nullable().optional(),
      event_title: z.string().nullable().optional(),
      start_date: z.string().nullable().optional(),
      end_date: z.string().nullable().optional(),
      event_has_time: z.boolean().optional(),
      start_time: z.string().nullable().optional(),
      end_time: z.string().nullable().optional(),
    })
    .optional(),
});

/** What is published, for all accounts or for one. */
export const PostVersion = z.looseObject({
  account_id: z.number().int(),
  is_original: z.boolean(),
  content: z.array(PostContent),
  options: ProviderOptions.optional(),
});

/** A post. Accounts, tags and media are objects here, while requests want their integer ids. */
export const Post = z.looseObject({
  id: z.number().int(),
  uuid: z.string(),
  status: z.string(),
  accounts: z.array(PostAccount),
  versions: z.array(PostVersion),
  tags: z.array(Tag),
  user: z.looseObject({ name: z.string().optional() }).optional(),
  scheduled_at: z.string().nullable(),
  published_at: z.string().nullable(),
  created_at: z.string(),
  trashed: z.boolean(),
});

export const PostPage = z.looseObject({ data: z.array(Post), links: PageLinks.optional(), meta: PageMeta });

export const PostContentInput = z.strictObject({
  body: z.string().nullable().optional(),
  url: z.string().nullable().optional(),
  media: z.array(z.number().int()).optional(),
  video_thumbs: z
    .array(z.strictObject({ media_id: z.number().int(), thumb_id: z.number().int() }))
    .optional(),
});

export const PostVersionInput = z.strictObject({
  account_id: z.number().int().gte(0),
  is_original: z.boolean(),
  content: z.array(PostContentInput).min(1),
  options: ProviderOptions.optional(),
});

export const PostCreate = z.strictObject({
  date: LocalDate.optional(),
  time: LocalTime.optional(),
  timezone: TimeZone.optional(),
  schedule: z.boolean().optional(),
  schedule_now: z.boolean().optional(),
  queue: z.boolean().optional(),
  accounts: z.array(z.number().int()).optional(),
  tags: z.array(z.number().int()).optional(),
  versions: z.array(PostVersionInput).min(1),
});

export const PostUpdate = z.strictObject({
  date: LocalDate.optional(),
  time: LocalTime.optional(),
  timezone: TimeZone.optional(),
  accounts: z.array(z.number().int()).optional(),
  tags: z.array(z.number().int()).optional(),
  versions: z.array(PostVersionInput).min(1),
});

export const PostSchedule = z.strictObject({
  postNow: z.boolean(),
  date: LocalDate.optional(),
  time: LocalTime.optional(),
  timezone: TimeZone.optional(),
  accounts_schedule: z
    .array(z.strictObject({ account_id: z.number().int(), date: LocalDate, time: LocalTime }))
    .optional(),
});

export const PostDelete = z.strictObject({
  trash: z.boolean().optional(),
  delete_mode: z.enum(["app_only", "app_and_social", "social_only"]).optional(),
});

export const PostDeleteMany = z.strictObject({
  posts: z.array(z.guid()).min(1),
  trash: z.boolean().optional(),
  delete_mode: z.enum(["app_only", "app_and_social", "social_only"]).optional(),
});

export const ScheduleResult = z.looseObject({
  success: z.boolean(),
  scheduled_at: z.string().nullable().optional(),
});

/** Which fields come depends on the request; `deleted` and `to_trash` never come together. The oldest servers send one of these two alone. */
export const DeleteResult = z.looseObject({
  deleted: z.boolean().optional(),
  to_trash: z.boolean().optional(),
  deleted_from_app: z.boolean().optional(),
  deleting_from_social_platforms: z.string().optional(),
});

/** Undocumented; take any answer of the 2xx class as queued. */
export const RetryResult = z.record(z.string(), z.any());

/** Undocumented; fields differ by operation, network and release. */
export const Analytics = z.record(z.string(), z.any());

/** UUID of the workspace. */
export const WorkspaceArgument = z.string();

export const PostContentArgument = z.strictObject({
  body: z.string().optional(),
  url: z.string().optional(),
  urls: z
    .custom<unknown>(
      (value) => z.array(z.string()).max(1).safeParse(value).success,
      "holds one link, since Mixpost keeps one for each content; put further links into body",
    )
    .optional(),
  media: z.array(z.number().int()).optional(),
});

export const PostVersionArgument = z.strictObject({
  account_id: z.number().int().gte(0).optional(),
  is_original: z.boolean().optional(),
  content: z.union(
    [PostContentArgument, z.array(PostContentArgument)],
    "Invalid input: expected PostContentArgument or array",
  ),
  options: z.record(z.string(), z.any()).optional(),
});

export const CreatePostArguments = z.strictObject({
  workspaceUuid: WorkspaceArgument,
  versions: z.array(PostVersionArgument).min(1),
  accounts: z.array(z.number().int()).optional(),
  tags: z.array(z.number().int()).optional(),
  date: LocalDate.optional(),
  time: LocalTime.optional(),
  timezone: TimeZone.optional(),
  schedule: z.boolean().optional(),
  schedule_now: z.boolean().optional(),
  queue: z.boolean().optional(),
});

export const UpdatePostArguments = z.strictObject({
  workspaceUuid: WorkspaceArgument,
  postUuid: z.string(),
  versions: z.array(PostVersionArgument).min(1).optional(),
  accounts: z.array(z.number().int()).optional(),
  tags: z.array(z.number().int()).optional(),
  date: LocalDate.optional(),
  time: LocalTime.optional(),
  timezone: TimeZone.optional(),
});

export const UpdateTagArguments = z.strictObject({
  workspaceUuid: WorkspaceArgument,
  tagUuid: z.string(),
  name: z.string().min(1).optional(),
  hex_color: z
    .custom<string>(
      (value) =>
        z
          .string()
          .regex(/^#([0-9a-fA-F]{3}){1,2}$/u)
          .safeParse(value).success,
      "must be a color such as #38bdf8",
    )
    .optional(),
});

export const DeleteMediaArguments = z.strictObject({
  workspaceUuid: WorkspaceArgument,
  mediaUuid: z.string(),
});

export const UploadMediaArguments = z.strictObject({
  workspaceUuid: WorkspaceArgument,
  file: z.string().optional(),
  url: z.string().optional(),
  base64: z.string().optional(),
  filename: z.string().optional(),
  alt_text: z.string().max(255).optional(),
  folder: z.string().optional(),
});

/** What became of an upload. */
export const UploadMediaResult = z.looseObject({
  status: z.enum(["completed", "pending"]),
  media: z.unknown().optional(),
  download_id: z.string().optional(),
  note: z.string().optional(),
});

/** What opens the workspace: `subscription` (a valid subscription), `unlimited` (open without one), `locked` (closed). */
export const PanelAccessStatus = z.enum(["subscription", "unlimited", "locked"]);

/** Rights in the workspace: `admin` runs it, `member` writes, `viewer` only reads. */
export const PanelRole = z.enum(["admin", "member", "viewer"]);

/** A workspace to create, or the whole new state of one. */
export const PanelWorkspaceInput = z.strictObject({
  name: z.string().max(60),
  hex_color: z.string(),
  owner_id: z.number().int().optional(),
  access_status: PanelAccessStatus,
});

export const PanelWorkspaceDeleteMany = z.strictObject({ workspaces: z.array(z.guid()) });

/** A user's place in a workspace. */
export const PanelMemberInput = z.strictObject({
  user_id: z.number().int(),
  role: PanelRole,
  can_approve: z.boolean(),
  is_owner: z.boolean(),
});

export const PanelMemberRemove = z.strictObject({ user_id: z.number().int() });

/** A user in brief. */
export const PanelPerson = z.looseObject({ id: z.number().int(), name: z.string(), email: z.string() });

/** A workspace as users and receipts carry it. */
export const PanelWorkspaceSummary = z.looseObject({
  uuid: z.string(),
  name: z.string(),
  hex_color: z.string(),
  owner_id: z.number().int().nullable(),
  access_status: z.string(),
  created_at: z.string(),
});

/** A plan as defined in the Mixpost dashboard. */
export const PanelPlan = z.looseObject({
  id: z.number().int(),
  name: z.string(),
  amount: z.number().optional(),
  cycle: z.string().optional(),
});

/** A subscription at the payment platform, as Mixpost records it. No field is required, since a Laravel server may write "no subscription" as `{}` where null is documented. */
export const PanelSubscription = z.looseObject({
  name: z.string().optional(),
  platform_subscription_id: z.string().optional(),
  platform_plan_id: z.string().optional(),
  plan: z.union([PanelPlan, z.null()], "Invalid input: expected PanelPlan or null").optional(),
  status: z.string().optional(),
  recurring: z.string().nullable().optional(),
  trial_ends_at: z.string().nullable().optional(),
  paused_from: z.string().nullable().optional(),
  ends_at: z.string().nullable().optional(),
});

/** A subscription that Mixpost keeps itself, without a payment platform. */
export const PanelGenericSubscription = z.looseObject({
  name: z.string().nullable().optional(),
  free: z.boolean().optional(),
  trial_ends_at: z.string().nullable().optional(),
  has_trial: z.boolean().optional(),
  has_expired_trial: z.boolean().optional(),
  remaining_trial_days: z.number().int().optional(),
});

/** What is known of the customer's means of payment; every field is null without one. */
export const PanelPaymentMethod = z.looseObject({
  type: z.string().nullable().optional(),
  card_brand: z.string().nullable().optional(),
  card_last_four: z.string().nullable().optional(),
  card_expires: z.string().nullable().optional(),
});

/** A workspace as the panel lists it and answers when one is made. */
export const PanelWorkspace = PanelWorkspaceSummary.and(
  z.looseObject({
    owner: z.union([PanelPerson, z.null()], "Invalid input: expected PanelPerson or null").optional(),
    subscriptions: z.array(PanelSubscription).optional(),
    generic_subscription: z
      .union([PanelGenericSubscription, z.null()], "Invalid input: expected PanelGenericSubscription or null")
      .optional(),
    users: z.array(PanelPerson).optional(),
    payment_method: z
      .union([PanelPaymentMethod, z.null()], "Invalid input: expected PanelPaymentMethod or null")
      .optional(),
  }),
);

/** A workspace and, beside it, its subscription. */
export const PanelWorkspaceDetails = z.looseObject({
  workspace: PanelWorkspace,
  subscription: z.union([PanelSubscription, z.null()], "Invalid input: expected PanelSubscription or null"),
});

export const PanelWorkspacePage = z.looseObject({
  data: z.array(PanelWorkspace),
  links: PageLinks.optional(),
  meta: PageMeta,
});

/** Where the subscription stands. */
export const PanelSubscriptionStatus = z.enum([
  "active",
  "trialing",
  "past_due",
  "paused",
  "canceled",
  "incomplete",
]);

/** How often the customer pays. */
export const PanelBillingCycle = z.enum(["monthly", "yearly"]);

/** A subscription that the payment platform already knows. */
export const PanelSubscriptionCreate = z.strictObject({
  platform_subscription_id: z.string(),
  platform_plan_id: z.string(),
  status: PanelSubscriptionStatus,
  trial_ends_at: z.string().nullable().optional(),
});

/** The new state of a subscription's record. */
export const PanelSubscriptionUpdate = z.strictObject({
  platform_plan_id: z.string(),
  status: PanelSubscriptionStatus,
  trial_ends_at: z.string().nullable().optional(),
  paused_from: z.string().nullable().optional(),
});

/** What the customer is to buy. */
export const PanelCheckoutStart = z.strictObject({
  plan_id: z.number().int(),
  cycle: PanelBillingCycle,
  coupon: z.string().nullable().optional(),
});

/** Depends on the payment platform; `url` is usual, not certain. */
export const PanelCheckout = z.looseObject({ url: z.string().optional() });

/** The plan to move to, and how to settle the rest of the old one. */
export const PanelPlanChange = z.strictObject({
  plan_id: z.number().int(),
  cycle: PanelBillingCycle,
  prorate: z.boolean(),
  billing_immediately: z.boolean(),
});

/** A plan that nobody pays for through the payment platform. */
export const PanelGenericSubscriptionInput = z.strictObject({
  plan_id: z.number().int(),
  trial_days: z.number().int().gte(0).lte(365).optional(),
  keep_prev_trial_ends_at: z.boolean(),
});

/** A user account of the installation. */
export const PanelUser = z.looseObject({
  id: z.number().int(),
  name: z.string(),
  email: z.string(),
  is_admin: z.boolean(),
  settings: z.record(z.string(), z.any()).nullable().optional(),
  email_verified_at: z.string().nullable().optional(),
  created_at: z.string(),
});

/** What the user may do in the workspace. */
export const PanelMembership = z.looseObject({
  role: z.string(),
  can_approve: z.boolean(),
  joined_at: z.string().nullable().optional(),
});

/** A workspace with the user's place in it. */
export const PanelUserWorkspace = PanelWorkspaceSummary.and(z.looseObject({ pivot: PanelMembership }));

/** A user with the workspaces the user belongs to. */
export const PanelUserDetails = PanelUser.and(z.looseObject({ workspaces: z.array(PanelUserWorkspace) }));

export const PanelUserPage = z.looseObject({
  data: z.array(PanelUser),
  links: PageLinks.optional(),
  meta: PageMeta,
});

/** A user account to make. */
export const PanelUserCreate = z.strictObject({
  name: z.string().max(255),
  email: z.email(),
  password: z.string(),
  password_confirmation: z.string(),
  is_admin: z.boolean(),
});

/** The new state of a user account. */
export const PanelUserUpdate = z.strictObject({
  name: z.string().max(255),
  email: z.email(),
  password: z.string().nullable().optional(),
  password_confirmation: z.string().nullable().optional(),
  is_admin: z.boolean(),
});

export const PanelUserDeleteMany = z.strictObject({ users: z.array(z.number().int()) });

/** Whether the user was deleted. */
export const PanelUserDeleted = z.looseObject({ success: z.boolean(), message: z.string().optional() });

/** What a workspace paid, and when. */
export const PanelReceipt = z.looseObject({
  uuid: z.string(),
  workspace: z
    .union([PanelWorkspaceSummary, z.null()], "Invalid input: expected PanelWorkspaceSummary or null")
    .optional(),
  transaction_id: z.string(),
  invoice_number: z.string(),
  amount: z.number(),
  tax: z.number().nullable(),
  currency: z.string(),
  receipt_url: z.string().nullable().optional(),
  description: z.string().nullable().optional(),
  created_at: z.string(),
  paid_at: z.string(),
  paid_at_raw: z.string().optional(),
});

export const PanelReceiptPage = z.looseObject({
  data: z.array(PanelReceipt),
  links: PageLinks.optional(),
  meta: PageMeta,
});

/** A payment to record. */
export const PanelReceiptCreate = z.strictObject({
  workspace_uuid: z.guid(),
  transaction_id: z.string(),
  invoice_number: z.string(),
  amount: z.number(),
  tax: z.number(),
  currency: z.string(),
  description: z.string().optional(),
  receipt_url: z.string().optional(),
  paid_at: z.string(),
});

/** The new state of a receipt. */
export const PanelReceiptUpdate = z.strictObject({
  transaction_id: z.string(),
  invoice_number: z.string(),
  amount: z.number(),
  tax: z.number().nullable(),
  currency: z.string(),
  description: z.string().optional(),
  receipt_url: z.string().optional(),
  paid_at: z.string(),
});

export const PanelReceiptDeleteMany = z.strictObject({ receipts: z.array(z.guid()) });

/** The flat arguments of each operation, by operationId. */
export const requests = {
  "system.ping": z.strictObject({}),
  "workspaces.list": z.strictObject({}),
  "accounts.list": z.strictObject({
    workspaceUuid: z.guid(),
    keyword: z.string().optional(),
    group: z
      .string()
      .regex(/^(ungrouped|[0-9a-fA-F-]{36})$/u)
      .optional(),
    providers: z.array(z.string()).optional(),
    unauthorized: z.literal(1).optional(),
  }),
  "accounts.get": z.strictObject({ workspaceUuid: z.guid(), accountUuid: z.guid() }),
  "media.list": z.strictObject({
    workspaceUuid: z.guid(),
    page: z.number().int().gte(1).optional(),
    limit: z.number().int().gte(1).lte(100).optional(),
    folder: z.string().optional(),
    type: z.enum(["image", "gif", "video"]).optional(),
    keyword: z.string().optional(),
    usage: z.enum(["draft", "scheduled", "published", "unused"]).optional(),
    sort: z.enum(["newest", "oldest", "name", "size"]).optional(),
    favorite: z.literal(1).optional(),
    mime_types: z.array(z.string()).optional(),
  }),
  "media.upload": z.strictObject({
    workspaceUuid: z.guid(),
    file: z.instanceof(Blob),
    alt_text: z.string().max(255).optional(),
    folder: z.guid().optional(),
  }),
  "media.delete": z.strictObject({
    workspaceUuid: z.guid(),
    items: z
      .array(z.union([z.number().int(), z.string()], "Invalid input: expected integer or string"))
      .min(1)
      .max(500),
  }),
  "media.get": z.strictObject({ workspaceUuid: z.guid(), mediaUuid: z.guid() }),
  "media.update": z.strictObject({
    workspaceUuid: z.guid(),
    mediaUuid: z.guid(),
    alt_text: z.string().max(255).optional(),
    name: z.string().optional(),
    folder: z.guid().nullable().optional(),
  }),
  "media.chunked.initiate": z.strictObject({
    workspaceUuid: z.guid(),
    filename: z.string().min(1).max(255),
    mime_type: z.string().min(1),
    total_size: z.number().int().gte(1),
  }),
  "media.chunked.upload": z.strictObject({
    workspaceUuid: z.guid(),
    uploadUuid: z.guid(),
    upload_session: z.string().min(1),
    chunk: z.instanceof(Blob),
    chunk_index: z.number().int().gte(0),
  }),
  "media.chunked.complete": z.strictObject({ workspaceUuid: z.guid(), uploadUuid: z.guid() }),
  "media.chunked.abort": z.strictObject({ workspaceUuid: z.guid(), uploadUuid: z.guid() }),
  "media.remote.initiate": z.strictObject({
    workspaceUuid: z.guid(),
    url: z.string().min(1),
    alt_text: z.string().max(255).optional(),
  }),
  "media.remote.status": z.strictObject({ workspaceUuid: z.guid(), downloadId: z.string().min(1) }),
  "media.folders.list": z.strictObject({ workspaceUuid: z.guid() }),
  "media.folders.create": z.strictObject({
    workspaceUuid: z.guid(),
    name: z.string().min(1),
    parent: z.guid().optional(),
  }),
  "media.folders.update": z.strictObject({
    workspaceUuid: z.guid(),
    folderUuid: z.guid(),
    name: z.string().min(1).optional(),
    parent: z.guid().nullable().optional(),
  }),
  "media.folders.delete": z.strictObject({
    workspaceUuid: z.guid(),
    folderUuid: z.guid(),
    delete_media: z.boolean().optional(),
  }),
  "tags.list": z.strictObject({ workspaceUuid: z.guid() }),
  "tags.create": z.strictObject({
    workspaceUuid: z.guid(),
    name: z.string().min(1).max(255),
    hex_color: z.custom<string>(
      (value) =>
        z
          .string()
          .regex(/^#([0-9a-fA-F]{3}){1,2}$/u)
          .safeParse(value).success,
      "must be a color such as #38bdf8",
    ),
  }),
  "tags.get": z.strictObject({ workspaceUuid: z.guid(), tagUuid: z.guid() }),
  "tags.update": z.strictObject({
    workspaceUuid: z.guid(),
    tagUuid: z.guid(),
    name: z.string().min(1).max(255),
    hex_color: z.custom<string>(
      (value) =>
        z
          .string()
          .regex(/^#([0-9a-fA-F]{3}){1,2}$/u)
          .safeParse(value).success,
      "must be a color such as #38bdf8",
    ),
  }),
  "tags.delete": z.strictObject({ workspaceUuid: z.guid(), tagUuid: z.guid() }),
  "posts.list": z.strictObject({
    workspaceUuid: z.guid(),
    page: z.number().int().gte(1).optional(),
    limit: z.number().int().gte(1).lte(100).optional(),
    status: z.enum(["draft", "scheduled", "published", "failed", "needs_approval", "trash"]).optional(),
    keyword: z.string().optional(),
    accounts: z.array(z.number().int()).optional(),
    tags: z.array(z.string()).optional(),
  }),
  "posts.create": z.strictObject({
    workspaceUuid: z.guid(),
    date: LocalDate.optional(),
    time: LocalTime.optional(),
    timezone: TimeZone.optional(),
    schedule: z.boolean().optional(),
    schedule_now: z.boolean().optional(),
    queue: z.boolean().optional(),
    accounts: z.array(z.number().int()).optional(),
    tags: z.array(z.number().int()).optional(),
    versions: z.array(PostVersionInput).min(1),
  }),
  "posts.deleteMany": z.strictObject({
    workspaceUuid: z.guid(),
    posts: z.array(z.guid()).min(1),
    trash: z.boolean().optional(),
    delete_mode: z.enum(["app_only", "app_and_social", "social_only"]).optional(),
  }),
  "posts.get": z.strictObject({ workspaceUuid: z.guid(), postUuid: z.guid() }),
  "posts.update": z.strictObject({
    workspaceUuid: z.guid(),
    postUuid: z.guid(),
    date: LocalDate.optional(),
    time: LocalTime.optional(),
    timezone: TimeZone.optional(),
    accounts: z.array(z.number().int()).optional(),
    tags: z.array(z.number().int()).optional(),
    versions: z.array(PostVersionInput).min(1),
  }),
  "posts.delete": z.strictObject({
    workspaceUuid: z.guid(),
    postUuid: z.guid(),
    trash: z.boolean().optional(),
    delete_mode: z.enum(["app_only", "app_and_social", "social_only"]).optional(),
  }),
  "posts.schedule": z.strictObject({
    workspaceUuid: z.guid(),
    postUuid: z.guid(),
    postNow: z.boolean(),
    date: LocalDate.optional(),
    time: LocalTime.optional(),
    timezone: TimeZone.optional(),
    accounts_schedule: z
      .array(z.strictObject({ account_id: z.number().int(), date: LocalDate, time: LocalTime }))
      .optional(),
  }),
  "posts.addToQueue": z.strictObject({ workspaceUuid: z.guid(), postUuid: z.guid() }),
  "posts.approve": z.strictObject({ workspaceUuid: z.guid(), postUuid: z.guid() }),
  "posts.retry": z.strictObject({ workspaceUuid: z.guid(), postUuid: z.guid(), accountUuid: z.guid() }),
  "analytics.post": z.strictObject({ workspaceUuid: z.guid(), postUuid: z.guid() }),
  "analytics.summary": z.strictObject({
    workspaceUuid: z.guid(),
    period: z
      .enum(["this_week", "last_week", "this_month", "last_month", "last_3_months", "this_year"])
      .optional(),
    date_from: LocalDate.optional(),
    date_to: LocalDate.optional(),
  }),
  "analytics.account": z.strictObject({
    workspaceUuid: z.guid(),
    accountUuid: z.guid(),
    period: z
      .enum(["this_week", "last_week", "this_month", "last_month", "last_3_months", "this_year"])
      .optional(),
    date_from: LocalDate.optional(),
    date_to: LocalDate.optional(),
    type: z
      .enum([
        "overview",
        "audience",
        "competitors",
        "content",
        "engagement",
        "hashtags",
        "insights",
        "reach",
        "reviews",
        "search_terms",
        "video",
      ])
      .optional(),
    page: z.number().int().gte(1).optional(),
    per_page: z.number().int().gte(1).lte(50).optional(),
    sort_by: z.string().min(1).optional(),
    sort_dir: z.enum(["asc", "desc"]).optional(),
  }),
  "analytics.postingTimes": z.strictObject({
    workspaceUuid: z.guid(),
    accounts: z.array(z.guid()).optional(),
    timezone: TimeZone.optional(),
  }),
  "analytics.bestTimes": z.strictObject({
    workspaceUuid: z.guid(),
    accounts: z.array(z.guid()).optional(),
    timezone: TimeZone.optional(),
    from: LocalDate.optional(),
  }),
  "panel.workspaces.list": z.strictObject({
    keyword: z.string().min(1).optional(),
    subscription_status: PanelSubscriptionStatus.optional(),
    free: z.literal(1).optional(),
    access_status: z.array(PanelAccessStatus).optional(),
    exclude: z.array(z.guid()).optional(),
    page: z.number().int().gte(1).optional(),
  }),
  "panel.workspaces.create": z.strictObject({
    name: z.string().max(60),
    hex_color: z.string(),
    owner_id: z.number().int().optional(),
    access_status: PanelAccessStatus,
  }),
  "panel.workspaces.deleteMany": z.strictObject({ workspaces: z.array(z.guid()) }),
  "panel.workspaces.get": z.strictObject({
    workspaceUuid: z.custom<string>(
      (value) =>
        z
          .guid()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a workspace, as mixpost_panel_list_workspaces returns it",
    ),
  }),
  "panel.workspaces.update": z.strictObject({
    workspaceUuid: z.custom<string>(
      (value) =>
        z
          .guid()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a workspace, as mixpost_panel_list_workspaces returns it",
    ),
    name: z.string().max(60),
    hex_color: z.string(),
    owner_id: z.number().int().optional(),
    access_status: PanelAccessStatus,
  }),
  "panel.workspaces.delete": z.strictObject({
    workspaceUuid: z.custom<string>(
      (value) =>
        z
          .guid()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a workspace, as mixpost_panel_list_workspaces returns it",
    ),
  }),
  "panel.workspaces.users.add": z.strictObject({
    workspaceUuid: z.custom<string>(
      (value) =>
        z
          .guid()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a workspace, as mixpost_panel_list_workspaces returns it",
    ),
    user_id: z.number().int(),
    role: PanelRole,
    can_approve: z.boolean(),
    is_owner: z.boolean(),
  }),
  "panel.workspaces.users.update": z.strictObject({
    workspaceUuid: z.custom<string>(
      (value) =>
        z
          .guid()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a workspace, as mixpost_panel_list_workspaces returns it",
    ),
    user_id: z.number().int(),
    role: PanelRole,
    can_approve: z.boolean(),
    is_owner: z.boolean(),
  }),
  "panel.workspaces.users.remove": z.strictObject({
    workspaceUuid: z.custom<string>(
      (value) =>
        z
          .guid()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a workspace, as mixpost_panel_list_workspaces returns it",
    ),
    user_id: z.number().int(),
  }),
  "panel.subscriptions.get": z.strictObject({
    workspaceUuid: z.custom<string>(
      (value) =>
        z
          .guid()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a workspace, as mixpost_panel_list_workspaces returns it",
    ),
  }),
  "panel.subscriptions.create": z.strictObject({
    workspaceUuid: z.custom<string>(
      (value) =>
        z
          .guid()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a workspace, as mixpost_panel_list_workspaces returns it",
    ),
    platform_subscription_id: z.string(),
    platform_plan_id: z.string(),
    status: PanelSubscriptionStatus,
    trial_ends_at: z.string().nullable().optional(),
  }),
  "panel.subscriptions.update": z.strictObject({
    workspaceUuid: z.custom<string>(
      (value) =>
        z
          .guid()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a workspace, as mixpost_panel_list_workspaces returns it",
    ),
    platform_plan_id: z.string(),
    status: PanelSubscriptionStatus,
    trial_ends_at: z.string().nullable().optional(),
    paused_from: z.string().nullable().optional(),
  }),
  "panel.subscriptions.delete": z.strictObject({
    workspaceUuid: z.custom<string>(
      (value) =>
        z
          .guid()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a workspace, as mixpost_panel_list_workspaces returns it",
    ),
  }),
  "panel.subscriptions.checkout": z.strictObject({
    workspaceUuid: z.custom<string>(
      (value) =>
        z
          .guid()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a workspace, as mixpost_panel_list_workspaces returns it",
    ),
    plan_id: z.number().int(),
    cycle: PanelBillingCycle,
    coupon: z.string().nullable().optional(),
  }),
  "panel.subscriptions.changePlan": z.strictObject({
    workspaceUuid: z.custom<string>(
      (value) =>
        z
          .guid()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a workspace, as mixpost_panel_list_workspaces returns it",
    ),
    plan_id: z.number().int(),
    cycle: PanelBillingCycle,
    prorate: z.boolean(),
    billing_immediately: z.boolean(),
  }),
  "panel.subscriptions.cancel": z.strictObject({
    workspaceUuid: z.custom<string>(
      (value) =>
        z
          .guid()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a workspace, as mixpost_panel_list_workspaces returns it",
    ),
  }),
  "panel.subscriptions.resume": z.strictObject({
    workspaceUuid: z.custom<string>(
      (value) =>
        z
          .guid()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a workspace, as mixpost_panel_list_workspaces returns it",
    ),
  }),
  "panel.subscriptions.addGeneric": z.strictObject({
    workspaceUuid: z.custom<string>(
      (value) =>
        z
          .guid()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a workspace, as mixpost_panel_list_workspaces returns it",
    ),
    plan_id: z.number().int(),
    trial_days: z.number().int().gte(0).lte(365).optional(),
    keep_prev_trial_ends_at: z.boolean(),
  }),
  "panel.subscriptions.removeGeneric": z.strictObject({
    workspaceUuid: z.custom<string>(
      (value) =>
        z
          .guid()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a workspace, as mixpost_panel_list_workspaces returns it",
    ),
  }),
  "panel.users.list": z.strictObject({
    keyword: z.string().min(1).optional(),
    exclude: z.array(z.number().int()).optional(),
    page: z.number().int().gte(1).optional(),
  }),
  "panel.users.create": z.strictObject({
    name: z.string().max(255),
    email: z.email(),
    password: z.string(),
    password_confirmation: z.string(),
    is_admin: z.boolean(),
  }),
  "panel.users.deleteMany": z.strictObject({ users: z.array(z.number().int()) }),
  "panel.users.get": z.strictObject({
    userId: z.custom<number>(
      (value) => z.number().int().safeParse(value).success,
      "must be the numeric id of a user, as mixpost_panel_list_users returns it",
    ),
  }),
  "panel.users.update": z.strictObject({
    userId: z.custom<number>(
      (value) => z.number().int().safeParse(value).success,
      "must be the numeric id of a user, as mixpost_panel_list_users returns it",
    ),
    name: z.string().max(255),
    email: z.email(),
    password: z.string().nullable().optional(),
    password_confirmation: z.string().nullable().optional(),
    is_admin: z.boolean(),
  }),
  "panel.users.delete": z.strictObject({
    userId: z.custom<number>(
      (value) => z.number().int().safeParse(value).success,
      "must be the numeric id of a user, as mixpost_panel_list_users returns it",
    ),
  }),
  "panel.receipts.list": z.strictObject({
    workspace_uuid: z.guid().optional(),
    invoice_number: z.string().min(1).optional(),
    page: z.number().int().gte(1).optional(),
  }),
  "panel.receipts.create": z.strictObject({
    workspace_uuid: z.guid(),
    transaction_id: z.string(),
    invoice_number: z.string(),
    amount: z.number(),
    tax: z.number(),
    currency: z.string(),
    description: z.string().optional(),
    receipt_url: z.string().optional(),
    paid_at: z.string(),
  }),
  "panel.receipts.deleteMany": z.strictObject({ receipts: z.array(z.guid()) }),
  "panel.receipts.get": z.strictObject({
    receiptUuid: z.custom<string>(
      (value) =>
        z
          .guid()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a receipt, as mixpost_panel_list_receipts returns it",
    ),
  }),
  "panel.receipts.update": z.strictObject({
    receiptUuid: z.custom<string>(
      (value) =>
        z
          .guid()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a receipt, as mixpost_panel_list_receipts returns it",
    ),
    transaction_id: z.string(),
    invoice_number: z.string(),
    amount: z.number(),
    tax: z.number().nullable(),
    currency: z.string(),
    description: z.string().optional(),
    receipt_url: z.string().optional(),
    paid_at: z.string(),
  }),
  "panel.receipts.delete": z.strictObject({
    receiptUuid: z.custom<string>(
      (value) =>
        z
          .guid()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a receipt, as mixpost_panel_list_receipts returns it",
    ),
  }),
};

/** The body of each good answer, by operationId; open to fields that are not known yet. */
export const responses = {
  "system.ping": z.union([Ping, z.string()]),
  "workspaces.list": WorkspaceList,
  "accounts.list": AccountList,
  "accounts.get": Account,
  "media.list": MediaPage,
  "media.upload": Media,
  "media.delete": Success,
  "media.get": Media,
  "media.update": Success,
  "media.chunked.initiate": ChunkedUpload,
  "media.chunked.upload": ChunkReceipt,
  "media.chunked.complete": Media,
  "media.chunked.abort": z.undefined(),
  "media.remote.initiate": RemoteUploadResult,
  "media.remote.status": RemoteUploadStatus,
  "media.folders.list": MediaFolderTree,
  "media.folders.create": MediaFolder,
  "media.folders.update": MediaFolder,
  "media.folders.delete": MediaFolder,
  "tags.list": TagList,
  "tags.create": Tag,
  "tags.get": Tag,
  "tags.update": Success,
  "tags.delete": Success,
  "posts.list": PostPage,
  "posts.create": Post,
  "posts.deleteMany": DeleteResult,
  "posts.get": Post,
  "posts.update": Success,
  "posts.delete": DeleteResult,
  "posts.schedule": ScheduleResult,
  "posts.addToQueue": ScheduleResult,
  "posts.approve": ScheduleResult,
  "posts.retry": z.union([RetryResult, z.string()]),
  "analytics.post": Analytics,
  "analytics.summary": Analytics,
  "analytics.account": Analytics,
  "analytics.postingTimes": Analytics,
  "analytics.bestTimes": Analytics,
  "panel.workspaces.list": PanelWorkspacePage,
  "panel.workspaces.create": PanelWorkspace,
  "panel.workspaces.deleteMany": Success,
  "panel.workspaces.get": PanelWorkspaceDetails,
  "panel.workspaces.update": Success,
  "panel.workspaces.delete": Success,
  "panel.workspaces.users.add": Success,
  "panel.workspaces.users.update": Success,
  "panel.workspaces.users.remove": Success,
  "panel.subscriptions.get": z.union(
    [PanelSubscription, z.null()],
    "Invalid input: expected PanelSubscription or null",
  ),
  "panel.subscriptions.create": Success,
  "panel.subscriptions.update": Success,
  "panel.subscriptions.delete": Success,
  "panel.subscriptions.checkout": PanelCheckout,
  "panel.subscriptions.changePlan": Success,
  "panel.subscriptions.cancel": Success,
  "panel.subscriptions.resume": Success,
  "panel.subscriptions.addGeneric": Success,
  "panel.subscriptions.removeGeneric": Success,
  "panel.users.list": PanelUserPage,
  "panel.users.create": PanelUser,
  "panel.users.deleteMany": Success,
  "panel.users.get": PanelUserDetails,
  "panel.users.update": Success,
  "panel.users.delete": PanelUserDeleted,
  "panel.receipts.list": PanelReceiptPage,
  "panel.receipts.create": PanelReceipt,
  "panel.receipts.deleteMany": Success,
  "panel.receipts.get": PanelReceipt,
  "panel.receipts.update": Success,
  "panel.receipts.delete": Success,
};

/** What each tool accepts: exactly what its `inputSchema` advertises. */
export const toolInputs = {
  mixpost_check_connection: z.strictObject({}),
  mixpost_list_workspaces: z.strictObject({}),
  mixpost_list_accounts: z.strictObject({ workspace: z.string().optional(), keyword: z.string().optional() }),
  mixpost_get_account: z.strictObject({ workspace: z.string().optional(), accountUuid: z.string() }),
  mixpost_list_media: z.strictObject({
    workspace: z.string().optional(),
    page: z.number().int().gte(1).optional(),
    limit: z.number().int().gte(1).lte(100).optional(),
    folder: z.string().optional(),
    type: z.enum(["image", "gif", "video"]).optional(),
    keyword: z.string().optional(),
    detail: z.enum(["concise", "full"]).optional(),
  }),
  mixpost_delete_media: z.strictObject({ workspace: z.string().optional(), mediaUuid: z.string() }),
  mixpost_get_media: z.strictObject({ workspace: z.string().optional(), mediaUuid: z.string() }),
  mixpost_update_media: z.strictObject({
    workspace: z.string().optional(),
    mediaUuid: z.string(),
    alt_text: z.string().max(255).optional(),
    name: z.string().optional(),
    folder: z.union([z.string(), z.null()], "Invalid input: expected string or null").optional(),
  }),
  mixpost_get_upload_status: z.strictObject({
    workspace: z.string().optional(),
    downloadId: z.string().min(1),
  }),
  mixpost_list_media_folders: z.strictObject({ workspace: z.string().optional() }),
  mixpost_create_media_folder: z.strictObject({
    workspace: z.string().optional(),
    name: z.string().min(1),
    parent: z.string().optional(),
  }),
  mixpost_update_media_folder: z.strictObject({
    workspace: z.string().optional(),
    folderUuid: z.string(),
    name: z.string().min(1).optional(),
    parent: z.union([z.string(), z.null()], "Invalid input: expected string or null").optional(),
  }),
  mixpost_delete_media_folder: z.strictObject({
    workspace: z.string().optional(),
    folderUuid: z.string(),
    delete_media: z.boolean().optional(),
  }),
  mixpost_list_tags: z.strictObject({ workspace: z.string().optional() }),
  mixpost_create_tag: z.strictObject({
    workspace: z.string().optional(),
    name: z.string().min(1).max(255),
    hex_color: z
      .custom<string>(
        (value) =>
          z
            .string()
            .regex(/^#([0-9a-fA-F]{3}){1,2}$/u)
            .safeParse(value).success,
        "must be a color such as #38bdf8",
      )
      .optional(),
  }),
  mixpost_get_tag: z.strictObject({ workspace: z.string().optional(), tagUuid: z.string() }),
  mixpost_update_tag: z.strictObject({
    workspace: z.string().optional(),
    tagUuid: z.string(),
    name: z.string().min(1).optional(),
    hex_color: z
      .custom<string>(
        (value) =>
          z
            .string()
            .regex(/^#([0-9a-fA-F]{3}){1,2}$/u)
            .safeParse(value).success,
        "must be a color such as #38bdf8",
      )
      .optional(),
  }),
  mixpost_delete_tag: z.strictObject({ workspace: z.string().optional(), tagUuid: z.string() }),
  mixpost_list_posts: z.strictObject({
    workspace: z.string().optional(),
    page: z.number().int().gte(1).optional(),
    limit: z.number().int().gte(1).lte(100).optional(),
    status: z.enum(["draft", "scheduled", "published", "failed", "needs_approval", "trash"]).optional(),
    keyword: z.string().optional(),
    accounts: z
      .array(z.union([z.number().int(), z.string()], "Invalid input: expected integer or string"))
      .optional(),
    tags: z.array(z.string()).optional(),
    detail: z.enum(["concise", "full"]).optional(),
  }),
  mixpost_create_post: z.strictObject({
    workspace: z.string().optional(),
    versions: z
      .array(
        z.strictObject({
          account_id: z
            .union([z.number().int(), z.string()], "Invalid input: expected integer or string")
            .optional(),
          is_original: z.boolean().optional(),
          content: z.union(
            [
              z.strictObject({
                body: z.string().optional(),
                url: z.string().optional(),
                urls: z
                  .custom<unknown>(
                    (value) => z.array(z.string()).max(1).safeParse(value).success,
                    "holds one link, since Mixpost keeps one for each content; put further links into body",
                  )
                  .optional(),
                media: z
                  .array(z.union([z.number().int(), z.string()], "Invalid input: expected integer or string"))
                  .optional(),
              }),
              z.array(
                z.strictObject({
                  body: z.string().optional(),
                  url: z.string().optional(),
                  urls: z
                    .custom<unknown>(
                      (value) => z.array(z.string()).max(1).safeParse(value).success,
                      "holds one link, since Mixpost keeps one for each content; put further links into body",
                    )
                    .optional(),
                  media: z
                    .array(
                      z.union([z.number().int(), z.string()], "Invalid input: expected integer or string"),
                    )
                    .optional(),
                }),
              ),
            ],
            "Invalid input: expected object or array",
          ),
          options: z.record(z.string(), z.any()).optional(),
        }),
      )
      .min(1),
    accounts: z
      .array(z.union([z.number().int(), z.string()], "Invalid input: expected integer or string"))
      .optional(),
    tags: z
      .array(z.union([z.number().int(), z.string()], "Invalid input: expected integer or string"))
      .optional(),
    date: z
      .custom<string>((value) => z.iso.date().safeParse(value).success, "must be a day such as 2027-03-28")
      .optional(),
    time: z
      .custom<string>(
        (value) =>
          z
            .string()
            .regex(/^([01]\d|2[0-3]):[0-5]\d$/u)
            .safeParse(value).success,
        "must be a time of 24 hours such as 15:00",
      )
      .optional(),
    timezone: z.string().optional(),
    schedule: z.boolean().optional(),
    schedule_now: z.boolean().optional(),
    queue: z.boolean().optional(),
  }),
  mixpost_delete_multiple_posts: z.strictObject({
    workspace: z.string().optional(),
    postUuids: z.array(z.string()).min(1),
    trash: z.boolean().optional(),
    delete_mode: z.enum(["app_only", "app_and_social", "social_only"]).optional(),
  }),
  mixpost_get_post: z.strictObject({
    workspace: z.string().optional(),
    postUuid: z.string(),
    detail: z.enum(["concise", "full"]).optional(),
  }),
  mixpost_update_post: z.strictObject({
    workspace: z.string().optional(),
    postUuid: z.string(),
    versions: z
      .array(
        z.strictObject({
          account_id: z
            .union([z.number().int(), z.string()], "Invalid input: expected integer or string")
            .optional(),
          is_original: z.boolean().optional(),
          content: z.union(
            [
              z.strictObject({
                body: z.string().optional(),
                url: z.string().optional(),
                urls: z
                  .custom<unknown>(
                    (value) => z.array(z.string()).max(1).safeParse(value).success,
                    "holds one link, since Mixpost keeps one for each content; put further links into body",
                  )
                  .optional(),
                media: z
                  .array(z.union([z.number().int(), z.string()], "Invalid input: expected integer or string"))
                  .optional(),
              }),
              z.array(
                z.strictObject({
                  body: z.string().optional(),
                  url: z.string().optional(),
                  urls: z
                    .custom<unknown>(
                      (value) => z.array(z.string()).max(1).safeParse(value).success,
                      "holds one link, since Mixpost keeps one for each content; put further links into body",
                    )
                    .optional(),
                  media: z
                    .array(
                      z.union([z.number().int(), z.string()], "Invalid input: expected integer or string"),
                    )
                    .optional(),
                }),
              ),
            ],
            "Invalid input: expected object or array",
          ),
          options: z.record(z.string(), z.any()).optional(),
        }),
      )
      .min(1)
      .optional(),
    accounts: z
      .array(z.union([z.number().int(), z.string()], "Invalid input: expected integer or string"))
      .optional(),
    tags: z
      .array(z.union([z.number().int(), z.string()], "Invalid input: expected integer or string"))
      .optional(),
    date: z
      .custom<string>((value) => z.iso.date().safeParse(value).success, "must be a day such as 2027-03-28")
      .optional(),
    time: z
      .custom<string>(
        (value) =>
          z
            .string()
            .regex(/^([01]\d|2[0-3]):[0-5]\d$/u)
            .safeParse(value).success,
        "must be a time of 24 hours such as 15:00",
      )
      .optional(),
    timezone: z.string().optional(),
  }),
  mixpost_delete_post: z.strictObject({
    workspace: z.string().optional(),
    postUuid: z.string(),
    trash: z.boolean().optional(),
    delete_mode: z.enum(["app_only", "app_and_social", "social_only"]).optional(),
  }),
  mixpost_schedule_post: z.strictObject({
    workspace: z.string().optional(),
    postUuid: z.string(),
    postNow: z.boolean().optional(),
    date: z
      .custom<string>((value) => z.iso.date().safeParse(value).success, "must be a day such as 2027-03-28")
      .optional(),
    time: z
      .custom<string>(
        (value) =>
          z
            .string()
            .regex(/^([01]\d|2[0-3]):[0-5]\d$/u)
            .safeParse(value).success,
        "must be a time of 24 hours such as 15:00",
      )
      .optional(),
    timezone: z.string().optional(),
  }),
  mixpost_add_post_to_queue: z.strictObject({ workspace: z.string().optional(), postUuid: z.string() }),
  mixpost_approve_post: z.strictObject({ workspace: z.string().optional(), postUuid: z.string() }),
  mixpost_retry_post: z.strictObject({
    workspace: z.string().optional(),
    postUuid: z.string(),
    accountUuid: z.string(),
  }),
  mixpost_get_post_analytics: z.strictObject({ workspace: z.string().optional(), postUuid: z.string() }),
  mixpost_get_analytics_summary: z.strictObject({
    workspace: z.string().optional(),
    period: z
      .enum(["this_week", "last_week", "this_month", "last_month", "last_3_months", "this_year"])
      .optional(),
    date_from: z
      .custom<string>((value) => z.iso.date().safeParse(value).success, "must be a day such as 2027-03-28")
      .optional(),
    date_to: z
      .custom<string>((value) => z.iso.date().safeParse(value).success, "must be a day such as 2027-03-28")
      .optional(),
  }),
  mixpost_get_account_analytics: z.strictObject({
    workspace: z.string().optional(),
    accountUuid: z.string(),
    period: z
      .enum(["this_week", "last_week", "this_month", "last_month", "last_3_months", "this_year"])
      .optional(),
    date_from: z
      .custom<string>((value) => z.iso.date().safeParse(value).success, "must be a day such as 2027-03-28")
      .optional(),
    date_to: z
      .custom<string>((value) => z.iso.date().safeParse(value).success, "must be a day such as 2027-03-28")
      .optional(),
    type: z
      .enum([
        "overview",
        "audience",
        "competitors",
        "content",
        "engagement",
        "hashtags",
        "insights",
        "reach",
        "reviews",
        "search_terms",
        "video",
      ])
      .optional(),
    page: z.number().int().gte(1).optional(),
    per_page: z.number().int().gte(1).lte(50).optional(),
    sort_by: z.string().min(1).optional(),
    sort_dir: z.enum(["asc", "desc"]).optional(),
  }),
  mixpost_get_posting_times: z.strictObject({
    workspace: z.string().optional(),
    accounts: z.array(z.string()).optional(),
    timezone: z.string().optional(),
  }),
  mixpost_get_best_times: z.strictObject({
    workspace: z.string().optional(),
    accounts: z.array(z.string()).optional(),
    timezone: z.string().optional(),
    from: z
      .custom<string>((value) => z.iso.date().safeParse(value).success, "must be a day such as 2027-03-28")
      .optional(),
  }),
  mixpost_panel_list_workspaces: z.strictObject({
    keyword: z.string().min(1).optional(),
    subscription_status: z
      .enum(["active", "trialing", "past_due", "paused", "canceled", "incomplete"])
      .optional(),
    free: z.literal(1).optional(),
    access_status: z.array(z.enum(["subscription", "unlimited", "locked"])).optional(),
    exclude: z.array(z.string()).optional(),
    page: z.number().int().gte(1).optional(),
    detail: z.enum(["concise", "full"]).optional(),
  }),
  mixpost_panel_create_workspace: z.strictObject({
    name: z.string().max(60),
    hex_color: z.string(),
    owner_id: z.number().int().optional(),
    access_status: z.enum(["subscription", "unlimited", "locked"]),
  }),
  mixpost_panel_delete_multiple_workspaces: z.strictObject({ workspaces: z.array(z.string()) }),
  mixpost_panel_get_workspace: z.strictObject({
    workspaceUuid: z.custom<string>(
      (value) =>
        z
          .string()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a workspace, as mixpost_panel_list_workspaces returns it",
    ),
  }),
  mixpost_panel_update_workspace: z.strictObject({
    workspaceUuid: z.custom<string>(
      (value) =>
        z
          .string()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a workspace, as mixpost_panel_list_workspaces returns it",
    ),
    name: z.string().max(60),
    hex_color: z.string(),
    owner_id: z.number().int().optional(),
    access_status: z.enum(["subscription", "unlimited", "locked"]),
  }),
  mixpost_panel_delete_workspace: z.strictObject({
    workspaceUuid: z.custom<string>(
      (value) =>
        z
          .string()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a workspace, as mixpost_panel_list_workspaces returns it",
    ),
  }),
  mixpost_panel_add_workspace_user: z.strictObject({
    workspaceUuid: z.custom<string>(
      (value) =>
        z
          .string()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a workspace, as mixpost_panel_list_workspaces returns it",
    ),
    user_id: z.number().int(),
    role: z.enum(["admin", "member", "viewer"]),
    can_approve: z.boolean(),
    is_owner: z.boolean(),
  }),
  mixpost_panel_update_workspace_user: z.strictObject({
    workspaceUuid: z.custom<string>(
      (value) =>
        z
          .string()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a workspace, as mixpost_panel_list_workspaces returns it",
    ),
    user_id: z.number().int(),
    role: z.enum(["admin", "member", "viewer"]),
    can_approve: z.boolean(),
    is_owner: z.boolean(),
  }),
  mixpost_panel_remove_workspace_user: z.strictObject({
    workspaceUuid: z.custom<string>(
      (value) =>
        z
          .string()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a workspace, as mixpost_panel_list_workspaces returns it",
    ),
    user_id: z.number().int(),
  }),
  mixpost_panel_get_subscription: z.strictObject({
    workspaceUuid: z.custom<string>(
      (value) =>
        z
          .string()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a workspace, as mixpost_panel_list_workspaces returns it",
    ),
  }),
  mixpost_panel_create_subscription: z.strictObject({
    workspaceUuid: z.custom<string>(
      (value) =>
        z
          .string()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a workspace, as mixpost_panel_list_workspaces returns it",
    ),
    platform_subscription_id: z.string(),
    platform_plan_id: z.string(),
    status: z.enum(["active", "trialing", "past_due", "paused", "canceled", "incomplete"]),
    trial_ends_at: z.union([z.string(), z.null()], "Invalid input: expected string or null").optional(),
  }),
  mixpost_panel_update_subscription: z.strictObject({
    workspaceUuid: z.custom<string>(
      (value) =>
        z
          .string()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a workspace, as mixpost_panel_list_workspaces returns it",
    ),
    platform_plan_id: z.string(),
    status: z.enum(["active", "trialing", "past_due", "paused", "canceled", "incomplete"]),
    trial_ends_at: z.union([z.string(), z.null()], "Invalid input: expected string or null").optional(),
    paused_from: z.union([z.string(), z.null()], "Invalid input: expected string or null").optional(),
  }),
  mixpost_panel_delete_subscription: z.strictObject({
    workspaceUuid: z.custom<string>(
      (value) =>
        z
          .string()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a workspace, as mixpost_panel_list_workspaces returns it",
    ),
  }),
  mixpost_panel_start_subscription_checkout: z.strictObject({
    workspaceUuid: z.custom<string>(
      (value) =>
        z
          .string()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a workspace, as mixpost_panel_list_workspaces returns it",
    ),
    plan_id: z.number().int(),
    cycle: z.enum(["monthly", "yearly"]),
    coupon: z.union([z.string(), z.null()], "Invalid input: expected string or null").optional(),
  }),
  mixpost_panel_change_subscription_plan: z.strictObject({
    workspaceUuid: z.custom<string>(
      (value) =>
        z
          .string()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a workspace, as mixpost_panel_list_workspaces returns it",
    ),
    plan_id: z.number().int(),
    cycle: z.enum(["monthly", "yearly"]),
    prorate: z.boolean(),
    billing_immediately: z.boolean(),
  }),
  mixpost_panel_cancel_subscription: z.strictObject({
    workspaceUuid: z.custom<string>(
      (value) =>
        z
          .string()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a workspace, as mixpost_panel_list_workspaces returns it",
    ),
  }),
  mixpost_panel_resume_subscription: z.strictObject({
    workspaceUuid: z.custom<string>(
      (value) =>
        z
          .string()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a workspace, as mixpost_panel_list_workspaces returns it",
    ),
  }),
  mixpost_panel_add_generic_subscription: z.strictObject({
    workspaceUuid: z.custom<string>(
      (value) =>
        z
          .string()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a workspace, as mixpost_panel_list_workspaces returns it",
    ),
    plan_id: z.number().int(),
    trial_days: z.number().int().gte(0).lte(365).optional(),
    keep_prev_trial_ends_at: z.boolean(),
  }),
  mixpost_panel_remove_generic_subscription: z.strictObject({
    workspaceUuid: z.custom<string>(
      (value) =>
        z
          .string()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a workspace, as mixpost_panel_list_workspaces returns it",
    ),
  }),
  mixpost_panel_list_users: z.strictObject({
    keyword: z.string().min(1).optional(),
    exclude: z.array(z.number().int()).optional(),
    page: z.number().int().gte(1).optional(),
    detail: z.enum(["concise", "full"]).optional(),
  }),
  mixpost_panel_create_user: z.strictObject({
    name: z.string().max(255),
    email: z.email(),
    password: z.string(),
    password_confirmation: z.string(),
    is_admin: z.boolean(),
  }),
  mixpost_panel_delete_multiple_users: z.strictObject({ users: z.array(z.number().int()) }),
  mixpost_panel_get_user: z.strictObject({
    userId: z.custom<number>(
      (value) => z.number().int().safeParse(value).success,
      "must be the numeric id of a user, as mixpost_panel_list_users returns it",
    ),
    detail: z.enum(["concise", "full"]).optional(),
  }),
  mixpost_panel_update_user: z.strictObject({
    userId: z.custom<number>(
      (value) => z.number().int().safeParse(value).success,
      "must be the numeric id of a user, as mixpost_panel_list_users returns it",
    ),
    name: z.string().max(255),
    email: z.email(),
    password: z.union([z.string(), z.null()], "Invalid input: expected string or null").optional(),
    password_confirmation: z
      .union([z.string(), z.null()], "Invalid input: expected string or null")
      .optional(),
    is_admin: z.boolean(),
  }),
  mixpost_panel_delete_user: z.strictObject({
    userId: z.custom<number>(
      (value) => z.number().int().safeParse(value).success,
      "must be the numeric id of a user, as mixpost_panel_list_users returns it",
    ),
  }),
  mixpost_panel_list_receipts: z.strictObject({
    workspace_uuid: z.string().optional(),
    invoice_number: z.string().min(1).optional(),
    page: z.number().int().gte(1).optional(),
    detail: z.enum(["concise", "full"]).optional(),
  }),
  mixpost_panel_create_receipt: z.strictObject({
    workspace_uuid: z.string(),
    transaction_id: z.string(),
    invoice_number: z.string(),
    amount: z.number(),
    tax: z.number(),
    currency: z.string(),
    description: z.string().optional(),
    receipt_url: z.string().optional(),
    paid_at: z.string(),
  }),
  mixpost_panel_delete_multiple_receipts: z.strictObject({ receipts: z.array(z.string()) }),
  mixpost_panel_get_receipt: z.strictObject({
    receiptUuid: z.custom<string>(
      (value) =>
        z
          .string()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a receipt, as mixpost_panel_list_receipts returns it",
    ),
    detail: z.enum(["concise", "full"]).optional(),
  }),
  mixpost_panel_update_receipt: z.strictObject({
    receiptUuid: z.custom<string>(
      (value) =>
        z
          .string()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a receipt, as mixpost_panel_list_receipts returns it",
    ),
    transaction_id: z.string(),
    invoice_number: z.string(),
    amount: z.number(),
    tax: z.union([z.number(), z.null()], "Invalid input: expected number or null"),
    currency: z.string(),
    description: z.string().optional(),
    receipt_url: z.string().optional(),
    paid_at: z.string(),
  }),
  mixpost_panel_delete_receipt: z.strictObject({
    receiptUuid: z.custom<string>(
      (value) =>
        z
          .string()
          .regex(/^[0-9a-fA-F-]{36}$/u)
          .safeParse(value).success,
      "must be the uuid of a receipt, as mixpost_panel_list_receipts returns it",
    ),
  }),
  mixpost_upload_media: z.strictObject({
    workspace: z.string().optional(),
    file: z.string().optional(),
    url: z.string().optional(),
    base64: z.string().optional(),
    filename: z.string().optional(),
    alt_text: z.string().max(255).optional(),
    folder: z.string().optional(),
  }),
};
