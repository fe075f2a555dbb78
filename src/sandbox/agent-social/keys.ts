import { createHash, randomBytes } from "node:crypto";
import { statSync } from "node:fs";
import { type Clock, createClock } from "../clock.ts";
import type { Database } from "../database.ts";
import { openAgentSocialDatabase } from "./database.ts";

/** A key as far as the server remembers it. */
export interface KeyRow {
  readonly id: number;
  readonly team_id: number;
  readonly team: string;
  readonly label: string;
  readonly created_at: number;
  readonly revoked_at: number | null;
}

const SELECT_KEYS =
  "select keys.id, team_id, teams.name as team, label, keys.created_at, revoked_at from keys join teams on teams.id = team_id";

/**
 * Makes a key for a team, and the team where it does not exist yet.
 *
 * @returns the key; it cannot be had again
 */
export function issueKey(db: Database, clock: Clock, team: string, label: string): string {
  const key = `ask_${randomBytes(32).toString("base64url")}`;
  const now = clock.now();
  db.run("insert into teams (name, created_at) values (?, ?) on conflict do nothing", team, now);
  const found = db.one<{ id: number }>("select id from teams where name = ?", team);
  db.insert("keys", { team_id: found?.id, hash: hashOf(key), label, created_at: now });
  return key;
}

/** The key that this text is, unless it is unknown or revoked. */
export function findKey(db: Database, key: string): KeyRow | undefined {
  return db.one<KeyRow>(`${SELECT_KEYS} where hash = ? and revoked_at is null`, hashOf(key));
}

/** The keys of a database, for whoever runs its server. */
export interface Keys {
  /** Makes one, and the team where it does not exist; the key cannot be had again. */
  add(team: string, label: string): string;
  /** All of them, oldest first. */
  list(): ListedKey[];
  /**
   * Ends a key at once.
   *
   * @throws {Error} when there is none of this id that works
   */
  revoke(id: number): ListedKey;
  close(): void;
}

export interface ListedKey {
  readonly id: number;
  readonly team: string;
  readonly label: string;
  /** ISO 8601. */
  readonly created: string;
  /** ISO 8601; null while it works. */
  readonly revoked: string | null;
}

/** @throws {Error} when there is no such file: a new, empty one would hide a mistake in its path */
export function openKeys(file: string): Keys {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new Error(`There is no database ${file}. \`serve --api agent-social --data ${file}\` makes one.`);
  }
  const db = openAgentSocialDatabase(file);
  const clock = createClock();
  const list = () => db.all<KeyRow>(`${SELECT_KEYS} order by keys.id`).map(listed);
  return {
    add: (team, label) => issueKey(db, clock, team, label),
    list,
    revoke: (id) => {
      const key = list().find((row) => row.id === id && row.revoked === null);
      if (key === undefined) throw new Error(`There is no key ${id} that works.`);
      db.update("keys", id, { revoked_at: clock.now() });
      return { ...key, revoked: iso(clock.now()) };
    },
    close: () => db.close(),
  };
}

function listed({ id, team, label, created_at, revoked_at }: KeyRow): ListedKey {
  return { id, team, label, created: iso(created_at), revoked: revoked_at === null ? null : iso(revoked_at) };
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}

/** A key is random enough that a plain hash keeps it secret. */
function hashOf(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}
