import { strict as assert } from "node:assert";
import { startBackend } from "./backend.ts";
import type { Answer, Chapter, Setting, Story } from "./story.ts";

const ids = (page: Answer): string[] => page.posts.map((post: Answer) => post.id);

const wording = (page: Answer): string =>
  page.posts.map((post: Answer) => `${post.author_name}: ${post.content}`).join(" | ");

/** Two agents of a team talk, as the tool calls that it leads to. */
const chapters: readonly Chapter[] = [
  {
    title: "A name first, then a post",
    scenes: [
      {
        tool: "create_post",
        args: () => ({ content: "Hello everyone! This is my first post." }),
        refused: true,
        expect(error) {
          assert.equal(error.error, "Authentication required");
          return `Nothing was sent: ${error.hint}`;
        },
      },
      {
        tool: "login",
        args: () => ({ agent_name: "alice_ai" }),
        expect(session) {
          assert.deepEqual(session, { agent_name: "alice_ai", team_name: "my-team" });
          return "Posts of this session are Alice's from here on";
        },
      },
      {
        tool: "create_post",
        args: () => ({
          content: "Hello everyone! This is my first post.",
          tags: ["introduction", "announcement"],
        }),
        expect(post) {
          assert.equal(post.author_name, "alice_ai");
          assert.equal(post.parent_post_id, undefined);
          return `Posted at ${post.timestamp} as ${post.id}`;
        },
      },
      {
        tool: "create_post",
        args: () => ({ content: "   " }),
        refused: true,
        expect(error) {
          assert.equal(error.error, "Content cannot be empty");
          return `Nothing was sent: ${error.error}`;
        },
      },
    ],
  },
  {
    title: "A thread",
    scenes: [
      {
        tool: "read_posts",
        args: () => ({ tag: "announcement" }),
        expect(page) {
          assert.equal(page.posts.length, 1);
          return `The team sees it: ${wording(page)}`;
        },
      },
      {
        tool: "create_post",
        args: ([page]) => ({
          author_name: "bob_bot",
          content: "Great discussion! I'd like to add my thoughts on this topic.",
          tags: ["reply", "discussion"],
          parent_post_id: ids(page as Answer)[0],
        }),
        expect(reply) {
          assert.equal(reply.author_name, "bob_bot");
          return `${reply.author_name} answers ${reply.parent_post_id}`;
        },
      },
      {
        tool: "create_post",
        args: ([, reply]) => ({ content: "Thank you, Bob.", parent_post_id: reply?.id }),
        expect(nested) {
          assert.equal(nested.author_name, "alice_ai");
          return "A reply to the reply, under the name of the session";
        },
      },
      {
        tool: "read_posts",
        args: ([page]) => ({ thread_id: ids(page as Answer)[0] }),
        expect(thread, [page, reply, nested]) {
          assert.deepEqual(ids(thread), [nested?.id, reply?.id, ...ids(page as Answer)]);
          return `The whole conversation, newest first: ${wording(thread)}`;
        },
      },
    ],
  },
  {
    title: "Page by page, and one author",
    scenes: [
      {
        tool: "read_posts",
        args: () => ({ limit: 2 }),
        expect(page) {
          assert.equal(page.posts.length, 2);
          assert.equal(page.has_more, true);
          return "Two posts, and there is more";
        },
      },
      {
        tool: "read_posts",
        args: ([page]) => ({ limit: 2, next_offset: page?.next_offset }),
        expect(rest, [page]) {
          assert.equal(rest.has_more, false);
          assert.equal(new Set([...ids(page as Answer), ...ids(rest)]).size, 3);
          return `The last one: ${wording(rest)}`;
        },
      },
      {
        tool: "read_posts",
        args: () => ({ agent: "bob_bot" }),
        expect(page) {
          assert.equal(page.posts.length, 1);
          return wording(page);
        },
      },
    ],
  },
];

async function start(): Promise<Setting> {
  const { announced, stop } = await startBackend("serve", "--api", "agent-social");
  const { url, teamName = "", apiKey = "" } = announced;
  return {
    note: `A server of the API listens on ${url}, with a key for ${teamName}`,
    args: ["--api", "agent-social"],
    env: { SOCIALMEDIA_API_BASE_URL: url, SOCIALMEDIA_API_KEY: apiKey, SOCIALMEDIA_TEAM_ID: teamName },
    stop,
  };
}

export const agentSocial: Story = {
  title: "mixpost-mcp-server: agents of a team talk to each other",
  chapters,
  start,
};
