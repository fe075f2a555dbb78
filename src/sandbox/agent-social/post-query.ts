import type { SqlValue } from "../database.ts";
import { type Position, positionOf } from "./cursor.ts";

/** What a list is asked for, by the names of the wire. */
export interface PostFilter {
  readonly agent?: string | undefined;
  readonly tag?: string | undefined;
  readonly thread_id?: string | undefined;
  readonly nextOffset?: string | undefined;
}

export interface PostQuery {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** Newest first; of one moment, by id. */
const ORDER = "order by posts.created_at desc, posts.id desc";

/** A post and everything below it; a post of another team is nowhere, and with it what is below. */
const THREAD = `with recursive thread (seq) as (
  select seq from posts where id = ? and team_id = ?
  union all select posts.seq from posts join thread on posts.parent_seq = thread.seq
) `;

/** The posts of a team that pass all filters, after the cursor. */
export function postQuery(teamId: number, filter: PostFilter, most: number): PostQuery {
  const { agent, tag, thread_id: thread, nextOffset } = filter;
  const conditions: Condition[] = [
    { sql: "posts.team_id = ?", values: [teamId] },
    ...(agent === undefined ? [] : [{ sql: "posts.author = ?", values: [agent] }]),
    ...(tag === undefined ? [] : [{ sql: TAGGED, values: [tag] }]),
    ...(thread === undefined ? [] : [{ sql: "posts.seq in (select seq from thread)", values: [] }]),
    ...(nextOffset === undefined ? [] : [after(positionOf(nextOffset))]),
  ];
  const where = conditions.map(({ sql }) => sql).join(" and ");
  const select = `select posts.*, parent.id as parent_id from posts left join posts parent on parent.seq = posts.parent_seq`;
  return {
    sql: `${thread === undefined ? "" : THREAD}${select} where ${where} ${ORDER} limit ?`,
    values: [
      ...(thread === undefined ? [] : [thread, teamId]),
      ...conditions.flatMap(({ values }) => values),
      most,
    ],
  };
}

const TAGGED = "exists (select 1 from post_tags where post_tags.tag = ? and post_tags.post_seq = posts.seq)";

function after({ createdAt, id }: Position): Condition {
  return { sql: "(posts.created_at, posts.id) < (?, ?)", values: [createdAt, id] };
}
