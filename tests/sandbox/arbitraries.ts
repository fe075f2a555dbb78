import fc from "fast-check";
import { SECOND_WORKSPACE, WORKSPACE } from "./caller.ts";

/** Stands for the uuid that the last answer brought. */
export const LAST = "the uuid of the last answer";
const OWN_FILE = `http://mixpost.test/storage/${WORKSPACE}/uploads/05-2026/511b8c2d-c424-3a6a-a154-be271418ff01.jpg`;
export const nobody = "00000000-0000-4000-8000-000000000000";
const oneOf = (...uuids: string[]) => fc.constantFrom(...uuids, ...uuids, nobody);
const account = oneOf("ed1d7f93-ebca-4217-957c-a25fbb2c1075", "e7c2a950-3d18-4f6b-b04e-5a8f9d21c673");
const post = oneOf(
  LAST,
  "69288ffd-d4ef-4666-9320-4b9e120694fc",
  "8eb4e98d-2b93-44bd-a664-7a6438eff67b",
  "f2a7d1c8-5e39-4b60-8d94-c1e6b0a3f725",
  "3e8c5b90-a1f7-4d26-b83e-7d9f0c4a6e12",
  "97d4f0e3-c6b2-4a18-95e7-2b8d1f5c3a60",
);
const file = oneOf(LAST, "511b8c2d-c424-3a6a-a154-be271418ff01");
const tag = oneOf(LAST, "a09367a5-dfc1-43d7-9557-70eb93e01e01");
const folder = oneOf(LAST, "b5e1f0d7-2c64-4a89-8e3f-91d0a7c6b253", "d84a2f6b-0e93-4c1d-a7b5-6f3e8c29d140");
const receipt = oneOf(LAST, "c4d8e1f6-7a29-4b53-8e0d-f1a6b9c27d34");
const mostly = <Value>(usual: fc.Arbitrary<Value>, odd: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: odd });
const odd = fc.constantFrom("3", "x", -1, 99, 2 ** 40);
const ids = mostly(fc.integer({ min: 1, max: 3 }), odd);
const flag = mostly(fc.boolean(), fc.constantFrom("1", 0, null));
const text = fc.oneof(
  fc.constantFrom("Hello", "INV-1", "a'b\"c", "%_"),
  mostly(fc.string(), fc.constantFrom("", "x".repeat(300))),
);
const date = fc.constantFrom(
  "2026-05-04",
  "2026-05-05",
  "2026-05-01",
  "2027-03-14",
  "2026-02-31",
  "soon",
  null,
);
const content = fc.record(
  {
    body: text,
    url: text,
    media: fc.array(ids, { maxLength: 3 }),
    video_thumbs: fc.constant([{ media_id: 2, thumb_id: 1 }]),
  },
  { requiredKeys: [] },
);
const options = fc.constantFrom(
  {},
  { mastodon: { sensitive: true } },
  { tiktok: { privacy_level: { "account-5": null } } },
);
const version = fc.record(
  {
    account_id: ids,
    is_original: fc.boolean(),
    content: fc.array(content, { minLength: 1, maxLength: 2 }),
    options,
  },
  { requiredKeys: ["account_id", "is_original", "content"] },
);
const original = version.map((given) => ({ ...given, account_id: 0, is_original: true }));
const versions = fc
  .tuple(original, fc.array(version, { maxLength: 1 }))
  .map(([first, rest]) => [first, ...rest]);

