import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";

/** The least that a server on this SDK can do: one tool, which does nothing. */
const server = new Server({ name: "no-op", version: "1.0.0" }, { capabilities: { tools: {} } });
const tools = [{ name: "nothing", description: "Does nothing.", inputSchema: { type: "object" as const } }];
const result = { content: [{ type: "text" as const, text: "{}" }] };

server.setRequestHandler(ListToolsRequestSchema, () => ({ tools }));
server.setRequestHandler(CallToolRequestSchema, () => result);
process.stdin.once("end", () => process.exit(0));
await server.connect(new StdioServerTransport());
