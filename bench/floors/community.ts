import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import axios from "axios";
import * as z from "zod";

/** The usual shape of a small server: the SDK's high-level class, a zod schema a tool, axios, all from node_modules. */
const server = new McpServer({ name: "community", version: "1.0.0" });
const inputSchema = { method: z.string(), path: z.string(), body: z.string().optional() };

const { UPSTREAM = "", TOKEN } = process.env;
const headers = {
  authorization: `Bearer ${TOKEN}`,
  accept: "application/json",
  "content-type": "application/json",
};
const api = axios.create({ baseURL: UPSTREAM, headers, timeout: 30_000 });

server.registerTool(
  "request",
  { description: "Sends a request.", inputSchema },
  async ({ method, path, body }) => {
    const { data } = await api.request({ method, url: path, data: body });
    return { content: [{ type: "text", text: JSON.stringify(data, null, 2) }] };
  },
);
process.stdin.once("end", () => process.exit(0));
await server.connect(new StdioServerTransport());