/** Values for an argument, by its name on the wire; what is not here is text. */
const pools: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  workspaceUuid: mostly(fc.constant(WORKSPACE), fc.constantFrom(SECOND_WORKSPACE, "nowhere")),
  accounts: fc.oneof(
    { weight: 3, arbitrary: fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.array(mostly(fc.constantFrom(9, 99, "2"), account), { maxLength: 2 }) },
  ),
  accountUuid: account,
  postUuid: post,
  mediaUuid: file,
  tagUuid: tag,
  folderUuid: folder,
  receiptUuid: receipt,
  uploadUuid: fc.constant(LAST),
  upload_session: fc.constant(LAST),
  downloadId: fc.constant(LAST),
  tags: fc.array(ids, { maxLength: 3 }),
  versions: mostly(versions, fc.array(version, { maxLength: 2 })),
  items: fc.array(fc.oneof(ids, file), { maxLength: 3 }),
  posts: fc.array(post, { maxLength: 3 }),
  users: fc.array(ids, { maxLength: 2 }),
  receipts: fc.array(receipt, { maxLength: 2 }),
  workspaces: fc.array(fc.constantFrom(nobody, nobody, SECOND_WORKSPACE), { maxLength: 2 }),
  exclude: fc.array(fc.oneof(ids, account), { maxLength: 2 }),
  accounts_schedule: fc.array(fc.record({ account_id: ids, date, time: fc.constantFrom("10:00", "25:00") }), {
    maxLength: 2,
  }),
  date,
  time: mostly(fc.constantFrom("09:00", "10:00", "23:59"), fc.constantFrom("24:00", null)),
  timezone: mostly(fc.constantFrom("UTC", "Europe/Berlin", "America/New_York"), fc.constant("Mars/Olympus")),
  from: date,
  date_from: date,
  date_to: date,
  paid_at: fc.constantFrom("2025-01-15 10:30:00", "soon"),
  trial_ends_at: fc.constantFrom("2026-06-01T00:00:00Z", "soon", null),
  paused_from: fc.constantFrom("2026-06-01T00:00:00Z", null),
  status: fc.constantFrom("draft", "scheduled", "trash", "active", "trialing", "paused", "nonsense"),
  delete_mode: fc.constantFrom("app_only", "app_and_social", "social_only"),
  type: fc.constantFrom("image", "overview", "content", "reviews"),
  hex_color: mostly(fc.constantFrom("#fff", "#38bdf8"), fc.constant("red")),
  access_status: fc.constantFrom("unlimited", "locked", ["locked"]),
  role: mostly(fc.constantFrom("admin", "member", "viewer"), fc.constant("king")),
  cycle: fc.constantFrom("monthly", "yearly"),
  email: mostly(fc.emailAddress(), fc.constantFrom("viewer@example.com", "nobody")),
  password: mostly(fc.constant("secret"), fc.constant(null)),
  password_confirmation: mostly(fc.constant("secret"), fc.constant("other")),
  mime_type: fc.constantFrom("video/mp4", "text/plain"),
  total_size: fc.constantFrom(100, 2500, 10 ** 10),
  url: fc.constantFrom("https://example.com/x.png", "nonsense", OWN_FILE),
  workspace_uuid: fc.constantFrom(WORKSPACE, SECOND_WORKSPACE),
  parent: fc.oneof(folder, fc.constant(null)),
  folder: fc.oneof(folder, fc.constantFrom("root", null)),
  amount: fc.constantFrom(1999, "12.5", -1),
  tax: fc.constantFrom(0, null),
  sort: fc.constantFrom("newest", "oldest", "name", "size"),
  sort_by: fc.constantFrom("IMPRESSION_COUNT", "constructor"),
  page: fc.integer({ min: 0, max: 3 }),
  limit: fc.integer({ min: 0, max: 101 }),
  file: fc.constantFrom("png", "mp4", "none"),
  chunk: fc.constantFrom("mp4", "none"),
};
const numbers = ["user_id", "owner_id", "plan_id", "userId", "trial_days", "chunk_index"];
const flags = [
  "schedule",
  "schedule_now",
  "queue",
  "postNow",
  "trash",
  "delete_media",
  "is_admin",
  "can_approve",
  "is_owner",
  "prorate",
  "billing_immediately",
  "keep_prev_trial_ends_at",
  "unauthorized",
  "favorite",
  "free",
];

/** Values for a field by its name on the wire. */
export function poolOf(name: string): fc.Arbitrary<unknown> {
  const bare = name.replace(/\[\]$/, "");
  if (numbers.includes(bare)) return ids;
  if (flags.includes(bare)) return flag;
  return pools[bare] ?? text;
}
