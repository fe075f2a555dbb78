import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A backend that runs as users run it, and what it said of itself. */
export interface RunningBackend {
  readonly announced: Readonly<Record<string, string>> & { readonly url: string };
  stop(): void;
}

/** Starts a backend of the built server as a child process; its one line on stdout says where it listens. */
export async function startBackend(...args: readonly string[]): Promise<RunningBackend> {
  const child = spawn(process.execPath, ["dist/cli.js", ...args], { stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface({ input: child.stdout }))
    return { announced: JSON.parse(line), stop: () => void child.kill() };
  throw new Error(`${args.join(" ")} ended before it listened.`);
}
