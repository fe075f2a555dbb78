import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import * as z from "zod";
import { send } from "./request.ts";

/** The usual shape of a small server: the SDK's high-level class, a zod schema a tool, run unbundled from node_modules. */
const server = new McpServer({ name: "community", version: "1.0.0" });
const inputSchema = { method: z.string(), path: z.string(), body: z.string().optional() };

server.registerTool(
  "request",
  { description: "Sends a request.", inputSchema },
  async ({ method, path, body }) => {
    const answer = await send({ method, path, ...(body !== undefined && { body }) });
    return { content: [{ type: "text", text: JSON.stringify(JSON.parse(answer), null, 2) }] };
  },
);
process.stdin.once("end", () => process.exit(0));
await server.connect(new StdioServerTransport());
