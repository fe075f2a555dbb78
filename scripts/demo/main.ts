/**
 * The demo: starts the built server as a child process, on a backend of its own, drives it with a real MCP client, and
 * exits 1 when an answer is not what a user would expect. The argument names the API; default: mixpost.
 */
import { agentSocial } from "./agent-social.ts";
import { eros } from "./eros.ts";
import { mixpost } from "./mixpost.ts";
import { connect, play } from "./play.ts";
import { stage } from "./stage.ts";
import type { Story } from "./story.ts";

const stories: Readonly<Record<string, Story>> = { mixpost, "agent-social": agentSocial, eros };

const [api = "mixpost"] = process.argv.slice(2);
const story = stories[api];
if (story === undefined) {
  console.error(`There is no demo of ${api}. Valid: ${Object.keys(stories).join(", ")}.`);
  process.exit(2);
}
stage.title(story.title);
const setting = await story.start();
stage.note(setting.note);
const client = await connect(setting);
const { tools } = await client.listTools();
stage.note(
  `${client.getServerVersion()?.name} ${client.getServerVersion()?.version} offers ${tools.length} tools over stdio`,
);
try {
  const { passed, failed } = await play(story.chapters, client, setting);
  stage.end(passed, failed);
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  await client.close();
  setting.stop();
}
