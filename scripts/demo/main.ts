/**
 * The demo: starts the built sandbox and the built server as child processes, drives the server with a real MCP
 * client, and exits 1 when an answer is not what a user would expect.
 */
import { chapters } from "./mixpost.ts";
import { connect, play } from "./play.ts";
import { startSandbox } from "./sandbox.ts";
import { stage } from "./stage.ts";

stage.title("mixpost-mcp-server: an assistant's tool calls, from draft to published");
const sandbox = await startSandbox("scripts/demo/seed.json");
stage.note(`A Mixpost sandbox listens on ${sandbox.url}`);
const client = await connect(sandbox);
const { tools } = await client.listTools();
stage.note(
  `${client.getServerVersion()?.name} ${client.getServerVersion()?.version} offers ${tools.length} tools over stdio`,
);
try {
  const { passed, failed } = await play(chapters, client, sandbox);
  stage.end(passed, failed);
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  await client.close();
  sandbox.stop();
}
