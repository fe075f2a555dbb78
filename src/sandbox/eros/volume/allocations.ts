import type { Database } from "../../database.ts";
import { latestRankings } from "../rankings.ts";
import { shareOut } from "./arithmetic.ts";

const WEIGHTS = { TOP: 1.3, MID: 1, LOW: 0.7, AVOID: 0 } as const;

/** Shares the selling items of a week out to the ranked content types; those that get none are left out. */
export function allocateContent(db: Database, creatorId: string, items: number): Record<string, number> {
  const { rankings } = latestRankings(db, creatorId);
  const shares = shareOut(
    items,
    rankings.map(({ performance_tier }) => WEIGHTS[performance_tier]),
  );
  const entries = rankings.map(({ content_type }, index) => [content_type, shares[index] ?? 0] as const);
  return Object.fromEntries(entries.filter(([, share]) => share > 0));
}
