import type { AgentSocialBackend } from "../../src/sandbox/index.ts";

// biome-ignore lint/suspicious/noExplicitAny: answers are read as a person reads them, by name
export type Body = Record<string, any>;

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/** Somebody with a key of a team, without anything of the client in between. */
export interface Caller {
  readonly key: string;
  list(query?: Record<string, string>): Promise<Reply>;
  create(post: unknown): Promise<Reply>;
  /** @param path below `/v1` */
  ask(path: string, init?: RequestInit): Promise<Reply>;
}

export function caller(backend: AgentSocialBackend, team: string, key = backend.issueKey(team)): Caller {
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = { "x-api-key": key, "content-type": "application/json", ...init.headers };
    const response = await backend.fetch(new Request(`http://backend/v1${path}`, { ...init, headers }));
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json()) as Body,
    };
  };
  const posts = `/teams/${encodeURIComponent(team)}/posts`;
  return {
    key,
    ask,
    list: (query = {}) => ask(`${posts}?${new URLSearchParams(query)}`),
    create: (post) => ask(posts, { method: "POST", body: JSON.stringify(post) }),
  };
}

/** The ids of a page, in its order. */
export const idsOf = ({ body }: Reply): string[] => body.posts.map((post: Body) => post.postId);
