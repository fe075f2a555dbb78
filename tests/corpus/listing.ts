import path from "node:path";
import { createMCPClient } from "@ai-sdk/mcp";
import { Experimental_StdioMCPTransport as OtherTransport } from "@ai-sdk/mcp/mcp-stdio";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { PROJECT } from "./child.ts";

export interface Listing {
  readonly tools: number;
  readonly bytes: number;
  readonly largest: number;
  readonly pages: number;
}

/** Starts the built server on generated tools and lists them with the official SDK and with a client that is not. */
export async function list(folder: string): Promise<Listing & { readonly other: number }> {
  const args = [path.join(PROJECT, "dist/cli.js"), "--tools", folder, "--base-url", "http://127.0.0.1:9"];
  const server = { command: process.execPath, args, env: { PATH: process.env.PATH ?? "" } };
  const listing = await listWithSdk(new StdioClientTransport({ ...server, stderr: "ignore" }));
  const other = await createMCPClient({ transport: new OtherTransport({ ...server, stderr: "ignore" }) });
  try {
    return { ...listing, other: (await otherTools(other)).length };
  } finally {
    await other.close();
  }
}

async function listWithSdk(transport: StdioClientTransport): Promise<Listing> {
  const client = new Client({ name: "corpus", version: "1.0.0" });
  await client.connect(transport);
  try {
    const sizes: number[] = [];
    let [pages, cursor]: [number, string | undefined] = [0, undefined];
    do {
      const page = await client.listTools(cursor === undefined ? {} : { cursor });
      sizes.push(...page.tools.map((tool) => JSON.stringify(tool).length));
      cursor = page.nextCursor;
      pages++;
    } while (cursor !== undefined);
    return {
      ...{ tools: sizes.length, pages },
      bytes: sizes.reduce((sum, size) => sum + size, 0),
      largest: Math.max(0, ...sizes),
    };
  } finally {
    await client.close();
  }
}

async function otherTools(client: Awaited<ReturnType<typeof createMCPClient>>): Promise<unknown[]> {
  const tools: unknown[] = [];
  let cursor: string | undefined;
  do {
    const page = await client.listTools(cursor === undefined ? {} : { params: { cursor } });
    tools.push(...page.tools);
    cursor = page.nextCursor as string | undefined;
  } while (cursor !== undefined);
  return tools;
}
