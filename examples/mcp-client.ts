/** The server as an assistant sees it: started by a client, asked for its tools, called by name. Needs nothing. */
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";

// Outside of this repository: command "npx", args ["-y", "mixpost-mcp-server", "--sandbox"].
const transport = new StdioClientTransport({
  command: "node",
  args: ["dist/cli.js", "--sandbox"],
  stderr: "ignore",
});
const client = new Client({ name: "example", version: "1.0.0" });
await client.connect(transport);

const { tools } = await client.listTools();
console.log(
  `${client.getServerVersion()?.title} offers ${tools.length} tools, among them ${tools[0]?.title}`,
);

const draft = await client.callTool({
  name: "mixpost_create_post",
  arguments: { accounts: ["Acme on X"], versions: [{ content: { body: "Hello from an assistant" } }] },
});
console.log(
  `A ${(draft.structuredContent as { status: string }).status} for ${nameOf(draft.structuredContent)}`,
);

const unclear = await client.callTool({
  name: "mixpost_create_post",
  arguments: { accounts: ["Acme"], versions: [{ content: { body: "For whom?" } }] },
});
const [{ text }] = unclear.content as [{ text: string }];
console.log(`${unclear.isError ? "Refused" : "Done"}: ${JSON.parse(text).message}`);
await client.close();

function nameOf(post: unknown): string {
  return (post as { accounts: { name: string }[] }).accounts.map(({ name }) => name).join();
}
