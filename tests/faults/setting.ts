import assert from "node:assert/strict";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { assertSilent } from "../e2e/canary.ts";
import { type Answer, connect, type Session } from "../e2e/session.ts";
import type { Api, Tool } from "./api.ts";
import { APIS } from "./apis/index.ts";
import { Upstream } from "./upstream.ts";

/** Deadline of a call, in milliseconds. */
export const TIMEOUT = 6_000;

/** The variables of a server on these origins, one for each API, that tells all that it logs. */
export function variables(urls: readonly string[], timeoutMs = TIMEOUT): Record<string, string> {
  const places = APIS.map((api, index) => api.variables(urls[index] ?? urls[0] ?? ""));
  return Object.assign({ TIMEOUT: String(timeoutMs), LOG_LEVEL: "debug" }, ...places);
}

/** The arguments of a server of all APIs. */
export const ARGS = ["--api", APIS.map(({ name }) => name).join()];

/**
 * Starts an upstream for each API.
 *
 * @param ports one for each; default: any that is free
 */
export async function listen(ports: readonly number[] = []): Promise<{
  urls: readonly string[];
  upstreamOf(api: Api): Upstream;
  close(): void;
}> {
  const upstreams = new Map(APIS.map((api) => [api, new Upstream(api.site())]));
  const all = [...upstreams.values()];
  return {
    urls: await Promise.all(all.map((upstream, index) => upstream.listen(ports[index]))),
    upstreamOf: (api) => upstreams.get(api) ?? assert.fail(`no upstream for ${api.name}`),
    close: () => {
      for (const upstream of all) upstream.close();
    },
  };
}

/** The built server of all APIs with an official client before it, and an upstream behind it for each. */
export interface Setting {
  readonly session: Session;
  upstreamOf(api: Api): Upstream;
  close(): Promise<void>;
}

/** The first call of an API loads code; the faults are met by later ones. */
export async function open(): Promise<Setting> {
  const { urls, upstreamOf, close } = await listen();
  const session = await connect(variables(urls), ...ARGS);
  for (const { tools } of APIS) await session.call(tools.read.name);
  return {
    session,
    upstreamOf,
    close: async () => {
      await session.close();
      close();
    },
  };
}

/** What the caller was told in short, all of it, and how long it took in milliseconds. */
export interface Met {
  readonly told: string;
  readonly fields: Answer;
  readonly ms: number;
}

/** Calls a tool. Its answer must come about the deadline, and nothing may show the key. */
export async function meet({ client, heard }: Session, tool: Tool, text = "Tea"): Promise<Met> {
  const { name, args, shows } = tool;
  const begun = performance.now();
  const result = (await client.callTool({ name, arguments: { ...args(text) } })) as CallToolResult;
  const ms = performance.now() - begun;
  const [first] = result.content;
  assert.ok(first?.type === "text");
  assert.ok(ms < TIMEOUT + 3_000, `${Math.round(ms)} ms for ${first.text}`);
  assertSilent(heard(), "the server");
  const isError = result.isError === true;
  assert.ok(isError || first.text.includes(shows), first.text);
  const fields = JSON.parse(first.text) as Answer;
  return { told: summary(isError, fields), fields, ms };
}

function summary(isError: boolean, { category, outcome, reconciled }: Answer): string {
  if (isError) return `${category} ${outcome}`;
  return reconciled === true ? "reconciled" : "ok";
}
