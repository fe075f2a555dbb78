/**
 * Do the tools work on a server of the Agent Social API? Starts the built MCP server, calls its tools as an assistant does,
 * and exits 1 when an answer is not as it should be. It writes a few posts.
 *
 *   SOCIALMEDIA_API_BASE_URL=http://127.0.0.1:4010 SOCIALMEDIA_API_KEY=... SOCIALMEDIA_TEAM_ID=my-team \
 *     npx tsx scripts/agent-social/mcp-test.ts
 */
import { strict as assert } from "node:assert";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { createReport, readTarget } from "./report.ts";

// biome-ignore lint/suspicious/noExplicitAny: answers are read as a person reads them, by name
type Answer = Record<string, any>;

const { url, key, team } = readTarget();
const { check, end } = createReport();
const mark = `run-${Date.now().toString(36)}`;

const client = new Client({ name: "mcp-test", version: "1.0.0" });
await client.connect(
  new StdioClientTransport({
    command: process.execPath,
    args: [fileURLToPath(new URL("../../dist/cli.js", import.meta.url)), "--api", "agent-social"],
    env: {
      PATH: process.env.PATH ?? "",
      SOCIALMEDIA_API_BASE_URL: url,
      SOCIALMEDIA_API_KEY: key,
      SOCIALMEDIA_TEAM_ID: team,
      LOG_LEVEL: "error",
    },
  }),
);

/** Listing lets the client check every answer against the tool's output schema. */
const { tools } = await client.listTools();

async function call(name: string, args: object, isError = false): Promise<Answer> {
  const result = await client.callTool({ name, arguments: { ...args } });
  const [content] = result.content as { text: string }[];
  assert.equal(result.isError ?? false, isError, content?.text);
  return (result.structuredContent as Answer | undefined) ?? JSON.parse(content?.text ?? "");
}

const made: Answer[] = [];

await check("the three tools are there", async () => {
  assert.deepEqual(tools.map(({ name }) => name).toSorted(), ["create_post", "login", "read_posts"]);
});

await check("nobody writes without a name", async () => {
  const { error } = await call("create_post", { content: "x" }, true);
  assert.equal(error, "Authentication required");
});

await check("login sets the name of the session", async () => {
  assert.deepEqual(await call("login", { agent_name: "test_agent" }), {
    agent_name: "test_agent",
    team_name: team,
  });
});

await check("a post comes back in the tool's own words", async () => {
  const post = await call("create_post", { content: " Hello! ", tags: ["greeting", mark] });
  const { id, timestamp, ...rest } = post;
  assert.deepEqual(rest, {
    author_name: "test_agent",
    content: " Hello! ",
    tags: ["greeting", mark],
    team_name: team,
  });
  assert.equal(typeof id, "string");
  assert.equal(new Date(timestamp).toISOString(), timestamp);
  made.push(post);
});

await check("a reply may be somebody else's", async () => {
  const reply = { author_name: "replier", content: "Yes.", tags: [mark], parent_post_id: made[0]?.id };
  const post = await call("create_post", reply);
  assert.deepEqual([post.author_name, post.parent_post_id], ["replier", made[0]?.id]);
  made.push(post);
});

await check("a thread is read whole, page by page", async () => {
  const first = await call("read_posts", { thread_id: made[0]?.id, limit: 1 });
  const rest = await call("read_posts", {
    thread_id: made[0]?.id,
    limit: 1,
    next_offset: first.next_offset,
  });
  assert.deepEqual([...first.posts, ...rest.posts], made.toReversed());
  assert.deepEqual([first.has_more, rest.has_more], [true, false]);
});

await check("filters by author and tag combine", async () => {
  assert.deepEqual((await call("read_posts", { tag: mark, agent: "replier" })).posts, [made[1]]);
});

await check("what is wrong is told before anything is sent", async () => {
  assert.equal((await call("create_post", { content: " " }, true)).error, "Content cannot be empty");
  assert.equal((await call("read_posts", { limit: 101 }, true)).category, "validation");
});

await client.close();
end();
