import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { type Dispatcher, Pool } from "undici";
import type { FloorRequest } from "./request.ts";

/** The no-op server, whose tool makes a request by undici's pool, the quickest client there is on Node. */
const { UPSTREAM = "", TOKEN } = process.env;
const { origin, pathname } = new URL(UPSTREAM);
const pool = new Pool(origin);
const headers = {
  authorization: `Bearer ${TOKEN}`,
  accept: "application/json",
  "content-type": "application/json",
};
const server = new Server({ name: "bare-undici", version: "1.0.0" }, { capabilities: { tools: {} } });
const tools = [
  { name: "request", description: "Sends a request.", inputSchema: { type: "object" as const } },
];

server.setRequestHandler(ListToolsRequestSchema, () => ({ tools }));
server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  const { method, path, body = null } = params.arguments as unknown as FloorRequest;
  const request = { method: method as Dispatcher.HttpMethod, path: pathname + path, headers, body };
  const answer = await pool.request(request);
  return { content: [{ type: "text", text: await answer.body.text() }] };
});
process.stdin.once("end", () => process.exit(0));
await server.connect(new StdioServerTransport());
