import { readFile } from "node:fs/promises";
import { mixpostModule } from "../apis/mixpost/index.ts";
import { type BackendFlags, type Config, configurationError, type MixpostConnection } from "../config.ts";
import type { Seed } from "../sandbox/index.ts";
import type { Api, Backend } from "./api.ts";

export const mixpost: Api = {
  module: (config, log) => mixpostModule(() => connection(config), log),
  backend: openSandbox,
};

/** The instance that the tools work on: the sandbox in this process, or the configured one. */
async function connection({ sandbox, connections }: Config): Promise<MixpostConnection> {
  if (sandbox) return connectToSandbox();
  if (!connections.mixpost.ok) throw configurationError(connections.mixpost.faults);
  return connections.mixpost.value;
}

async function connectToSandbox(): Promise<MixpostConnection> {
  const [{ createMixpostSandbox }, { createInProcessEnd }] = await Promise.all([
    import("../sandbox/index.ts"),
    import("../http/in-process.ts"),
  ]);
  const { fetch, info } = createMixpostSandbox();
  const { corePath, workspaceUuid, apiKey } = info;
  return {
    baseUrl: "http://sandbox.localhost",
    corePath,
    workspaceUuid,
    apiKey,
    timeoutMs: 30_000,
    workspaces: [],
    uploadDirs: [],
    fetch: createInProcessEnd(fetch),
  };
}

async function openSandbox({ data, seed, now }: BackendFlags): Promise<Backend> {
  const { createMixpostSandbox } = await import("../sandbox/index.ts");
  const planted = seed === undefined ? undefined : await readSeed(seed);
  const { fetch, info, close } = createMixpostSandbox({ data, seed: planted, now });
  const { corePath, workspaceUuid, apiKey } = info;
  return { fetch, access: { corePath, workspaceUuid, apiKey }, close };
}

async function readSeed(file: string): Promise<Seed> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new Error(`The seed ${file} cannot be read (${error.code}).`);
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}
