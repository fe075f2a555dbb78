import assert from "node:assert/strict";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { environment } from "../e2e/built.ts";
import { assertSilent, canary } from "../e2e/canary.ts";
import { type Answer, connect, type Session } from "../e2e/session.ts";
import { LookAlike, workspaceUuid } from "./lookalike.ts";
import { TOOLS } from "./row.ts";

/** Deadline of a call, in milliseconds. */
export const TIMEOUT = 4_500;

/** The variables of a server that works on an origin with the canary as its key, and tells all that it logs. */
export function variables(url: string, timeoutMs = TIMEOUT): Record<string, string> {
  const place = environment({ url, corePath: "mixpost", workspaceUuid, apiKey: canary });
  return { ...place, TIMEOUT: String(timeoutMs), LOG_LEVEL: "debug" };
}

/** The built server with an official client before it and a look-alike behind it. */
export interface Setting {
  readonly session: Session;
  readonly upstream: LookAlike;
  close(): Promise<void>;
}

/** The first call loads code; the faults are met by later ones. */
export async function open(): Promise<Setting> {
  const upstream = new LookAlike();
  const session = await connect(variables(await upstream.listen()));
  const close = async () => {
    await session.close();
    upstream.close();
  };
  await session.client.callTool({ name: TOOLS.read.name });
  return { session, upstream, close };
}

/** What the caller was told in short, all of it, and how long it took in milliseconds. */
export interface Told {
  readonly told: string;
  readonly fields: Answer;
  readonly ms: number;
}

/** Calls a tool. Its answer must come within the deadline and a second, and nothing may show the key. */
export async function meet(
  { client, heard }: Session,
  tool: keyof typeof TOOLS,
  text = "Tea",
): Promise<Told> {
  const { name, args } = TOOLS[tool];
  const begun = performance.now();
  const result = (await client.callTool({ name, arguments: { ...args(text) } })) as CallToolResult;
  const ms = performance.now() - begun;
  const [first] = result.content;
  assert.ok(first?.type === "text");
  assert.ok(ms < TIMEOUT + 1_000, `${Math.round(ms)} ms for ${first.text}`);
  assertSilent(heard(), "the server");
  const fields = JSON.parse(first.text) as Answer;
  return { told: summary(result.isError === true, fields), fields, ms };
}

function summary(isError: boolean, { category, outcome, reconciled }: Answer): string {
  if (isError) return `${category} ${outcome}`;
  return reconciled === true ? "reconciled" : "ok";
}
