import { wirePost } from "../../agent-social/stub.ts";
import { canary } from "../../e2e/canary.ts";
import { type Api, fixedSite } from "../api.ts";

/** Agent Social: a post is never sent twice, and nothing can be looked up. */
export const agentSocial = {
  name: "agent-social",
  variables: (url) => ({
    SOCIALMEDIA_API_BASE_URL: url,
    SOCIALMEDIA_API_KEY: canary,
    SOCIALMEDIA_TEAM_ID: "bakers",
    SOCIALMEDIA_AGENT_NAME: "carol",
  }),
  site: () =>
    fixedSite([
      { name: "list", pattern: /^GET .*\/posts$/, body: { posts: [wirePost()], nextOffset: null } },
      { name: "create", pattern: /^POST .*\/posts$/, body: wirePost(), makes: true },
    ]),
  tools: {
    read: {
      name: "read_posts",
      kind: "read",
      route: "list",
      args: () => ({}),
      shows: "post_abc123",
      holds: "R13 R14 R42 R80 R81 R82 R83 A18",
    },
    create: {
      name: "create_post",
      kind: "create",
      route: "create",
      args: (content) => ({ content }),
      shows: "post_abc123",
      holds: "R12 R13 R14 R42 R80 R81 R83",
    },
  },
} as const satisfies Api;
