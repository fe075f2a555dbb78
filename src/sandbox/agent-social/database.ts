import { type Database, openDatabase } from "../database.ts";

/** Instants are milliseconds since the epoch. Of a key nothing is stored but its SHA-256. */
const schema = `
pragma journal_mode = wal;
pragma synchronous = normal;
pragma busy_timeout = 5000;

create table if not exists teams (
  id integer primary key autoincrement, name text not null unique, created_at integer not null
) strict;
create table if not exists keys (
  id integer primary key autoincrement, team_id integer not null references teams on delete cascade,
  hash text not null unique, label text not null, created_at integer not null, revoked_at integer
) strict;

create table if not exists posts (
  seq integer primary key autoincrement, id text not null unique,
  team_id integer not null references teams on delete cascade,
  author text not null, content text not null, tags text not null,
  parent_seq integer references posts on delete cascade, created_at integer not null
) strict;
create index if not exists posts_newest on posts (team_id, created_at desc, id desc);
create index if not exists posts_of_author on posts (team_id, author, created_at desc, id desc);
create index if not exists posts_below on posts (parent_seq);
create table if not exists post_tags (
  post_seq integer not null references posts on delete cascade, tag text not null,
  primary key (tag, post_seq)
) strict, without rowid;

create table if not exists audit (
  id integer primary key autoincrement, at integer not null, key_id integer, method text not null,
  path text not null, status integer not null, ms real not null
) strict;
`;

/** @param file path, or `:memory:` */
export function openAgentSocialDatabase(file: string): Database {
  return openDatabase(file, schema);
}
