import assert from "node:assert/strict";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import type { CallToolResult, Tool } from "@modelcontextprotocol/sdk/types.js";
import { cli } from "./built.ts";
import { assertKept } from "./canary.ts";

// biome-ignore lint/suspicious/noExplicitAny: answers are read as a person reads them, by name
export type Answer = Record<string, any>;

/** A client of the official SDK, connected to the built server over stdio. */
export interface Session {
  readonly tools: readonly Tool[];
  readonly client: Client;
  /** Calls a tool that must succeed. */
  call(tool: string, args?: object): Promise<Answer>;
  /** Calls a tool that must refuse, and gives its report. */
  refused(tool: string, args?: object): Promise<Answer>;
  /** Everything that has gone over stdout and stderr so far. */
  heard(): string;
  /** Ends the server, and fails if anything on its stdout was no frame, or if its key was ever in what it said. */
  close(): Promise<void>;
}

/** Starts the built server with nothing of this process's environment. Listing lets the client check every answer. */
export async function connect(env: Readonly<Record<string, string>>, ...args: string[]): Promise<Session> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [cli, ...args],
    env: { PATH: process.env.PATH ?? "", LOG_LEVEL: "warn", ...env },
    stderr: "pipe",
  });
  let heard = "";
  transport.stderr?.on("data", (chunk) => {
    heard += chunk;
  });
  const strange: string[] = [];
  // The client calls these before its own.
  transport.onmessage = (message) => {
    heard += JSON.stringify(message);
  };
  transport.onerror = ({ message }) => strange.push(message);
  const client = new Client({ name: "test", version: "1.0.0" });
  await client.connect(transport);
  const { tools } = await client.listTools();
  const request = async (name: string, callArgs: object = {}) =>
    (await client.callTool({ name, arguments: { ...callArgs } })) as CallToolResult;
  return {
    tools,
    client,
    call: async (tool, callArgs) => answerOf(tool, await request(tool, callArgs)),
    refused: async (tool, callArgs) => reportOf(tool, await request(tool, callArgs)),
    heard: () => heard,
    close: async () => {
      await client.close();
      assertKept(env, heard);
      assert.deepEqual(strange, [], "stdout carries frames alone");
    },
  };
}

function answerOf(tool: string, result: CallToolResult): Answer {
  const text = textOf(result);
  assert.equal(result.isError ?? false, false, `${tool}: ${text}`);
  assert.equal(text, JSON.stringify(result.structuredContent), `${tool}: text and data are the same`);
  return result.structuredContent as Answer;
}

function reportOf(tool: string, result: CallToolResult): Answer {
  const text = textOf(result);
  assert.equal(result.isError, true, `${tool} was not refused: ${text}`);
  assert.equal(result.structuredContent, undefined);
  const report = JSON.parse(text);
  for (const field of ["message", "category", "hint", "outcome", "requestId"]) {
    assert.equal(typeof report[field], "string", `${field} in ${text}`);
  }
  return report;
}

/** The only text of a result; a stack trace has no place in it. */
function textOf({ content }: CallToolResult): string {
  assert.equal(content.length, 1);
  const [only] = content;
  assert.ok(only?.type === "text");
  assert.doesNotMatch(only.text, /\n\s*at |\\n\s+at |node_modules|node:internal|\.[jt]s:\d+/);
  return only.text;
}
