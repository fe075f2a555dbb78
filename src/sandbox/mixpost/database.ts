import { type Database, openDatabase } from "../database.ts";

/** Instants are milliseconds since the epoch, flags 0 or 1; what has no columns of its own is JSON. */
const schema = `
create table if not exists counters (name text primary key, value integer not null) strict;

create table if not exists users (
  id integer primary key autoincrement, name text not null, email text not null unique,
  is_admin integer not null default 0, timezone text not null default 'UTC',
  email_verified_at integer, created_at integer not null
) strict;
create table if not exists tokens (
  token text primary key, role text not null, user_id integer not null references users on delete cascade
) strict;

create table if not exists workspaces (
  id integer primary key autoincrement, uuid text not null unique, name text not null, hex_color text not null,
  owner_id integer references users on delete set null, access_status text not null,
  timezone text not null default 'UTC', created_at integer not null
) strict;
create table if not exists members (
  workspace_id integer not null references workspaces on delete cascade,
  user_id integer not null references users on delete cascade,
  role text not null, can_approve integer not null, joined_at integer not null,
  primary key (workspace_id, user_id)
) strict;
create table if not exists queue_slots (
  workspace_id integer not null references workspaces on delete cascade,
  weekday integer not null, time text not null, primary key (workspace_id, weekday, time)
) strict;

create table if not exists accounts (
  id integer primary key autoincrement, uuid text not null unique,
  workspace_id integer not null references workspaces on delete cascade,
  name text not null, username text, image text, provider text not null, data text not null default 'null',
  authorized integer not null default 1, group_uuid text, created_at integer not null
) strict;
create table if not exists tags (
  id integer primary key autoincrement, uuid text not null unique,
  workspace_id integer not null references workspaces on delete cascade,
  name text not null, hex_color text not null
) strict;

create table if not exists folders (
  id integer primary key autoincrement, uuid text not null unique,
  workspace_id integer not null references workspaces on delete cascade,
  parent_id integer references folders on delete cascade, name text not null
) strict;
create table if not exists media (
  id integer primary key autoincrement, uuid text not null unique,
  workspace_id integer not null references workspaces on delete cascade,
  folder_id integer references folders on delete set null,
  name text not null, mime_type text not null, alt_text text, path text not null unique,
  bytes blob not null, created_at integer not null
) strict;
create table if not exists favorites (
  user_id integer not null references users on delete cascade,
  media_id integer not null references media on delete cascade, primary key (user_id, media_id)
) strict;
create table if not exists uploads (
  uuid text primary key, workspace_id integer not null references workspaces on delete cascade,
  filename text not null, mime_type text not null, total_size integer not null, chunk_size integer not null
) strict;
create table if not exists chunks (
  upload_uuid text not null references uploads on delete cascade,
  chunk_index integer not null, bytes blob not null, primary key (upload_uuid, chunk_index)
) strict;
create table if not exists downloads (
  id text primary key, workspace_id integer not null references workspaces on delete cascade,
  name text not null, mime_type text not null, alt_text text, bytes blob not null,
  started_at integer not null, stored integer not null default 0,
  media_id integer references media on delete set null
) strict;

create table if not exists posts (
  id integer primary key autoincrement, uuid text not null unique,
  workspace_id integer not null references workspaces on delete cascade,
  user_id integer references users on delete set null, status text not null, versions text not null,
  scheduled_at integer, published_at integer, trashed integer not null default 0, created_at integer not null
) strict;
create table if not exists post_accounts (
  post_id integer not null references posts on delete cascade,
  account_id integer not null references accounts on delete cascade,
  position integer not null, own_at integer, outcome text not null default 'waiting', done_at integer,
  external_url text, errors text not null default '[]', primary key (post_id, account_id)
) strict;
create table if not exists post_tags (
  post_id integer not null references posts on delete cascade,
  tag_id integer not null references tags on delete cascade,
  position integer not null, primary key (post_id, tag_id)
) strict;

create table if not exists plans (
  id integer primary key, name text not null, platform_plan_id text not null,
  monthly integer not null, yearly integer not null
) strict;
create table if not exists subscriptions (
  workspace_id integer primary key references workspaces on delete cascade,
  platform_subscription_id text not null, platform_plan_id text not null, cycle text not null, status text not null,
  trial_ends_at text, paused_from text, ends_at text
) strict;
create table if not exists generic_subscriptions (
  workspace_id integer primary key references workspaces on delete cascade,
  plan_id integer not null references plans, free integer not null, trial_ends_at integer
) strict;
create table if not exists receipts (
  id integer primary key autoincrement, uuid text not null unique,
  workspace_id integer not null references workspaces on delete cascade,
  transaction_id text not null, invoice_number text not null unique, amount real not null, tax real,
  currency text not null, description text, receipt_url text, paid_at integer not null, created_at integer not null
) strict;
`;

/** @param file path, or `:memory:` */
export function openMixpostDatabase(file: string): Database {
  return openDatabase(file, schema);
}
