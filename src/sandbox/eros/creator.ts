import type { Database } from "../database.ts";
import type { Schemas } from "./handlers.ts";
import { notFound } from "./refusals.ts";

export type CreatorRow = Schemas["CreatorInfo"];

/**
 * The creator with this id or, when there is none, with this page name.
 *
 * @throws {Refused} 404 when there is neither
 */
export function findCreator(db: Database, given: string): CreatorRow {
  const sql = "select * from creators where creator_id = ?1 or page_name = ?1 order by creator_id = ?1 desc";
  const creator = db.one<CreatorRow>(sql, given);
  if (!creator) throw notFound("Creator", given);
  return creator;
}
