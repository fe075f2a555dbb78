import { z } from "zod";
import type { Database, SqlValue } from "../database.ts";
import { storeMedia } from "./media-store.ts";
import { type AccountState, waiting } from "./post-state.ts";
import { writePost } from "./post-store.ts";
import type { AccountRow, WorkspaceRow } from "./rows.ts";
import { defaultContent, defaultSeed } from "./seed-data.ts";
import { type CompleteSeed, type Seed, seedSchema } from "./seed-schema.ts";
import type { MixpostState } from "./state.ts";
import { parseTime } from "./time.ts";

type Reference = number | string;

/** Something in a seed refers to what the seed does not have. */
class UnknownReference extends Error {}

/**
 * Fills an empty database. Lists that `given` leaves out are the default ones, without entries that refer to
 * something that `given` replaced.
 *
 * @throws {Error} when `given` is not a seed, or an entry of it refers to something unknown
 */
export function plant(state: MixpostState, given: Seed = {}): void {
  const { data: seed, error } = seedSchema.safeParse({ ...defaultSeed, ...given });
  if (error) throw new Error(`The seed is wrong.\n${z.prettifyError(error)}`);
  state.db.transaction(() => {
    for (const kind of order) {
      const entries: readonly unknown[] = seed[kind];
      for (const entry of entries) plantOne(state, kind, entry, given[kind] === undefined);
    }
  });
}

function plantOne(state: MixpostState, kind: Kind, entry: unknown, optional: boolean): void {
  const planter = planters[kind] as (state: MixpostState, entry: unknown) => void;
  try {
    planter(state, entry);
  } catch (error) {
    if (!(optional && error instanceof UnknownReference)) throw error;
  }
}

type Kind = Exclude<keyof CompleteSeed, "now">;

type Planters = { readonly [K in Kind]: (state: MixpostState, entry: CompleteSeed[K][number]) => void };

const planters: Planters = {
  users: ({ db, clock }, { is_admin, ...user }) => {
    const now = clock.now();
    db.insert("users", { ...user, is_admin: Number(is_admin), email_verified_at: now, created_at: now });
  },
  tokens: ({ db }, { token, role, user }) => {
    db.insert("tokens", { token, role, user_id: find(db, "users", user) });
  },
  workspaces: plantWorkspace,
  accounts: ({ db, clock, ids }, { workspace, group, data, authorized, ...account }) => {
    db.insert("accounts", {
      ...account,
      uuid: account.uuid ?? ids.next(),
      workspace_id: find(db, "workspaces", workspace),
      group_uuid: group,
      data: JSON.stringify(data),
      authorized: Number(authorized),
      created_at: clock.now(),
    });
  },
  tags: ({ db, ids }, { workspace, ...tag }) => {
    db.insert("tags", {
      ...tag,
      uuid: tag.uuid ?? ids.next(),
      workspace_id: find(db, "workspaces", workspace),
    });
  },
  folders: ({ db, ids }, { workspace, parent, ...folder }) => {
    const parent_id = parent === null ? null : find(db, "folders", parent);
    const workspace_id = find(db, "workspaces", workspace);
    db.insert("folders", { ...folder, uuid: folder.uuid ?? ids.next(), workspace_id, parent_id });
  },
  media: plantMedia,
  posts: plantPost,
  plans: ({ db }, plan) => {
    db.insert("plans", plan);
  },
  subscriptions: ({ db }, { workspace, ...subscription }) => {
    db.insert("subscriptions", { ...subscription, workspace_id: find(db, "workspaces", workspace) });
  },
  receipts: ({ db, clock, ids }, { workspace, paid_at, ...receipt }) => {
    db.insert("receipts", {
      ...receipt,
      uuid: receipt.uuid ?? ids.next(),
      workspace_id: find(db, "workspaces", workspace),
      paid_at: moment(paid_at, clock.now()),
      created_at: clock.now(),
    });
  },
};

/** What is referred to comes before what refers to it. */
const order: readonly Kind[] = [
  "users",
  "tokens",
  "workspaces",
  "accounts",
  "tags",
  "folders",
  "media",
  "posts",
  "plans",
  "subscriptions",
  "receipts",
];

