import { type ApiId, readConfig } from "../config.ts";
import { createLog } from "../log/log.ts";
import type { ApiModule } from "../mcp/api.ts";
import type { Api } from "./api.ts";

/** Every API that can be served, by the name of its spec. Tables of tools are long: only those of a served API load. */
const apis: Readonly<Record<ApiId, () => Promise<Api>>> = {
  mixpost: async () => (await import("./mixpost.ts")).mixpost,
  "agent-social": async () => (await import("./agent-social.ts")).agentSocial,
  eros: async () => (await import("./eros.ts")).eros,
};

export const apiIds = Object.keys(apis) as readonly ApiId[];

/** @throws {Error} there is no such API; the message names those that there are */
export async function loadApi(id: string): Promise<Api> {
  if (Object.hasOwn(apis, id)) return apis[id as ApiId]();
  throw new Error(`Unknown API: ${id}. Valid: ${apiIds.join(", ")}.`);
}

/** Every API, connected to nothing: for what can be told without a configuration. */
export async function everyModule(): Promise<readonly ApiModule[]> {
  const config = readConfig({ sandbox: false }, {});
  const log = createLog({ level: "silent", redact: (text) => text });
  const loaded = await Promise.all(apiIds.map(loadApi));
  return loaded.map((api) => api.module(config, log));
}
