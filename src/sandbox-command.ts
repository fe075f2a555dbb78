import { once } from "node:events";
import { readFile } from "node:fs/promises";
import type { MixpostConnection, SandboxFlags } from "./config.ts";
import { createInProcessEnd } from "./http/in-process.ts";
import { createMixpostSandbox, type Seed, serve } from "./sandbox/index.ts";

/** Where a sandbox listens and what a client needs to use it; one line of JSON on stdout. */
export interface SandboxAddress {
  readonly url: string;
  readonly corePath: string;
  readonly workspaceUuid: string;
  readonly apiKey: string;
}

/**
 * Serves a sandbox on a loopback port until a signal comes.
 *
 * @param announce called once, when it listens
 * @throws {Error} when the seed or the data file cannot be read, or the port is taken
 */
export async function runSandbox(
  flags: SandboxFlags,
  announce: (address: SandboxAddress) => void,
): Promise<void> {
  const { port, data, now } = flags;
  const seed = flags.seed === undefined ? undefined : await readSeed(flags.seed);
  const sandbox = createMixpostSandbox({ data, seed, now });
  const { url, close } = await serve(sandbox.fetch, port);
  const { corePath, workspaceUuid, apiKey } = sandbox.info;
  announce({ url, corePath, workspaceUuid, apiKey });
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await close();
  sandbox.close();
}

async function readSeed(file: string): Promise<Seed> {
  const text = await readFile(file, "utf8");
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

/** A connection to a sandbox in this process, for the server's `--sandbox`. */
export function connectToSandbox(): MixpostConnection {
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
