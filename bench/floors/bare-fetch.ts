import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { type FloorRequest, send } from "./request.ts";

/** The no-op server, whose tool calls `fetch` and passes the JSON on, unread and unchecked. */
const server = new Server({ name: "bare-fetch", version: "1.0.0" }, { capabilities: { tools: {} } });
const tools = [
  { name: "request", description: "Sends a request.", inputSchema: { type: "object" as const } },
];

server.setRequestHandler(ListToolsRequestSchema, () => ({ tools }));
server.setRequestHandler(CallToolRequestSchema, async ({ params }) => ({
  content: [{ type: "text", text: await send(params.arguments as unknown as FloorRequest) }],
}));
process.stdin.once("end", () => process.exit(0));
await server.connect(new StdioServerTransport());
