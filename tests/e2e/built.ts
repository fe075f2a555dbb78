import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** The built command. */
export const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** What a client must know to reach a Mixpost. */
export interface Place {
  readonly url: string;
  readonly corePath: string;
  readonly workspaceUuid: string;
  readonly apiKey: string;
}

/** The environment of a server that works on a Mixpost. */
export function environment({ url, corePath, workspaceUuid, apiKey }: Place): Record<string, string> {
  return {
    MIXPOST_BASE_URL: url,
    MIXPOST_CORE_PATH: corePath,
    MIXPOST_WORKSPACE_UUID: workspaceUuid,
    MIXPOST_API_KEY: apiKey,
  };
}

/** Starts the built sandbox as a user does; its one line on stdout says where it is. */
export async function startSandbox(...flags: string[]): Promise<{ place: Place; stop(): void }> {
  const child = spawn(process.execPath, [cli, "sandbox", "--port", "0", ...flags], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return { place: JSON.parse(await firstLine(child)), stop: () => child.kill() };
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: stdout as NodeJS.ReadableStream })) return line;
  throw new Error("The sandbox ended before it listened.");
}
