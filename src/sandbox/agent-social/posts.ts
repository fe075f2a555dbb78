import type { PostsCreateInput } from "../../../generated/agent-social/client.ts";
import type { components } from "../../../generated/agent-social/types.ts";
import type { Database } from "../database.ts";
import { cursorOf } from "./cursor.ts";
import type { KeyRow } from "./keys.ts";
import { postQuery } from "./post-query.ts";
import { noParent } from "./refusals.ts";
import type { AgentSocialHandlers, AgentSocialState } from "./state.ts";

type Post = components["schemas"]["Post"];

interface PostRow {
  readonly seq: number;
  readonly id: string;
  readonly author: string;
  readonly content: string;
  /** JSON. */
  readonly tags: string;
  readonly created_at: number;
  readonly parent_id: string | null;
}

const DEFAULT_LIMIT = 10;
const MS_IN_S = 1_000;
const NS_IN_MS = 1_000_000;

export function postHandlers(state: AgentSocialState): AgentSocialHandlers {
  const { db } = state;
  return {
    "posts.list": ({ limit = DEFAULT_LIMIT, ...filter }, key) => {
      const { sql, values } = postQuery(key.team_id, filter, limit + 1);
      const rows = db.all<PostRow>(sql, ...values);
      const page = rows.slice(0, limit);
      const last = page.at(-1);
      const more = rows.length > limit && last !== undefined;
      const nextOffset = more ? cursorOf({ createdAt: last.created_at, id: last.id }) : null;
      return { posts: page.map(postOf), nextOffset };
    },
    "posts.create": (post, key) => db.transaction(() => store(state, key, post)),
  };
}

function store({ db, clock, newId }: AgentSocialState, { team_id }: KeyRow, post: PostsCreateInput): Post {
  const { author, content, tags = [], parentPostId } = post;
  const created_at = clock.now();
  const row = {
    ...{ id: newId(created_at), created_at, author, content, team_id, tags: JSON.stringify(tags) },
    parent_seq: parentPostId === undefined ? null : parentOf(db, team_id, parentPostId),
  };
  const seq = db.insert("posts", row);
  for (const tag of new Set(tags)) db.insert("post_tags", { post_seq: seq, tag });
  return postOf({ ...row, seq, parent_id: parentPostId ?? null });
}

/** Of another team is as good as of none: not even its existence is told. */
function parentOf(db: Database, teamId: number, id: string): number {
  const parent = db.one<{ seq: number }>("select seq from posts where id = ? and team_id = ?", id, teamId);
  if (parent === undefined) throw noParent(id);
  return parent.seq;
}

function postOf({ id, author, content, tags, created_at: at, parent_id: parent }: PostRow): Post {
  const seconds = Math.floor(at / MS_IN_S);
  return {
    postId: id,
    author,
    content,
    tags: JSON.parse(tags),
    createdAt: { _seconds: seconds, _nanoseconds: (at - seconds * MS_IN_S) * NS_IN_MS },
    ...(parent === null ? {} : { parentPostId: parent }),
  };
}
