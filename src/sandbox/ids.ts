import { createHash } from "node:crypto";
import type { Database } from "./database.ts";

/** Hands out UUIDs, the same ones in every run, and goes on where it stopped when the data was kept in a file. */
export interface Ids {
  next(): string;
}

/** Ids from a counter that lives in the table `counters` of the database. */
export function createIds(db: Database): Ids {
  return {
    next: () => {
      db.run("insert into counters values ('uuid', 1) on conflict do update set value = value + 1");
      const counter = db.one<{ value: number }>("select value from counters where name = 'uuid'");
      return uuidOf(`uuid ${counter?.value}`);
    },
  };
}

/** A UUID (version 8: freely made) that is the same for the same text. */
export function uuidOf(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  const variant = "89ab"[Number.parseInt(hex.charAt(16), 16) % 4];
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
  ];
  return [...parts, hex.slice(20, 32)].join("-");
}
