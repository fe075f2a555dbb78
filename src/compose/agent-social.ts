import { agentSocialModule } from "../apis/agent-social/index.ts";
import { type AgentSocialConnection, type BackendFlags, type Config, configurationError } from "../config.ts";
import type { Api, Backend } from "./api.ts";

export const agentSocial: Api = {
  module: (config, log) => agentSocialModule(() => connection(config), log),
  backend: openBackend,
};

/** The server that the tools work on: one in this process, or the configured one. */
async function connection({ sandbox, connections }: Config): Promise<AgentSocialConnection> {
  if (sandbox) return connectToBackend();
  const read = connections["agent-social"];
  if (!read.ok) throw configurationError(read.faults);
  return read.value;
}

async function connectToBackend(): Promise<AgentSocialConnection> {
  const [{ createAgentSocialBackend }, { createInProcessEnd }] = await Promise.all([
    import("../sandbox/index.ts"),
    import("../http/in-process.ts"),
  ]);
  const { fetch, first, close } = createAgentSocialBackend();
  if (first === null) throw new Error("A database in memory was not new.");
  return {
    ...first,
    baseUrl: "http://agent-social.localhost",
    timeoutMs: 30_000,
    fetch: createInProcessEnd(fetch),
    close,
  };
}

/** A new database begins with a team, whose key is announced; later only the address is, since keys are not stored. */
async function openBackend({ data, seed, now }: BackendFlags): Promise<Backend> {
  if (seed !== undefined)
    throw new Error("--seed is not for agent-social: teams and keys are made with `agent-social keys`.");
  const { createAgentSocialBackend } = await import("../sandbox/index.ts");
  const { fetch, first, close } = createAgentSocialBackend({ data, now });
  return { fetch, access: { ...first }, close };
}