function plantWorkspace({ db, clock, ids }: MixpostState, seed: CompleteSeed["workspaces"][number]): void {
  const now = clock.now();
  const workspace_id = db.insert("workspaces", {
    id: seed.id,
    uuid: seed.uuid ?? ids.next(),
    name: seed.name,
    hex_color: seed.hex_color,
    timezone: seed.timezone,
    owner_id: seed.owner === undefined ? null : find(db, "users", seed.owner),
    access_status: "unlimited",
    created_at: now,
  });
  for (const { user, role, can_approve } of seed.members) {
    const user_id = find(db, "users", user);
    db.insert("members", { workspace_id, user_id, role, can_approve: Number(can_approve), joined_at: now });
  }
  for (const [weekday, times] of Object.entries(seed.queue)) {
    for (const time of times) db.insert("queue_slots", { workspace_id, weekday: Number(weekday), time });
  }
}

function plantMedia(state: MixpostState, seed: CompleteSeed["media"][number]): void {
  const { db } = state;
  const workspace = row<WorkspaceRow>(db, "workspaces", seed.workspace);
  const media = storeMedia(state, workspace, {
    ...seed,
    mimeType: seed.mime_type,
    altText: seed.alt_text,
    bytes: Buffer.from(seed.content ?? defaultContent, "base64"),
    folderId: seed.folder === null ? null : find(db, "folders", seed.folder),
  });
  if (seed.favorite && workspace.owner_id !== null) {
    db.insert("favorites", { user_id: workspace.owner_id, media_id: media.id });
  }
}

function plantPost(state: MixpostState, seed: CompleteSeed["posts"][number]): void {
  const { db, clock, ids } = state;
  const now = clock.now();
  const accounts = seed.accounts.map((account) => row<AccountRow>(db, "accounts", account));
  const tags = seed.tags.map((tag) => find(db, "tags", tag));
  const media = seed.media.map((file) => find(db, "media", file));
  const content = [{ body: seed.body, url: null, media }];
  const id = db.insert("posts", {
    id: seed.id,
    uuid: seed.uuid ?? ids.next(),
    workspace_id: find(db, "workspaces", seed.workspace),
    user_id: find(db, "users", seed.user),
    status: seed.status,
    versions: JSON.stringify([{ account_id: 0, is_original: true, content, options: null }]),
    trashed: Number(seed.trashed),
    created_at: moment(seed.created_at ?? null, now) ?? now,
  });
  tags.forEach((tag_id, position) => {
    db.insert("post_tags", { post_id: id, tag_id, position });
  });
  const scheduledAt = moment(seed.scheduled_at, now);
  writePost(state, id, {
    status: seed.status,
    scheduledAt,
    publishedAt:
      moment(seed.published_at, now) ?? (seed.status === "published" ? (scheduledAt ?? now) : null),
    accounts: accounts.map((account) => history(state, account, id, seed.status)),
  });
}

/** What became of the post on one account, when its time has passed. */
function history(state: MixpostState, account: AccountRow, postId: number, status: string): AccountState {
  const before = waiting(account.id);
  if (status !== "published" && status !== "failed") return before;
  const outcome = state.publish(account, postId);
  const doneAt = state.clock.now();
  if (outcome.published || status === "published") {
    return { ...before, outcome: "published", doneAt, externalUrl: outcome.published ? outcome.url : null };
  }
  return { ...before, outcome: "failed", doneAt, errors: [outcome.error] };
}

type Table = "users" | "workspaces" | "accounts" | "tags" | "folders" | "media";

function find(db: Database, table: Table, reference: Reference): number {
  return row<{ id: number }>(db, table, reference).id;
}

/** Finds by id, uuid or name; users have e-mail addresses in place of uuids. */
function row<Row>(db: Database, table: Table, reference: Reference): Row {
  const uuid = table === "users" ? "email" : "uuid";
  const value: SqlValue = reference;
  const found =
    typeof reference === "number"
      ? db.one<Row>(`select * from ${table} where id = ?`, value)
      : db.one<Row>(`select * from ${table} where ${uuid} = ? or name = ? order by id`, value, value);
  if (!found) throw new UnknownReference(`The seed has no ${JSON.stringify(reference)} in ${table}`);
  return found;
}

const units = { d: 86_400_000, h: 3_600_000, m: 60_000 };

/** Reads a moment of a seed; whole minutes when it counts from `now`. */
function moment(text: string | null, now: number): number | null {
  const relative = /^([+-]\d+)([dhm])$/.exec(text ?? "");
  if (!relative) return text === null ? null : parseTime(text);
  const minute = Math.floor(now / units.m) * units.m;
  return minute + Number(relative[1]) * units[relative[2] as keyof typeof units];
}
